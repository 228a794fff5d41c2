// Runs once, when the first of some elements comes near the window: a page that is only opened loads little.
export function near(selector, act) {
  const watch = new IntersectionObserver(entries => {
    if (!entries.some(entry => entry.isIntersecting)) return;
    watch.disconnect();
    act();
  }, { rootMargin: '400px' });
  for (const found of document.querySelectorAll(selector)) watch.observe(found);
}
