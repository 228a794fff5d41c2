// The list of contents says where the reader is.
const links = new Map([...document.querySelectorAll('.contents a')].map(link => [decodeURIComponent(link.hash.slice(1)), link]));
const headings = [...links.keys()].map(id => document.getElementById(id)).filter(Boolean);
let waiting = false;

function mark() {
  waiting = false;
  // Some room below the header, so that a heading counts as soon as its section fills the screen; the end belongs to the last one.
  const isAtEnd = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
  const here = isAtEnd ? headings.at(-1) : headings.findLast(heading => heading.getBoundingClientRect().top < innerHeight / 4);
  for (const [id, link] of links) {
    if (id !== here?.id) link.removeAttribute('aria-current');
    else if (!link.hasAttribute('aria-current')) {
      link.setAttribute('aria-current', 'true');
      const list = link.closest('nav');
      if (list.scrollHeight > list.clientHeight) list.scrollTop = link.offsetTop - list.clientHeight / 2;
    }
  }
}

addEventListener('scroll', () => { if (!waiting) waiting = requestAnimationFrame(mark); }, { passive: true });
mark();
