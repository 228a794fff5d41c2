// The packet page: choose a level, add its cells, collect evidence, take the whole away as Markdown or on paper.
import { key, read, write } from './store.js';
import { showCell, evidenceOf, links } from './cell.js';
import { element } from '../elements.js';
import { matrixOf } from './matrix.js';
import { toMarkdown, fromMarkdown } from './markdown.js';

const form = document.querySelector('.packet-form');
const target = document.getElementById('packet-target');
const title = document.querySelector('.packet-title');
const facts = ['name', 'date'].map(name => [name, document.getElementById(`packet-${name}`)]);
const start = document.querySelector('.packet-start');
const state = document.querySelector('.packet-state');
const status = document.querySelector('.packet-status');
const coverage = document.querySelector('.coverage');
const matrix = document.querySelector('.evidence-matrix');
const levels = [...document.querySelectorAll('.packet-level')];
const cells = [...document.querySelectorAll('.packet-cell')];

// The published address, so that links in the packet last; a local build without one gives its own.
const site = new URL('..', document.querySelector('link[rel=canonical]')?.href ?? location.href);
const addressOf = path => new URL(path.slice(1), site).href;

let packet = read();

function keep(words) {
  const kept = write(packet);
  show();
  if (words || !kept) status.textContent = [words, kept ? '' : translate('This browser keeps nothing for this site: download the packet before you leave the page.')].filter(Boolean).join(' ');
}

function show() {
  const aimed = levels.find(level => level.dataset.level === packet.level);
  state.hidden = !aimed;
  start.hidden = Boolean(aimed);
  if (aimed) target.value = packet.level;
  for (const [name, field] of facts) if (field.value !== packet[name]) field.value = packet[name];
  // Whose packet it is, of when, and of which rubric: for paper.
  const told = [[translate('Name'), packet.name], [translate('Date'), packet.date], [translate('Rubric'), aimed && `${aimed.dataset.title}${aimed.dataset.version ? `, ${translate('Version {0}').replace('{0}', aimed.dataset.version)}` : ''}`]];
  title.replaceChildren(...told.filter(([, value]) => value).flatMap(([term, value]) => [element('dt', { textContent: term }), element('dd', { textContent: value })]));
  title.hidden = false;
  for (const level of levels) {
    const own = cells.filter(cell => level.contains(cell));
    for (const cell of own) {
      const entry = packet.cells[cell.dataset.cell];
      cell.hidden = level !== aimed && !entry;
      showCell(cell, entry, { add, remove, change });
    }
    level.hidden = own.every(cell => cell.hidden);
  }
  if (!aimed) return;
  showCoverage(cells.filter(cell => aimed.contains(cell)));
  matrix.replaceChildren(...matrixOf(levels.filter(level => rubricOf(level) === rubricOf(aimed)), stateOf));
}

const rubricOf = level => new URL('..', new URL(level.dataset.level, site)).pathname;

function stateOf(cell) {
  const entry = packet.cells[cell.dataset.cell];
  const count = entry ? links(evidenceOf(entry)).length : 0;
  return { cell, count, kind: !entry ? 'absent' : count ? 'shown' : 'open', words: !entry ? translate('not added') : count ? translate('{0} link|{0} links').split('|').at(count === 1 ? 0 : -1).replace('{0}', count) : translate('no evidence yet') };
}

function showCoverage(wanted) {
  const states = wanted.map(stateOf);
  const shown = states.filter(({ kind }) => kind === 'shown').length;
  status.textContent = translate('{0} of {1} cells of this level have evidence.').replace('{0}', shown).replace('{1}', states.length);
  coverage.replaceChildren(...states.map(({ cell, kind, words }) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = `#${cell.id}`;
    link.textContent = cell.querySelector('h3').textContent.trim();
    const word = document.createElement('span');
    word.textContent = words;
    item.className = kind;
    item.append(link, ' ', word);
    return item;
  }));
}

function add(cell) {
  packet.cells[cell.dataset.cell] = { evidence: '', notes: '' };
  keep();
  cell.querySelector('input, textarea').focus();
}

function remove(cell) {
  const entry = packet.cells[cell.dataset.cell];
  if ((evidenceOf(entry) || entry.notes) && !confirm(translate('Remove this cell with its evidence and notes?'))) return;
  delete packet.cells[cell.dataset.cell];
  keep();
  cell.querySelector('button').focus();
}

function change(cell, entry) {
  packet.cells[cell.dataset.cell] = entry;
  keep();
}

const actions = {
  download() {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([toMarkdown(packet, levels, cells, addressOf)], { type: 'text/markdown' }));
    link.download = 'packet.md';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  },
  async copy() {
    try {
      await navigator.clipboard.writeText(toMarkdown(packet, levels, cells, addressOf));
      status.textContent = translate('Copied to the clipboard.');
    } catch {
      status.textContent = translate('The clipboard is not open to this page. Download the Markdown instead.');
    }
  },
  print: () => window.print(),
  clear() {
    if (!confirm(translate('Remove every cell, link and note of this packet from this browser?'))) return;
    packet = { ...packet, cells: {} };
    keep(translate('The packet is empty.'));
  },
};

form.addEventListener('submit', event => {
  event.preventDefault();
  packet.level = target.value;
  keep();
});

for (const [name, field] of facts) field.addEventListener('input', () => { packet[name] = field.value; keep(); });

state.addEventListener('click', event => actions[event.target.dataset?.packetAction]?.());

form.querySelector('input[type=file]').addEventListener('change', async event => {
  const [file] = event.target.files;
  if (!file) return;
  const read = fromMarkdown(await file.text(), levels, cells);
  event.target.value = '';
  if (Object.keys(read.cells).length === 0) {
    status.textContent = translate('No cell of a rubric was found in that file.');
    return;
  }
  packet = { ...packet, name: read.name || packet.name, date: read.date || packet.date, level: read.level || packet.level, cells: { ...packet.cells, ...read.cells } };
  keep(translate('{0} cells were imported.').replace('{0}', Object.keys(read.cells).length));
});

for (const level of levels) level.classList.add('alive');
// Another tab, or a cell's own page, changed it.
addEventListener('storage', event => { if (event.key === key) { packet = read(); show(); } });
show();
