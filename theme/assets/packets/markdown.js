// The packet as Markdown and back. `lintel packet new` writes the same form, and `lintel packet check` reads it.
import { markdownLink, markdownQuote } from './quote.js';

export function toMarkdown(packet, levels, cells, addressOf) {
  const aimed = levels.find(level => level.dataset.level === packet.level);
  const parts = [`# Promotion packet${aimed ? `: ${aimed.dataset.title.split(': ').at(-1)}` : ''}\n`];
  if (aimed) parts.push(`Target: ${markdownLink(aimed.dataset.title, addressOf(packet.level))}${version(aimed)}\n`);
  for (const cell of cells) {
    const entry = packet.cells[cell.dataset.cell];
    if (entry) parts.push(section(cell, entry, levels.find(level => level.contains(cell)), addressOf));
  }
  return parts.join('\n');
}

const version = level => level.dataset.version ? `, version ${level.dataset.version}` : '';

function section(cell, { evidence, notes }, level, addressOf) {
  const quote = markdownQuote({
    title: `${level.dataset.title.split(': ')[0]}: ${cell.dataset.title}`,
    version: level.dataset.version,
    hash: cell.dataset.hash,
    text: cell.querySelector('.said').textContent.trim(),
    url: addressOf(cell.dataset.cell),
  });
  const lines = evidence.split('\n').map(line => line.trim()).filter(Boolean).map(line => `- ${line}\n`).join('');
  // A heading inside a note would end the section when the packet is read back.
  const text = notes.trim().replace(/^#/gm, '\\#');
  return `## ${cell.dataset.title}\n\n${quote}\nEvidence:\n\n${lines}\nNotes:\n${text ? `\n${text}\n` : ''}`;
}

export function fromMarkdown(markdown, levels, cells) {
  const text = markdown.replaceAll('\r\n', '\n');
  // The address that ends a link's path names the cell; what site it is on does not matter.
  const named = (part, key, elements) => elements.find(element => part.includes(`${element.dataset[key]})`))?.dataset[key];
  const [head, ...parts] = text.split(/^## /m);
  const read = { level: named(head, 'level', levels) ?? '', cells: {} };
  for (const part of parts) {
    const cell = named(part, 'cell', cells);
    if (!cell) continue;
    const [, evidence = '', notes = ''] = /^Evidence:\s*\n([\s\S]*?)^Notes:[ \t]*\n?([\s\S]*)/m.exec(part) ?? [];
    read.cells[cell] = {
      evidence: evidence.split('\n').map(line => line.replace(/^- ?/, '').trim()).filter(Boolean).join('\n'),
      notes: notes.replace(/^\\#/gm, '#').trim(),
    };
  }
  return read;
}
