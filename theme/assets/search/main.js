// What the opener loads when a reader wants to search: one classic script that the build makes of these modules.
import { openDialog } from './dialog.js';
import { highlight } from './highlight.js';
import { openIndex } from './index.js';
import { startPage } from './page.js';
import { readerOf } from './source.js';

globalThis.lintelSearch = site => {
  const read = readerOf(site);
  let opening;
  const index = () => opening ??= openIndex(read).catch(failure => { opening = undefined; throw failure; });
  return {
    open: () => openDialog(site, index),
    startPage: () => startPage(site, index),
    highlight: async query => highlight(query, (await index()).words),
  };
};
