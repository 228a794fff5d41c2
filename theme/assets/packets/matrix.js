// The whole rubric of a packet at a glance: what has evidence, by competency and level.
import { element } from '../elements.js';

const kinds = { absent: '', open: 'none', shown: 'all' };

/** Head and body of the table for the levels of one rubric; `stateOf` tells of a cell how far it is. */
export function matrixOf(levels, stateOf) {
  const rows = new Map();
  for (const [column, level] of levels.entries())
    for (const cell of level.querySelectorAll('.packet-cell')) {
      const name = cell.querySelector('h3').textContent.trim();
      if (!rows.has(name)) rows.set(name, levels.map(() => element('td')));
      rows.get(name)[column].replaceWith(rows.get(name)[column] = field(stateOf(cell)));
    }
  const head = [translate('Competency'), ...levels.map(level => level.dataset.title.split(': ').at(-1))];
  return [
    element('thead', {}, element('tr', {}, ...head.map(words => element('th', { scope: 'col', textContent: words })))),
    element('tbody', {}, ...[...rows].map(([name, fields]) => element('tr', {}, element('th', { scope: 'row', textContent: name }), ...fields))),
  ];
}

function field({ kind, count, words }) {
  const mark = element('span', { textContent: kind === 'shown' ? count : kind === 'open' ? '0' : '–', ariaHidden: 'true' });
  return element('td', { className: kinds[kind] }, mark, element('span', { className: 'aloud', textContent: words }));
}
