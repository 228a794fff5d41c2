namespace Lintel.Reading.Decisions.Vocabulary;

/// <summary>Fixed phrases by which records say what others say under headings: <c>Vocabulary/en/sentences.txt</c> and
/// its like in other languages.</summary>
internal static class Sentences
{
    /// <summary>"In the context of …" opens a Y-statement.</summary>
    public static readonly PhraseSet InTheContextOf = Read("in the context of");

    /// <summary>"we decided for …", the decision of a Y-statement.</summary>
    public static readonly PhraseSet WeDecided = Read("we decided");

    /// <summary>"and neglected …", its options.</summary>
    public static readonly PhraseSet Neglected = Read("neglected");

    /// <summary>"to achieve …, accepting …", its consequences.</summary>
    public static readonly PhraseSet ToAchieve = Read("to achieve");

    /// <summary>Where one part of a Y-statement ends and the next begins.</summary>
    public static readonly PhraseSet NextPart = Read("next part");

    /// <summary>What opens the name of the option that a Y-statement decides for.</summary>
    public static readonly PhraseSet WeDecidedFor = Read("we decided for");

    /// <summary>What ends such a name.</summary>
    public static readonly PhraseSet EndOfDecidedName = Read("end of decided name");

    /// <summary>"Chosen option", the sentence of MADR.</summary>
    public static readonly PhraseSet ChosenOption = Read("chosen option");

    /// <summary>What ends the name of a chosen option.</summary>
    public static readonly PhraseSet EndOfName = Read("end of name");

    /// <summary>What opens the reason for a choice.</summary>
    public static readonly PhraseSet Reason = Read("reason");

    /// <summary>The first word of "Good, because …".</summary>
    public static readonly PhraseSet Verdict = Read("verdict");

    /// <summary>The second.</summary>
    public static readonly PhraseSet Because = Read("because");

    private static PhraseSet Read(string list) => PhraseSet.Read("sentences", list);
}
