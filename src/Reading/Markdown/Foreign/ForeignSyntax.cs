using Lintel.Reading.Markdown.Includes;
using Lintel.Reading.Markdown.Myst;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace Lintel.Reading.Markdown.Foreign;

/// <summary>
/// What teams wrote for MkDocs, Docusaurus, Starlight, Hugo, Jekyll and GitBook, read as the blocks that Lintel has.
/// The parsers make containers of it; <see cref="ForeignBlocks"/> brings these into shape once a file is parsed.
/// </summary>
internal sealed class ForeignSyntax : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        // `std::vector::size` is no emphasis, whatever containers of one line would have of it.
        var marks = pipeline.InlineParsers.Find<EmphasisInlineParser>()!.EmphasisDescriptors;
        marks.RemoveAll(mark => mark.Character == ':');
        marks.Add(new('^', 2, 2, enableWithinWord: false));
        pipeline.InlineParsers.Replace<TaskListInlineParser>(new TaskBoxParser());
        pipeline.BlockParsers.ReplaceOrAdd<HtmlBlockParser>(new FenceInHtmlParser());
        pipeline.BlockParsers.ReplaceOrAdd<FootnoteParser>(new FootnoteInBlockParser());
        pipeline.BlockParsers.InsertRange(
            0,
            new BlockParser[]
            {
                new IncludeParser(),
                new OptionLineParser(),
                new LabelParser(),
                new OmittedLineParser(),
                new IndentedContainerParser(),
                new SignedRemarkParser(),
                new SlashParser(),
                new AttributeLineParser(),
                new ComponentParser(),
            }
        );
        pipeline.InlineParsers.InsertRange(
            0,
            new InlineParser[]
            {
                new EmbeddedPictureParser(),
                new NameReferenceParser(),
                new CriticParser(),
                new KeysParser(),
                new IconParser(),
                new RawTagParser(),
                new TagInLineParser(),
                new RoleParser(),
                new AttributeListParser(),
                new ScriptParser(),
                new FormulaParser(),
            }
        );
    }

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) { }
}
