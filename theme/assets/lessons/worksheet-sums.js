// The arithmetic of a worksheet, apart from its page.
export function sumUp(values, width) {
  const columns = Array.from({ length: width }, (_, column) => values.filter(value => value.column === column).reduce((sum, value) => sum + value.percent, 0));
  return { columns, left: 100 - columns.reduce((sum, column) => sum + column, 0) };
}

// Which of two columns has most of a week that is spread: a clear majority, or none.
export function leaning(columns, left) {
  if (columns.length !== 2 || left !== 0) return undefined;
  return columns[0] >= 60 ? 'old' : columns[1] >= 60 ? 'new' : undefined;
}

export function asMarkdown(heads, values) {
  const line = cells => `| ${cells.join(' | ')} |`;
  const rows = [];
  for (let at = 0; at < values.length; at += heads.length)
    rows.push(line(values.slice(at, at + heads.length).flatMap(({ words, percent }) => [words.replaceAll('|', '\\|'), `${percent} %`])));
  const { columns } = sumUp(values, heads.length);
  return [line(heads.flatMap(head => [head, '%'])), line(heads.flatMap(() => ['---', '---:'])), ...rows,
    line(columns.flatMap(column => ['**Sum**', `**${column} %**`])), ''].join('\n');
}
