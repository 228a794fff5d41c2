import { near } from '../near.js';

near('.prose .code:has(.language-mermaid)', () => import('./diagrams.js'));
