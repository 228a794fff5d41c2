// The packet of this site, kept in this browser and nowhere else: {rubric, level, name, date, cells: {"/rubrics/…/": {evidence, notes, behaviours: {id: {shown, evidence}}}}}.
import { keyOf, read as stored, write as store } from '../storage.js';

export const key = keyOf('packet', new URL('../', document.querySelector('link[rel=stylesheet]').href));

export function read() {
  const { rubric = '', level = '', name = '', date = '', cells } = stored(key);
  return { rubric, level: level || levelOf(Object.keys(cells ?? {})[0]), name, date, cells: { ...cells } };
}

// Who adds a cell before choosing a level aims at the cell's: /rubrics/backend/design/senior/ is of /rubrics/backend/senior/.
const levelOf = (cell = '') => cell.replace(/^(\/rubrics\/[^/]+\/)[^/]+\/(?=[^/]+\/$)/, '$1');

// Whether it will still be there tomorrow.
export const write = packet => store(key, packet);

export const holds = cell => Object.hasOwn(read().cells, cell);

export function toggle(cell) {
  const packet = read();
  if (Object.hasOwn(packet.cells, cell)) delete packet.cells[cell];
  else packet.cells[cell] = { evidence: '', notes: '' };
  packet.level ||= levelOf(cell);
  return write(packet);
}
