using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Lintel.Reading.Yaml;

/// <summary>Writes YAML event by event. Texts are quoted, so that none can be taken for a number or for
/// nothing.</summary>
internal sealed class YamlWriter
{
    private static readonly EmitterSettings Settings = new EmitterSettings()
        .WithBestWidth(int.MaxValue)
        .WithIndentedSequences()
        .WithNewLine("\n");

    // What YAML 1.1 or 1.2 reads as something else than a word.
    private static readonly string[] Reserved = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];

    private readonly StringWriter text = new();
    private readonly Emitter emitter;

    /// <summary>Begins with lines that are no YAML, or comments.</summary>
    public YamlWriter(string head)
    {
        text.Write(head);
        emitter = new(text, Settings);
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
    }

    /// <summary>Ends the document.</summary>
    public string End()
    {
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return text.ToString();
    }

    /// <summary>A mapping, on lines of its own unless it is empty.</summary>
    public void Map(Action entries, bool isEmpty = false)
    {
        var style = isEmpty ? MappingStyle.Flow : MappingStyle.Block;
        emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, style));
        entries();
        emitter.Emit(new MappingEnd());
    }

    /// <summary>A key; its value follows.</summary>
    public void Key(string name) => Word(name);

    /// <summary>A key with a list of mappings.</summary>
    public void List<T>(string key, IReadOnlyCollection<T> items, Action<T> entries)
    {
        Key(key);
        Sequence(
            items.Count == 0 ? SequenceStyle.Flow : SequenceStyle.Block,
            () =>
            {
                foreach (var item in items)
                    Map(() => entries(item));
            }
        );
    }

    /// <summary>A key with texts on one line; nothing where there are none.</summary>
    public void Texts(string key, IEnumerable<string> texts)
    {
        string[] all = [.. texts];
        if (all.Length == 0)
            return;
        Key(key);
        Sequence(
            SequenceStyle.Flow,
            () =>
            {
                foreach (var item in all)
                    Scalar(item, ScalarStyle.DoubleQuoted);
            }
        );
    }

    /// <summary>A key with a text; nothing where there is none.</summary>
    public void Text(string key, string? value)
    {
        if (string.IsNullOrEmpty(value))
            return;
        Key(key);
        Scalar(value, ScalarStyle.DoubleQuoted);
    }

    /// <summary>A key that is set.</summary>
    public void Flag(string key)
    {
        Key(key);
        Scalar("true", ScalarStyle.Plain);
    }

    /// <summary>A word, without quotation marks where nothing can take it for something else.</summary>
    public void Word(string word) => Scalar(word, IsPlain(word) ? ScalarStyle.Plain : ScalarStyle.DoubleQuoted);

    /// <summary>A comment on a line of its own.</summary>
    public void Comment(string words) => emitter.Emit(new Comment(words, isInline: false));

    /// <summary>A comment behind what was written last.</summary>
    public void Remark(string words) => emitter.Emit(new Comment(words, isInline: true));

    private static bool IsPlain(string word) =>
        word.Length > 0
        && char.IsAsciiLetterLower(word[0])
        && word.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-' or '_')
        && !Reserved.Contains(word);

    private void Sequence(SequenceStyle style, Action items)
    {
        emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, style));
        items();
        emitter.Emit(new SequenceEnd());
    }

    private void Scalar(string value, ScalarStyle style) =>
        emitter.Emit(
            new Scalar(
                AnchorName.Empty,
                TagName.Empty,
                value,
                style,
                isPlainImplicit: style == ScalarStyle.Plain,
                isQuotedImplicit: true
            )
        );
}
