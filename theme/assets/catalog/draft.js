// From the fields of a form to the text of a record: the blank of the build, with its comments giving way to words.
export const lines = text => (text ?? '').split('\n').map(line => line.replace(/^\s*[-*+]\s+/, '').trim()).filter(line => line !== '');

// Whether somebody wrote something: not only comments, braces, or words such as "TBD". The build has the last word.
export function isFilled(text, placeholders) {
  const said = (text ?? '').replace(/<!--[\s\S]*?-->|\{[^{}]*\}/g, '').replace(/\b(good|bad|neutral),? because\b/gi, '');
  return lines(said).some(line => /[\p{L}\p{N}]/u.test(line) && !placeholders.test(line.replace(/^[\s*_.()!-]+|[\s*_.()!-]+$/g, '')));
}

const list = text => lines(text).map(line => `* ${line}`).join('\n');
const oneLine = text => (text ?? '').replace(/\s+/g, ' ').trim();
const clause = text => oneLine(text).replace(/^because\s+/i, '').replace(/\.$/, '');

function outcome({ chosen, reason }) {
  if (!chosen) return oneLine(reason);
  return `Chosen option: "${chosen}"${clause(reason) ? `, because ${clause(reason)}` : ''}.`;
}

// The comments of the blank, in its order; one without words stays, so that the build still asks for it.
export function fill(blank, values) {
  const words = [values.date, oneLine(values.title), values.context.trim(), list(values.options), outcome(values), list(values.consequences)];
  const people = values.people.split(',').map(oneLine).filter(name => name !== '');
  return blank
    .replace(/<!--[\s\S]*?-->/g, comment => words.shift() || comment)
    .replace('decision-makers: []', () => `decision-makers: [${people.map(name => JSON.stringify(name)).join(', ')}]`);
}

export function fileName(next, blankName, title) {
  const slug = title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  return next.replace(blankName, () => slug || blankName);
}
