// Which words of a text a query has found, and the stretch of it that shows most of them.
const LENGTH = 180;
const BEFORE = 50;

// Places of the words in the text as it is written.
export function placesOf(text, stems, words) {
  const places = [];
  for (const { start, end, words: here } of words.tokens(text)) {
    const word = here.find(({ stem }) => stems.has(stem));
    if (word) places.push({ start, end, stem: word.stem });
  }
  return places;
}

export function snippetOf(text, places) {
  if (text.length <= LENGTH * 1.2) return { start: 0, end: text.length };
  let best = 0, most = 0;
  for (const { start } of places) {
    const found = new Set(places.filter(place => place.start >= start && place.end <= start + LENGTH - BEFORE).map(({ stem }) => stem)).size;
    if (found > most) [best, most] = [start, found];
  }
  const start = best <= BEFORE ? 0 : text.indexOf(' ', best - BEFORE) + 1;
  const cut = text.lastIndexOf(' ', start + LENGTH);
  return { start: Math.min(start, best), end: start + LENGTH >= text.length ? text.length : cut > best ? cut : start + LENGTH };
}
