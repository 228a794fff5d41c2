using System.Text.Json;
using Lintel.Model;
using Lintel.Model.Addresses;
using Lintel.Site;
using Lintel.Site.Drafts;
using Lintel.Text.Formats;

namespace Lintel.Outputs;

/// <summary><c>adr/new/links.json</c>: where links may lead, for the page on which decisions are written.</summary>
internal static class DraftLinksJson
{
    public static IEnumerable<OutputFile> Create(HandbookSite site)
    {
        var links = DraftLinks.Create(site);
        yield return OutputFile.OfText(
            DraftLinks.Address[1..],
            JsonText.Line(json =>
            {
                json.WriteStartObject();
                json.WriteStartObject("pages");
                foreach (var (address, anchors) in links.Pages)
                    json.WriteTexts(address, anchors);
                json.WriteEndObject();
                json.WriteTexts("assets", links.Assets);
                WriteMap(json, "files", links.Files);
                WriteMap(json, "folders", links.Folders);
                WriteMap(json, "references", links.References);
                json.WriteTexts("elsewhere", LinkWords.Elsewhere);
                WriteMap(json, "kinds", LinkWords.References);
                WriteMap(
                    json,
                    "reasons",
                    [
                        new("scheme", LinkWords.UnknownScheme),
                        new("picture", LinkWords.StrangePicture),
                        new("noPath", LinkWords.NoPath),
                        new("outside", LinkWords.Outside),
                    ]
                );
                json.WriteBoolean("hasRepository", site.Handbook.Settings.Repository is not null);
                json.WriteEndObject();
            }) + "\n"
        );
    }

    private static void WriteMap(Utf8JsonWriter json, string name, IEnumerable<KeyValuePair<string, string>> pairs)
    {
        json.WriteStartObject(name);
        foreach (var (key, value) in pairs)
            json.WriteString(key, value);
        json.WriteEndObject();
    }
}
