using Lintel.Diagnostics;
using Lintel.Model;
using Lintel.Reading.Decisions;

namespace Lintel.Tests.Reading;

/// <summary>What a record says of its standing, in the words of many people and languages: its status, which record
/// took its place (<c>&lt;</c>, in part <c>(&lt;</c>) and whose place it took (<c>&gt;</c>).</summary>
public sealed class StandingTests : IDisposable
{
    private const string Head = "# 7. Use a queue\n\nDate: 2026-01-02\n\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    // A line for another record that names none.
    [InlineData("Accepted\n\nSuperseded by: n/a", "accepted")]
    [InlineData("Accepted\n\nSuperseded by:\n\nSupersedes: ADR-12", "accepted >12")]
    [InlineData("Accepted\n\nSuperseded by:\n\n- ADR-12", "superseded <12")]
    [InlineData("Accepted\n\nSuperseded by: ADR-XXX", "accepted")]
    [InlineData("Angenommen\n\nAbgelöst durch: entfällt", "accepted")]
    [InlineData("Acceptée\n\nRemplacée par : aucune", "accepted")]
    [InlineData("已接受\n\n被取代：无", "accepted")]
    // What turns a word round, before it and behind it.
    [InlineData("Not (fully) approved", "unknown")]
    [InlineData("Non-binding", "unknown")]
    [InlineData("Neither approved nor declined", "unknown")]
    [InlineData("Approved (?)", "unknown")]
    [InlineData("Only after review accepted", "unknown")]
    [InlineData("Gilt noch nicht", "proposed")]
    [InlineData("Gilt nicht mehr", "deprecated")]
    [InlineData("Früher angenommen", "unknown")]
    // What would have been is not.
    [InlineData("Would have been approved", "unknown")]
    [InlineData("Wäre angenommen worden", "unknown")]
    [InlineData("Aurait été acceptée", "unknown")]
    [InlineData("Habría sido aceptada", "unknown")]
    [InlineData("Byłaby przyjęta", "unknown")]
    [InlineData("Была бы принята", "unknown")]
    [InlineData("決定されていません", "unknown")]
    [InlineData("승인 대기", "proposed")]
    [InlineData("Kabul edilmedi", "rejected")]
    [InlineData("将由 ADR-12 取代", "unknown")]
    // What came later holds.
    [InlineData("Formerly approved", "deprecated")]
    [InlineData("Was accepted until 2025", "deprecated")]
    [InlineData("Previously proposed, now accepted", "accepted")]
    [InlineData("Initially proposed, finally rejected", "rejected")]
    [InlineData("Zunächst vorgeschlagen, dann angenommen", "accepted")]
    [InlineData("D'abord proposée, puis refusée", "rejected")]
    [InlineData("2024-03-01 proposed, 2024-05-01 accepted, 2025-01-01 deprecated", "deprecated")]
    [InlineData("May 2024: proposed\n\nJune 2024: accepted\n\nMarch 2024: draft", "accepted")]
    [InlineData("- [x] Proposed\n- [x] Accepted\n- [ ] Replaced by [ADR-12](0012-x.md)", "accepted")]
    [InlineData("Was proposed, is accepted", "accepted")]
    [InlineData("[ ] Draft [x] Approved [ ] Rejected", "accepted")]
    [InlineData("[ ] Draft [ ] Approved", "none")]
    // Several records, and those that a sentence only mentions.
    [InlineData("Accepted\n\nReplaces ADR-12 to ADR-14", "accepted >12 >13 >14")]
    [InlineData("Accepted\n\nErsetzt ADR-12 bis ADR-14", "accepted >12 >13 >14")]
    [InlineData("Accepted\n\nSupersedes ADR-12/13", "accepted >12 >13")]
    [InlineData("Accepted\n\nSupersedes ADR-12; ADR-13 remains in force.", "accepted >12")]
    [InlineData("Accepted\n\nErsetzt ADR-12; ADR-13 bleibt gültig.", "accepted >12")]
    [InlineData("Replaced by ADR-12, which was later replaced by ADR-13", "superseded <12")]
    [InlineData("Superseded by ADR-12 ([vote](https://example.org/votes/3))", "superseded <12")]
    [InlineData("Accepted\n\nSupersedes RFC-7231", "accepted")]
    [InlineData("Accepted\n\nErsetzt 4 Dienste", "accepted")]
    // Numbers as they are written elsewhere.
    [InlineData("Accepted\n\nSupersedes ADR no. 12", "accepted >12")]
    [InlineData("Заменено решением № 12", "superseded <12")]
    [InlineData("Superseded by ADR １２", "superseded <12")]
    [InlineData("ADR 第12号に置き換え", "superseded <12")]
    // Where it is said besides.
    [InlineData("Accepted\n\n## Related\n\n- Successor: [ADR-12](0012-x.md)", "accepted <12")]
    [InlineData("Accepted\n\n## Related\n\n- [ADR-12](0012-x.md): replaced by this one", "accepted >12")]
    [InlineData(
        "Accepted\n\n## Related\n\n| ADR | Relation |\n|---|---|\n| [ADR-12](0012-x.md) | supersedes |",
        "accepted >12"
    )]
    [InlineData("Accepted\n\n## Changelog\n\n- 2026-05-01: superseded by [ADR-12](0012-x.md)", "accepted <12")]
    [InlineData("Accepted\n\n## Addendum (May 2026)\n\nSuperseded by [ADR-12](0012-x.md).", "accepted <12")]
    // A part of a record retires nobody.
    [InlineData("Paragraph 2 superseded by ADR-12", "accepted (<12")]
    [InlineData("Replaced (partly) by ADR-12", "accepted (<12")]
    [InlineData("Largely superseded by ADR-12", "accepted (<12")]
    [InlineData("Accepted\n\nSupersedes: ADR-12 §3", "accepted (>12")]
    [InlineData("Accepted\n\nSupersedes: ADR-12 (only the part on storage)", "accepted (>12")]
    [InlineData("Accepted\n\nMight supersede ADR-12 one day.", "accepted")]
    [InlineData("Accepted, partially superseded by\n[ADR-12](0012-x.md).", "accepted (<12")]
    [InlineData("Accepted\n\nADR-12 supersedes this ADR's choice of a queue.", "accepted (<12")]
    [InlineData("Accepted\n\nStage 6 was replaced by ADR-12.", "accepted (<12")]
    [InlineData("accepted — ADR-12（一部の配線）を supersede", "accepted (>12")]
    [InlineData("承認済み — ADR-12 を supersede。partially-supersedes ADR-13", "accepted >12 (>13")]
    // A template's choice, and what a list says of the record that an item opens with.
    [InlineData("[proposed | accepted | superseded by [ADR-12](0012-x.md)]", "none")]
    [InlineData(
        "Accepted\n\n## Related\n\n- [ADR-12](0012-x.md) — superseded by this one: its part was replaced by ADR-13",
        "accepted >12"
    )]
    [InlineData("Withdrawn by [ADR-12](0012-x.md)", "rejected <12")]
    [InlineData("[undecided]", "proposed")]
    // The object of the verb is no record, and a clause of its own names one.
    [InlineData("Accepted\n\nReplaces our old guide; builds on [ADR-12](0012-x.md)", "accepted")]
    [InlineData("Accepted\n\nReplaces our old guide and extends ADR-12", "accepted")]
    [InlineData("Accepted\n\nReplaces our old guide, see ADR-12", "accepted")]
    [InlineData("Angenommen\n\nErsetzt den alten Leitfaden; baut auf ADR-12 auf", "accepted")]
    [InlineData("Accepted\n\nReplaces ADR-12 and extends ADR-13", "accepted >12")]
    [InlineData("Accepted\n\nReplaces ADR-12; ADR-13", "accepted >12 >13")]
    // What is denied, wished for or left open is no relation, and what a sentence only mentions is not superseded.
    [InlineData("Accepted\n\nThere is no need to supersede ADR-12.", "accepted")]
    [InlineData("Accepted\n\nPlans to supersede ADR-12.", "accepted")]
    [InlineData("Accepted\n\nOnce it is proven, supersedes ADR-12.", "accepted")]
    [InlineData("Accepted\n\nSupersedes nothing in ADR-12.", "accepted")]
    [InlineData("Angenommen\n\nErsetzt ADR-12 nicht.", "accepted")]
    [InlineData("承認済み\n\nADR-12を置き換えません。", "accepted")]
    [InlineData("Accepted\n\nSupersedes ADR-12 and leaves ADR-13 in force.", "accepted >12")]
    [InlineData("Accepted\n\nSupersedes [ADR-12](0012-x.md) (see [ADR-13](0013-x.md)).", "accepted >12")]
    [InlineData("Acceptée\n\nRemplace ADR-12 (voir ADR-13).", "accepted >12")]
    [InlineData("Accepted\n\nReplaces 3 services.", "accepted")]
    [InlineData("Superseded by ADR-12 in 2026", "superseded <12")]
    [InlineData("In May superseded by ADR-12", "superseded <12")]
    [InlineData("Accepted\n\nMay supersede ADR-12 one day.", "accepted")]
    [InlineData("Ersetzt durch ADR-12 am 3. Mai 2026", "superseded <12")]
    [InlineData("Superseded by ADR-12 [PR 45]", "superseded <12")]
    [InlineData("Remplacée par ADR n° 12", "superseded <12")]
    [InlineData("Superseded by ADR\u201112", "superseded <12")]
    [InlineData("Accepted, but no longer in force", "deprecated")]
    [InlineData("Proposed and rejected", "rejected")]
    [InlineData("Changed from proposed to accepted", "accepted")]
    // Who took whose place, however it is said.
    [InlineData("Accepted\n\nADR-12 replaces this decision.", "superseded <12")]
    [InlineData("Accepted\n\n[ADR-12](0012-x.md) has superseded this.", "superseded <12")]
    [InlineData("Angenommen\n\nADR-12 ersetzt diese Entscheidung.", "accepted <12")]
    [InlineData("Superseded by ADR-0012: Use a log", "superseded <12")]
    [InlineData("Superseded. See ADR-12.", "superseded <12")]
    [InlineData("Superseded by ADRs 12 and 13", "superseded <12 <13")]
    [InlineData("Supersede by ADR-12", "superseded <12")]
    [InlineData("Replaced in whole by ADR-12", "superseded <12")]
    [InlineData("Overturned by ADR-12", "superseded <12")]
    [InlineData("Succeeded by ADR-12", "superseded <12")]
    [InlineData("Deprecated in favour of [ADR-12](0012-x.md)", "deprecated <12")]
    [InlineData("Made obsolete by ADR-12", "superseded <12")]
    [InlineData("Ersetzt (siehe ADR-12)", "superseded <12")]
    [InlineData("Angenommen; löst ADR-12 ab", "accepted >12")]
    [InlineData("Принято\n\nВзамен ADR-12", "accepted >12")]
    [InlineData("Accepted, superseding ADR-12", "accepted >12")]
    // Words and places.
    [InlineData("Rescinded", "deprecated")]
    [InlineData("Disapproved", "rejected")]
    [InlineData("<!-- Proposed | Accepted --> Deprecated", "deprecated")]
    [InlineData("<img src=\"https://img.shields.io/badge/status-accepted-green\" alt=\"accepted\">", "accepted")]
    [InlineData("![](https://img.shields.io/badge/-deprecated-red)", "deprecated")]
    // A later sentence speaks of something else.
    [InlineData("Approved. Deprecated endpoints are named below.", "accepted")]
    [InlineData("Approved. The declined variants follow.", "accepted")]
    [InlineData("Approved. Deprecated since May.", "deprecated")]
    // A bracket that leads nowhere names a record all the same, and an example's does not.
    [InlineData("Superseded by [ADR-12]", "superseded <12")]
    [InlineData("Superseded by [[0012-use-a-log]]", "superseded <12")]
    [InlineData("Superseded by [ADR-NNN]", "none")]
    // The same word is a verb and a state.
    [InlineData("Ersetzt ADR-12", "unknown >12")]
    [InlineData("Ersetzt: ADR-12", "unknown >12")]
    [InlineData("Superseded: ADR-12", "superseded <12")]
    // What holds for a part.
    [InlineData("Approved\n\nSupersedes ADR-12, but only for letters", "accepted (>12")]
    [InlineData("Draft > Approved", "accepted")]
    [InlineData("Not approved yet", "proposed")]
    [InlineData("Пока не утверждено", "proposed")]
    [InlineData("Uzgodnione", "accepted")]
    // A word that says where a record stands only alone, and a step behind the last.
    [InlineData("Review", "proposed")]
    [InlineData("Prüfung", "proposed")]
    [InlineData("Proposed · **Implemented in 2.1**", "accepted")]
    // Verbs in two parts.
    [InlineData("Angenommen\n\nKehrt [ADR-12](0012-x.md) um, das damit nicht mehr gilt.", "accepted >12")]
    [InlineData("Angenommen\n\nNimmt ADR-12 zurück.", "accepted >12")]
    public void Under_a_heading(string said, string expected) =>
        Assert.Equal(expected, Read($"{Head}## Status\n\n{said}\n\n## Context\n\nOrders wait.\n"));

