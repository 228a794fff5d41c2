using System.Text.Json;
using Lintel.Model;
using Lintel.Text.Formats;

namespace Lintel.Outputs;

/// <summary>A JSON file of the site: indented, so that differences between two builds can be read.</summary>
internal static class JsonFile
{
    /// <summary>A file whose content <paramref name="write"/> puts into one object.</summary>
    public static OutputFile Write(string path, Action<Utf8JsonWriter> write) =>
        new(path, JsonText.WriteObjectBytes(write));

    /// <summary>A list of objects.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A word of an enumeration, as data spells it.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
