using System.Collections.Frozen;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Lintel.Reading.Files;

/// <summary>Which files may go along with the pages: by their names alone, for nobody looks into them.</summary>
internal static class AssetKinds
{
    // Pictures, sound, documents, fonts, archives.
    private static readonly FrozenSet<string> Carried = Endings(
        "avif bmp gif ico jpeg jpg png svg tif tiff webp drawio excalidraw mp3 mp4 m4a m4v mov ogg ogv wav webm vtt "
            + "pdf doc docx odp ods odt ppt pptx xls xlsx epub eot otf ttf woff woff2 7z gz tar tgz xz zip bz2"
    );

    private static readonly FrozenSet<string> Archives = Endings("7z gz tar tgz xz zip bz2");

    // Keys, passwords, and what a program remembers of its users.
    private static readonly FrozenSet<string> Secret = Endings(
        "pem key pfx p12 p8 jks keystore kdbx ppk gpg asc crt cer tfvars tfstate env ovpn dmp hprof"
    );

    // Tools give them these names.
    private static readonly Matcher SecretByName = new Matcher(StringComparison.OrdinalIgnoreCase).AddIncludes(
        "secret.*",
        "secrets*",
        "client_secret*",
        "client-secret*",
        "credentials*",
        "*-credentials*",
        "*_credentials*",
        "service-account*",
        "service_account*",
        "serviceaccount*",
        "google-services*.json",
        "googleservice-info*.plist",
        "authkey_*",
        "id_rsa*",
        "id_dsa*",
        "id_ecdsa*",
        "id_ed25519*",
        "kubeconfig*",
        "htpasswd*",
        "pgpass*",
        "_netrc*",
        "netrc*",
        "env.*",
        "*.tfstate.*",
        "*.pem.*",
        "appsettings*.json",
        "local.settings.json"
    );

    // Source of programs; what configures and feeds them.
    private static readonly FrozenSet<string> Never = Endings(
        """
        c cc cpp cxx h hh hpp cs csx fs fsx vb java kt kts scala groovy clj py pyc rb go rs swift m mm php pl pm lua r
        jl dart ex exs erl hs ml elm js mjs cjs jsx ts mts cts tsx vue svelte astro sh bash zsh fish ps1 psm1 bat cmd
        sql tf hcl proto graphql gradle cshtml razor sln slnx csproj fsproj vbproj props targets
        dll exe so dylib jar war class o a lib pdb wasm
        ini cfg conf config properties toml lock log db sqlite sqlite3 mdf bak dump tmp swp
        """
    );

    // Data is published where a page refers to it, and what configures a program looks like data.
    private static readonly Matcher NeverByName = new Matcher(StringComparison.OrdinalIgnoreCase).AddIncludes(
        "launchsettings.json",
        "package.json",
        "package-lock.json",
        "composer.json",
        "tsconfig*.json",
        "*.config.json",
        "web.config",
        "docker-compose*",
        "compose.y*ml",
        "mkdocs*.y*ml",
        "_config.yml",
        "pom.xml",
        "dockerfile*",
        "jenkinsfile*",
        "makefile*",
        "procfile",
        "vagrantfile",
        "gemfile*",
        "go.sum"
    );

    /// <summary>Whether a file of this name is never published, whoever refers to it.</summary>
    public static bool IsNever(string path)
    {
        var name = Path.GetFileName(path);
        // What is packed is what it was before.
        return (Archives.Contains(Ending(name)) && IsNever(Path.GetFileNameWithoutExtension(name)))
            || name.StartsWith('.')
            || IsSecret(name)
            || Never.Contains(Ending(name))
            || (!Carried.Contains(Ending(name)) && NeverByName.Match(name).HasMatches);
    }

    /// <summary>Whether a file of this name keeps secrets: nothing of it gets into a page.</summary>
    public static bool IsSecret(string path)
    {
        var name = Path.GetFileName(path);
        return Secret.Contains(Ending(name))
            || (
                (!Carried.Contains(Ending(name)) || Archives.Contains(Ending(name)))
                && SecretByName.Match(name).HasMatches
            );
    }

    /// <summary>Whether a file of this name is published though no page refers to it.</summary>
    public static bool IsCarried(string path) => Carried.Contains(Ending(path));

    private static string Ending(string path) => Path.GetExtension(path).TrimStart('.').ToLowerInvariant();

    private static FrozenSet<string> Endings(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    private static Matcher AddIncludes(this Matcher matcher, params string[] patterns)
    {
        matcher.AddIncludePatterns(patterns);
        return matcher;
    }
}
