using System.Diagnostics;
using System.Globalization;
using System.Text;
using Lintel.Disk;

namespace Lintel.Reading.Git;

/// <summary>Reads objects through one <c>git cat-file --batch</c> that stays open: a process for each file would cost
/// more than reading them all.</summary>
internal sealed class GitBlobs(GitProcess git) : IDisposable
{
    private static readonly TimeSpan LongestRead = TimeSpan.FromMinutes(2);

    private readonly Lock gate = new();
    private Process? process;
    private Timer? watchdog;

    /// <summary>The bytes of an object, unless it has more than <paramref name="most"/>; an object that is not here (a
    /// partial clone) is an <see cref="IOException"/>.</summary>
    public byte[] Read(string id, int most)
    {
        lock (gate)
        {
            process ??= Open();
            // Not the text writer: it would put a byte order mark before the first name.
            process.StandardInput.BaseStream.Write(Encoding.ASCII.GetBytes(id + "\n"));
            process.StandardInput.BaseStream.Flush();
            var output = process.StandardOutput.BaseStream;
            var header = Line(output).Split(' ');
            if (header is not [_, "blob", var size])
                throw new IOException($"git does not have the object {id}");
            var length = long.Parse(size, CultureInfo.InvariantCulture);
            // What is not wanted must be read all the same: the next answer stands behind it.
            var bytes = new byte[length > most ? 0 : length];
            if (length > most)
                Skip(output, length);
            else
                output.ReadExactly(bytes);
            output.ReadByte();
            return length > most ? throw new FileTooLargeException(length, most) : bytes;
        }
    }

    public void Dispose()
    {
        if (process is null)
            return;
        watchdog?.Dispose();
        process.StandardInput.Close();
        if (!process.WaitForExit(TimeSpan.FromSeconds(2)))
            process.Kill(entireProcessTree: true);
        process.Dispose();
        process = null;
    }

    private Process Open()
    {
        var opened = git.Start(GitArguments.Objects) ?? throw new IOException("there is no git that answers");
        // An unread pipe of errors would fill up and stop git.
        opened.ErrorDataReceived += (_, _) => { };
        opened.BeginErrorReadLine();
        // A read from a git that hangs would wait for ever; from one that was ended it fails.
        watchdog = new(_ => opened.Kill(), null, LongestRead, Timeout.InfiniteTimeSpan);
        return opened;
    }

    private static void Skip(Stream stream, long length)
    {
        var block = new byte[1 << 16];
        while (length > 0)
            length -= stream.ReadAtLeast(block.AsSpan(0, (int)Math.Min(length, block.Length)), 1);
    }

    private static string Line(Stream stream)
    {
        var line = new StringBuilder();
        for (var letter = stream.ReadByte(); letter is not ('\n' or -1); letter = stream.ReadByte())
            line.Append((char)letter);
        return line.ToString();
    }
}
