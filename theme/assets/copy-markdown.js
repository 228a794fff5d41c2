new IntersectionObserver(([{ isIntersecting }], watch) => {
  if (!isIntersecting) return;
  watch.disconnect();
  import('./copy-page.js');
}).observe(document.querySelector('.page-foot') ?? document.body);
