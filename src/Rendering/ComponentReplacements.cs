using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;

namespace Lintel.Rendering;

/// <summary>Components that are drawn in the place of the theme's. A replacement takes the same parameters as what it
/// replaces, and may draw that inside itself by inheriting from it.</summary>
/// <remarks>Immutable; pages are drawn by several threads at once, each with components of its own.</remarks>
internal sealed class ComponentReplacements : IComponentActivator
{
    /// <summary>The theme as it is.</summary>
    public static readonly ComponentReplacements None = new(ImmutableDictionary<Type, Func<IComponent>>.Empty);

    private readonly ImmutableDictionary<Type, Func<IComponent>> factories;

    private ComponentReplacements(ImmutableDictionary<Type, Func<IComponent>> factories) => this.factories = factories;

    /// <summary>Draws <typeparamref name="TReplacement"/> wherever the theme names <typeparamref name="TOriginal"/>;
    /// the last word on a component holds.</summary>
    public ComponentReplacements With<
        TOriginal,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TReplacement
    >()
        where TOriginal : IComponent
        where TReplacement : IComponent, new() => new(factories.SetItem(typeof(TOriginal), () => new TReplacement()));

    /// <inheritdoc/>
    public IComponent CreateInstance(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] Type componentType
    ) =>
        factories.TryGetValue(componentType, out var create)
            ? create()
            : (IComponent)Activator.CreateInstance(componentType)!;
}
