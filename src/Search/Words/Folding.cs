namespace Lintel.Search.Words;

/// <summary>
/// Case and diacritics do not matter to a search. The program runs without culture data, so the letters stand here; the
/// browser has them built in
/// (<c>normalize</c>), and a test compares the two.
/// </summary>
internal static class Folding
{
    // Each letter with those that are it but for a mark: the letters that Unicode decomposes, in Latin, Greek and
    // Cyrillic.
    private const string Families =
        "aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ cçćĉċčḉ eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ iìíîïĩīĭįǐȉȋḭḯỉị nñńņňǹṅṇṉṋ "
        + "oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ "
        + "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự yýÿŷȳẏẙỳỵỷỹ dďḋḍḏḑḓ gĝğġģǧǵḡ hĥȟḣḥḧḩḫẖ jĵǰ kķǩḱḳḵ lĺļľḷḹḻḽ rŕŗřȑȓṙṛṝṟ "
        + "sśŝşšșṡṣṥṧṩ tţťțṫṭṯṱẗ "
        + "wŵẁẃẅẇẉẘ zźżžẑẓẕ æǣǽ ʒǯ øǿ ιΐίϊἰἱἲἳἴἵἶἷὶίιῐῑῒΐῖῗ αάἀἁἂἃἄἅἆἇὰάᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ εέἐἑἒἓἔἕὲέ "
        + "ηήἠἡἢἣἤἥἦἧὴήᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ "
        + "υΰϋύὐὑὒὓὔὕὖὗὺύῠῡῢΰῦῧ οόὀὁὂὃὄὅὸό ωώὠὡὢὣὤὥὦὧὼώᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ ϒϓϔ ийѝӣӥ еѐёӗ гѓ ії кќ уўӯӱӳ ѵѷ жӂӝ аӑӓ әӛ зӟ "
        + "оӧ өӫ эӭ чӵ ыӹ bḃḅḇ fḟ "
        + "mḿṁṃ pṕṗ vṽṿ xẋẍ ſẛ ρῤῥ";

    private static readonly Dictionary<char, string> Table = CreateTable();

    /// <summary>The word in small letters without diacritics.</summary>
    public static string Fold(string word)
    {
        var lower = word.ToLowerInvariant();
        return System.Text.Ascii.IsValid(lower)
            ? lower
            : string.Concat(
                lower.Select(letter => Table.TryGetValue(letter, out var folded) ? folded : letter.ToString())
            );
    }

    private static Dictionary<char, string> CreateTable()
    {
        var table = "ß:ss æ:ae œ:oe ø:o ł:l đ:d ı:i ς:σ İ:i"
            .Split(' ')
            .ToDictionary(pair => pair[0], pair => pair[2..]);
        for (var mark = '\u0300'; mark <= '\u036F'; mark++)
            table[mark] = "";
        foreach (var family in Families.Split(' '))
        foreach (var letter in family.Skip(1))
            table[letter] = table.TryGetValue(family[0], out var further) ? further : family[0].ToString();
        return table;
    }
}
