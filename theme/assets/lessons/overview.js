// The overview of lessons says how far this reader is, from what this browser keeps.
import { element } from '../elements.js';
import { keyOf, read } from '../storage.js';

const cards = [...document.querySelectorAll('.lessons > li')];
const states = cards.map(card => {
  const address = card.querySelector('h2 a').href;
  const { reached, done } = read(keyOf('lesson', address));
  const steps = Number(card.dataset.steps);
  const ticked = Math.min(steps, Object.keys(read(keyOf('ticks', address))).length);
  return { card, reached, done, steps, ticked };
});

for (const { card, reached, done, steps, ticked } of states) {
  if (!reached && !ticked) continue;
  const words = [done ? translate('✓ Done') : reached ? translate('◐ Read') : translate('◐ Begun'), ...steps ? [translate('{0} of {1} steps taken').replace('{0}', ticked).replace('{1}', steps)] : []];
  card.querySelector('.small').append(element('span', { className: done ? 'progress done' : 'progress', textContent: words.join(', ') }));
}

const finished = states.filter(state => state.done).length;
const next = states.find(state => !state.done)?.card.querySelector('h2 a');
if (states.some(state => state.reached)) {
  const words = `${translate('{0} of {1} lessons done in this browser.').replace('{0}', finished).replace('{1}', cards.length)} `;
  const rest = next ? [`${translate('Next:')} `, element('a', { href: next.href, textContent: next.textContent }), '.'] : [translate('That is all of them.')];
  document.querySelector('.lessons').before(element('p', { className: 'progress-line' }, words, ...rest));
}
