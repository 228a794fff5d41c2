// Copies the pages that search finds, and the index, so that all engines see the same. Usage: see README.md.
import fs from 'node:fs';
import path from 'node:path';

const [site, to] = process.argv.slice(2);
const texts = path.join(site, 'search', 'texts');
const addresses = fs.readdirSync(texts).flatMap(file => JSON.parse(fs.readFileSync(path.join(texts, file), 'utf8')).map(([address]) => decodeURIComponent(address)));
for (const address of new Set(addresses)) {
  fs.mkdirSync(path.join(to, address), { recursive: true });
  fs.copyFileSync(path.join(site, address, 'index.html'), path.join(to, address, 'index.html'));
}
fs.cpSync(path.join(site, 'search'), path.join(to, 'search'), { recursive: true, filter: file => !file.endsWith('.html') });
