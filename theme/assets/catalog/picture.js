// Brings a picture of decisions to life: the record under the pointer or the keyboard is told in words, its lines stand out, and arrow keys go from record to record.
for (const picture of document.querySelectorAll('[data-picture]')) {
  const records = [...picture.querySelectorAll('a[data-id]')];
  const lines = [...picture.querySelectorAll('path[data-from]')];
  const told = picture.querySelector('[data-told]');
  const hint = told.textContent;

  const show = record => {
    const id = record.dataset.id;
    const tied = new Set([id]);
    for (const line of lines) {
      const isTied = line.dataset.from === id || line.dataset.to === id;
      line.classList.toggle('lit', isTied);
      if (isTied) tied.add(line.dataset.from).add(line.dataset.to);
    }

    for (const other of records) other.classList.toggle('lit', tied.has(other.dataset.id));
    picture.classList.add('focused');
    told.textContent = record.dataset.words ?? record.getAttribute('aria-label');
  };

  const clear = () => {
    picture.classList.remove('focused');
    for (const element of [...lines, ...records]) element.classList.remove('lit');
    told.textContent = hint;
  };

  // One stop for the Tab key; the arrows go on from there.
  records.forEach((record, i) => { record.tabIndex = i > 0 ? -1 : 0; });

  for (const record of records) {
    record.addEventListener('focus', () => show(record));
    record.addEventListener('pointerenter', () => show(record));
    record.addEventListener('blur', clear);
    record.addEventListener('pointerleave', clear);
  }

  picture.addEventListener('keydown', event => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const here = records.indexOf(document.activeElement);
    if (event.key === 'Escape') clear();
    if (!step || here < 0) return;
    event.preventDefault();
    const next = records[here + step];
    if (!next) return;
    [records[here].tabIndex, next.tabIndex] = [-1, 0];
    next.focus();
  });
}
