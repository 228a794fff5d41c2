using System.Collections.Immutable;
using System.IO.Enumeration;
using Lintel.Text;
using Lintel.Text.Formats;

namespace Lintel.Model.Code;

/// <summary>
/// Which files of a repository are meant, written as in <c>.gitignore</c>: <c>src/payments/**</c>, <c>*.tf</c> in any
/// folder, <c>docs/</c> with all that is in it; and <c>{ts,tsx}</c>. Paths are below the top of the repository.
/// </summary>
/// <remarks>A path is matched in time that grows with its length and that of the pattern, whatever either
/// says.</remarks>
internal sealed class PathGlob
{
    private const int Longest = 500;
    private const int MostAlternatives = 64;
    private const string AnyDepth = "**";

    private readonly ImmutableArray<Alternative> alternatives;

    private PathGlob(ImmutableArray<Alternative> alternatives) => this.alternatives = alternatives;

    /// <summary>Reads a pattern, or says why it is none.</summary>
    public static Result<PathGlob, string> Parse(string text)
    {
        var pattern = text.Trim();
        if (pattern.Length == 0)
            return "it is empty";
        if (pattern.Length > Longest)
            return $"it is longer than {Longest} characters";
        if (HiddenCharacters.Any(pattern))
            return "it holds characters that nobody sees";
        if (pattern.Contains('\\', StringComparison.Ordinal))
            return "folders are parted by '/'";
        if (pattern.StartsWith('!'))
            return "a pattern says what is meant, and not what is left out";
        if (pattern.Split('/').Contains(".."))
            return "it leads out of the repository";
        if (Expand(pattern) is not { } expanded)
            return $"its braces stand for more than {MostAlternatives} patterns, or are not closed";
        ImmutableArray<Alternative> alternatives = [.. expanded.Select(Alternative.Create).OfType<Alternative>()];
        return alternatives.IsEmpty ? "it names no file" : new PathGlob(alternatives);
    }

    /// <summary>How closely a file, or a folder that it lies in, is meant: by how many folders from the top, and by how
    /// many letters that stand in the pattern as they are; null where it is not.</summary>
    public (int Folders, int Letters)? Match(string path)
    {
        (int, int)? best = null;
        foreach (var alternative in alternatives)
            if ((best is null || alternative.Weight.CompareTo(best.Value) > 0) && alternative.IsMatch(path))
                best = alternative.Weight;
        return best;
    }

    /// <summary>The names that each path it means begins with, in an order of paths by their characters; empty where
    /// any may.</summary>
    public IEnumerable<string> Beginnings => alternatives.Select(alternative => alternative.Beginning);

    // "{a,b}{c,d}" doubles with each pair, so it is counted while it grows.
    private static List<string>? Expand(string pattern)
    {
        var patterns = new List<string> { pattern };
        for (var i = 0; i < patterns.Count; )
        {
            var open = patterns[i].IndexOf('{', StringComparison.Ordinal);
            if (open < 0)
            {
                i++;
                continue;
            }

            if (Close(patterns[i], open) is not { } close || patterns.Count >= MostAlternatives)
                return null;
            var (before, behind) = (patterns[i][..open], patterns[i][(close + 1)..]);
            var words = Words(patterns[i][(open + 1)..close]);
            patterns.RemoveAt(i);
            patterns.InsertRange(i, words.Select(word => before + word + behind));
        }

        return patterns.Count > MostAlternatives ? null : patterns;
    }

    private static int? Close(string pattern, int open)
    {
        var depth = 0;
        for (var i = open; i < pattern.Length; i++)
            if (pattern[i] == '{')
                depth++;
            else if (pattern[i] == '}' && --depth == 0)
                return i;
        return null;
    }

    // Commas of braces within are theirs.
    private static List<string> Words(string text)
    {
        var (words, depth, start) = (new List<string>(), 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth +=
                text[i] == '{' ? 1
                : text[i] == '}' ? -1
                : 0;
            if (text[i] != ',' || depth > 0)
                continue;
            words.Add(text[start..i]);
            start = i + 1;
        }

        words.Add(text[start..]);
        return words;
    }

    private sealed class Alternative
    {
        private readonly string[] names;

        private Alternative(string[] names, string beginning, (int Folders, int Letters) weight) =>
            (this.names, Beginning, Weight) = (names, beginning, weight);

        public string Beginning { get; }

        public (int Folders, int Letters) Weight { get; }

        public static Alternative? Create(string pattern)
        {
            string[] written = [.. pattern.Split('/').Where(name => name is not ("" or "."))];
            if (written.Length == 0)
                return null;
            // As git has it: a pattern without a slash inside means the name in any folder.
            var isAnchored = pattern.TrimEnd('/').Contains('/', StringComparison.Ordinal);
            string[] names =
            [
                .. isAnchored ? (string[])[] : [AnyDepth],
                .. written,
                // A folder stands for all that is in it, and with a slash behind it for nothing else.
                .. pattern.EndsWith('/') ? (string[])["*"] : [],
                AnyDepth,
            ];
            string[] plain = [.. names.TakeWhile(name => !IsWild(name))];
            return new(
                names,
                string.Join('/', plain) + (plain.Length > 0 && names[plain.Length] != AnyDepth ? "/" : ""),
                (plain.Length, written.Sum(name => name.Count(letter => letter is not ('*' or '?'))))
            );
        }

        public bool IsMatch(string path)
        {
            if (!path.StartsWith(Beginning, StringComparison.Ordinal))
                return false;
            Span<Range> parts = stackalloc Range[64];
            var count = path.AsSpan().Split(parts, '/');
            if (count == parts.Length && path.AsSpan().Count('/') >= parts.Length)
                return false;
            // Of all the places where "**" may end, only the last one that was tried can matter.
            var (name, part, retryName, retryPart) = (0, 0, -1, 0);
            while (part < count)
            {
                if (name < names.Length && names[name] == AnyDepth)
                    (retryName, retryPart) = (++name, part);
                else if (name < names.Length && IsName(names[name], path.AsSpan()[parts[part]]))
                    (name, part) = (name + 1, part + 1);
                else if (retryName >= 0)
                    (name, part) = (retryName, ++retryPart);
                else
                    return false;
            }

            return names.AsSpan(name).IndexOfAnyExcept(AnyDepth) < 0;
        }

        private static bool IsName(string pattern, ReadOnlySpan<char> name) =>
            IsWild(pattern)
                ? FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: false)
                : name.SequenceEqual(pattern);

        private static bool IsWild(string name) => name.AsSpan().IndexOfAny('*', '?') >= 0;
    }
}
