// What a reader leaves behind stays in this browser. Where storage is refused (private windows, policies), it lasts as long as the page.
const memory = new Map();

// Pages of one site may share an origin with others, so every key carries the address of its page.
export const keyOf = (kind, address = location) => `${kind} ${new URL(address).pathname.replace(/index\.html$/, '')}`;

export function read(key) {
  if (memory.has(key)) return memory.get(key);
  try { return JSON.parse(localStorage.getItem(key)) ?? {}; } catch { return {}; }
}

// Whether it will still be there tomorrow.
export function write(key, value) {
  try {
    if (Object.keys(value).length) localStorage.setItem(key, JSON.stringify(value));
    else localStorage.removeItem(key);
    memory.delete(key);
    return true;
  } catch {
    memory.set(key, value);
    return false;
  }
}
