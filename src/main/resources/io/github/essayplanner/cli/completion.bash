# Completion of essay for bash: source <(essay completion bash)
#
# What is put on the line may come from a map that somebody else wrote. So each word is quoted for
# the place where it will stand, and nothing of a map is ever given to the shell to expand.

# Takes the line up to the cursor apart as the shell would, into words without quotes. The last
# stands in the quote _essay_open and begins with _essay_head, which Readline will leave as it is.
# Fails where only running a command would tell the words.
_essay_read() {
  local line=$1 c next word= open= head= begun= closed= redirects= i name
  _essay_words=()
  for ((i = 0; i < ${#line}; i++)); do
    c=${line:i:1} next=${line:i+1:1}
    if [[ $open == "'" ]]; then
      [[ $c == "'" ]] && open= head=$word closed=1 || word+=$c
    elif [[ $c == \\ && (-z $open || $next == [\$\`\"\\]) ]]; then
      word+=$next begun=1
      ((++i))
    elif [[ $c == \` || $c$next == '$(' || $c$next == '$[' || $c$next == "\$'" ]]; then
      return 1
    elif [[ $c == '$' && ${line:i+1} =~ ^(\{[A-Za-z_][A-Za-z_0-9]*\}|[A-Za-z_][A-Za-z_0-9]*) ]]; then
      name=${BASH_REMATCH[1]}
      ((i += ${#name}))
      name=${name#\{} name=${name%\}}
      word+=${!name-} begun=1
    elif [[ $open ]]; then
      [[ $c == '"' ]] && open= head=$word closed=1 || word+=$c
    elif [[ $c == [\"\'] ]]; then
      open=$c head=$word begun=1
    elif [[ $c == [$' \t\n'\<\>] ]]; then
      [[ $c == [\<\>] && $word != *[!0-9]* ]] && begun= # The number of a stream.
      [[ $begun && -z $redirects ]] && _essay_words+=("$word")
      [[ $begun ]] && redirects=
      [[ $c == [\<\>] ]] && redirects=1
      word= head= begun= closed=
    elif [[ $c$next == '~/' && -z $begun ]]; then
      word=$HOME begun=1
    else
      word+=$c begun=1
      [[ $COMP_WORDBREAKS == *"$c"* ]] && head=$word closed=
    fi
  done
  while [[ ${_essay_words[0]-} == [A-Za-z_]*=* ]]; do
    _essay_words=("${_essay_words[@]:1}")
  done
  # Behind a quote that is closed again, Readline would replace what stands within.
  [[ $closed && -z $open ]] && return 1
  _essay_words+=("$word")
  _essay_open=$open _essay_head=$head _essay_redirects=$redirects
}

# Quotes $1 for the place of the cursor, into _essay_quoted.
_essay_quote() {
  local text=$1 c i
  _essay_quoted=
  for ((i = 0; i < ${#text}; i++)); do
    c=${text:i:1}
    case $_essay_open$c in
      "''") c="'\\''" ;;
      "'"?) ;;
      '"'[\$\`\"\\]) c=\\$c ;;
      '"!') c='"\!"' ;; # Within the quotes its backslash would stay.
      '"'?) ;;
      [\ \!\"#\$\&\'\(\)*,\;\<\>?\[\\\]^\`{\|}~]) c=\\$c ;;
    esac
    _essay_quoted+=$c
  done
  # Where a word begins with the sign of the quote, Readline takes it for the one that is typed.
  [[ $_essay_open && $_essay_quoted == "$_essay_open"* ]] && _essay_quoted=$_essay_open$_essay_quoted
  # Readline closes the quote, but not where its sign ends the word already.
  [[ $_essay_open && $_essay_quoted == *"$_essay_open" ]] && _essay_quoted+=$_essay_open
}

# Offers $2$1 if that goes on from what has been typed.
_essay_offer() {
  local whole=$2$1
  [[ -z $1 || $whole == *[[:cntrl:]]* || $whole != "$_essay_last"* ]] && return
  [[ $_essay_ascii && ${whole//[[:ascii:]]/} ]] && return
  _essay_quote "${whole:${#_essay_head}}"
  COMPREPLY+=("$_essay_quoted")
}

# Offers the files that begin like $1 and have one of the endings $3…, and folders, behind $2. One
# whose name begins like an option would be taken for that.
_essay_files() {
  local typed=$1 before=$2 file
  shift 2
  while IFS= read -r -d '' file; do
    [[ $file == -* && -z $before$_essay_redirects ]] && continue
    [[ $file == */ ]] && _essay_folders=1 && compopt -o nospace 2>/dev/null
    _essay_offer "$file" "$before"
  done < <(
    shopt -u failglob nocaseglob dotglob
    shopt -s nullglob
    set +f
    for file in "$typed"*; do
      if [[ -d $file ]]; then
        printf '%s/\0' "$file"
      elif (($# == 0)); then
        printf '%s\0' "$file"
      else
        for ending; do
          [[ $file == *"$ending" ]] && printf '%s\0' "$file"
        done
      fi
    done
  )
}

# Where several words go on from here, Readline types what they have in common. Where that would
# end within an escape, a blank among them lets it only list them. Behind a single folder it would
# close the quote: a second word that only goes on with a blank keeps it open. Readline can be told
# to take capitals for small letters, and a hyphen for a low line.
_essay_share() {
  if ((${#COMPREPLY[@]} == 1)) && [[ $_essay_open && $_essay_folders ]]; then
    COMPREPLY+=("${COMPREPLY[0]} ")
  fi
  ((${#COMPREPLY[@]} > 1)) || return
  local shared=${COMPREPLY[0]} word slashes settings cased
  settings=$(bind -v 2>/dev/null)
  shopt -q nocasematch && cased= || cased=1
  [[ $settings == *'completion-ignore-case on'* ]] && shopt -s nocasematch || shopt -u nocasematch
  for word in "${COMPREPLY[@]}"; do
    while [[ ${word//-/_} != "${shared//-/_}"* ]]; do
      shared=${shared%?}
    done
  done
  [[ $cased ]] && shopt -u nocasematch || shopt -s nocasematch
  slashes=${shared##*[!\\]}
  if [[ $_essay_open != "'" ]] && ((${#slashes} % 2)); then
    COMPREPLY+=(' ')
  fi
}

_essay() {
  local _essay_words _essay_open _essay_head _essay_redirects _essay_quoted _essay_last
  local _essay_ascii _essay_folders= line before= typed sample=$'\342\202\254\360\237\230\200'
  COMPREPLY=()
  _essay_read "${COMP_LINE:0:COMP_POINT}" || return
  # Of UTF-8 these are two characters, or seven where each byte is one. In other encodings a byte of
  # a word might be taken together with the backslash behind it.
  [[ ${#sample} == [27] ]] && _essay_ascii= || _essay_ascii=1
  _essay_last=${_essay_words[${#_essay_words[@]} - 1]}
  typed=$_essay_last
  if [[ $_essay_redirects ]]; then
    _essay_files "$typed" ''
  else
    [[ $typed == --*=* ]] && before=${typed%%=*}= typed=${typed#*=}
    while IFS= read -r line; do
      case $line in
        $'\tmaps') _essay_files "$typed" "$before" .yaml .yml ;;
        $'\tfiles') _essay_files "$typed" "$before" ;;
        *) _essay_offer "${line%%$'\t'*}" "$before" ;;
      esac
    done < <("${_essay_words[0]}" complete -- "${_essay_words[@]:1}" 2>/dev/null)
  fi
  _essay_share
}

complete -F _essay essay
