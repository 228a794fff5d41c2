// Draws Mermaid fences, each as an image: a picture may hold styles of its own, which the page may not.
import { element } from '../elements.js';
import { toImage } from './mermaid-images.js';

const fences = [...document.querySelectorAll('.prose .code:has(.language-mermaid)')];
const pictures = new Map();

async function draw(fence) {
  try {
    const { width, height, url } = await toImage(fence.textContent.trim());
    const image = pictures.get(fence) ?? frame(fence);
    Object.assign(image, { width, height, src: url });
  } catch {
    // What cannot be drawn stays text, and is read as such.
  }
}

function frame(fence) {
  const image = element('img', { alt: nameOf(fence.textContent) });
  const source = element('details', {}, element('summary', { textContent: 'Diagram as text' }));
  const figure = element('figure', { className: 'diagram' }, element('div', { className: 'diagram-scroll' }, image));
  fence.replaceWith(figure);
  source.append(fence);
  figure.append(source);
  pictures.set(fence, image);
  return image;
}

const nameOf = text => /^\s*accTitle\s*:\s*(.+)$/m.exec(text)?.[1].trim() ?? 'Diagram, given as text below';

for (const fence of fences) draw(fence);

// A picture does not follow the theme by itself.
const redraw = () => { for (const fence of pictures.keys()) draw(fence); };
new MutationObserver(redraw).observe(document.documentElement, { attributeFilter: ['data-theme'] });
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
