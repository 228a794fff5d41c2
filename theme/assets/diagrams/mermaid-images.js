// Mermaid within the content security policy. It sets style attributes, which the policy forbids, and a style element, which it forbids too:
// while a diagram is drawn the first go through the object model, and the second becomes a constructed sheet. Both end up in the image.
const library = new URL('../mermaid/mermaid.tiny.js', import.meta.url).href;

// Mermaid decodes entities by way of markup; text without a tag is all it is granted, and the one script it is.
self.trustedTypes?.createPolicy('default', {
  createHTML: text => text.includes('<') ? null : text,
  createScriptURL: address => address === library ? address : null,
});

const loaded = new Promise((resolve, reject) => {
  const script = document.createElement('script');
  script.onload = () => resolve(self.mermaid);
  script.onerror = reject;
  script.src = library;
  document.head.append(script);
});

let turn = Promise.resolve();
let count = 0;

// One at a time, for what is changed while drawing is changed for the whole page.
export const toImage = source => turn = turn.catch(() => {}).then(() => render(source));

async function render(source) {
  const mermaid = await loaded;
  // "Loose" because cleaning would parse the drawing anew, style attributes and all. It is safe here: nothing in an image can run or be clicked.
  mermaid.initialize({
    startOnLoad: false, securityLevel: 'loose', suppressErrorRendering: true, htmlLabels: false, flowchart: { htmlLabels: false },
    // A state that is wider than its name has the name at its left edge.
    state: { minNodeWidth: 0 },
    look: 'classic', theme: 'base', themeVariables: colours(), fontFamily: 'sans-serif',
  });
  const styles = new CSSStyleSheet();
  let css = '';
  const setAttribute = Element.prototype.setAttribute;
  Element.prototype.setAttribute = function (name, value) {
    if (name === 'style') this.style.cssText = value;
    else setAttribute.call(this, name, value);
  };
  document.createElement = function (name, options) {
    if (name !== 'style') return Document.prototype.createElement.call(document, name, options);
    return Object.defineProperty(document.createElementNS('http://www.w3.org/2000/svg', 'metadata'), 'innerHTML', { set: text => styles.replaceSync(css = text) });
  };
  document.adoptedStyleSheets.push(styles);
  try {
    return asImage((await mermaid.render(`diagram-${++count}`, source)).svg, css);
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(sheet => sheet !== styles);
    delete document.createElement;
    Element.prototype.setAttribute = setAttribute;
  }
}

function asImage(svg, css) {
  const [, , width, height] = /viewBox="([^"]+)"/.exec(svg)[1].split(/[ ,]+/).map(Number).map(Math.ceil);
  const escaped = css.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const whole = svg.replace(/<svg ([^>]*)>/, (_, rest) => `<svg width="${width}" height="${height}" ${rest.replace(/ ?\b(?:width|height)="[^"]*"/g, '')}><style>${escaped}</style>`);
  return { width, height, url: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(whole)}` };
}

// The theme's own colours, as the page shows them now.
function colours() {
  const probe = document.body.appendChild(document.createElement('span'));
  const colour = name => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const [paper, raised, line, ink, soft, mark] = ['paper', 'raised', 'line-strong', 'ink', 'accent-soft', 'mark'].map(colour);
  probe.remove();
  return {
    background: paper, mainBkg: soft, primaryColor: soft, primaryTextColor: ink, primaryBorderColor: line, secondaryColor: raised, tertiaryColor: raised,
    lineColor: line, textColor: ink, noteBkgColor: mark, noteTextColor: ink, noteBorderColor: line, edgeLabelBackground: paper, fontFamily: 'sans-serif',
  };
}
