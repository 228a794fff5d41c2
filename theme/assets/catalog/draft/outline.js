// A record as a flat list of lines, as the build reads it: the blocks of Markdown without their nesting.
import { entryList } from './entries.js';
import { keyOf, read as readInline } from './inline.js';

const bulletMark = /^(?:[-*+]|\d{1,9}[.)])(?:\s+|$)/;
const opener = /^\s*(?:(?:[-*+]|\d{1,9}[.)])(?:\s+|$)|#{1,6}(?:\s|$)|`{3,}|~{3,}|:{3,})/;
const definition = /^\[([^\]]+)\]:\s*(\S+)(\s+("[^"]*"|'[^']*'|\([^)]*\)))?\s*$/;
const delimiters = /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/;
const rule = /^(?:([-*_])\s*)(?:\1\s*){2,}$/;

// HTML that begins a block, HTML that ends a paragraph to do so, and HTML that only its own end ends.
const html = /^<(?:!--|[a-z/?!])(?![a-z0-9+.-]*:)/i;
const htmlBlock = new RegExp(`^<(?:!--|/?(?:${[
  'pre|script|style|textarea|address|article|aside|blockquote|body|center|dd|details|dir|div|dl|dt|fieldset|figcaption',
  'figure|footer|form|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|ol|option|p|section',
  'summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul',
].join('|')})(?=[\\s>/]|$))`, 'i');
const rawHtml = /^<(?:!--|pre|script|style|textarea)/i;

function definitionsOf(lines) {
  const found = new Map();
  for (const line of lines) {
    const [, label, url] = definition.exec(line.trim().replace(bulletMark, '')) ?? [];
    const isFootnote = label?.startsWith('^') && line.startsWith('[');
    if (label && !isFootnote && !found.has(keyOf(label))) found.set(keyOf(label), url);
  }

  return found;
}

export function outlineOf(text, grammar) {
  const lines = text.split('\n').map(line => line.replaceAll('\t', '    '));
  const definitions = definitionsOf(lines);
  const list = entryList(grammar);
  // Where the content of each open item begins.
  const items = [];
  let paragraph = [];
  let opensItem = false;
  const read = (line, at) => ({ ...readInline(line, definitions), at });
  const isOutside = line => line.trim() !== '' && line.search(/\S/) < (items.at(-1) ?? 0);

  function flush() {
    for (const [index, line] of paragraph.entries()) list.addLine(line, items.length, opensItem && index === 0, index === 0);
    if (paragraph.length > 0) opensItem = false;
    paragraph = [];
  }

  // What begins here is no first line of an item.
  function begin() {
    flush();
    opensItem = false;
  }

  // The lines of a block to its end, which counts only where the block knows it; the index of the last.
  function take(index, isEnd) {
    const own = [];
    for (index++; index < lines.length && !isOutside(lines[index]) && !isEnd(lines[index], own); index++)
      own.push(lines[index]);
    return [own, index];
  }

  function readCode(marker, index) {
    begin();
    const end = new RegExp(`^\\s*\\${marker[0]}{${marker.length},}\\s*$`);
    const [code, next] = take(index, line => end.test(line));
    list.addCode(code.join('\n'), index);
    return next < lines.length && end.test(lines[next]) ? next : next - 1;
  }

  function readHtml(line, index) {
    begin();
    const end = line.startsWith('<!--') ? /-->/ : /<\/(?:pre|script|style|textarea)>/i;
    const isEnd = (one, own) => rawHtml.test(line) ? end.test(own.at(-1) ?? line) : one.trim() === '';
    const [more, next] = take(index, isEnd);
    list.addCode([line, ...more].join('\n').replace(/<(?!!--)[^<>]*>/g, ' '), index);
    return next - 1;
  }

  function readTable(line, index) {
    begin();
    const [rows, next] = take(index, one => !one.includes('|'));
    for (const [number, row] of [line, ...rows].entries())
      if (number !== 1)
        list.addRow(row.trim().replace(/^\||\|$/g, '').split(/(?<!\\)\|/).map(cell => read(cell, index + number)));
    return next - 1;
  }

  const isTable = (line, next) => line.includes('|') && next?.includes('-') && delimiters.test(next)
    && !isOutside(next) && !bulletMark.test(next.trimStart());

  // One line that is not blank; the index of the last line that was read with it.
  function readLine(written, index) {
    const indent = written.search(/\S/);
    const underline = /^ {0,3}(=+|-+)\s*$/.exec(written)?.[1];
    if (underline && paragraph.length > 0 && !isOutside(written)) {
      list.addHeading(underline[0] === '=' ? 1 : 2, paragraph.splice(0));
      return index;
    }

    // A line that opens nothing goes on with the paragraph, however far to the left it stands.
    if (paragraph.length === 0 || opener.test(written)) while (items.length > 0 && indent < items.at(-1)) {
      flush();
      items.pop();
    }

    let line = written.slice(Math.min(indent, items.at(-1) ?? 0));
    if (paragraph.length === 0 && line.search(/\S/) >= 4) {
      list.addCode(line, index);
      return index;
    }

    line = line.trimStart();
    if (rule.test(line)) {
      flush();
      return index;
    }

    for (let at = indent, bullet = bulletMark.exec(line); bullet; bullet = bulletMark.exec(line)) {
      flush();
      at += bullet[0].length;
      items.push(at);
      opensItem = true;
      line = line.slice(bullet[0].length).replace(/^\[ \]/, '☐').replace(/^\[x\]\s*/i, '');
    }

    const heading = /^(#{1,6})(?:\s+(.*?))?(?:\s+#+)?\s*$/.exec(line);
    const marker = /^(`{3,}|~{3,})/.exec(line)?.[1];
    if (heading) {
      begin();
      if (heading[2]) list.addHeading(heading[1].length, [read(heading[2], index)]);
    } else if (marker) return readCode(marker, index);
    else if (/^:{3,}/.test(line)) {
      flush();
      const box = read(line.replace(/^:+\s*/, ''), index);
      if (box.text !== '') list.addBox(box);
    } else if ((paragraph.length === 0 ? html : htmlBlock).test(line)) return readHtml(line, index);
    else if (paragraph.length === 0 && isTable(line, lines[index + 1])) return readTable(line, index);
    else if (!definition.test(line)) {
      const said = read(line, index);
      if (said.text !== '') paragraph.push(said);
    }

    return index;
  }

  for (let index = lines[0] === '---' ? lines.indexOf('---', 1) + 1 : 0; index < lines.length; index++) {
    const line = lines[index].replace(/^(?: {0,3}> ?)+(?:\[!\w+\]\s*$)?/, '');
    if (line.trim() === '') flush();
    else index = readLine(line, index);
  }

  flush();
  return list.entries;
}
