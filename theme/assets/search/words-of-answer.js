// What a reader is told about an answer, in a sentence.
export function sentenceOf(query, { hits, mended, missing }) {
  const changed = mended.map(([typed, meant]) => `“${typed}” was not found, “${meant}” was.`).join(' ');
  const absent = hits.length > 0 && missing.length > 0 ? `No page mentions ${missing.map(word => `“${word}”`).join(' or ')}.` : '';
  const found = hits.length === 0 ? `Nothing found for “${query}”.` : hits.length === 1 ? '1 result.' : `${hits.length} results.`;
  return [found, changed, absent].filter(part => part).join(' ');
}

export const adviceOf = ({ nearest }) => nearest
  ? 'It may be misspelt. Try fewer words, or another word for the same thing.'
  : 'Try fewer words, another word for the same thing, or the number of a decision, as in ADR-12.';
