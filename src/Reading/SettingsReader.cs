using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Lintel.Diagnostics;
using Lintel.Disk;
using Lintel.Model;
using Lintel.Model.Addresses;
using Lintel.Reading.Catalogs;
using Lintel.Reading.Code;
using Lintel.Reading.Files;
using Lintel.Reading.Git;
using Lintel.Reading.OtherTools.Navigation;
using Lintel.Reading.Yaml;

namespace Lintel.Reading;

/// <summary>Reads <c>settings.yml</c>, or <c>input/settings.yml</c> where authors keep the root free of it.</summary>
internal static partial class SettingsReader
{
    /// <summary>The settings of a handbook: the defaults where there is no file.</summary>
    public static Settings Read(IFolder root, DiagnosticBag bag, Lazy<IgnoredPaths>? ignored = null)
    {
        ignored ??= new(() => IgnoredPaths.Find(root));
        var present = Settings.Places.Where(place => root.Kind(place) is not null).ToArray();
        ReportMisnamed(root, present, ignored, bag);
        if (present.Length == 0)
            return new();
        if (present.Length > 1)
            bag.Add(RepositoryRules.TwoSettings.At(SourceSpan.StartOf(present[0]), present[1]));
        var node = SourceFileReader.ReadText(root, present[0], bag) is { } text
            ? YamlReader.Read(present[0], text, 1, bag)
            : null;
        if (node is YamlMap map)
            return Read(root, new YamlMapReader(map, bag), ignored, bag);
        if (node is not null)
            bag.Add(SourceRules.BadYaml.At(node.At, "it is not a list of 'key: value' lines"));
        return new();
    }

    // Whose name is Lintel's is meant for it; settings of other programs have other keys.
    private static void ReportMisnamed(IFolder root, string[] present, Lazy<IgnoredPaths> ignored, DiagnosticBag bag)
    {
        foreach (var folder in Settings.Places.Select(SourcePath.Folder))
        {
            var files = root.List(folder, new DiagnosticBag())
                .Where(entry => entry.Kind == EntryKind.File)
                .Select(entry => entry.Name)
                .Order(StringComparer.Ordinal)
                .ToArray();
            foreach (var file in files)
                if (
                    Misnamed().Match(file) is { Success: true } name
                    && !present.Contains(folder + file)
                    // Where capitals do not count, it is the file that was read.
                    && (!present.Contains(folder + file.ToLowerInvariant()) || files.Contains(file.ToLowerInvariant()))
                    && IsOurs(folder + file, name)
                )
                    bag.Add(
                        RepositoryRules.MisnamedSettings.At(SourceSpan.StartOf(folder + file), folder + "settings.yml")
                    );
        }

        bool IsOurs(string path, Match name)
        {
            if (name.Groups["own"].Success)
                return true;
            var faults = new DiagnosticBag();
            return SourceFileReader.ReadMap(root, path) is { Entries.IsEmpty: false } map
                && Read(root, new YamlMapReader(map, faults), ignored, faults) is not null
                && !faults.All.Any(fault => fault.Rule == SourceRules.UnknownKey);
        }
    }

    [GeneratedRegex(@"^(?:settings\.ya?ml|(?<own>\.?lintel\.(?:ya?ml|toml|json)))$", RegexOptions.IgnoreCase)]
    private static partial Regex Misnamed();

