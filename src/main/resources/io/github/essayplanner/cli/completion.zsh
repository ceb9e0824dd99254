#compdef essay
# Completion of essay for zsh: source <(essay completion zsh), or as _essay in a folder of $fpath.

_essay() {
  local line value meaning command=${(Q)words[1]}
  local -a candidates files
  [[ $words[1] == ('~'|'$HOME')/* ]] && command=$HOME/${command#*/}
  for line in "${(@f)$("$command" complete -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)}"; do
    value=${line%%$'\t'*}
    meaning=
    [[ $line == *$'\t'* ]] && meaning=${line#*$'\t'}
    case $line in
      '') ;;
      $'\tmaps') files=(-g '*.(yaml|yml)') ;;
      $'\tfiles') files=(-g '*') ;;
      *) candidates+=("${${value//\\/\\\\}//:/\\:}${meaning:+:$meaning}") ;;
    esac
  done
  [[ $PREFIX == --*=* ]] && compset -P 1 '*='
  local found=1
  (($#candidates)) && _describe -V essay candidates && found=0
  (($#files)) && _files "${files[@]}" && found=0
  return found
}

if [[ ${funcstack[1]} == _essay ]]; then
  _essay "$@"
else
  compdef _essay essay
fi
