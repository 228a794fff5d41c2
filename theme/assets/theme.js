// Loaded before the first paint: the stored theme must be known by then. Nothing stored means the system's own.
(() => {
  const root = document.documentElement;
  const words = { system: translate('Theme: system'), light: translate('Theme: light'), dark: translate('Theme: dark') };
  const next = { system: 'light', light: 'dark', dark: 'system' };

  // Storage can be refused (private windows, policies); the switch then works for this page alone.
  const stored = () => { try { return localStorage.getItem('theme'); } catch { return null; } };
  const store = theme => { try { localStorage.setItem('theme', theme); } catch { } };

  const apply = theme => {
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    else delete root.dataset.theme;
  };

  apply(stored());
  root.dataset.scripted = '';
  // What the address asks for is drawn first.
  if (/[?&](q|status|year|tag|package|sort)=[^&]/.test(location.search)) root.dataset.asked = '';
  // A line is kept free for what was begun.
  try { if (Object.keys(localStorage).some(key => /^(lesson|ticks) /.test(key))) root.dataset.begun = ''; } catch { }

  document.addEventListener('DOMContentLoaded', () => {
    const sidebar = document.querySelector('.sidebar');
    const current = sidebar?.querySelector('a[aria-current]');
    if (current) sidebar.scrollTop = Math.max(0, current.offsetTop - sidebar.offsetTop - sidebar.clientHeight / 2);

    const button = document.querySelector('.theme-switch');
    if (!button) return;
    const label = () => {
      const theme = root.dataset.theme ?? 'system';
      button.lastElementChild.textContent = words[theme];
    };
    label();
    button.addEventListener('click', () => {
      const theme = next[root.dataset.theme ?? 'system'];
      apply(theme);
      store(theme);
      label();
    });
    // Another tab changed it.
    addEventListener('storage', event => { if (event.key === 'theme') { apply(event.newValue); label(); } });
  });

  // A drawer that was opened to go somewhere on the same page gets out of the way.
  document.addEventListener('click', event => event.target.closest('[popover] a')?.closest('[popover]').matches(':popover-open')
    && event.target.closest('[popover]').hidePopover());
})();
