using Lintel.Model;
using Lintel.Outputs;
using Lintel.Site;

namespace Acme;

/// <summary><c>humans.txt</c>: who decided what this handbook says.</summary>
public sealed class HumansText : ISiteOutput
{
    public bool MayHold(string path) => path == "humans.txt";

    public IEnumerable<OutputFile> Create(HandbookSite site)
    {
        var names = site
            .Handbook.Decisions.SelectMany(decision => decision.People)
            .SelectMany(people => people.Names)
            .Select(name => name.Value)
            .Distinct()
            .Order(StringComparer.Ordinal);
        yield return OutputFile.OfText("humans.txt", $"/* TEAM */\n{string.Join('\n', names)}\n");
    }
}
