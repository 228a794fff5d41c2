namespace Lintel.Disk;

/// <summary>Why the file system refused something.</summary>
internal static class FileFailure
{
    /// <summary>Whether an exception, or all that one gathers, is the file system's word.</summary>
    public static bool Is(Exception failure) =>
        failure switch
        {
            AggregateException all => all.InnerExceptions.All(Is),
            _ => failure is IOException or UnauthorizedAccessException,
        };

    /// <summary>The reason without a full stop, and without paths of this machine where they are known.</summary>
    public static string Reason(Exception failure) =>
        failure switch
        {
            AggregateException { InnerExceptions: [var first, ..] } => Reason(first),
            UnauthorizedAccessException => "the system does not allow it",
            PathTooLongException => "the name is too long",
            DirectoryNotFoundException => "there is no such folder",
            _ => failure.Message.TrimEnd('.'),
        };
}
