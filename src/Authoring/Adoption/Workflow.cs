namespace Lintel.Authoring.Adoption;

/// <summary>The workflow of GitHub Actions that checks and builds a handbook.</summary>
internal static class Workflow
{
    /// <summary>Where it goes, below the top of the repository.</summary>
    public const string Path = ".github/workflows/lintel.yml";

    /// <summary>Its text; <paramref name="folder"/> is the root of the handbook below the top of the repository, with a
    /// closing slash, or empty.</summary>
    public static string Write(string folder) =>
        $$"""
            # Checks every pull request at its lines, and builds the site.
            name: Handbook
            on:
              pull_request:
              push:
                branches: [main, master]
            permissions:
              contents: read
            jobs:
              handbook:
                runs-on: ubuntu-latest
                timeout-minutes: 10
                steps:
                  - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
                    with:
                      fetch-depth: 0
                      persist-credentials: false
                  - run: dotnet tool install --global lintel
                  - run: lintel check --format github{{Root(folder)}}
                  - run: lintel build{{Root(folder)}}

            """;

    private static string Root(string folder) => folder.Length > 0 ? $" --root \"{folder.TrimEnd('/')}\"" : "";
}
