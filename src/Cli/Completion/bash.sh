# Completion of lintel for bash: source <(lintel completion bash)
_lintel_complete() {
  local line="${COMP_LINE:0:COMP_POINT}" word="${COMP_WORDS[COMP_CWORD]}" candidate
  COMPREPLY=()
  while IFS= read -r candidate; do
    [[ -n "$candidate" && "$candidate" == "$word"* ]] && COMPREPLY+=("$candidate")
  done < <(lintel "[suggest:${#line}]" "$line" 2>/dev/null)
}
complete -o default -F _lintel_complete lintel
