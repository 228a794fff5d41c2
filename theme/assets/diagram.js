// Draws Mermaid fences when they come near, each as an image: a picture may hold styles of its own, which the page may not.
import { element } from './elements.js';

const fences = [...document.querySelectorAll('.code:has(> pre > code.language-mermaid, > .mermaid)')];
const pictures = new Map();
let drawing;

async function draw(fence) {
  drawing ??= import('./mermaid-images.js');
  try {
    const { width, height, url } = await (await drawing).toImage(fence.textContent.trim());
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

const watch = new IntersectionObserver(entries => {
  for (const { target } of entries.filter(entry => entry.isIntersecting)) {
    watch.unobserve(target);
    draw(target);
  }
}, { rootMargin: '400px' });
for (const fence of fences) watch.observe(fence);

// A picture does not follow the theme by itself.
const redraw = () => { for (const fence of pictures.keys()) draw(fence); };
new MutationObserver(redraw).observe(document.documentElement, { attributeFilter: ['data-theme'] });
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
