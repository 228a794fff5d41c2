namespace Lintel.Model.Changes;

/// <summary>The words for changes: the same in the comment, on the page and in the banner.</summary>
internal static class ReviewWords
{
    /// <summary>As in "new decision".</summary>
    public static string Of(ChangeKind kind) =>
        kind switch
        {
            ChangeKind.Added => "New",
            ChangeKind.Renamed => "Renamed",
            ChangeKind.Removed => "Removed",
            _ => "Changed",
        };

    /// <summary>As in "2 rubric cells".</summary>
    public static string Of(ChangeSubject subject, int number = 1)
    {
        var word = subject switch
        {
            ChangeSubject.Decision => "decision",
            ChangeSubject.RubricCell => "rubric cell",
            ChangeSubject.Rubric => "rubric",
            ChangeSubject.Lesson => "lesson",
            _ => "page",
        };
        return number == 1 ? word : word + "s";
    }

    /// <summary>A heading over all changes of one kind.</summary>
    public static string Heading(ChangeSubject subject) =>
        subject switch
        {
            ChangeSubject.Decision => "Decisions",
            ChangeSubject.RubricCell => "Rubric cells",
            ChangeSubject.Rubric => "Rubrics",
            ChangeSubject.Lesson => "Lessons",
            _ => "Pages",
        };

    /// <summary>One line about a detail.</summary>
    public static string Of(ChangeDetail detail) =>
        detail.Aspect switch
        {
            ChangeAspect.Status => detail.Before is null
                ? $"status {detail.After}"
                : $"status {detail.Before} → {detail.After ?? "none"}",
            ChangeAspect.Relation => $"{detail.Verb} '{detail.After ?? detail.Before}'",
            ChangeAspect.Answer => $"answer of {detail.Name} {detail.Verb}",
            ChangeAspect.Summary => $"summary {detail.Verb}",
            ChangeAspect.Behaviour => $"behaviour '{detail.Name}' {detail.Verb}",
            _ => $"{detail.Name} {detail.Verb}",
        };

    /// <summary>All changes in a few words: <c>1 new decision, 2 changed lessons</c>.</summary>
    public static string Count(ChangeSet changes)
    {
        var counts = changes
            .Changes.GroupBy(change => (change.Subject, change.Kind))
            .OrderBy(group => group.Key.Subject)
            .ThenBy(group => group.Key.Kind)
            .Select(group =>
                $"{group.Count()} {Of(group.Key.Kind).ToLowerInvariant()} {Of(group.Key.Subject, group.Count())}"
            );
        return changes.Changes.IsEmpty ? "no changes" : string.Join(", ", counts);
    }

    /// <summary>A relation as one says it: <c>supersedes 7</c>.</summary>
    public static string Of(RelationKind kind) =>
        string.Concat(
                kind.ToString()
                    .Select(letter => char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString())
            )
            .TrimStart();
}
