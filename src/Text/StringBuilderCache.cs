using System.Text;

namespace Lintel.Text;

/// <summary>A builder for each thread that is used again, so that putting texts together asks for no memory but their
/// own.</summary>
/// <remarks>Safe to be used by many threads, and by a function that calls another one which uses it.</remarks>
internal static class StringBuilderCache
{
    // What a single long text grew is not kept for all others.
    private const int MostKept = 1 << 18;

    [ThreadStatic]
    private static StringBuilder? kept;

    /// <summary>An empty builder, to be given back by <see cref="Release"/>.</summary>
    public static StringBuilder Acquire()
    {
        var builder = kept ?? new();
        kept = null;
        return builder;
    }

    /// <summary>Takes a builder back, whose content is lost.</summary>
    public static void Release(StringBuilder builder)
    {
        if (builder.Capacity <= MostKept)
            kept = builder.Clear();
    }

    /// <summary>The text of a builder, which is taken back.</summary>
    public static string ToStringAndRelease(StringBuilder builder)
    {
        var text = builder.ToString();
        Release(builder);
        return text;
    }
}
