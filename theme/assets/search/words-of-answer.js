// What a reader is told about an answer, in a sentence.
export function sentenceOf(query, { hits, mended, missing }) {
  const changed = mended.map(([typed, meant]) => translate('“{0}” was not found, “{1}” was.').replace('{0}', () => typed).replace('{1}', () => meant)).join(' ');
  const absent = hits.length > 0 && missing.length > 0 ? translate('No page mentions {0}.').replace('{0}', () => missing.map(word => `“${word}”`).join(` ${translate('or')} `)) : '';
  const found = hits.length === 0 ? translate('Nothing found for “{0}”.').replace('{0}', () => query)
    : translate('{0} result.|{0} results.').split('|').at(hits.length === 1 ? 0 : -1).replace('{0}', hits.length);
  return [found, changed, absent].filter(part => part).join(' ');
}

export const adviceOf = ({ nearest }) => nearest
  ? translate('It may be misspelt. Try fewer words, or another word for the same thing.')
  : translate('Try fewer words, another word for the same thing, or the number of a decision, as in ADR-12.');
