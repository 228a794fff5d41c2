using System.Text;
using System.Xml;
using Lintel.Model;
using Lintel.Text.Formats;

namespace Lintel.Outputs;

/// <summary>
/// An XML file of the site (XML 1.0, fifth edition). Characters that XML cannot hold in any form (section 2.2: most
/// controls, half a surrogate pair, U+FFFE and U+FFFF) become U+FFFD, since a reader would refuse the whole file.
/// </summary>
internal sealed class XmlFile
{
    private readonly XmlWriter xml;
    private readonly string space;

    private XmlFile(XmlWriter xml, string space) => (this.xml, this.space) = (xml, space);

    /// <summary>A file whose root element stands in a namespace, and whose content is written by
    /// <paramref name="write"/>.</summary>
    public static OutputFile Write(string path, string root, string space, Action<XmlFile> write)
    {
        using var stream = new MemoryStream();
        using (
            var xml = XmlWriter.Create(
                stream,
                new()
                {
                    Encoding = new UTF8Encoding(false),
                    Indent = true,
                    NewLineChars = "\n",
                }
            )
        )
        {
            new XmlFile(xml, space).Element(root, write);
        }

        return new(path, stream.ToArray());
    }

    /// <summary>An element with what is written into it.</summary>
    public void Element(string name, Action<XmlFile> write)
    {
        xml.WriteStartElement(name, space);
        write(this);
        xml.WriteEndElement();
    }

    /// <summary>An element with a text.</summary>
    public void Element(string name, string text) => xml.WriteElementString(name, space, XmlCharacters.Clean(text));

    /// <summary>An element without content, by its attributes.</summary>
    public void Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name, space);
        foreach (var (attribute, value) in attributes)
            xml.WriteAttributeString(attribute, XmlCharacters.Clean(value));
        xml.WriteEndElement();
    }
}
