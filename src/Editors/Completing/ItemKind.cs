namespace Lintel.Editors.Completing;

/// <summary>Icons of what there is to complete with, by the numbers of the protocol.</summary>
internal static class ItemKind
{
    /// <summary>A key.</summary>
    public const int Property = 10;

    /// <summary>A value.</summary>
    public const int Value = 12;

    /// <summary>A word of the language.</summary>
    public const int Keyword = 14;

    /// <summary>A file.</summary>
    public const int File = 17;

    /// <summary>The name of something else.</summary>
    public const int Reference = 18;
}
