using System.Collections.Frozen;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Lintel.Reading.Files;

/// <summary>Which files may go along with the pages: by their names alone, for nobody looks into them.</summary>
internal static class AssetKinds
{
    // Pictures, sound, films, fonts, and documents that are made to be read.
    private static readonly FrozenSet<string> Media = Endings(
        "avif bmp gif ico jpeg jpg png svg tif tiff webp drawio excalidraw mp3 mp4 m4a m4v mov ogg ogv wav webm vtt "
            + "pdf epub eot otf ttf woff woff2"
    );

    // Documents that are made to be worked on.
    private static readonly FrozenSet<string> Documents = Endings("doc docx odp ods odt ppt pptx xls xlsx");

    // Archives; what is packed in one is still what it is.
    private static readonly FrozenSet<string> Packed = Endings("7z gz tar tgz xz zip bz2");

    private static readonly FrozenSet<string> Carried = [.. Media, .. Documents, .. Packed];

    // Keys, and what is locked up by them; the memory of programs.
    private static readonly FrozenSet<string> Secrets = Endings(
        "pem key pfx p12 p8 jks keystore keytab kdbx ppk gpg asc crt cer tfvars tfstate env ovpn kubeconfig token "
            + "dmp hprof har pcap"
    );

    private static readonly Matcher SecretsByName = new Matcher(StringComparison.OrdinalIgnoreCase).AddIncludes(
        "appsettings*.json",
        "launchsettings.json",
        "local.settings.json",
        "secret.*",
        "secrets*",
        "client_secret*",
        "client-secret*",
        "credentials*",
        "*-credentials",
        "*-credentials.*",
        "*_credentials",
        "*_credentials.*",
        "service-account*.json",
        "service_account*.json",
        "google-services.json",
        "googleservice-info.plist",
        "id_rsa*",
        "id_dsa*",
        "id_ecdsa*",
        "id_ed25519*",
        "authorized_keys*",
        "htpasswd*",
        "pgpass*",
        "netrc",
        "_netrc",
        "kubeconfig*",
        "env.local",
        "env.dev*",
        "env.test*",
        "env.stag*",
        "env.prod*",
        "*.tfstate.*",
        "wp-config*"
    );

    // Data that programs keep for themselves.
    private static readonly FrozenSet<string> Stores = Endings("sql log db sqlite sqlite3 mdf bak backup dump tmp swp");

    // Source of programs; what configures and feeds them.
    private static readonly FrozenSet<string> Sources = Endings(
        """
        c cc cpp cxx h hh hpp cs csx fs fsx vb java kt kts scala groovy clj py pyc rb go rs swift m mm php pl pm lua r jl
        dart ex exs erl hs ml elm js mjs cjs jsx ts mts cts tsx vue svelte astro sh bash zsh fish ps1 psm1 bat cmd
        tf hcl proto graphql gradle cshtml razor sln slnx csproj fsproj vbproj props targets
        dll exe so dylib jar war class o a lib pdb wasm
        ini cfg conf config properties toml lock
        """
    );

    // Data is published where a page refers to it, and what configures a program looks like data.
    private static readonly Matcher NeverByName = new Matcher(StringComparison.OrdinalIgnoreCase).AddIncludes(
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
        return name.StartsWith('.')
            || IsByproduct(name)
            || IsSecret(name)
            || Stores.Contains(Ending(Unpacked(name)))
            || Sources.Contains(Ending(name))
            || (!Carried.Contains(Ending(name)) && NeverByName.Match(name).HasMatches);
    }

    /// <summary>Whether a file of this name holds what nobody may read: a key, a password, the memory of a
    /// program.</summary>
    public static bool IsSecret(string path)
    {
        var name = Unpacked(Path.GetFileName(path));
        return Secrets.Contains(Ending(name))
            || (!Carried.Contains(Ending(name)) && SecretsByName.Match(name).HasMatches);
    }

    /// <summary>Whether it is a picture or another medium that is made to be read, seen or heard.</summary>
    public static bool IsMedium(string path) => Media.Contains(Ending(path)) && !IsNever(path);

    /// <summary>Whether a file of this name is published though no page refers to it.</summary>
    public static bool IsCarried(string path) => Carried.Contains(Ending(path)) && !IsNever(path);

    // What editors leave beside a document while it is open, and of the state before: "~$plan.docx", "plan.docx~",
    // "#plan.docx#", "plan.docx.orig".
    private static bool IsByproduct(string name) =>
        name[0] is '~' || name[^1] is '~' || name is ['#', .., '#'] || Ending(name) is "orig" or "rej";

    private static string Unpacked(string name) =>
        Packed.Contains(Ending(name)) ? Path.GetFileNameWithoutExtension(name) : name;

    private static string Ending(string path) => Path.GetExtension(path).TrimStart('.').ToLowerInvariant();

    private static FrozenSet<string> Endings(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    private static Matcher AddIncludes(this Matcher matcher, params string[] patterns)
    {
        matcher.AddIncludePatterns(patterns);
        return matcher;
    }
}
