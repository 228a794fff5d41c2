// The packet, kept in this browser and nowhere else: {rubric, level, cells: {"/rubrics/…/": {evidence, notes}}}.
const key = 'packet';
const empty = () => ({ rubric: '', level: '', cells: {} });
let fallback = empty();

const isPacket = value => value !== null && typeof value === 'object' && value.cells !== null && typeof value.cells === 'object';

export function read() {
  try {
    const value = JSON.parse(localStorage.getItem(key));
    return isPacket(value) ? { ...empty(), ...value } : structuredClone(fallback);
  } catch {
    return structuredClone(fallback);
  }
}

// Storage can be refused (private windows, policies); the packet then lasts as long as the page. The answer says which.
export function write(packet) {
  fallback = packet;
  try {
    localStorage.setItem(key, JSON.stringify(packet));
    return true;
  } catch {
    return false;
  }
}

export const holds = cell => Object.hasOwn(read().cells, cell);

export function toggle(cell) {
  const packet = read();
  if (Object.hasOwn(packet.cells, cell)) delete packet.cells[cell];
  else packet.cells[cell] = { evidence: '', notes: '' };
  return write(packet);
}
