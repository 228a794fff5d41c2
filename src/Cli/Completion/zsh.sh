#compdef lintel
# Completion of lintel for zsh: lintel completion zsh > "${fpath[1]}/_lintel"
_lintel() {
  local line="${(j: :)words[1,CURRENT]}"
  local -a candidates
  candidates=("${(@f)$(lintel "[suggest:${#line}]" "$line" 2>/dev/null)}")
  candidates=("${(@)candidates:#}")
  if (( ${#candidates} )); then
    compadd -- "${candidates[@]}"
  else
    _files
  fi
}
if [ "${funcstack[1]}" = "_lintel" ]; then
  _lintel "$@"
else
  compdef _lintel lintel
fi
