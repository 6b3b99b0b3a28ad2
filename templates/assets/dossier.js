// On every page: the switch between light and dark, the search, and what is folded when it is printed. Without this
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
    button.innerHTML = '<svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6.3"/><path d="M8 1.7a6.3 6.3 0 0 1 0 12.6Z"/></svg>';
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

  // ---- the search: on a page with a place for it there, on every other in a dialog. Its scripts are loaded when it is first used

  const here = document.currentScript.src;
  const load = (name) => new Promise((done, failed) => {
    document.head.append(Object.assign(document.createElement('script'), {
      src: new URL(name, here), onload: done, onerror: failed,
    }));
  });
  const element = (name, properties) => Object.assign(document.createElement(name), properties);

  // A field that finds. What is asked for is kept where one comes back to it.
  const field = (place, name, keep) => {
    const form = element('form', { className: 'search' });
    const made = element('input', {
      type: 'search', name: 'q', ariaLabel: name, autocomplete: 'off', autocapitalize: 'off', spellcheck: false,
    });
    form.setAttribute('role', 'search');
    form.append(made);
    form.addEventListener('submit', (event) => event.preventDefault());
    place.prepend(form);
    let begun = null;
    const begin = () => {
      begun ??= load('search-index.js').then(() => Promise.all([load('search-texts.js'), load('search.js')])).then(() => window.dossierFind(made, place, keep));
    };
    made.addEventListener('focus', begin);
    return (words, wanted = true) => {
      begin();
      if (made.value.trim() !== words) {
        made.value = words;
        made.dispatchEvent(new Event('input'));
      }
      if (wanted) {
        made.focus();
      }
    };
  };

  // In the address of the page, so that it can be shared.
  const searchHere = (place, link) => {
    const ask = field(place, link.textContent, (words) => location.replace(`#q=${encodeURIComponent(words)}`));
    const read = () => new URLSearchParams(location.hash.slice(1)).get('q') ?? '';
    addEventListener('hashchange', () => (read() || !location.hash) && ask(read(), false));
    // On a phone the focus would bring its keyboard over the page.
    const keys = matchMedia('(hover: hover) and (pointer: fine)').matches;
    if (read() || keys) {
      ask(read(), keys);
    }
    return () => ask(read());
  };

  // In the history of the page: back closes the dialog, and who comes back from what was found finds it open.
  const searchOver = (link) => {
    const dialog = element('dialog', { className: 'search-over', ariaLabel: link.textContent });
    const close = element('button', { type: 'button', textContent: link.dataset.close });
    const asked = () => history.state?.search;
    const ask = field(dialog, link.textContent, (words) => dialog.open && history.replaceState({ search: words }, ''));
    dialog.firstChild.append(close);
    const show = () => {
      if (asked() === undefined) {
        dialog.close();
      } else {
        if (!dialog.open) {
          document.body.append(dialog);
          dialog.showModal();
        }
        ask(asked());
      }
    };
    // A link to a place of this page leads there, not back.
    let leads = false;
    dialog.addEventListener('close', () => {
      if (!leads && asked() !== undefined) {
        history.back();
      }
      leads = false;
    });
    dialog.addEventListener('click', ({ target }) => {
      const to = target.closest('a')?.href.split('#')[0];
      leads = to === location.href.split('#')[0];
      if (leads || target === dialog || target === close) {
        dialog.close();
      }
    });
    dialog.addEventListener('keydown', (event) => {
      // Keys of the page are not meant.
      event.stopPropagation();
      if (event.key === 'Escape') {
        event.preventDefault();
        dialog.close();
      }
    });
    addEventListener('popstate', show);
    show();
    return () => {
      history.pushState({ search: '' }, '');
      show();
    };
  };

  const offerSearch = () => {
    const link = document.querySelector('a[rel="search"]');
    if (!link) {
      return;
    }
    const place = document.querySelector('.search-here');
    const search = place ? searchHere(place, link) : searchOver(link);
    const isPlain = (event) => !event.ctrlKey && !event.metaKey && !event.altKey;
    link.addEventListener('click', (event) => {
      // With Shift it asks for a window of its own.
      if (isPlain(event) && !event.shiftKey) {
        event.preventDefault();
        search();
      }
    });
    addEventListener('keydown', (event) => {
      if (event.key === '/' && isPlain(event) && !document.activeElement?.closest('input, select, textarea, [contenteditable]')) {
        event.preventDefault();
        search();
      }
    });
  };

  // ---- printing

  // What is folded is printed.
  let folded = [];
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('details:not([open], [name]), .beside:not([open])')].map((one) => [one, one.name]);
    folded.forEach(([one]) => Object.assign(one, { name: '', open: true }));
  });
  addEventListener('afterprint', () => folded.forEach(([one, name]) => Object.assign(one, { open: false, name })));

  // At once, so that no page is seen in the other colors first.
  apply();
  const begin = () => {
    offer();
    offerSearch();
  };
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', begin);
  } else {
    begin();
  }
})();
