import { near } from './near.js';

near('.prose .code', () => import('./code-colours.js'));