    private static Settings Read(IFolder root, YamlMapReader map, Lazy<IgnoredPaths> ignored, DiagnosticBag bag)
    {
        var defaults = new Settings();
        var hasRulePages = map.Node("rules") is YamlScalar { Value: "pages" };
        var rules = hasRulePages ? null : map.Map("rules");
        var adr = map.Texts("adr");
        var settings = new Settings
        {
            Title = map.Text("title")?.Value ?? defaults.Title,
            Description = map.Text("description")?.Value ?? defaults.Description,
            Url = Address(map, "url", bag),
            Repository = Address(map, "repository", bag),
            CodeHost = CodeHostReader.Read(map, bag),
            Code = CodeSettingsReader.Read(map, bag),
            Autolinks = AutolinkReader.Read(map, bag),
            Branch = Branch(map.Text("branch"), bag) ?? defaults.Branch,
            Language = Language(map.Text("language"), bag) ?? defaults.Language,
            Nav = Navigation(map, bag) ?? defaults.Nav,
            Sidebar = OtherNavigation.OfSettings(map.Node("sidebar")),
            Appearance = AppearanceReader.Read(map, bag),
            Input = ContentFolderOf(root, map.Text("input"), bag),
            Include = Values(map.Texts("include")),
            Exclude = Values(map.Texts("exclude")),
            NamesDecisionFolders = !adr.IsEmpty,
            DecisionFolders = DecisionFolders.Find(root, adr, ignored, bag),
            CatalogSources = CatalogSources.Read(map, bag),
            CatalogsForDays = map.Integer("catalogs-for-days") ?? defaults.CatalogsForDays,
            Contact = map.Text("contact")?.Value,
            Entities =
            [
                .. map.Texts("entities")
                    .Select(word => OneOf("entities", word, Portal.None, bag).ToString().ToLowerInvariant()),
            ],
            RedirectHosts = [.. map.Texts("redirect-hosts").Select(host => Host(host, bag)).OfType<string>()],
            IsInternal = OneOf("audience", map.Text("audience"), Audience.Public, bag) == Audience.Internal,
            Html = OneOf("html", map.Text("html"), defaults.Html, bag),
            HasRulePages = hasRulePages || (rules is not null && map.Nested(rules).Boolean(RulePages) == true),
            Severities = RuleSeverities(rules, bag),
            RulesVersion = RulesVersion(map.Text("rules-version"), bag) ?? defaults.RulesVersion,
            RuleNames =
            [
                .. rules
                    ?.Entries.Where(entry => entry.Key.Value != RulePages)
                    .Select(entry => new Located<string>(entry.Key.Value, entry.Key.At))
                    ?? [],
            ],
            StrictFrom = StrictFrom(map.Text("strict-from"), bag),
            Sections = map.Texts("sections"),
            ProposedForDays = map.Integer("proposed-for-days") ?? defaults.ProposedForDays,
            Words = OwnWordsReader.Read(map),
            OwnTranslations = OwnTranslations(map),
            Synonyms = [.. map.Texts("synonyms").Select(names => Synonyms(names, bag)).OfType<string>()],
            PreviewOnly =
            [
                .. map.Texts("preview-only")
                    .Select(word => OneOf("preview-only", word, DecisionStatus.Unknown, bag))
                    .Where(status => status != DecisionStatus.Unknown),
            ],
        };
        map.ReportUnknownKeys();
        return settings;
    }

    private enum Audience
    {
        Public,
        Internal,
    }

    private enum Portal
    {
        None,
        Backstage,
        Port,
    }

    // `rules: pages`, or among severities `pages: true`.
    private const string RulePages = "pages";

    private static ImmutableArray<string> Values(ImmutableArray<Located<string>> texts) =>
        [.. texts.Select(text => text.Value)];

    private static string? ContentFolderOf(IFolder root, Located<string>? text, DiagnosticBag bag)
    {
        if (text is null)
            return null;
        var folder = SourcePath.Resolve("", text.Value)?.TrimEnd('/');
        if (folder is "" || (folder is not null && root.HasFolder(folder)))
            return folder;
        bag.Add(RepositoryRules.MissingFolder.At(text.At, text.Value));
        return null;
    }

    private static string? Address(YamlMapReader map, string key, DiagnosticBag bag)
    {
        if (map.Text(key) is not { } text)
            return null;
        // Paths are put behind it.
        if (WebAddress.Parse(text.Value) is { } address && text.Value.IndexOfAny(['?', '#']) < 0)
            return address.Text.TrimEnd('/');
        bag.Add(SourceRules.WrongType.At(text.At, (key, "an address that starts with https://, without '?' and '#'")));
        return null;
    }

    private static ImmutableSortedDictionary<string, string> OwnTranslations(YamlMapReader settings)
    {
        if (settings.Map("interface") is not { } map)
            return ImmutableSortedDictionary<string, string>.Empty;
        var words = settings.Nested(map);
        var own = Translations
            .Known.Select(english => (English: english, Own: words.Text(english)?.Value))
            .Where(word => word.Own is not null)
            .ToImmutableSortedDictionary(word => word.English, word => OneLine(word.Own!), StringComparer.Ordinal);
        words.ReportUnknownKeys();
        return own;
    }

