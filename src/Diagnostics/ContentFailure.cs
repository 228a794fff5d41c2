namespace Lintel.Diagnostics;

/// <summary>An exception that came up while something was made of a source file; the file's name travels with
/// it.</summary>
/// <param name="source">Path below the root.</param>
/// <param name="cause">What came up.</param>
internal sealed class ContentFailure(string source, Exception cause) : Exception(cause.Message, cause)
{
    /// <summary>Path of the file below the root.</summary>
    public string SourceFile => source;

    /// <summary>Does work for a file: an exception comes out with the file's name.</summary>
    public static void About(string source, Action work)
    {
        try
        {
            work();
        }
        catch (Exception cause) when (cause is not (ContentFailure or OperationCanceledException))
        {
            throw new ContentFailure(source, cause);
        }
    }
}
