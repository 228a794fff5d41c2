// The lines of a record with their labels: each knows its form, its rank, its label and what follows it. What comes
// behind an entry with a higher rank belongs to it.
const longestLabel = 60;
const ranks = { bold: 10, row: 12, line: 15, text: 99, item: depth => 20 + 2 * depth };

const slice = (line, start, end) => ({
  ...line,
  text: line.text.slice(start, end).trim(),
  bold: Math.max(0, line.bold - start),
  code: Math.max(0, line.code - start),
});

const longestData = 300;

// `**Status**: x`, `**Status:** x`, or a line that is bold as a whole.
function splitBold(line) {
  if (line.bold === 0 || line.bold > longestLabel) return null;
  const label = slice(line, 0, line.bold);
  const inside = label.text.search(/: |：/);
  if (inside > 0 && line.bold === line.text.length) return [slice(label, 0, inside), slice(label, inside + 1)];
  const rest = /^[\s:：\-–—]*/.exec(line.text.slice(line.bold))[0].length;
  return [slice(label, 0, label.text.replace(/[:： .]+$/, '').length), slice(line, line.bold + rest)];
}

export function entryList(grammar) {
  const entries = [];

  function add(form, rank, line, split) {
    const [label, value] = split ?? [null, null];
    entries.push({ form, rank, ...line, label, value, name: label ? grammar.labelName(label.text) : '' });
  }

  // A few words before a colon, which is not one of code.
  function splitColon(line) {
    const found = grammar.find('labelKey', line.text);
    if (!found || found[0].length <= line.code) return null;
    const { key } = found.groups;
    const start = line.text.indexOf(key);
    return [slice(line, start, start + key.length), slice(line, found[0].length)];
  }

  function addHeading(rank, [first, ...rest]) {
    const split = splitColon(first);
    const isCut = split && grammar.isCutFromHeading(grammar.labelName(split[0].text));
    add('heading', rank, first, isCut ? split : [first, null]);
    for (const line of rest) add('text', ranks.text, line);
  }

  // `CONTEXT: x`, where it names a part or the record's own data.
  function isCapital(split) {
    const name = split && grammar.labelName(split[0].text);
    return split && /\p{Lu}|^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(split[0].text) && !/\p{Ll}/u.test(split[0].text)
      && (grammar.any(name) !== 0 || grammar.isMetadata(name)) ? split : null;
  }

  // The name of a part, plain and alone on the first line of a paragraph.
  const isPart = ({ text }) => text !== '' && text.length <= longestLabel && !/^\p{Ll}|[.,;:!?]$|：/u.test(text)
    && grammar.isCertain(grammar.labelName(text));

  const isData = line => {
    const split = splitBold(line) ?? splitColon(line);
    return split !== null && grammar.isMetadata(grammar.labelName(split[0].text));
  };

  // The data that share a line, each with its label: `Date: 2026-01-02 · Status: accepted`.
  function dataOf(line) {
    if (line.text.length >= longestData || line.text.split(/[:：]/).length < 3 || !isData(line)) return [line];
    const cuts = [...line.text.matchAll(grammar.all.betweenData)]
      .filter(cut => isData(slice(line, cut.index + cut[0].length)));
    const starts = [0, ...cuts.map(cut => cut.index + cut[0].length)];
    return starts.map((start, order) => slice(line, start, cuts[order]?.index));
  }

  function addLine(line, depth, opensItem, isFirst) {
    for (const [order, data] of dataOf(line).entries()) addData(data, depth, opensItem && order === 0, isFirst && order === 0);
  }

  function addData(line, depth, opensItem, isFirst) {
    const rank = depth === 0 ? ranks.text : ranks.item(depth) + 1;
    const bold = splitBold(line);
    const colon = splitColon(line);
    const hashes = depth === 0 ? /^(#{1,6})(?=\p{L})/u.exec(line.text)?.[1] : null;
    if (hashes) addHeading(hashes.length, [slice(line, hashes.length)]);
    else if (depth === 0 && isFirst && isPart(line)) add('bold', ranks.bold, line, [line, slice(line, line.text.length)]);
    else if (opensItem) add('bullet', ranks.item(depth), line, bold ?? colon);
    else if (bold ?? isCapital(colon)) add('bold', depth === 0 ? ranks.bold : rank, line, bold ?? colon);
    else if (colon) add('line', depth === 0 ? ranks.line : rank, line, colon);
    else add('text', rank, line);
  }

  // A label in front of each row.
  function addRow(cells) {
    const said = cells.filter(cell => cell.text !== '');
    if (said.length === 0) return;
    const [label, value, ...rest] = cells[0].text === '' ? [null, null, ...said] : said;
    if (label) add('row', ranks.row, label, [label, value ?? slice(label, label.text.length)]);
    for (const cell of rest) add('text', ranks.text, cell);
  }

  function addBox(line) {
    const name = line.text.split(' ')[0].length;
    add('callout', ranks.line, line, [slice(line, 0, name), slice(line, name)]);
  }

  // Code, and what markup leaves when its tags are gone.
  function addCode(written, at) {
    const said = written.replace(/<!--[\s\S]*?(?:-->|$)/g, '').trim();
    if (said !== '') add('code', ranks.text, { text: said, prose: '', bold: 0, code: 0, links: [], at });
  }

  return { entries, addHeading, addLine, addRow, addBox, addCode };
}
