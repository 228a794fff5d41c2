using Lintel.Model;
using Microsoft.AspNetCore.Components;

namespace Lintel.Theme.Shell;

/// <summary>What every component of the theme is: it speaks the site's language.</summary>
public abstract class ThemeComponent : ComponentBase
{
    /// <summary>The words of the theme.</summary>
    [Inject]
    public Translations Translations { get; set; } = null!;

    /// <summary>A word or sentence in the site's language, with values in its places.</summary>
    protected string Translate(string english, params ReadOnlySpan<object?> values) =>
        Translations.Translate(english, values);

    /// <summary>What is said of a number of things, <c>{0} page|{0} pages</c>, in the site's language.</summary>
    protected string TranslateCount(int number, string english) => Translations.Count(number, english);

    /// <summary>What stands before and behind the only place of a sentence in the site's language.</summary>
    protected (string Before, string Behind) TranslateAround(string english) => Translations.Around(english);
}
