using System.Diagnostics;
using Lintel.Model;

namespace Lintel.Diagnostics;

/// <summary>
/// The one entry of stages that meet content: what they throw unforeseen becomes a finding at the file that caused it,
/// and the work goes on with the others.
/// </summary>
internal static class ContentGuard
{
    /// <summary>
    /// Does the work; null when it failed, which is reported at <paramref name="at"/>, or at the files that a
    /// <see cref="ContentFailure"/> names.
    /// </summary>
    public static T? Try<T>(DiagnosticBag bag, SourceSpan at, Func<T> work)
        where T : class?
    {
        try
        {
            return work();
        }
        catch (Exception failure) when (IsOfContent(failure))
        {
            bag.AddRange(Findings(failure, at));
            return null;
        }
    }

    /// <summary>Does the work; that it failed is reported as by <see cref="Try"/>.</summary>
    public static void Do(DiagnosticBag bag, SourceSpan at, Action work) =>
        Try<object>(
            bag,
            at,
            () =>
            {
                work();
                return bag;
            }
        );

    /// <summary>Collects what a check finds; what it found before it failed counts.</summary>
    public static void Collect(DiagnosticBag bag, SourceSpan at, Func<IEnumerable<Diagnostic>> check)
    {
        try
        {
            // One by one: what a check found before it failed counts.
            foreach (var finding in check())
                bag.AddRange([finding]);
        }
        catch (Exception failure) when (IsOfContent(failure))
        {
            bag.AddRange(Findings(failure, at));
        }
    }

    /// <summary>Where and as what an exception came up, in a few words: for a person who reports it.</summary>
    public static string Describe(Exception failure)
    {
        var cause = failure is AggregateException { InnerException: { } first } ? first : failure;
        var own = new StackTrace(cause)
            .GetFrames()
            .Select(DiagnosticMethodInfo.Create)
            .FirstOrDefault(method =>
                method?.DeclaringTypeName?.StartsWith("Lintel.", StringComparison.Ordinal) == true
            );
        return own is null ? cause.GetType().Name : $"{cause.GetType().Name} in {own.DeclaringTypeName}.{own.Name}";
    }

    private static IEnumerable<Diagnostic> Findings(Exception failure, SourceSpan at) =>
        failure switch
        {
            AggregateException all => all.InnerExceptions.SelectMany(inner => Findings(inner, at)),
            ContentFailure { InnerException: { } cause } known => Findings(cause, SourceSpan.StartOf(known.SourceFile)),
            _ => [FileRules.Unforeseen.At(at, Describe(failure))],
        };

    // The end of the program is not for content to cause.
    private static bool IsOfContent(Exception failure) =>
        failure is not (OperationCanceledException or OutOfMemoryException);
}
