// Sorts a table by the head of a column that is pressed, numbers as numbers; pressed again, the other way round.
const collator = new Intl.Collator(document.documentElement.lang, { numeric: true, sensitivity: 'base' });

for (const table of document.querySelectorAll('table[data-sortable]')) {
  const heads = [...table.tHead.rows[0].cells];
  const text = (row, column) => row.cells[column].textContent.trim();
  heads.forEach((head, column) => {
    const press = document.createElement('button');
    press.type = 'button';
    press.append(...head.childNodes);
    head.append(press);
    press.addEventListener('click', () => {
      const isDown = head.ariaSort ? head.ariaSort === 'ascending' : head.classList.contains('right');
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
      const rows = [...table.tBodies[0].rows].sort((a, b) => collator.compare(text(a, column), text(b, column)));
      table.tBodies[0].append(...isDown ? rows.reverse() : rows);
    });
  });
}
