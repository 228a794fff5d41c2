using System.Diagnostics.CodeAnalysis;
using Lintel.Building;
using Lintel.Cli;
using Lintel.Outputs;
using Lintel.Reading.Blocks;
using Lintel.Rules;
using Microsoft.AspNetCore.Components;

namespace Lintel.Hosting;

/// <summary>
/// The program of a handbook: Lintel's command line, with what the handbook adds to it. Made by
/// <c>Handbook.Create(args)</c>.
/// </summary>
/// <remarks>Immutable: each call gives a new host. What is added is asked by several threads at once.</remarks>
public sealed class HandbookHost
{
    private readonly string[] arguments;

    internal HandbookHost(string[] arguments, Extensions extensions) =>
        (this.arguments, Extensions) = (arguments, extensions);

    /// <summary>What was added.</summary>
    internal Extensions Extensions { get; }

    /// <summary>Adds rules and the check that raises them. They have pages, severities in the settings and places in
    /// every report, as Lintel's own have.</summary>
    /// <exception cref="ArgumentException">A rule has the id of another.</exception>
    public HandbookHost Add(ISiteCheck check) => With(Extensions with { Rules = Extensions.Rules.With(check) });

    /// <summary>Adds everything that an extension holds.</summary>
    public HandbookHost Add(IHandbookExtension extension) => extension.AddTo(this);

    /// <summary>Adds a lesson block; one that has the name of one of Lintel's takes its place.</summary>
    /// <exception cref="ArgumentException">The name is none that authors can write, or another added block has
    /// it.</exception>
    public HandbookHost Add(ILessonBlock block) => With(Extensions with { Blocks = [.. Extensions.Blocks, block] });

    /// <summary>Adds files of the site.</summary>
    public HandbookHost Add(ISiteOutput output) => With(Extensions with { Outputs = [.. Extensions.Outputs, output] });

    /// <summary>Draws <typeparamref name="TReplacement"/> wherever the theme names <typeparamref name="TOriginal"/>. It
    /// must take the same parameters.</summary>
    public HandbookHost Replace<
        TOriginal,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TReplacement
    >()
        where TOriginal : IComponent
        where TReplacement : IComponent, new() =>
        With(Extensions with { Components = Extensions.Components.With<TOriginal, TReplacement>() });

    /// <summary>Does what the command line says; without a command it builds.</summary>
    /// <returns>The exit code: 0 clean or warnings, 1 errors in the content, 2 a wrong call or a failure of the
    /// program.</returns>
    public Task<int> RunAsync() => CommandLine.RunAsync(arguments, Extensions);

    private HandbookHost With(Extensions more) => new(arguments, more);
}
