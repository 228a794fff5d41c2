namespace Lintel.Authoring.Adoption;

/// <summary>The workflow of GitHub Actions that checks and builds a handbook.</summary>
internal static class Workflow
{
    /// <summary>Where it goes, below the top of the repository.</summary>
    public const string Path = ".github/workflows/lintel.yml";

    /// <summary>Its text. It makes Lintel of its sources, at the revision that wrote it: that needs no package to be
    /// published anywhere.</summary>
    /// <param name="folder">The root of the handbook below the top of the repository, with a closing slash, or
    /// empty.</param>
    /// <param name="branch">The branch that is published.</param>
    /// <param name="source">Address of the repository with Lintel's sources.</param>
    /// <param name="revision">A tag or commit of it.</param>
    public static string Write(string folder, string branch, string source, string revision) =>
        $$$"""
            # Checks every pull request at its lines, and builds the site.
            name: Handbook
            on:
              pull_request:
              push:
                branches: ["{{{branch}}}"]
            permissions:
              contents: read
            env:
              # Where Lintel's sources are, and which of them: a tag or a commit. A variable of the repository or the
              # organisation, LINTEL_SOURCE, names a copy of them.
              LINTEL_SOURCE: ${{ vars.LINTEL_SOURCE || '{{{source}}}' }}
              LINTEL_REVISION: {{{revision}}}
            jobs:
              handbook:
                runs-on: ubuntu-latest
                timeout-minutes: 10
                steps:
                  - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
                    with:
                      fetch-depth: 0
                      persist-credentials: false
                  - uses: actions/setup-dotnet@67a3573c9a986a3f9c594539f4ab511d57bb3ce9 # v4.3.1
                    with:
                      dotnet-version: 10.0.x
                  - name: Make Lintel
                    run: |
                      git clone --quiet "$LINTEL_SOURCE" "$RUNNER_TEMP/lintel-source"
                      git -C "$RUNNER_TEMP/lintel-source" checkout --quiet "$LINTEL_REVISION"
                      dotnet publish "$RUNNER_TEMP/lintel-source/Site.csproj" --output "$RUNNER_TEMP/lintel"
                      echo "$RUNNER_TEMP/lintel" >> "$GITHUB_PATH"
                  - run: lintel check --format github{{{Root(folder)}}}
                  - run: lintel build{{{Root(folder)}}}

            """;

    private static string Root(string folder) => folder.Length > 0 ? $" --root \"{folder.TrimEnd('/')}\"" : "";
}
