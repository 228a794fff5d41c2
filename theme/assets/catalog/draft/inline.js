// A line of Markdown as its reader sees it: without markup, comments and what is struck out.
const entities = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', hellip: '…', ndash: '–', mdash: '—',
};

// What is found first is kept apart under a private character, so that nothing else reads it as markup.
const kept = /[\ue000-\uf8ff]/g;

function entity(written, name) {
  if (name[0] !== '#') return entities[name] ?? written;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

const emphasis = text => text
  .replace(/~~(?=\S)[^~]*?\S~~/g, '')
  .replace(/(\*\*|__)(?=\S)(.*?\S)\1/g, '$2')
  .replace(/\*(?=\S)([^*]*?\S)\*/g, '$1')
  .replace(/(?<![\p{L}\p{Nd}])_(?=\S)([^_]*?\S)_(?![\p{L}\p{Nd}])/gu, '$1');

const address = String.raw`\(\s*(<[^<>]*>|(?:[^\s()]|\([^\s()]*\))*)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)`;
const picture = new RegExp(String.raw`!\[([^\[\]]*)\]${address}`, 'g');
const words = new RegExp(String.raw`\[((?:[^\[\]]|\[[^\[\]]*\])*)\]${address}`, 'g');
const reference = /(!?)\[([^\[\]]+)\](?:\[([^\[\]]*)\])?/g;

// The name of a definition of a link, as names are compared.
export const keyOf = label => label.trim().replace(/\s+/g, ' ').toLowerCase();

// Text, how many of its first characters are bold and how many are code, its links, and the text with blanks where
// links and code stand.
export function read(line, definitions = new Map()) {
  const pieces = [];
  const links = [];
  const keep = (text, isCovered, isCode) =>
    String.fromCharCode(0xe000 + pieces.push({ text, isCovered, isCode }) - 1);
  const open = text => text.replace(kept, mark => pieces[mark.charCodeAt(0) - 0xe000].text);
  const cover = text => text.replace(kept, mark => {
    const piece = pieces[mark.charCodeAt(0) - 0xe000];
    return piece.isCovered ? '\u0001'.repeat(piece.text.length) : piece.text;
  });
  const link = (label, url, isImage) => {
    links.push({ url: url.replace(/^<|>$/g, '').replace(/\\([!-/:-@[-`{-~])/g, '$1'), isImage });
    return keep(isImage ? open(emphasis(label)) || 'image' : open(emphasis(label)), true);
  };
  let text = line.replace(kept, '')
    .replace(/(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/g, (_, ticks, code) => keep(code.replace(/^ (.*\S.*) $/, '$1'), true, true))
    .replace(/\\([!-/:-@[-`{-~])/g, (_, mark) => keep(mark))
    .replace(/<!--.*?-->/g, '')
    .replace(/<([a-z][a-z0-9+.-]*:[^\s<>]*)>/gi, (_, url) => link(url, url, false))
    .replace(/<(?:del|s|strike)>.*?<\/(?:del|s|strike)>/gi, '')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(picture, (_, label, url) => link(label, open(url), true))
    .replace(words, (_, label, url) => link(label, open(url), false))
    .replace(reference, (written, mark, label, name) => {
      const url = definitions.get(keyOf(name || label));
      return url === undefined ? written : link(label, url, mark === '!');
    })
    .replace(/&(#?\w+);/g, (written, name) => keep(entity(written, name)))
    .trim();
  const bold = /^(\*\*|__)(?=\S)(.*?\S)\1/.exec(text);
  text = emphasis(text);
  const opening = pieces[text.charCodeAt(0) - 0xe000];
  const shown = open(text);
  const start = shown.length - shown.trimStart().length;
  return {
    text: shown.trim(),
    prose: cover(text).slice(start).trimEnd(),
    bold: bold ? open(emphasis(bold[2])).trim().length : 0,
    code: opening?.isCode ? opening.text.length : 0,
    links,
  };
}
