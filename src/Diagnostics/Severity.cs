namespace Lintel.Diagnostics;

/// <summary>How much a finding weighs. Only an error stops the build.</summary>
public enum Severity
{
    /// <summary>Not reported.</summary>
    Off,

    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Should be mended; stops the build under <c>--strict</c>.</summary>
    Warning,

    /// <summary>Stops the build.</summary>
    Error,
}
