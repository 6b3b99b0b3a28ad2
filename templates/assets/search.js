// Shows what search-index.js finds, as one types: on the page for searching, and in the dialog that dossier.js opens over every other.
//
// Contents: markup · hits in a text · results · groups · the search · keys
window.dossierFind = async (field, place, keep) => {
  const { root, index, asked, split, names, documents, texts, near, TEXT } = window.dossierIndex;
  const { labels: words, language, kinds, claims: ledger } = await index();
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language, { useGrouping: false, numberingSystem: document.documentElement.dataset.digits ?? 'latn' });

  const MOST_PROFILES = 8;
  // How many more of a group are shown at a time.
  const MORE = 10;
  // Milliseconds without a key after which is searched.
  const PAUSE = 120;

  // ---- markup

  // An element; its properties, or its class alone; and what is in it.
  const element = (name, properties, ...children) => {
    const given = typeof properties === 'string' ? { className: properties } : properties;
    const made = Object.assign(document.createElement(name), given);
    made.append(...children);
    return made;
  };

  // Words that count, in the form of the number.
  const counted = (what, number) => words[`${what}.${plurals.select(number)}`].replace('{0}', numbers.format(number));
  // From any page.
  const address = (href) => new URL(href, root).href;

  const status = element('p', { className: 'meta', role: 'status' });
  const found = element('div', 'found');
  place.append(status, element('p', 'meta search-keys', words.keys), found);
  field.placeholder = words.field;
  const lists = document.querySelector('.lists');

  // ---- hits in a text

  // A query is a list of tests here, one for each of its words: whether a word of a text was taken for it.
  // A hit is [start, end, which], which being the place of the test in that list.
  const PART = '[\\p{L}\\p{N}\\p{M}\\u00ad\\u0640\\u200b-\\u200f]+';
  const run = (pattern, more) => (text, query, from = 0) => [...text.matchAll(new RegExp(pattern, 'gu'))].flatMap((token) => {
    const start = from + token.index;
    const own = split(token[0]);
    const which = query.findIndex((taken) => own.some((word, i) => (!more || i === own.length - 1) && taken(word)));
    if (which >= 0) {
      return [[start, start + token[0].length, which]];
    }
    return more ? more(token[0], query, start) : [];
  });
  // A word with hyphens was found whole, or a part of it.
  const spans = run(`${PART}(?:[-'\\u2010\\u2011\\u2018\\u2019]${PART})*`, run(PART));

  const countOf = (hits) => new Set(hits.map((hit) => hit[2])).size;

  // A part of a text with its hits marked.
  const marked = (text, hits, from = 0, to = text.length) => {
    const parts = [];
    let at = from;
    hits.filter(([start, end]) => start >= from && end <= to).forEach(([start, end]) => {
      parts.push(text.slice(at, start), element('mark', 'hit', text.slice(start, end)));
      at = end;
    });
    return [...parts, text.slice(at, to)];
  };

  // Some two hundred characters of a block around its first hit, cut between words.
  const excerpt = (text, hits) => {
    const [start, end] = hits[0];
    const from = start < 80 ? 0 : text.indexOf(' ', start - 60) + 1;
    const to = text.length - from < 220 ? text.length : Math.max(text.lastIndexOf(' ', from + 200), end);
    return [from ? '… ' : '', ...marked(text, hits, Math.min(from, start), to), to < text.length ? ' …' : ''];
  };

  // Of some texts the first that has most words of the query, with its hits; none where none has any.
  const best = (all, query) => all.map((text) => ({ text, hits: spans(text, query) }))
    .filter((one) => one.hits.length)
    .sort((a, b) => countOf(b.hits) - countOf(a.hits))[0];

  const markAll = (node, query) => [...node.childNodes].forEach((one) => {
    if (one.data) {
      one.replaceWith(...marked(one.data, spans(one.data, query)));
    } else {
      markAll(one, query);
    }
  });

  // spec: https://wicg.github.io/scroll-to-text-fragment/ where a hyphen separates the words before from those that are meant.
  const encoded = (text) => encodeURIComponent(text).replaceAll('-', '%2D');

  // Leads to the block, else to the entry of a page, and to its words.
  const toWords = (href, anchor, text, hits) => {
    const [start, end] = hits[0];
    const before = text.slice(0, start).split(': ').pop().trim().split(/\s+/).slice(-3).join(' ');
    const [page, entry = ''] = href.split('#');
    const prefix = before ? `${encoded(before)}-,` : '';
    return `${page}#${encodeURIComponent(anchor) || entry}:~:text=${prefix}${encoded(text.slice(start, end))}`;
  };

  // ---- results: each has one link that the arrow keys go to

  const result = (href, properties, text, query) => {
    const link = element('a', { dir: 'auto', href: address(href), ...properties }, ...marked(text, spans(text, query)));
    link.dataset.result = '';
    return link;
  };

  const profile = (one, query) => {
    const taken = query.map((parts) => (word) => [...parts, parts.join('')].some((typed) => word.startsWith(typed) || (one.near && near(typed, word))));
    const line = element('p', 'entry-line', result(one.href, { className: one.kind }, one.name, taken));
    // The form of the name by which it was found, where that is another.
    if (one.as !== one.name) {
      line.append(' ', element('bdi', '', ...marked(one.as, spans(one.as, taken))));
    }
    const gloss = element('p', 'gloss', element('bdi', '', one.about));
    if (one.count) {
      gloss.append(one.about && ' · ', element('a', { href: address(`${one.href}#mentions`) }, one.count));
    }
    return element('li', '', line, gloss);
  };

  // A claim as every page shows it in a line, from the markup of the build; and other words of it that were found, where the line has not all.
  const claim = ([markup, lang, summary, quote, ...answers], query) => {
    const node = element('li', { innerHTML: markup });
    node.querySelectorAll('a').forEach((link) => {
      link.href = address(link.getAttribute('href'));
    });
    const top = best([summary, quote, ...answers], query);
    if (top && countOf(spans(node.textContent, query)) < query.length) {
      node.append(element('p', { className: 'item-text', lang: top.text === quote ? lang : '', dir: 'auto' }, ...excerpt(top.text, top.hits)));
    }
    markAll(node.firstElementChild, query);
    node.querySelector('a').dataset.result = '';
    return node;
  };

  // An article, source, page or profile with the block that has most words of the query; what org.dossier.search writes, or search-texts.js.
  const passage = (data, query) => {
    const [href, titles, origin, lang, blocks, titleLang = lang] = data;
    const top = best(blocks.map((block) => block[1]), query);
    const block = top && blocks.find((one) => one[1] === top.text);
    const inTitle = titles.find((title) => countOf(spans(title, query)) === query.length);
    const to = top && !inTitle ? toWords(href, block[0], top.text, top.hits) : href;
    const line = element('p', 'entry-line', result(to, { lang: titleLang }, inTitle ?? titles[0], query));
    const node = element('li', '', line);
    if (origin) {
      line.append(' ', element('span', 'gloss', origin));
    }
    if (top) {
      node.append(element('p', { className: 'item-text', lang, dir: 'auto' }, ...excerpt(top.text, top.hits)));
      // No words of a claim without its kind, speaker, response and outcome.
      block.slice(2).forEach(([at, about]) => node.append(element('p', 'gloss', element('a', { href: address(at) }, about))));
    }
    return { href, inTitle, whole: top ? countOf(top.hits) : 0, node };
  };

  // ---- groups

  const results = () => [...found.querySelectorAll('[data-result]')];
  // How many of each group are wanted: more of them, each time this is asked for.
  let most = {};

  // A heading, results, and how to come to the others.
  const group = (kind, nodes, all, more = []) => {
    if (!nodes.length) {
      return [];
    }
    const section = element('section', { className: 'section' }, element('h2', '', words[kind]), element('ul', 'plain', ...nodes), ...more);
    if (all > nodes.length) {
      const button = element('button', { type: 'button' }, words.more);
      button.addEventListener('click', () => {
        most[kind] += MORE;
        const shown = section.querySelectorAll('[data-result]').length;
        search().then(() => [...found.querySelectorAll(`[data-group="${kind}"] [data-result]`)][shown]?.focus());
      });
      section.append(button);
    }
    section.dataset.group = kind;
    return [section];
  };

  const show = async (query, people, { found: all, taken }) => {
    const loaded = Object.fromEntries(await Promise.all(kinds.map(async ([kind]) => [kind, await texts(kind, all[kind], most[kind])])));
    // Each page once, under the first heading that has it.
    const seen = new Set();
    loaded.text = await Promise.all(loaded.text.map(window.dossierBlocks));
    const read = (kind) => loaded[kind].map((data) => passage(data, taken))
      .filter((one) => !seen.has(one.href) && seen.add(one.href))
      .sort((a, b) => b.whole - a.whole);
    const list = (kind, some) => group(kind, some.map((one) => one.node), all[kind].length - loaded[kind].length + some.length);
    const passages = read('text');
    const toLedger = element('a', { href: address(`${ledger}?q=${encodeURIComponent(field.value.trim())}`) }, counted('ledger', all.claims.length));
    const claims = group('claims', loaded.claims.map((data) => claim(data, taken)), 0, all.claims.length > 1 ? [element('p', 'all', toLedger)] : []);
    // Claims that have the words in their responses alone come after what the articles say.
    const weak = all.claims[0]?.[1] < TEXT * query.length;
    return [
      ...group('names', people.slice(0, most.names).map((one) => profile(one, query)), people.length),
      ...group('articles', passages.filter((one) => one.inTitle).map((one) => one.node), 0),
      ...(weak ? [] : claims),
      ...list('text', passages.filter((one) => !one.inTitle)),
      ...(weak ? claims : []),
      ...['profiles', 'sources', 'pages'].flatMap((kind) => list(kind, read(kind))),
    ];
  };

  // How many there are, and in what way they fit.
  const told = (people, texts) => {
    const shown = results().length;
    const left = kinds.reduce((sum, [kind]) => sum + Math.max(0, texts.found[kind].length - most[kind]), Math.max(0, people.length - most.names));
    return [
      shown && counted('count', shown + left),
      !shown && !texts.wide && words.none,
      texts.wide && words.longer,
      shown && (texts.near || people[0]?.near) && words.near,
    ].filter(Boolean).join(' · ');
  };

  // ---- the search

  // A letter alone is asked for as a name that is as short, with its signs: X, C++.
  const isShort = (query) => query.length === 1 && /^[ -~]$/.test(query[0].join(''));

  // Of those whose name has all words, those to be shown; with typos only where nothing is found as written.
  const peopleFor = async (query, exact, texts) => {
    const typed = ` ${field.value.trim().toLowerCase()}`;
    const people = isShort(query)
      ? exact.filter(({ best, as }) => best < 1 && ` ${as}`.toLowerCase().includes(typed))
      : exact;
    const nothing = Object.values(texts.found).every((one) => !one.length);
    return !people.length && (texts.near || nothing) ? names(query, true) : people;
  };

  let latest = 0;
  async function search() {
    latest += 1;
    const mine = latest;
    const query = asked(field.value);
    if (lists) {
      lists.hidden = query.length > 0;
    }
    found.ariaBusy = `${query.length > 0}`;
    if (!query.length) {
      found.replaceChildren();
      // Signs alone are in no word of the index.
      status.textContent = field.value.trim() ? words.none : '';
      return;
    }
    const [exact, texts] = await Promise.all([names(query, false), documents(query, isShort(query))]);
    const people = await peopleFor(query, exact, texts);
    const groups = await show(query, people, texts);
    // Another letter has been typed meanwhile.
    if (mine === latest) {
      found.replaceChildren(...groups);
      found.ariaBusy = 'false';
      status.textContent = told(people, texts);
    }
  }

  const begin = () => {
    keep(field.value.trim());
    most = { names: MOST_PROFILES, ...Object.fromEntries(kinds.map(([kind, , shown]) => [kind, shown])) };
    return search();
  };
  let waiting = 0;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(begin, PAUSE);
  });

  // ---- keys: Enter follows the first result, arrows go from one to the next, Esc back to the field, unless it closes the dialog

  field.form.addEventListener('submit', () => results()[0]?.click());
  place.addEventListener('keydown', (event) => {
    const all = results();
    const at = all.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && (at >= 0 || document.activeElement === field)) {
      event.preventDefault();
      const to = at + step;
      (to < 0 ? field : all[Math.min(to, all.length - 1)])?.focus();
    } else if (event.key === 'Escape' && at >= 0) {
      field.focus();
    }
  });

  if (field.value) {
    begin();
  }
};
