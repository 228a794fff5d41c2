# Completion of lintel for fish: lintel completion fish > ~/.config/fish/completions/lintel.fish
function __lintel_complete
    set -l line (commandline -cp)
    lintel "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null | string match -v ''
end
complete -c lintel -a '(__lintel_complete)'
