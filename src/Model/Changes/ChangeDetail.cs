namespace Lintel.Model.Changes;

/// <summary>One thing that changed about a thing. What was not there before has no <paramref name="Before"/>, what is
/// gone no <paramref name="After"/>.</summary>
/// <param name="Aspect">Which side of it.</param>
/// <param name="Name">Which one of several: the id of a behaviour, the number of a quick check, the name of a field;
/// may be empty.</param>
/// <param name="Before">Before, in words.</param>
/// <param name="After">Now, in words.</param>
public sealed record ChangeDetail(ChangeAspect Aspect, string Name, string? Before, string? After)
{
    /// <summary>What happened, in one word for screen readers, tables and JSON.</summary>
    public string Verb =>
        (Aspect, Before, After) switch
        {
            (ChangeAspect.Relation, null, _) => "gained",
            (ChangeAspect.Relation, _, null) => "lost",
            (ChangeAspect.Behaviour, _, null) => "retired",
            (_, null, _) => "added",
            (_, _, null) => "removed",
            _ => "changed",
        };
}

/// <summary>Sides of a thing that a reviewer asks about, most important first.</summary>
public enum ChangeAspect
{
    /// <summary>The status of a decision.</summary>
    Status,

    /// <summary>A relation to another decision.</summary>
    Relation,

    /// <summary>The right answers of a quick check.</summary>
    Answer,

    /// <summary>The summary of a rubric's cell.</summary>
    Summary,

    /// <summary>A behaviour of a rubric's cell.</summary>
    Behaviour,

    /// <summary>A field of front matter or of a rubric: title, date, people.</summary>
    Field,

    /// <summary>What it says.</summary>
    Text,
}
