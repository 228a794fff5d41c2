// What a reader can work with comes alive when it comes near: a page that is only opened loads none of it.
const modules = {
  '.quick-check': 'quick-check', '.compare, .tabs': 'panels', '.do-next': 'do-next', '.worksheet': 'worksheet', '.code': 'copy-code',
};

for (const [selector, name] of Object.entries(modules)) {
  const blocks = document.querySelectorAll(`.prose :is(${selector})`);
  const watch = new IntersectionObserver(entries => {
    if (!entries.some(entry => entry.isIntersecting)) return;
    watch.disconnect();
    import(`./${name}.js`);
  }, { rootMargin: '400px' });
  for (const block of blocks) watch.observe(block);
}
