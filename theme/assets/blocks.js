// What a reader can work with comes alive when it comes near.
import { near } from './near.js';

const modules = {
  '.quick-check': 'quick-check', '.compare, .tabs': 'panels', '.do-next': 'do-next', '.worksheet': 'worksheet', '.code': 'copy-code', '.lesson-end': 'lesson',
};

for (const [selector, name] of Object.entries(modules)) near(`main :is(${selector})`, () => import(`./${name}.js`));
