// Words of the site that have to do with a typed one: a page about an outage may answer who asks about what is down.
// The build has the same in src/Search/Querying/RelatedFinder.cs.

// Who types one or two words looks for these; a question may be put in any words.
const LEAST_WORDS = 3;

// What a related word counts beside one that was typed.
const FACTOR = 0.5;

// For each word of a query the related ones with their pages.
export function relatedOf(words, index) {
  const isQuestion = index.related !== undefined && words.filter(({ role }) => role === 'sought').length >= LEAST_WORDS;
  return Promise.all(words.map(({ role, stem }) => isQuestion && role === 'sought' ? relatedTo(stem, index) : []));
}

async function relatedTo(stem, index) {
  const key = `${stem}=`;
  return [...await index.related.holding(key)].filter(([name]) => name.startsWith(key)).map(([name, pages]) => {
    const text = name.slice(key.length);
    return { stem: index.words.stem(text), text, factor: FACTOR, isRelated: true, ...pages };
  });
}
