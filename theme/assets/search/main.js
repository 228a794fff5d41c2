// What the opener loads when a reader wants to search: one classic script that the build makes of these modules.
import { openDialog } from './dialog.js';
import { highlight } from './highlight.js';
import { openIndex } from './index.js';
import { startPage } from './page.js';
import { search } from './query.js';
import { readerOf } from './source.js';

globalThis.lintelSearch = site => {
  const read = readerOf(site);
  let opening;
  const index = () => opening ??= openIndex(read).catch(failure => { opening = undefined; throw failure; });
  return {
    open: typed => openDialog(site, index, typed),
    decisions: async () => (await index()).decisions(),
    find: async query => search(await index(), query),
    startPage: () => startPage(site, index),
    highlight: async query => highlight(query, (await index()).words),
  };
};