    // A script has its words within quotation marks, and those end with their line.
    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string? Language(Located<string>? text, DiagnosticBag bag)
    {
        if (text is null || LanguageTag.IsKnown(text.Value))
            return text?.Value;
        bag.Add(SourceRules.WrongType.At(text.At, ("language", "the tag of a language, such as en, de or pt-BR")));
        return null;
    }

    private static string? Branch(Located<string>? text, DiagnosticBag bag)
    {
        if (text is null)
            return null;
        if (Revision.ParseBranch(text.Value) is { } branch)
            return branch.ToString();
        bag.Add(SourceRules.WrongType.At(text.At, ("branch", "the name of a branch, such as main")));
        return null;
    }

    // A host as a web address has it: a port belongs to it, a scheme or a path does not.
    private static string? Host(Located<string> text, DiagnosticBag bag)
    {
        var isName =
            text.Value.Length > 0 && !text.Value.Any(letter => letter is '/' or '?' or '#' or '*' or '%' or '@');
        if (isName && WebAddress.Parse($"https://{text.Value}/") is { } address)
            return address.Host;
        bag.Add(
            SourceRules.WrongType.At(
                text.At,
                ("redirect-hosts", "names of hosts such as docs.example.org, without https:// and without a path")
            )
        );
        return null;
    }

    private static string? Synonyms(Located<string> text, DiagnosticBag bag)
    {
        if (text.Value.Split('=').Count(name => !string.IsNullOrWhiteSpace(name)) > 1)
            return text.Value;
        bag.Add(SourceRules.WrongType.At(text.At, ("synonyms", "names for the same thing, as PTO = paid time off")));
        return null;
    }

    private static Version? RulesVersion(Located<string>? text, DiagnosticBag bag)
    {
        if (text is null)
            return null;
        if (Version.TryParse(text.Value, out var version))
            return new(version.Major, version.Minor);
        bag.Add(SourceRules.WrongType.At(text.At, ("rules-version", "a version of Lintel, such as 0.1")));
        return null;
    }

    private static string? StrictFrom(Located<string>? text, DiagnosticBag bag)
    {
        if (text is null)
            return null;
        var isNumber = int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _);
        if (
            isNumber
            || DateOnly.TryParseExact(
                text.Value,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out _
            )
        )
            return text.Value;
        bag.Add(SourceRules.WrongType.At(text.At, ("strict-from", "the number of a record, or a day as 2026-01-31")));
        return null;
    }

    private static ImmutableArray<NavigationLink>? Navigation(YamlMapReader map, DiagnosticBag bag) =>
        map.Node("nav") is null ? null : AppearanceReader.ReadLinks(map, "nav", "A link of the navigation", bag);

    private static ImmutableSortedDictionary<string, string> RuleSeverities(YamlMap? map, DiagnosticBag bag)
    {
        var severities = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (key, node) in map?.Entries.Where(entry => entry.Key.Value != RulePages) ?? [])
        {
            var id = key.Value.ToUpperInvariant();
            if (node is YamlScalar scalar)
                severities[id] = OneOf(id, new Located<string>(scalar.Value, scalar.At), Severity.Error, bag)
                    .ToString();
            else
                bag.Add(SourceRules.WrongType.At(node.At, (key.Value, "off, info, warning or error")));
        }

        return severities.ToImmutable();
    }

    private static T OneOf<T>(string key, Located<string>? text, T otherwise, DiagnosticBag bag)
        where T : struct, Enum
    {
        if (text is null)
            return otherwise;
        if (
            Enum.TryParse<T>(text.Value, ignoreCase: true, out var value)
            && Enum.IsDefined(value)
            && !char.IsAsciiDigit(text.Value[0])
        )
            return value;
        bag.Add(
            SourceRules.WrongType.At(
                text.At,
                (key, $"one of {string.Join(", ", Enum.GetNames<T>().Select(name => name.ToLowerInvariant()))}")
            )
        );
        return otherwise;
    }
}
