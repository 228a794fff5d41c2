// The packet of this site, kept in this browser and nowhere else: {rubric, level, cells: {"/rubrics/…/": {evidence, notes}}}.
import { keyOf, read as stored, write as store } from '../storage.js';

export const key = keyOf('packet', new URL('../', document.querySelector('link[rel=stylesheet]').href));

export function read() {
  const { rubric = '', level = '', cells } = stored(key);
  return { rubric, level, cells: { ...cells } };
}

// Whether it will still be there tomorrow.
export const write = packet => store(key, packet);

export const holds = cell => Object.hasOwn(read().cells, cell);

export function toggle(cell) {
  const packet = read();
  if (Object.hasOwn(packet.cells, cell)) delete packet.cells[cell];
  else packet.cells[cell] = { evidence: '', notes: '' };
  return write(packet);
}
