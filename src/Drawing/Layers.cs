using System.Collections.Immutable;
using Lintel.Model.Catalogs;

namespace Lintel.Drawing;

/// <summary>Something in a layer: a record, or the place where a line passes between records.</summary>
/// <param name="Entry">The record; null for a line that passes.</param>
/// <param name="Layer">From 0 at the left.</param>
/// <param name="Height">How much room it takes.</param>
internal sealed record LayerItem(CatalogEntry? Entry, int Layer, int Height)
{
    /// <summary>Its upper edge.</summary>
    public int Top { get; set; }

    /// <summary>Half of its height below that.</summary>
    public int Middle => Top + Height / 2;
}

/// <summary>
/// The layers of a family: each record to the right of all older ones that it is tied to, and room in every layer for
/// the lines that pass it, so that no line runs behind a record. Within a layer, what is tied stands near.
/// </summary>
internal sealed class Layers
{
    private const int Gap = 12;
    private const int LineHeight = 6;
    private const int Sweeps = 8;

    private readonly Dictionary<string, LayerItem> items = new(StringComparer.Ordinal);
    private readonly List<List<LayerItem>> layers = [];
    private readonly ILookup<LayerItem, LayerItem> left;
    private readonly ILookup<LayerItem, LayerItem> right;

    /// <summary>Arranges records, the oldest first.</summary>
    public Layers(
        ImmutableArray<CatalogEntry> byAge,
        ImmutableArray<Relationship> relationships,
        Func<CatalogEntry, int> heightOf
    )
    {
        var age = byAge.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index, StringComparer.Ordinal);
        var pairs = relationships
            .Select(tie =>
                age[tie.From] > age[tie.To] ? (Old: tie.To, Young: tie.From) : (Old: tie.From, Young: tie.To)
            )
            .Distinct()
            .ToArray();
        var older = pairs.ToLookup(pair => pair.Young, pair => pair.Old, StringComparer.Ordinal);
        foreach (var entry in byAge)
            items[entry.Id] = Add(
                new(entry, older[entry.Id].Select(old => items[old].Layer + 1).Append(0).Max(), heightOf(entry))
            );

        Ways = pairs.ToDictionary(pair => pair, pair => Way(items[pair.Old], items[pair.Young]));
        var steps = Ways.Values.SelectMany(way => way.Zip(way.Skip(1))).ToArray();
        left = steps.ToLookup(step => step.Second, step => step.First);
        right = steps.ToLookup(step => step.First, step => step.Second);
        for (var sweep = 0; sweep < Sweeps; sweep++)
            Sweep(sweep % 2 == 0);
    }

    /// <summary>How many layers there are.</summary>
    public int Count => layers.Count;

    /// <summary>The height of the highest.</summary>
    public int Height => layers.Max(HeightOf);

    /// <summary>What a line passes from the older record of a pair to the younger, both included.</summary>
    public IReadOnlyDictionary<(string Old, string Young), ImmutableArray<LayerItem>> Ways { get; }

    /// <summary>Where a record stands.</summary>
    public LayerItem this[string id] => items[id];

    private LayerItem Add(LayerItem item)
    {
        while (layers.Count <= item.Layer)
            layers.Add([]);
        layers[item.Layer].Add(item);
        return item;
    }

    private ImmutableArray<LayerItem> Way(LayerItem old, LayerItem young) =>
        [
            old,
            .. Enumerable
                .Range(old.Layer + 1, young.Layer - old.Layer - 1)
                .Select(layer => Add(new(null, layer, LineHeight))),
            young,
        ];

    // Each item where the middle of its neighbours on one side is.
    private void Sweep(bool isRightward)
    {
        var neighbours = isRightward ? left : right;
        foreach (var layer in isRightward ? layers : layers.AsEnumerable().Reverse())
        {
            var sorted = layer
                .OrderBy(item => neighbours[item].Select(other => other.Middle).DefaultIfEmpty(item.Middle).Average())
                .ToArray();
            layer.Clear();
            layer.AddRange(sorted);
            Stack(layer);
        }
    }

    private void Stack(List<LayerItem> layer)
    {
        var top = (Height - HeightOf(layer)) / 2;
        foreach (var item in layer)
        {
            item.Top = top;
            top += item.Height + Gap;
        }
    }

    private static int HeightOf(List<LayerItem> layer) => layer.Sum(item => item.Height + Gap) - Gap;
}
