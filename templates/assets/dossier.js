// On every page: the switch between light and dark, the key of the search, and what is folded when it is printed. Without this
// script the pages follow the reader's system.
(() => {
  // ---- light and dark

  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  let chosen = null;
  try {
    chosen = localStorage.getItem('dossier-theme');
  } catch {
    // Storage may be forbidden: the choice then lasts as long as the page.
  }
  const isDark = () => (root.dataset.theme ?? (system.matches ? 'dark' : 'light')) === 'dark';
  const apply = () => {
    if (chosen === 'dark' || chosen === 'light') {
      root.dataset.theme = chosen;
    }
  };

  const offer = () => {
    const button = document.querySelector('.theme-switch');
    if (!button) {
      return;
    }
    const name = () => button.setAttribute('aria-pressed', isDark());
    button.addEventListener('click', () => {
      chosen = isDark() ? 'light' : 'dark';
      try {
        localStorage.setItem('dossier-theme', chosen);
      } catch {
        // As above.
      }
      apply();
      name();
    });
    system.addEventListener('change', name);
    name();
    button.hidden = false;
  };

  // ---- keys and printing

  // "/" leads to the search.
  addEventListener('keydown', (event) => {
    const link = document.querySelector('a[rel="search"]');
    if (event.key === '/' && link && !event.ctrlKey && !event.metaKey && !event.altKey
      && !document.activeElement?.closest('input, select, textarea, [contenteditable]')) {
      event.preventDefault();
      const field = document.querySelector('.search [name="q"]');
      (field ?? link)[field ? 'focus' : 'click']();
    }
  });

  // What is folded is printed; of those of which one is open at a time the style sheet shows all.
  addEventListener('beforeprint', () => document.querySelectorAll('details:not([name], .folded)').forEach((one) => { one.open = true; }));

  // At once, so that no page is seen in the other colours first.
  apply();
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', offer);
  } else {
    offer();
  }
})();
