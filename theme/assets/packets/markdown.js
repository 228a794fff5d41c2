// The packet as Markdown and back. `lintel packet new` writes the same form, and `lintel packet check` reads it.
import { behavioursOf } from './cell.js';
import { escaped, markdownLink, markdownQuote } from './quote.js';

export function toMarkdown(packet, levels, cells, addressOf) {
  const aimed = levels.find(level => level.dataset.level === packet.level);
  const parts = [`# Promotion packet${aimed ? `: ${aimed.dataset.title.split(': ').at(-1)}` : ''}\n`];
  if (aimed) parts.push(`Target: ${markdownLink(aimed.dataset.title, addressOf(packet.level))}${version(aimed)}\n`);
  const facts = [['Name', packet.name], ['Date', packet.date]].filter(([, value]) => value);
  if (facts.length > 0) parts.push(`${facts.map(([name, value]) => `${name}: ${escaped(value)}`).join('  \n')}\n`);
  for (const cell of cells) {
    const entry = packet.cells[cell.dataset.cell];
    if (entry) parts.push(section(cell, entry, levels.find(level => level.contains(cell)), addressOf));
  }
  return parts.join('\n');
}

const version = level => level.dataset.version ? `, version ${level.dataset.version}` : '';

function section(cell, { evidence, notes, behaviours = {} }, level, addressOf) {
  const quote = markdownQuote({
    title: `${level.dataset.title.split(': ')[0]}: ${cell.dataset.title}`,
    version: level.dataset.version,
    hash: cell.dataset.hash,
    text: cell.querySelector('.said').textContent.trim(),
    url: addressOf(cell.dataset.cell),
  });
  const listOf = (text, indent) => text.split('\n').map(line => line.trim()).filter(Boolean).map(line => `${indent}- ${line}\n`).join('');
  const shown = behavioursOf(cell).filter(({ id }) => behaviours[id])
    .map(({ id, text }) => `- [${behaviours[id].shown ? 'x' : ' '}] ${escaped(text)}\n${listOf(behaviours[id].evidence, '  ')}`).join('');
  const lines = shown + listOf(evidence, '');
  // A heading inside a note would end the section when the packet is read back.
  const text = notes.trim().replace(/^#/gm, '\\#');
  return `## ${cell.dataset.title}\n\n${quote}\nEvidence:\n\n${lines}\nNotes:\n${text ? `\n${text}\n` : ''}`;
}

export function fromMarkdown(markdown, levels, cells) {
  const text = markdown.replaceAll('\r\n', '\n');
  // The address that ends a link's path names the cell; what site it is on does not matter.
  const named = (part, key, elements) => elements.find(element => part.includes(`${element.dataset[key]})`))?.dataset[key];
  const [head, ...parts] = text.split(/^## /m);
  const fact = name => new RegExp(`^${name}: (.*?)\\s*$`, 'm').exec(head)?.[1].replace(/\\(.)/g, '$1') ?? '';
  const read = { level: named(head, 'level', levels) ?? '', name: fact('Name'), date: fact('Date'), cells: {} };
  for (const part of parts) {
    const cell = named(part, 'cell', cells);
    if (!cell) continue;
    const [, evidence = '', notes = ''] = /^Evidence:\s*\n([\s\S]*?)^Notes:[ \t]*\n?([\s\S]*)/m.exec(part) ?? [];
    read.cells[cell] = { ...evidenceIn(evidence, cells.find(element => element.dataset.cell === cell)), notes: notes.replace(/^\\#/gm, '#').trim() };
  }
  return read;
}

// A line with a box is a behaviour, what is indented below it its evidence; all else is of the cell as a whole.
function evidenceIn(text, cell) {
  const byText = new Map(behavioursOf(cell).map(({ id, text }) => [escaped(text), id]));
  const behaviours = {}, whole = [];
  let open;
  for (const line of text.split('\n').filter(line => line.trim())) {
    const [, box, words] = /^- \[([ xX])\] (.*)$/.exec(line) ?? [];
    const id = byText.get(words?.trim());
    if (id) {
      open = behaviours[id] = { shown: box !== ' ', evidence: '' };
      continue;
    }
    const item = line.replace(/^\s*- ?/, '').trim();
    if (!/^\s/.test(line)) open = undefined;
    if (open) open.evidence += `${open.evidence ? '\n' : ''}${item}`;
    else if (item) whole.push(item);
  }
  return { evidence: whole.join('\n'), behaviours };
}
