// Says at the head of a lesson how far its reader is.
import { keyOf, read } from '../storage.js';

const place = document.querySelector('.reached');
const { reached, done } = read(keyOf('lesson'));
const steps = Number(place?.dataset.steps);
const ticked = Math.min(steps, Object.keys(read(keyOf('ticks'))).length);
const words = [
  done ? translate('✓ Done') : reached ? translate('◐ Read') : ticked ? translate('◐ Begun') : '',
  ticked ? translate('{0} of {1} steps taken').replace('{0}', ticked).replace('{1}', steps) : '',
].filter(word => word);
if (place && words.length > 0) {
  place.classList.add('progress', ...done ? ['done'] : []);
  place.textContent = `· ${words.join(', ')}`;
}
