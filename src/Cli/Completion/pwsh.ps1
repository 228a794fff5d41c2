# Completion of lintel for PowerShell: lintel completion pwsh | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName lintel -ScriptBlock {
    param($word, $syntax, $position)
    $line = $syntax.ToString().PadRight($position).Substring(0, $position)
    lintel "[suggest:$position]" "$line" 2>$null |
        Where-Object { $_ -and $_.StartsWith($word) } |
        ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
