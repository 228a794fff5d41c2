// On the front page: the lessons that were begun in this browser and are not done.
import { keyOf, read } from '../storage.js';

const line = document.querySelector('.unfinished');
const open = [...line?.querySelectorAll('a') ?? []].filter(({ href }) => {
  const { reached, done } = read(keyOf('lesson', href));
  return !done && (reached || Object.keys(read(keyOf('ticks', href))).length > 0);
});
if (open.length > 0) line.prepend(`${line.dataset.unfinished} `);
for (const link of open.slice(0, 3)) link.hidden = false;
