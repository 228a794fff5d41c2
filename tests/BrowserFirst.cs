using Xunit.Abstractions;

[assembly: TestCollectionOrderer("Lintel.Tests.BrowserFirst", "Site.Tests")]

namespace Lintel.Tests;

/// <summary>The pages that share one browser are looked at one after the other, which takes longest: so they begin
/// first, and no core waits for them at the end.</summary>
public sealed class BrowserFirst : ITestCollectionOrderer
{
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections
            .OrderByDescending(collection => collection.DisplayName == nameof(Browser.Reader))
            .ThenBy(collection => collection.DisplayName, StringComparer.Ordinal);
}
