using System.Diagnostics.CodeAnalysis;
using Lintel.Site;
using Microsoft.AspNetCore.Components;

namespace Lintel.Rendering;

/// <summary>A page that is still to be drawn: where it goes, the component that draws it and what that is
/// given.</summary>
/// <param name="Path">The file below the output folder.</param>
/// <param name="Component">A component of the theme.</param>
/// <param name="Parameters">Its parameters by name, worked out when the page is drawn.</param>
internal sealed record ComponentPage(
    string Path,
    [property: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)]
    [param: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)]
        Type Component,
    Func<IReadOnlyDictionary<string, object?>> Parameters
)
{
    /// <summary>A page at the address of its frame.</summary>
    public static ComponentPage Create<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TComponent>(
        PageContext frame,
        params IEnumerable<(string Name, object Value)> subject
    )
        where TComponent : IComponent => Create<TComponent>(frame, () => subject);

    /// <summary>A page whose subject takes time to work out.</summary>
    public static ComponentPage Create<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TComponent>(
        PageContext frame,
        Func<IEnumerable<(string Name, object Value)>> subject
    )
        where TComponent : IComponent =>
        new(
            frame.Route.OutputFile,
            typeof(TComponent),
            () =>
            {
                var parameters = subject()
                    .ToDictionary(parameter => parameter.Name, parameter => (object?)parameter.Value);
                parameters["Frame"] = frame;
                return parameters;
            }
        );
}
