// What the button beside code copies, by the module of the theme.
import fs from 'node:fs';
import { commands } from '../../theme/assets/code/session.js';

const inputs = JSON.parse(fs.readFileSync(0, 'utf8'));
process.stdout.write(JSON.stringify(inputs.map(({ text, language }) => commands(text, language))));
