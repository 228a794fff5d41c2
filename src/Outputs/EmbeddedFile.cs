namespace Lintel.Outputs;

/// <summary>Files that travel inside the program.</summary>
internal static class EmbeddedFile
{
    /// <summary>The bytes of a file by its name in the program; null when it is not there.</summary>
    public static byte[]? Read(string name)
    {
        using var stream = typeof(EmbeddedFile).Assembly.GetManifestResourceStream(name);
        if (stream is null)
            return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
