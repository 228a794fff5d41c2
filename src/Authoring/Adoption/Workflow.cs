namespace Lintel.Authoring.Adoption;

/// <summary>The workflows of GitHub Actions for a handbook: one checks and builds it, one reminds of its
/// decisions.</summary>
internal static class Workflow
{
    /// <summary>Where the one goes that checks, below the top of the repository.</summary>
    public const string Path = ".github/workflows/lintel.yml";

    /// <summary>Where the one goes that reminds.</summary>
    public const string RemindersPath = ".github/workflows/lintel-reminders.yml";

    /// <summary>Checks and builds. It makes Lintel of its sources, at the revision that wrote it: that needs no package
    /// to be published anywhere.</summary>
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
            {{{Source(source, revision)}}}
            jobs:
              handbook:
                runs-on: ubuntu-latest
                timeout-minutes: 10
                steps:
            {{{Steps}}}
                  # A pull request answers for what it brings in, and for accepted records that it rewrites or removes.
                  - run: lintel check --format github{{{Root(
                folder
            )}}} ${GITHUB_BASE_REF:+--base "origin/$GITHUB_BASE_REF"}
                  - run: lintel build{{{Root(folder)}}}

            """;

    /// <summary>Keeps an issue for each team that answers for decisions of which something is overdue, with the scripts
    /// that lie beside Lintel's sources.</summary>
    /// <param name="folder">The root of the handbook, as above.</param>
    /// <param name="source">Address of the repository with Lintel's sources.</param>
    /// <param name="revision">A tag or commit of it.</param>
    public static string WriteReminders(string folder, string source, string revision) =>
        $$$"""
            # Once a week, an issue for each team of CODEOWNERS whose decisions need a look: reviews that are due, long
            # proposals, patterns of files that are gone. It is closed when nothing is left.
            name: Reminders
            on:
              schedule:
                - cron: '17 6 * * 1'
              workflow_dispatch:
            permissions: {}
            {{{Source(source, revision)}}}
            jobs:
              remind:
                runs-on: ubuntu-latest
                timeout-minutes: 10
                permissions:
                  contents: read
                  issues: write
                env:
                  ROOT: "{{{folder.TrimEnd('/')}}}"
                  ISSUES: ${{ github.workspace }}/../issues
                steps:
            {{{Steps}}}
                  - run: bash "$RUNNER_TEMP/lintel-source/.github/actions/lintel/overdue"
                  - run: bash "$RUNNER_TEMP/lintel-source/.github/actions/lintel/remind"
                    env:
                      GH_TOKEN: ${{ github.token }}
                      REPOSITORY: ${{ github.repository }}

            """;

    private static string Source(string source, string revision) =>
        $$$"""
            env:
              # Where Lintel's sources are, and which of them: a tag or a commit. A variable of the repository or the
              # organisation, LINTEL_SOURCE, names a copy of them.
              LINTEL_SOURCE: ${{ vars.LINTEL_SOURCE || '{{{source}}}' }}
              LINTEL_REVISION: {{{revision}}}
            """;

    // The names of actions are longer than a line of this code.
    private const string Steps = """
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
        """;

    private static string Root(string folder) => folder.Length > 0 ? $" --root \"{folder.TrimEnd('/')}\"" : "";
}
