// Filters and sorts a list of articles, people or organizations; what is chosen is in the address. Rows are those of the page. Those of a long
// list come from files, which are scripts, since pages opened from a folder may not fetch.
//
// Contents: rows · what fits · showing · the address
(() => {
  const form = document.querySelector('.list-bar');
  const listed = document.querySelector('.listed');
  const found = document.querySelector('.found');
  const further = document.querySelector('.further');
  const status = form.querySelector('[role="status"]');
  const { files, folder, total, shown: words } = form.dataset;
  // As many rows are shown at first, and more with each wish for more.
  const STEP = 100;
  const { lang, dataset: { digits: numberingSystem = 'latn' } } = document.documentElement;
  const number = new Intl.NumberFormat(lang, { useGrouping: false, numberingSystem }).format;
  const compare = new Intl.Collator(lang, { numeric: true }).compare;
  const plain = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

  // ---- rows

  const ofRow = (row) => ({ row, text: plain(row.textContent), has: [], ...row.dataset, ...(row.dataset.has && { has: row.dataset.has.split(' ') }) });
  const waiting = new Map();
  window.dossierRows = (key, rows) => waiting.get(key)(rows);
  const file = (key) => new Promise((done, fail) => {
    waiting.set(key, done);
    document.head.append(Object.assign(document.createElement('script'), { src: `${folder}${key}.js`, onerror: fail }));
  });
  const parsed = (rows) => [...new DOMParser().parseFromString(`<ul>${rows}</ul>`, 'text/html').querySelectorAll('li')];

  let rows = null;
  const load = async () => {
    const copies = () => [...listed.querySelectorAll('li[data-has], .index > li, .article-rows > li')].map((row) => row.cloneNode(true));
    const all = Number(files)
      ? (await Promise.all(Array.from({ length: Number(files) }, (none, i) => file(`${i}`)))).flatMap(parsed)
      : copies();
    rows ??= all.map(ofRow);
    // The values of a field are those that rows have.
    [...form.querySelectorAll('[name=group], [name=year]')].filter((field) => field.length === 1).forEach((field) => {
      const values = [...new Set(rows.map((one) => one[field.name]).filter(Boolean))].sort(compare);
      field.append(...(field.name === 'year' ? values.reverse().map((year) => new Option(number(year), year)) : values.map((value) => new Option(value))));
    });
  };
  let loading = null;
  const loaded = () => { loading ??= load(); return loading; };

  // ---- what fits

  const names = ['q', 'group', 'year', 'has', 'sort'].filter((name) => form.elements[name]);
  const chosen = () => Object.fromEntries(names.map((name) => [name, form.elements[name].value.trim()]).filter(([, value]) => value));
  const tests = {
    q: (one, value) => plain(value).split(/\s+/).every((word) => one.text.includes(word)),
    group: (one, value) => one.group === value,
    year: (one, value) => one.year === value,
    has: (one, value) => one.has.includes(value),
  };
  const most = (name) => (some) => [...some].sort((a, b) => (b[name] ?? 0) - (a[name] ?? 0));
  const orders = { mentions: most('mentions'), claims: most('claims'), oldest: (some) => [...some].reverse() };

  // ---- showing

  let fitting = [];
  let shown = 0;
  const more = () => {
    const next = fitting.slice(shown, shown + STEP).map((one) => one.row);
    found.append(...next);
    shown += next.length;
    further.hidden = shown >= fitting.length;
    return next[0];
  };
  const show = () => {
    const { sort, ...values } = chosen();
    const some = Object.entries(values);
    const any = some.length > 0 || !!sort;
    fitting = any ? rows.filter((one) => some.every(([name, value]) => tests[name](one, value))) : [];
    fitting = orders[sort]?.(fitting) ?? fitting;
    found.replaceChildren();
    shown = 0;
    further.hidden = true;
    found.hidden = !any;
    listed.hidden = any;
    if (any) {
      more();
    }
    form.querySelector('[type=reset]').hidden = !any;
    status.textContent = any ? words.replace('{0}', number(fitting.length)).replace('{1}', number(total)) : '';
  };

  // ---- the address

  const read = async () => {
    const wanted = new URLSearchParams(location.search);
    if (names.some((name) => wanted.has(name))) {
      await loaded();
    }
    names.forEach((name) => {
      const field = form.elements[name];
      const value = wanted.get(name) ?? '';
      if (field instanceof RadioNodeList) {
        ([...field].find((one) => one.value === value) ?? field[0]).checked = true;
      } else {
        field.value = value;
        // A value that the list has not got.
        if (field.selectedIndex === -1) { field.selectedIndex = 0; }
      }
    });
    show();
  };
  const changed = async (replace) => {
    await loaded();
    const search = new URLSearchParams(chosen()).toString();
    const address = search ? `?${search}` : location.pathname;
    if ((search ? `?${search}` : '') !== location.search) {
      history[replace ? 'replaceState' : 'pushState'](null, '', address);
    }
    show();
    if (scrollY > form.offsetTop) {
      scrollTo({ top: form.offsetTop, behavior: 'instant' });
    }
  };

  let pause;
  form.addEventListener('input', (event) => {
    if (event.target.name === 'q') {
      clearTimeout(pause);
      // One step back leaves the words, not each letter.
      pause = setTimeout(() => changed(new URLSearchParams(location.search).has('q')), 120);
    }
  });
  form.addEventListener('change', (event) => { if (event.target.name !== 'q') { changed(false); } });
  form.addEventListener('focusin', loaded);
  form.addEventListener('submit', (event) => event.preventDefault());
  // The fields are emptied only after the event.
  form.addEventListener('reset', () => setTimeout(() => changed(false)));
  addEventListener('popstate', read);
  further.querySelector('button').addEventListener('click', () => more().querySelector('a').focus());
  form.hidden = false;
  if (!Number(files)) {
    loaded();
  }
  read();
})();
