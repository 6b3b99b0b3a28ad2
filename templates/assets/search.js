// Shows what search-index.js finds, as one types.
//
// Contents: markup · hits in a text · results · the search · the address, keys and other ways to ask
(() => {
  const { split, names, documents, near } = window.dossierIndex;
  const form = document.querySelector('.search');
  const field = form.elements.q;
  const status = form.querySelector('[role="status"]');
  const found = document.querySelector('.found');
  const lists = document.querySelector('.lists');
  // The words of the interface, in the language of the dossier: a script knows none.
  const words = form.dataset;

  const MOST_PROFILES = 8;
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

  const section = (title, list, className, nodes) => {
    if (!nodes.length) {
      return [];
    }
    return [element('section', 'section', element('h2', '', title), element(list, className, ...nodes))];
  };

  // ---- hits in a text

  // A query is a list of tests here, one for each of its words: whether a word of a text was taken for it.
  // A hit is [start, end, which], which being the place of the test in that list.
  const spans = (text, query) => [...text.matchAll(/[\p{L}\p{N}\p{M}\u00ad\u0640\u200b-\u200f]+/gu)].flatMap((token) => {
    const own = split(token[0]);
    const which = query.findIndex((taken) => own.some((word) => taken(word)));
    return which < 0 ? [] : [[token.index, token.index + token[0].length, which]];
  });

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

  // Some three hundred characters of a block around its first hit, cut between words.
  const excerpt = (text, hits) => {
    const [start, end] = hits[0];
    const from = start < 120 ? 0 : text.indexOf(' ', start - 100) + 1;
    const to = text.length - from < 320 ? text.length : Math.max(text.lastIndexOf(' ', from + 300), end);
    return [from ? '… ' : '', ...marked(text, hits, Math.min(from, start), to), to < text.length ? ' …' : ''];
  };

  // spec: https://wicg.github.io/scroll-to-text-fragment/ where a hyphen tells the words before from those that are meant.
  const encoded = (text) => encodeURIComponent(text).replaceAll('-', '%2D');

  // Leads to the block, else to the entry of a page, and to its words.
  const address = (href, [anchor, text], hits) => {
    const [start, end] = hits[0];
    const before = text.slice(0, start).split(': ').pop().trim().split(/\s+/).slice(-3).join(' ');
    const [page, entry = ''] = href.split('#');
    const prefix = before ? `${encoded(before)}-,` : '';
    return `${page}#${encodeURIComponent(anchor) || entry}:~:text=${prefix}${encoded(text.slice(start, end))}`;
  };

  // ---- results

  // A link that the arrow keys go to.
  const result = (properties, text, query) => {
    const link = element('a', { dir: 'auto', ...properties }, ...marked(text, spans(text, query)));
    link.dataset.result = '';
    return link;
  };

  const profile = (query) => (one) => {
    const taken = query.map((typed) => (word) => word.startsWith(typed) || (one.near && near(typed, word)));
    const line = element('p', 'entry-line', result({ className: one.kind, href: one.href }, one.name, taken));
    // The form of the name by which it was found, where that is another.
    if (one.as !== one.name) {
      line.append(' ', element('bdi', '', ...marked(one.as, spans(one.as, taken))));
    }
    const gloss = one.gloss.filter(Boolean).flatMap((text, i) => [i ? ' · ' : '', element('bdi', '', text)]);
    return element('li', '', line, element('p', 'gloss', ...gloss));
  };

  // An article, source, page or profile with the block that has most words of the query; what org.dossier.search writes.
  const passage = (data, query) => {
    const [href, titles, origin, lang, blocks, titleLang = lang] = data;
    const [top] = blocks.map((block) => ({ block, hits: spans(block[1], query) }))
      .filter((one) => one.hits.length)
      .sort((a, b) => countOf(b.hits) - countOf(a.hits));
    const inTitle = titles.find((title) => countOf(spans(title, query)) === query.length);
    const to = top && !inTitle ? address(href, top.block, top.hits) : href;
    const title = result({ href: to, lang: titleLang }, inTitle ?? titles[0], query);
    const body = element('div', 'item-body', element('h3', 'item-title', title));
    if (top) {
      const [, text, ...claims] = top.block;
      // No words of a claim without its kind, speaker, answer and outcome.
      claims.forEach(([at, about]) => body.append(element('p', 'where', element('a', { href: at }, about))));
      body.append(element('p', { className: 'item-text', lang, dir: 'auto' }, ...excerpt(text, top.hits)));
    }
    const node = element('li', 'article-item', element('p', 'item-date', origin), body);
    return { href, inTitle, whole: top ? countOf(top.hits) : 0, node };
  };

  const markAll = (node, query) => [...node.childNodes].forEach((one) => {
    if (one.data) {
      one.replaceWith(...marked(one.data, spans(one.data, query)));
    } else {
      markAll(one, query);
    }
  });

  // A claim as every page shows it, from the markup of the build; null where the card has not all words of the query.
  const card = (markup, query) => {
    const node = element('div', { innerHTML: markup });
    if (!query.every((taken) => split(node.textContent).some((word) => taken(word)))) {
      return null;
    }
    markAll(node, query);
    node.querySelector('.permalink').dataset.result = '';
    return node;
  };

  const results = () => [...found.querySelectorAll('[data-result]')];

  const show = (query, people, texts) => {
    const { taken } = texts;
    // Each page once, under the first heading that has it.
    const seen = new Set();
    const read = (kind) => texts[kind].map((data) => passage(data, taken))
      .filter((one) => !seen.has(one.href) && seen.add(one.href))
      .sort((a, b) => b.whole - a.whole);
    const list = (title, all) => section(title, 'ul', '', all.map((one) => one.node));
    const passages = read('text');
    found.replaceChildren(
      ...section(words.names, 'ul', 'plain', people.slice(0, MOST_PROFILES).map(profile(query))),
      ...list(words.articles, passages.filter((one) => one.inTitle)),
      ...section(words.claims, 'div', 'claim-list', texts.claims.map((markup) => card(markup, taken)).filter(Boolean)),
      ...list(words.passages, passages.filter((one) => !one.inTitle)),
      ...['profiles', 'sources', 'pages'].flatMap((kind) => list(words[kind], read(kind))),
    );
  };

  // How many there are, and in what way they fit.
  const told = (people, texts) => {
    const shown = results().length;
    const all = people.length + texts.count;
    const isNear = texts.near || people[0]?.near;
    return [
      shown && words.count.replace('{0}', all),
      !shown && !texts.wide && words.none,
      texts.wide && words.longer,
      shown && isNear && words.near,
      shown < all && words.best.replace('{0}', shown).replace('{1}', all),
    ].filter(Boolean).join(' · ');
  };

  // ---- the search

  // A letter alone is asked for as a name that is as short, with its signs: X, C++.
  const isShort = (query) => query.length === 1 && /^[ -~]$/.test(query[0]);

  // Of those whose name has all words, those to be shown; with typos only where nothing is found as written.
  const peopleFor = async (query, exact, texts) => {
    const typed = ` ${field.value.trim().toLowerCase()}`;
    const people = isShort(query)
      ? exact.filter(({ best, as }) => best < 1 && ` ${as}`.toLowerCase().includes(typed))
      : exact;
    return !people.length && (texts.near || !texts.count) ? names(query, true) : people;
  };

  let latest = 0;
  const search = async () => {
    latest += 1;
    const mine = latest;
    const query = split(field.value);
    lists.hidden = query.length > 0;
    found.ariaBusy = `${query.length > 0}`;
    if (!query.length) {
      found.replaceChildren();
      // Signs alone are in no word of the index.
      status.textContent = field.value.trim() ? words.none : '';
      return;
    }
    const [exact, texts] = await Promise.all([names(query, false), documents(query, isShort(query))]);
    const people = await peopleFor(query, exact, texts);
    // Another letter has been typed meanwhile.
    if (mine !== latest) {
      return;
    }
    show(query, people, texts);
    found.ariaBusy = 'false';
    status.textContent = told(people, texts);
  };

  // ---- the address: what is asked for is in it, so that it can be shared and found again when one comes back

  const go = () => {
    location.replace(`#q=${encodeURIComponent(field.value.trim())}`);
    search();
  };
  const readAddress = () => {
    const asked = new URLSearchParams(location.hash.slice(1)).get('q') ?? '';
    if (asked !== field.value.trim() && document.activeElement !== field) {
      field.value = asked;
      search();
    }
  };
  addEventListener('hashchange', readAddress);

  let waiting = 0;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(go, PAUSE);
  });

  // ---- keys: Enter follows the first result, arrows go from one to the next, Esc back to the field, and there empties it

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    results()[0]?.click();
  });
  addEventListener('keydown', (event) => {
    const all = results();
    const active = document.activeElement;
    const at = all.indexOf(active);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') {
      if (at < 0) {
        field.value = '';
        go();
      }
      field.focus();
    } else if (step && (at >= 0 || active === field)) {
      event.preventDefault();
      const to = at + step;
      (to < 0 ? field : all[Math.min(to, all.length - 1)])?.focus();
    }
  });

  document.querySelector('.without').hidden = true;
  form.hidden = false;
  readAddress();
  field.focus();
})();
