// A quote of the rubric as Markdown and as HTML. `lintel packet check` reads the Markdown back.

// Only what would turn into markup, link by itself, or open a block at the start of a line; a line end would begin a line of the packet.
const signs = /[\\`*_[\]<>~$|^]|&(?=[#\w])|=(?==)|:(?=[\w+-]+:|\/\/)|(?<=mailto|tel):|(?<=www)\.|^[-+#:]|(?<=^\d{1,9})[.)]/g;
export const escaped = text => text.replace(/\s+/g, ' ').trim().replace(signs, '\\$&');

export const markdownLink = (text, url) => `[${escaped(text)}](${url})`;

const source = ({ title, version, hash, url }) =>
  `— ${markdownLink(title, url)}${version ? `, version ${version}` : ''}${hash ? `, \`${hash}\`` : ''}`;

export const markdownQuote = quote => `> ${escaped(quote.text)}\n>\n> ${source(quote)}\n`;

export function htmlQuote({ title, version, hash, text, url }) {
  const quote = document.createElement('blockquote');
  const said = document.createElement('p');
  said.textContent = text;
  const foot = document.createElement('footer');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  foot.append('— ', link, version ? `, version ${version}` : '');
  if (hash) {
    const code = document.createElement('code');
    code.textContent = hash;
    foot.append(', ', code);
  }
  quote.append(said, foot);
  return quote.outerHTML;
}
