// Sorts the list by the head of a column. Without a choice, what was searched for stands by how well it matches, and all else by its day.
const collator = new Intl.Collator(document.documentElement.lang, { numeric: true, sensitivity: 'base' });
const STATUSES = ['accepted', 'proposed', 'draft', 'superseded', 'deprecated', 'rejected', 'no-status'];

const ways = {
  label: (a, b) => collator.compare(a.label, b.label) || collator.compare(a.team, b.team),
  package: (a, b) => collator.compare(a.team, b.team) || a.place - b.place,
  title: (a, b) => collator.compare(a.title, b.title),
  status: (a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) || a.place - b.place,
  date: (a, b) => b.place - a.place,
};

export function sorting(table, changed) {
  const heads = [...table.querySelectorAll('th[data-sort]')];
  let [by, isDown] = /^(-?)(\w+)$/.exec(new URLSearchParams(location.search).get('sort') ?? '')?.slice(1).reverse() ?? [];
  if (!(by in ways)) by = undefined;

  for (const head of heads) {
    const press = document.createElement('button');
    press.type = 'button';
    press.append(...head.childNodes);
    press.addEventListener('click', () => {
      const way = head.dataset.sort;
      // A day is asked for from the newest on, all else from its beginning.
      [by, isDown] = by === way ? [way, !isDown] : [way, way === 'date'];
      changed();
    });
    head.append(press);
  }

  const tell = isRanked => heads.forEach(head => {
    if (head.dataset.sort === (by ?? (isRanked ? undefined : 'date'))) head.setAttribute('aria-sort', isDown || !by ? 'descending' : 'ascending');
    else head.removeAttribute('aria-sort');
  });
  tell();

  return {
    asked: () => by ? [['sort', `${isDown ? '-' : ''}${by}`]] : [],
    tell,
    sort(records, ranks) {
      if (by) records.sort((a, b) => isDown ? ways[by](b, a) : ways[by](a, b));
      else if (ranks) records.sort((a, b) => ranks.get(a.number) - ranks.get(b.number));
    },
  };
}
