using System.IO.Pipes;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Lintel.Tests.WarmProgram;

/// <summary>The process behind <see cref="WarmProcess"/>: runs the program again and again, each time in a folder, with
/// variables and with outputs of its own. Code that was compiled once stays so.</summary>
internal static partial class ProgramHost
{
    private const int ReadWrite = 2;
    private const int Output = 1;
    private const int Errors = 2;

    /// <summary>Runs what the other side of the pipe asks for until it is gone.</summary>
    /// <param name="arguments">The program's assembly and the name of the pipe; nothing where the tests are loaded as
    /// a library.</param>
    public static int Main(string[] arguments)
    {
        if (arguments is not [var assembly, var name])
            return 0;
        var program = new ProgramContext(assembly).LoadFromAssemblyPath(assembly).EntryPoint!;
        using var pipe = new NamedPipeClientStream(".", name, PipeDirection.InOut);
        pipe.Connect();
        using var asked = new StreamReader(pipe, leaveOpen: true);
        using var answers = new StreamWriter(pipe, leaveOpen: true) { AutoFlush = true };
        while (asked.ReadLine() is { } line)
            answers.WriteLine(Run(program, JsonSerializer.Deserialize<ProgramCall>(line)!));
        return 0;
    }

    private static int Run(MethodInfo program, ProgramCall call)
    {
        var before = call.Variables.ToDictionary(
            variable => variable.Key,
            variable => Environment.GetEnvironmentVariable(variable.Key)
        );
        Environment.CurrentDirectory = call.Folder;
        Set(call.Variables);
        Redirect(call.Output, Output);
        Redirect(call.Errors, Errors);
        Console.SetOut(new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true });
        Console.SetError(new StreamWriter(Console.OpenStandardError()) { AutoFlush = true });
        try
        {
            return (int)program.Invoke(null, [call.Arguments])!;
        }
        catch (TargetInvocationException failure)
        {
            Console.Error.WriteLine($"Unhandled exception. {failure.InnerException}");
            return 134;
        }
        finally
        {
            Set(before);
            Environment.CurrentDirectory = "/";
        }
    }

    private static void Set(Dictionary<string, string?> variables)
    {
        foreach (var (name, value) in variables)
            Environment.SetEnvironmentVariable(name, value);
    }

    // Of the process and not only of the console: what the program starts writes there too.
    private static void Redirect(string file, int output)
    {
        File.WriteAllBytes(file, []);
        var opened = Open(file, ReadWrite);
        _ = Duplicate(opened, output);
        _ = Close(opened);
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "dup2")]
    private static partial int Duplicate(int from, int to);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int opened);
}
