// What the browser's modules say: reads { site, queries, texts, table } from standard input, and writes answers and words.
import fs from 'node:fs';
import path from 'node:path';
import { openIndex } from '../../theme/assets/search/index.js';
import { search } from '../../theme/assets/search/query.js';
import { wordReader } from '../../theme/assets/search/words.js';

const { site, queries, texts, table } = JSON.parse(fs.readFileSync(0, 'utf8'));
const index = site && await openIndex(async file => fs.readFileSync(path.join(site, 'search', file), 'utf8'));
const answers = [];
for (const query of queries) {
  const { hits, mended, missing, nearest } = await search(index, query);
  const shown = await Promise.all(hits.slice(0, 10).map(async ({ page, section }) => `${(await index.page(page)).url}|${section}`));
  answers.push([hits.length, ...shown, ...mended.flat(), ...missing, nearest ?? ''].join('\n'));
}
const { tokens } = wordReader(table);
const words = texts.map(text => tokens(text).flatMap(token => token.words.map(({ text, stem, kind }) => `${text}>${stem}|${kind}`)).join(' '));
process.stdout.write(JSON.stringify({ answers, words }));
