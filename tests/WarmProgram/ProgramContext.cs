using System.Reflection;
using System.Runtime.Loader;

namespace Lintel.Tests.WarmProgram;

/// <summary>Loads the program with what lies beside it, and not what the tests were built with.</summary>
internal sealed class ProgramContext(string assembly) : AssemblyLoadContext
{
    private readonly AssemblyDependencyResolver resolver = new(assembly);

    protected override Assembly? Load(AssemblyName name) =>
        resolver.ResolveAssemblyToPath(name) is { } path ? LoadFromAssemblyPath(path) : null;
}
