// Shows what search-index.js finds, as one types.
(() => {
  const { split, names, documents, near } = window.dossierIndex;
  const form = document.querySelector('.search');
  const field = form.elements.q;
  const status = form.querySelector('[role="status"]');
  const found = document.querySelector('.found');
  const lists = document.querySelector('.lists');
  const words = form.dataset;

  const element = (name, more, ...children) => {
    const made = Object.assign(document.createElement(name), more.trim ? { className: more } : more);
    made.append(...children);
    return made;
  };
  // Hits in a text: [start, end, which]
  const spans = (text, query) => [...text.matchAll(/[\p{L}\p{N}\p{M}\u00ad\u0640\u200b-\u200f]+/gu)].flatMap((token) => {
    const own = split(token[0]);
    const which = query.findIndex((taken) => own.some((word) => taken(word)));
    return which < 0 ? [] : [[token.index, token.index + token[0].length, which]];
  });
  const marked = (text, hits, from = 0, to = text.length) => {
    const parts = [];
    let at = from;
    hits.filter(([start, end]) => start >= from && end <= to).forEach(([start, end]) => {
      parts.push(text.slice(at, start), element('mark', 'hit', text.slice(start, end)));
      at = end;
    });
    return [...parts, text.slice(at, to)];
  };
  // A block around its first hit.
  const piece = (text, hits) => {
    const from = hits[0][0] < 120 ? 0 : text.indexOf(' ', hits[0][0] - 100) + 1;
    const to = text.length - from < 320 ? text.length : Math.max(text.lastIndexOf(' ', from + 300), hits[0][1]);
    return [from ? '… ' : '', ...marked(text, hits, Math.min(from, hits[0][0]), to), to < text.length ? ' …' : ''];
  };
  const encoded = (text) => encodeURIComponent(text).replaceAll('-', '%2D');
  // Leads to the block, else to the entry of a page, and to its words.
  const address = (href, [anchor, text], hits) => {
    const [start, end] = hits[0];
    const before = text.slice(0, start).split(': ').pop().trim().split(/\s+/).slice(-3).join(' ');
    const [page, entry = ''] = href.split('#');
    return `${page}#${encodeURIComponent(anchor) || entry}:~:text=${before ? `${encoded(before)}-,` : ''}${encoded(text.slice(start, end))}`;
  };
  const result = (more, text, query) => {
    const link = element('a', { dir: 'auto', ...more }, ...marked(text, spans(text, query)));
    link.dataset.result = '';
    return link;
  };
  const passage = (data, query) => {
    const [href, titles, origin, lang, blocks, titled = lang] = data;
    const among = blocks.map((block) => ({ block, hits: spans(block[1], query) })).filter((one) => one.hits.length);
    const count = (hits) => new Set(hits.map((hit) => hit[2])).size;
    const top = among.sort((a, b) => count(b.hits) - count(a.hits))[0];
    const inTitle = titles.find((title) => count(spans(title, query)) === query.length);
    const to = top && !inTitle ? address(href, top.block, top.hits) : href;
    const body = element('div', 'item-body', element('h3', 'item-title', result({ href: to, lang: titled }, inTitle ?? titles[0], query)));
    if (top) {
      const [, text, ...claims] = top.block;
      // No claim without kind, speaker, answer, outcome.
      claims.forEach(([at, about]) => body.append(element('p', 'where', element('a', { href: at }, about))));
      body.append(element('p', { className: 'item-text', lang, dir: 'auto' }, ...piece(text, top.hits)));
    }
    return { href, inTitle, whole: top ? count(top.hits) : 0, node: element('li', 'article-item', element('p', 'item-date', origin), body) };
  };
  const card = (markup, query) => {
    const node = element('div', { innerHTML: markup });
    if (!query.every((taken) => split(node.textContent).some((word) => taken(word)))) {
      return null;
    }
    const mark = (inner) => [...inner.childNodes].forEach((one) => (one.data ? one.replaceWith(...marked(one.data, spans(one.data, query))) : mark(one)));
    mark(node);
    node.querySelector('.permalink').dataset.result = '';
    return node;
  };
  const section = (title, list, className, nodes) => (nodes.length
    ? [element('section', 'section', element('h2', '', title), element(list, className, ...nodes))] : []);
  const person = (query) => (one) => {
    const taken = query.map((typed) => (word) => word.startsWith(typed) || (one.near && near(typed, word)));
    const line = element('p', 'entry-line', result({ className: one.kind, href: one.href }, one.name, taken));
    if (one.as !== one.name) { line.append(' ', element('bdi', '', ...marked(one.as, spans(one.as, taken)))); }
    return element('li', '', line, element('p', 'gloss', ...one.gloss.filter(Boolean).flatMap((text, i) => [i ? ' · ' : '', element('bdi', '', text)])));
  };

  let latest = 0;
  const results = () => [...found.querySelectorAll('[data-result]')];
  const search = async () => {
    const mine = ++latest;
    const query = split(field.value);
    const asked = query.length > 0;
    // X, or C++.
    const short = /^[ -~]$/.test(query);
    lists.hidden = asked;
    found.ariaBusy = `${asked}`;
    if (!asked) {
      found.replaceChildren();
      status.textContent = '';
      return;
    }
    let [people, texts] = await Promise.all([names(query, false), documents(query, short)]);
    if (short) { people = people.filter(({ best, as }) => best < 1 && ` ${as}`.toLowerCase().includes(` ${field.value.trim().toLowerCase()}`)); }
    if (!people.length && (texts.near || !texts.count)) { people = await names(query, true); }
    if (mine !== latest) { return; }
    const { taken, wide } = texts;
    const seen = new Set();
    const read = (kind) => texts[kind].map((data) => passage(data, taken))
      .filter((one) => !seen.has(one.href) && seen.add(one.href)).sort((a, b) => b.whole - a.whole);
    const list = (title, all) => section(title, 'ul', '', all.map((one) => one.node));
    const passages = read('text');
    found.replaceChildren(
      ...section(words.names, 'ul', 'plain', people.slice(0, 8).map(person(query))),
      ...list(words.articles, passages.filter((one) => one.inTitle)),
      ...section(words.claims, 'div', 'claim-list', texts.claims.map((markup) => card(markup, taken)).filter(Boolean)),
      ...list(words.passages, passages.filter((one) => !one.inTitle)),
      ...['profiles', 'sources', 'pages'].flatMap((kind) => list(words[kind], read(kind))),
    );
    found.ariaBusy = 'false';
    const shown = results().length;
    const all = people.length + texts.count;
    status.textContent = [shown && words.count.replace('{0}', all), !shown && !wide && words.none, wide && words.longer,
      shown && (texts.near || people[0]?.near) && words.near, shown < all && words.best.replace('{0}', shown).replace('{1}', all)].filter(Boolean).join(' · ');
  };

  const go = () => {
    location.replace(`#q=${encodeURIComponent(field.value.trim())}`);
    search();
  };
  let waiting = 0;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(go, 120);
  });
  const read = () => {
    const asked = new URLSearchParams(location.hash.slice(1)).get('q') ?? '';
    if (asked !== field.value.trim() && document.activeElement !== field) {
      field.value = asked;
      search();
    }
  };
  addEventListener('hashchange', read);
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
      if (at < 0) { field.value = ''; go(); }
      field.focus();
    } else if (step && (at >= 0 || active === field)) {
      event.preventDefault();
      (at + step < 0 ? field : all[Math.min(at + step, all.length - 1)])?.focus();
    }
  });

  document.querySelector('.without').hidden = true;
  form.hidden = false;
  read();
  field.focus();
})();
