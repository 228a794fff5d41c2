using System.CommandLine;
using Lintel.Disk;
using Lintel.Preview.Live;
using Lintel.Text;

namespace Lintel.Cli;

/// <summary><c>--editor</c>: what opens the file of a finding.</summary>
internal sealed class EditorOption : Option<string>
{
    private const string File = "{file}";

    public EditorOption()
        : base("--editor")
    {
        Description =
            $"What opens a file where something was found: {Names}, or an address of your own with {File}, {{line}} "
            + "and {column}.";
        HelpName = "NAME";
        DefaultValueFactory = _ => "vscode";
        Validators.Add(result =>
        {
            var value = result.GetValueOrDefault<string>() ?? "";
            if (!EditorAddress.Known.ContainsKey(value) && !value.Contains(File, StringComparison.Ordinal))
                result.AddError(
                    $"There is no editor '{value}' here. "
                        + NearestName.Suggest(NearestName.Find(value, EditorAddress.Known.Keys), $"Name one of {Names}")
                        + $", or write an address with {File} in it."
                );
        });
    }

    /// <summary>The addresses for a handbook.</summary>
    public EditorAddress In(ParseResult call, DiskFolder root)
    {
        var value = call.GetValue(this) ?? "";
        return new(root, EditorAddress.Known.GetValueOrDefault(value, value));
    }

    private static string Names => string.Join(", ", EditorAddress.Known.Keys);
}
