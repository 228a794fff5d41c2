// Colours code with highlight.js, whose output is spans and text: they are made as elements, because the policy lets no markup be parsed.
import hljs from '../highlight/highlight.min.js';
import { element } from '../elements.js';

const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };
const text = escaped => escaped.replace(/&(?:amp|lt|gt|quot|#x27);/g, entity => entities[entity]);

function build(html) {
  const root = document.createDocumentFragment();
  let at = root;
  for (const part of html.split(/(<span class="[^"]*">|<\/span>)/)) {
    const name = /^<span class="([^"]*)">$/.exec(part)?.[1];
    if (name) at = at.appendChild(element('span', { className: name }));
    else if (part === '</span>') at = at.parentNode;
    else at.append(text(part));
  }
  return root;
}

for (const code of document.querySelectorAll('pre > code[class*="language-"]')) {
  const language = [...code.classList].find(name => name.startsWith('language-')).slice('language-'.length);
  if (!hljs.getLanguage(language)) continue;
  // Lines that are told apart are coloured one by one.
  for (const part of code.classList.contains('lines') ? code.querySelectorAll('.line') : [code])
    part.replaceChildren(build(hljs.highlight(part.textContent, { language, ignoreIllegals: true }).value));
}