    [Theory]
    [InlineData("# 7. Use a queue\n\n![Accepted](https://img.shields.io/badge/Accepted-green)\n", "accepted")]
    [InlineData("# 7. Use a queue\n\n![](https://img.shields.io/badge/decision-rejected-red)\n", "rejected")]
    [InlineData("# 7. Use a queue\n\n![build](https://img.shields.io/badge/build-passed-green)\n", "none")]
    [InlineData(
        "# 7. X\n\n![Status](https://img.shields.io/badge/status-proposed-blue)\n\nDate: 2026-01-02\n",
        "proposed"
    )]
    [InlineData("# 7. X\n\n> [!CAUTION]\n> Superseded by [ADR-12](0012-x.md)\n", "superseded <12")]
    [InlineData("# 7. X\n\n> **Replaced** by ADR-12\n\n## Context\n\nSlow.\n", "superseded <12")]
    [InlineData("# 7. X\n\n> ⚠️ This decision was superseded by [ADR-12](0012-x.md).\n", "superseded <12")]
    [InlineData("# 7. X\n\n:::warning\nErsetzt durch [ADR-12](0012-x.md)\n:::\n", "superseded <12")]
    [InlineData("# 7. X\n\n**REPLACED by [ADR-12](0012-x.md)**\n", "superseded <12")]
    [InlineData("# 7. X\n\n> Partly superseded by [ADR-12](0012-x.md)\n", "none (<12")]
    [InlineData("# 7. X\n\nADR-4 was superseded by ADR-12.\n", "none")]
    [InlineData("# 7. X\n\n> Superseded by ADR-12\n\nStatus: deprecated\n", "deprecated <12")]
    [InlineData("# 7. Use a queue\n\n![](../img/status-accepted.svg)\n", "accepted")]
    [InlineData("# 7. Use a queue ![](https://img.shields.io/badge/status-accepted-green)\n", "accepted")]
    [InlineData("# 7. Use a queue\n\n- Status\n  - Superseded by [ADR-12](0012-x.md)\n", "superseded <12")]
    [InlineData("# 7. Use a queue\n\nStatus:: accepted\n", "accepted")]
    [InlineData("# 7. Use a queue\n\n## Status - accepted\n", "accepted")]
    [InlineData(
        "# 7. X\n\n<table>\n<tr><th>Status</th><td>Superseded by <a href=\"0012-x.md\">12</a></td></tr>\n</table>\n",
        "superseded <12"
    )]
    [InlineData("---\nstatus: superseded\nsuperseded-by: \"[[0012-x|the log]]\"\n---\n# X\n", "superseded <12")]
    [InlineData("---\nstatus: accepted\nsupersedes:\n  - {id: 12, reason: better}\n---\n# X\n", "accepted >12")]
    [InlineData("---\nstatus: accepted\nsupersedes:\n  - {id: 12, partial: true}\n---\n# X\n", "accepted (>12")]
    [InlineData("---\nstatus: accepted\nsupersedes: ADR-12 (in part)\n---\n# X\n", "accepted (>12")]
    [InlineData(
        "---\nstatus:\n  - {date: 2025-05-05, value: accepted}\n  - {date: 2024-01-01, value: proposed}\n---\n# X\n",
        "accepted"
    )]
    public void In_other_places(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("2023-07-2i", null)]
    [InlineData("2023-07-02T10:00:00Z", "2023-07-02")]
    [InlineData("2020.Nov.09", "2020-11-09")]
    [InlineData("9/Nov/2020", "2020-11-09")]
    [InlineData("Nov-09-2020", "2020-11-09")]
    [InlineData("2020\u201111\u201109", "2020-11-09")]
    public void A_day_is_read_or_told(string written, string? expected)
    {
        folder.Write("adr/0007-x.md", $"# 7. Use a queue\n\nDate: {written}\n");
        Assert.Equal(
            expected,
            Assert.Single(DecisionFolder.Read(folder.Combine("adr"), new DiagnosticBag())).Record!.Date?.Value
        );
    }

    [Fact]
    public async Task A_long_line_of_relations_is_read_in_time()
    {
        var line = string.Concat(Enumerable.Repeat("Supersedes ADR-12 ", 2_000));
        var read = Task.Run(() => Read($"{Head}## Status\n\nAccepted\n\n{line}\n"));
        Assert.Equal("accepted >12", await read.WaitAsync(TimeSpan.FromSeconds(20)));
    }

    private string Read(string text)
    {
        folder.Write("adr/0007-x.md", text);
        var record = Assert.Single(DecisionFolder.Read(folder.Combine("adr"), new DiagnosticBag())).Record!;
        var said = record
            .Relations.Where(relation => relation.Kind is RelationKind.Supersedes or RelationKind.SupersededBy)
            .Select(relation =>
                (relation.IsPartial ? "(" : "")
                + (relation.Kind == RelationKind.Supersedes ? ">" : "<")
                + relation.Target.Value
            );
        var status = record.Statuses is [var first, ..] ? $"{first.Status}".ToLowerInvariant() : "none";
        return string.Join(' ', said.Prepend(status));
    }
}
