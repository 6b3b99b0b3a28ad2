// Filters and sorts the ledger, whose choices are in the address, so that they can be shared. In a large dossier the page has the newest
// rows alone: all others come from files, which are scripts, since pages opened from a folder may not fetch. Every row that is made here
// has the state of the responses to its claim, as those of the page have.
//
// Contents: claims of the page · claims of the files · rows · fields · what fits · the order · showing · the address · as a file
(() => {
  const form = document.querySelector('.ledger-bar');
  const table = document.querySelector('.ledger');
  const body = table.tBodies[0];
  const further = document.querySelector('.further');
  const status = form.querySelector('[role="status"]');
  const words = form.dataset;
  const whole = 'whole' in table.dataset;
  const several = table.classList.contains('several');
  // As many rows are shown at first, and more with each wish for more.
  const STEP = 100;

  const plain = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const list = (text) => text.split(' ').filter(Boolean);
  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  // ---- claims of the page

  const links = (cell) => [...cell.querySelectorAll('a, bdi')].map((one) => ({ text: one.textContent, href: one.getAttribute('href') ?? '' }));

  const ofRow = (row) => {
    const cell = (name) => row.querySelector(`td.${name}`);
    const { state, open = '', by, about, article, made, outcome } = row.dataset;
    const names = links(cell('ab'));
    const ids = list(about);
    return {
      id: row.id.slice('row-'.length), row, state, open: list(open), by, about: ids, source: article, made, outcome,
      kind: row.classList[1], claim: row.querySelector('.tx summary, .tx > a').textContent, says: cell('by').textContent,
      names: ids.map((id, i) => names[i].text), answer: cell('st').textContent, date: cell('dt').textContent,
      article: cell('ar')?.textContent ?? '', all: row,
    };
  };
  let claims = [...body.rows].map(ofRow);

  // ---- claims of the files

  // By their numbers; each file calls dossierClaims with its number and what it holds.
  const waiting = new Map();
  window.dossierClaims = (key, data) => waiting.get(key)(data);
  const file = (key) => new Promise((done, fail) => {
    waiting.set(key, done);
    const script = element('script', { src: new URL(`claims/rows/${key}.js`, document.baseURI).href, onerror: fail });
    document.head.append(script);
  });

  // spec: RFC 4180. Each row as its cells, with the line it is from.
  const rowsOf = (csv) => {
    const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
    const rows = [];
    let cells = [];
    let start = 0;
    for (let found = cell.exec(csv); found; found = cell.exec(csv)) {
      const [, text, end] = found;
      cells.push(text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text);
      if (end !== ',') {
        rows.push({ cells, line: csv.slice(start, cell.lastIndex) });
        cells = [];
        start = cell.lastIndex;
      }
    }
    return rows;
  };

  // What org.dossier.output.Csv puts before text that a spreadsheet would compute.
  const shown = (text) => text.replace(/^'(?=['\p{Z}]*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20])/u, '');
  const idOf = (href) => href.split('/').pop().replace(/\.html.*$/, '');
  const lines = (text) => (text ? text.split('\n') : []);

  const ofFile = (columns, { cells, line }) => {
    const one = Object.fromEntries(columns.map((column, i) => [column, shown(cells[i])]));
    const pages = lines(one.about_pages);
    return {
      ...one, line, pages, about: pages.map(idOf), names: lines(one.about),
      open: list(one.unanswered), source: idOf(one.page), state: one.answer && one.state,
    };
  };

  let header = '';
  let loaded = null;
  // All claims of the dossier, newest article first, and the line of each.
  const load = () => {
    loaded ??= Promise.all(Array.from({ length: Number(table.dataset.files) }, (none, i) => file(`${i}`)))
      .then((files) => files.reverse().flatMap((csv) => {
        const [first, ...rows] = rowsOf(csv);
        header = first.line;
        return rows.map((row) => ofFile(first.cells, row));
      }));
    return loaded;
  };

  // ---- rows

  const samples = new Map();
  form.querySelectorAll('[name=kind]').forEach((one) => samples.set(one.value, [...one.parentNode.querySelectorAll('svg, span:not(.count)')]));
  claims.forEach(({ kind, row }) => samples.has(kind) || samples.set(kind, [...row.querySelector('.kd').childNodes]));

  const link = (text, href) => (href
    ? element('a', { textContent: text, href, className: href.match(/^(person|organization|people)/)?.[0].replace('people', 'person') ?? '' })
    : element('bdi', { textContent: text }));
  const cell = (name, ...children) => element('td', { className: name }, ...children);

  const rowOf = (one) => {
    if (!one.row) {
      // What clears those it is about is read before a claim.
      const cleared = one.answer && one.answer === one.outcome ? [element('b', { className: `st ${one.state}`, textContent: one.answer }), ' '] : [];
      const permalink = link('#', one.page);
      const kind = (samples.get(one.kind) ?? [one.kind]).map((node) => (node.cloneNode ? node.cloneNode(true) : node));
      permalink.setAttribute('aria-label', `${words.permalink}: ${kind.map((node) => node.textContent ?? node).join('').trim()}, ${one.says}`);
      const about = one.names.flatMap((name, i) => [i ? words.comma : '', link(name, one.pages[i])]);
      one.row = element('tr', { id: `row-${one.id}`, className: `row ${one.kind}` },
        cell('no', permalink), cell('kd', ...kind), cell('tx', ...cleared, link(one.claim, one.page)), cell('by', link(one.says, one.says_page)),
        cell('ab', ...about), cell(`st ${one.state}`, one.answer), cell('dt', one.date),
        ...(several ? [cell('ar', link(one.article, one.page.replace(/#.*$/, '')))] : []));
      one.row.dataset.state = one.state;
      one.row.dataset.card = one.card;
      if (one.open.length) {
        one.row.dataset.open = one.open.join(' ');
      }
    }
    return one.row;
  };

  // In a large ledger a row opens the card from the page that has it; where that cannot be had, as in a folder, the row leads to the article.
  body.addEventListener('click', async (event) => {
    const from = event.target.closest('.tx > a');
    const { card } = event.target.closest('tr').dataset;
    if (!from || !card || event.ctrlKey || event.metaKey || event.shiftKey || location.protocol === 'file:') {
      return;
    }
    event.preventDefault();
    try {
      const page = new URL(card, document.baseURI);
      const answer = await fetch(page);
      const parsed = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const found = document.adoptNode(parsed.getElementById(`claim-${from.closest('tr').id.slice('row-'.length)}`));
      found.querySelectorAll('[href]').forEach((one) => one.setAttribute('href', new URL(one.getAttribute('href'), page)));
      const summary = element('summary', { textContent: from.textContent });
      from.replaceWith(element('details', { open: true, name: found.id }, summary, found));
      summary.focus();
    } catch {
      location.assign(from.href);
    }
  });

  // ---- fields

  // The values that claims have, with their words.
  const pairs = {
    about: (one) => one.about.map((id, i) => [id, one.names[i]]),
    by: (one) => [[one.by, { '.article': words.article, '.unnamed': words.unnamed }[one.by] ?? one.says]],
    article: (one) => [[one.source, one.article]],
    // Charges call for an outcome: of other claims, to have none says nothing.
    outcome: (one) => (one.outcome || one.kind === 'charge' ? [[one.outcome || 'none', one.outcome || words.none]] : []),
  };
  const { lang, dataset: { digits: numberingSystem = 'latn' } } = document.documentElement;
  const collator = new Intl.Collator(lang, { numeric: true });
  // In the digits of the page; and what someone typed in Arabic digits.
  const number = new Intl.NumberFormat(lang, { useGrouping: false, numberingSystem }).format;
  const latin = (text) => text.replace(/[٠-٩]/g, (digit) => digit.charCodeAt(0) - 0x660);
  const yearOf = (one) => one.made.slice(0, 4);

  // By the name of a field: what is chosen, how to choose it, and what it is called.
  const fields = {};
  const FEW = 12;

  const select = (label, options) => {
    const control = element('select', {}, new Option(words.any, ''), ...[...options].map(([id, text]) => new Option(text, id)));
    label.append(control);
    return { get: () => control.value, set: (id) => { control.value = options.has(id) ? id : ''; }, say: () => control.selectedOptions[0].text };
  };

  // A name is typed, and found when it is whole or the only one that has these letters. Of two that share a name each says its id.
  const typed = (label, name, options) => {
    const count = new Map();
    options.forEach((text) => count.set(text, (count.get(text) ?? 0) + 1));
    const called = new Map([...options].map(([id, text]) => [id, count.get(text) > 1 ? `${text} (${id})` : text]));
    const names = element('datalist', { id: `${name}-names` });
    const control = element('input', { type: 'search' });
    control.setAttribute('list', names.id);
    label.append(control, names);
    const like = (text) => [...called].filter(([, one]) => plain(one).includes(plain(text)));
    const get = () => {
      const found = control.value.trim() ? like(control.value.trim()) : [];
      const same = found.filter(([, one]) => plain(one) === plain(control.value.trim()));
      return (same.length ? same : found.length === 1 ? found : [['']])[0][0];
    };
    const suggest = () => names.replaceChildren(...like(control.value).slice(0, FEW).map(([, text]) => new Option(text)));
    control.addEventListener('input', suggest);
    control.addEventListener('focus', suggest);
    return { get, set: (id) => { control.value = called.get(id) ?? ''; }, say: () => called.get(get()) };
  };

  // One year, or the first and the last of some, of which one may be left out.
  const YEARS = /^(?:(\d{4})|(\d{4})?[-–](\d{4})?)$/;
  const between = (one, years) => {
    const [, same, from = same, to = same] = years.match(YEARS);
    return yearOf(one) !== '' && yearOf(one) >= (from ?? '') && (!to || yearOf(one) <= to);
  };

  const range = (label, years) => {
    const control = element('input', { size: 9, placeholder: `${number(years[0])}–${number(years.at(-1))}` });
    label.append(control);
    const get = () => {
      const text = latin(control.value).replace(/\s/g, '');
      return /\d/.test(text) && YEARS.test(text) ? text : '';
    };
    return { get, set: (value) => { control.value = value; }, say: () => control.value.trim() };
  };

  form.querySelectorAll('.pills').forEach((pills) => {
    const { name } = pills.querySelector('input');
    const chosen = () => pills.querySelector(':checked');
    fields[name] = {
      get: () => chosen().value,
      set: (value) => { ([...pills.querySelectorAll('input')].find((one) => one.value === value) ?? pills.querySelector('input')).checked = true; },
      say: () => chosen().parentNode.querySelector('span').textContent,
    };
  });
  const query = form.elements.q;
  fields.q = { get: () => query.value.trim(), set: (value) => { if (value !== query.value.trim()) { query.value = value; } }, say: () => query.value.trim() };

  // The others follow from the claims; one with a single value is of no use.
  const prepare = () => {
    form.querySelectorAll('[data-field]').forEach((label) => {
      const name = label.dataset.field;
      const years = [...new Set(claims.map(yearOf).filter(Boolean))].sort();
      const values = new Map(pairs[name] ? claims.flatMap(pairs[name]) : years.map((one) => [one, one]));
      if (values.size < 2 || fields[name]) {
        return;
      }
      const options = new Map([...values].sort((a, b) => collator.compare(a[1], b[1])));
      label.hidden = false;
      fields[name] = pairs[name] ? (values.size > FEW ? typed(label, name, options) : select(label, options)) : range(label, years);
    });
    form.querySelector('.more').hidden = !form.querySelector('[data-field]:not([hidden])');
  };

  // ---- what fits

  const textOf = (one) => {
    one.text ??= plain(one.row && whole
      ? one.row.textContent
      : [one.claim, one.says, ...one.names, one.answer, one.outcome, one.date, one.article].join(' '));
    return one.text;
  };

  // "2018-2024" among the words means these years.
  const isRange = (word) => /^\d{4}[-–]\d{4}$/.test(latin(word));

  // The other words are found as the search of the dossier finds them: with and without accents and hyphens, in quotes and responses too. What
  // it finds nothing for may still be in a row, as a date or a state.
  const script = new URL('search-index.js', document.currentScript.src).href;
  let hits = new Set();
  let sought = '';
  const seek = async () => {
    const text = query.value.split(/\s+/).filter((word) => !isRange(word)).join(' ').trim();
    if (text === sought) {
      return;
    }
    sought = text;
    if (text && !window.dossierIndex) {
      await new Promise((done) => { document.head.append(element('script', { src: script, onload: done, onerror: done })); });
    }
    const found = text ? await window.dossierIndex?.claims(text) : null;
    hits = text === sought ? found ?? new Set() : hits;
  };
  const has = (one, word) => (isRange(word) ? between(one, latin(word)) : hits.size ? hits.has(one.id) : textOf(one).includes(word));

  const tests = {
    kind: (one, value) => one.kind === value,
    // Of someone's claims those wait that this one has not answered.
    answer: (one, value, { about }) => (value === 'open'
      ? (about ? one.open.includes(about) : one.open.length > 0)
      : one.state === value),
    about: (one, value) => one.about.includes(value),
    by: (one, value) => one.by === value,
    article: (one, value) => one.source === value,
    outcome: (one, value) => (one.outcome || (one.kind === 'charge' && 'none')) === value,
    years: between,
    q: (one, value) => plain(value).split(/\s+/).every((word) => has(one, word)),
  };

  // ---- the order

  let order = '';
  const kinds = [...samples.keys()];
  const keys = {
    kind: (one) => kinds.indexOf(one.kind), claim: (one) => one.claim, says: (one) => one.says, about: (one) => one.names[0] ?? '',
    answer: (one) => one.answer, made: (one) => one.made, article: (one) => one.article,
  };
  const sorted = (found) => {
    const key = keys[order.replace('-', '')];
    if (!key) {
      return found;
    }
    const turn = order.startsWith('-') ? -1 : 1;
    // What has no value comes last in both directions.
    return found.map((one) => [key(one), one])
      .sort(([a], [b]) => (a === '') - (b === '') || turn * (typeof a === 'number' ? a - b : collator.compare(a, b)))
      .map(([, one]) => one);
  };

  const heads = [...table.querySelectorAll('th[data-sort]')];
  heads.forEach((head) => {
    const button = element('button', { type: 'button', textContent: head.textContent });
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const name = head.dataset.sort;
      order = order === name ? `-${name}` : order === `-${name}` ? '' : name;
      changed();
    });
  });

  // ---- showing

  let found = claims;
  let most = STEP;

  const chosen = () => Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.get()]).filter(([, value]) => value));

  const show = () => {
    const values = chosen();
    const some = Object.entries(values);
    found = sorted(claims.filter((one) => some.every(([name, value]) => tests[name](one, value, values))));
    body.replaceChildren(...found.slice(0, most).map(rowOf));
    further.hidden = found.length <= most;
    heads.forEach((head) => {
      const up = order === head.dataset.sort;
      if (up || order === `-${head.dataset.sort}`) {
        head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
      } else {
        head.removeAttribute('aria-sort');
      }
    });
    const count = words.shown.replace('{0}', number(found.length)).replace('{1}', number(table.dataset.total));
    const part = found.length > most ? [words.part.replace('{0}', number(most))] : [];
    status.textContent = [count, ...part, ...some.map(([name]) => fields[name].say())].join(' · ');
    form.querySelector('[type=reset]').hidden = !some.length && !order;
  };

  // Before anything is chosen in a large ledger the page has what is to be shown.
  let complete = whole;
  const all = async () => {
    if (!complete) {
      const rows = new Map(claims.map((one) => [one.id, one.row]));
      const every = await load();
      every.forEach((one) => { one.row = rows.get(one.id); });
      claims = every;
      complete = true;
      prepare();
    }
  };

  // ---- the address

  const at = () => new URLSearchParams(location.search);

  const read = async () => {
    const wanted = at();
    if (!complete && wanted.size) {
      await all();
    }
    Object.entries(fields).forEach(([name, field]) => field.set(wanted.get(name) ?? ''));
    await seek();
    order = wanted.get('sort') ?? '';
    most = STEP;
    show();
  };

  const address = (replace) => {
    const wanted = new URLSearchParams(chosen());
    if (order) {
      wanted.set('sort', order);
    }
    const search = wanted.size ? `?${wanted}` : '';
    if (search !== location.search) {
      history[replace ? 'replaceState' : 'pushState'](null, '', search || location.pathname);
    }
  };

  const changed = async (replace = false) => {
    await Promise.all([all(), seek()]);
    address(replace);
    most = STEP;
    show();
    // What is found begins below the filter, which stays in sight.
    if (scrollY > form.offsetTop) {
      scrollTo({ top: form.offsetTop, behavior: 'instant' });
    }
  };

  let pause;
  form.addEventListener('change', (event) => { if (event.target !== query) { changed(); } });
  query.addEventListener('input', () => {
    clearTimeout(pause);
    // One step back leaves the words, not each letter.
    pause = setTimeout(() => changed(at().has('q')), 120);
  });
  form.addEventListener('focusin', all);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(() => {
    order = '';
    changed();
  }));
  addEventListener('popstate', read);
  // What was chosen is printed, and not its beginning alone.
  addEventListener('beforeprint', () => {
    most = Math.max(most, 10 * STEP);
    show();
  });
  further.querySelector('button').addEventListener('click', () => {
    const next = body.rows.length;
    most += STEP;
    show();
    body.rows[next].querySelector('a').focus();
  });

  // ---- as a file

  form.querySelector('.csv').addEventListener('click', async () => {
    const lines = new Map((await load()).map((one) => [one.id, one.line]));
    const text = [header, ...found.map((one) => lines.get(one.id))].join('');
    const href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
    element('a', { href, download: words.file }).click();
    setTimeout(() => URL.revokeObjectURL(href));
  });

  form.querySelectorAll('.find, .shown').forEach((one) => { one.hidden = false; });
  form.querySelector('.more').open = matchMedia('(min-width: 62em)').matches;
  if (whole) {
    prepare();
  }
  read();
})();
