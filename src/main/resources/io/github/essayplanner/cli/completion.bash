# Completion of essay for bash: source <(essay completion bash)

_essay() {
  local words=() word line value typed prefix= last=0 i
  # Bash takes --format=json for three words; essay wants it whole, without quotes.
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]//[\"\'\\]/}
    if ((last > 0)) && { [[ $word == = && ${words[last - 1]} == --* ]] ||
      [[ ${words[last - 1]} == --*= && ${COMP_WORDS[i - 1]} == = ]]; }; then
      words[last - 1]+=$word
    else
      words[last]=$word
      last=$((last + 1))
    fi
  done
  typed=${COMP_WORDS[COMP_CWORD]}
  [[ $typed == = ]] && typed=
  case $typed in
    --*=*) prefix=${typed%%=*}= typed=${typed#*=} ;;
  esac
  typed=${typed#[\"\']}
  local plain=${typed//\\/}

  COMPREPLY=()
  while IFS= read -r line; do
    value=${line%%$'\t'*}
    case $value in
      :maps)
        compopt -o filenames 2>/dev/null
        while IFS= read -r value; do
          COMPREPLY+=("$prefix$value")
        done < <(compgen -f -X '!*.yaml' -- "$typed"; compgen -f -X '!*.yml' -- "$typed"; compgen -d -- "$typed")
        ;;
      :files)
        compopt -o filenames 2>/dev/null
        while IFS= read -r value; do
          COMPREPLY+=("$prefix$value")
        done < <(compgen -f -- "$typed")
        ;;
      "$plain"*)
        # Inside quotes the shell quotes by itself.
        case ${COMP_WORDS[COMP_CWORD]} in
          [\"\']*) ;;
          *) printf -v value %q "$value" ;;
        esac
        COMPREPLY+=("$prefix$value")
        ;;
    esac
  done < <("$1" complete -- "${words[@]}" 2>/dev/null)
}

complete -F _essay essay
