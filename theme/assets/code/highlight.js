import { near } from '../near.js';

near('.prose .code', () => import('./colours.js'));
