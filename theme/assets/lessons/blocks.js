// What a reader can work with comes alive when it comes near.
import { near } from '../near.js';

const modules = {
  '.quick-check': () => import('./quick-check.js'),
  '.compare, .tabs': () => import('./panels.js'),
  '.do-next': () => import('./do-next.js'),
  '.worksheet': () => import('./worksheet.js'),
  '.code': () => import('../code/copy.js'),
  '.lesson-end': () => import('./lesson.js'),
};

// How far this reader is, where the lesson is named.
if ('begun' in document.documentElement.dataset) import('./reached.js');
for (const [selector, load] of Object.entries(modules)) near(`main :is(${selector})`, load);
