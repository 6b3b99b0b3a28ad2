// The page that searches: shows what search-index.js finds, names first, as one types; the keyboard goes through the results.
(() => {
  const { split, names, documents, near } = window.dossierIndex;
  const form = document.querySelector('.search');
  const field = form.elements.q;
  const status = form.querySelector('[role="status"]');
  const found = document.querySelector('.found');
  const lists = document.querySelector('.lists');
  const words = form.dataset;

  const element = (name, more, ...children) => {
    const made = Object.assign(document.createElement(name), more);
    made.append(...children);
    return made;
  };
  // Where the words of a query stand in a text: [start, end, which].
  const spans = (text, query) => [...text.matchAll(/[\p{L}\p{N}\p{M}\u00ad\u0640\u200b-\u200f]+/gu)].flatMap((token) => {
    const own = split(token[0]);
    const which = query.findIndex((taken) => own.some((word) => taken(word)));
    return which < 0 ? [] : [[token.index, token.index + token[0].length, which]];
  });
  const marked = (text, hits, from = 0, to = text.length) => {
    const parts = [];
    let at = from;
    hits.filter(([start, end]) => start >= from && end <= to).forEach(([start, end]) => {
      parts.push(text.slice(at, start), element('mark', { className: 'hit' }, text.slice(start, end)));
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
  // Leads to the block, else to the entry of the page, and to the words in it; what a fact is about stands apart from it on the page.
  const address = (href, [anchor, text], hits) => {
    const [start, end] = hits[0];
    const before = text.slice(0, start).split(': ').pop().trim().split(/\s+/).slice(-3).join(' ');
    const [page, entry = ''] = href.split('#');
    return `${page}#${anchor ? encodeURIComponent(anchor) : entry}:~:text=${before ? `${encoded(before)}-,` : ''}${encoded(text.slice(start, end))}`;
  };
  const passage = (data, query) => {
    const [href, titles, origin, lang, blocks] = data;
    const among = blocks.map((block) => ({ block, hits: spans(block[1], query) })).filter((one) => one.hits.length);
    const count = (one) => new Set(one.hits.map((hit) => hit[2])).size;
    const top = among.sort((a, b) => count(b) - count(a))[0];
    const inTitle = titles.find((title) => new Set(spans(title, query).map((hit) => hit[2])).size === query.length);
    const title = inTitle ?? titles[0];
    const link = element('a', { href: top && !inTitle ? address(href, top.block, top.hits) : href, lang, dir: 'auto' }, ...marked(title, spans(title, query)));
    link.dataset.result = '';
    const body = element('div', { className: 'item-body' }, element('h3', { className: 'item-title' }, link));
    if (top) {
      const [, text, ...claims] = top.block;
      // What is said of somebody is not read without its kind, speaker, answers and outcome.
      claims.forEach(([to, about]) => body.append(element('p', { className: 'where' }, element('a', { href: to }, about))));
      body.append(element('p', { className: 'item-text', lang, dir: 'auto' }, ...piece(text, top.hits)));
    }
    return { href, inTitle, whole: top ? count(top) : 0, node: element('li', { className: 'article-item' }, element('p', { className: 'item-date' }, origin), body) };
  };
  const card = (markup, query) => {
    const node = element('div', { innerHTML: markup });
    if (!query.every((taken) => split(node.textContent).some((word) => taken(word)))) {
      return null;
    }
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) { texts.push(walker.currentNode); }
    texts.forEach((text) => text.replaceWith(...marked(text.data, spans(text.data, query))));
    node.querySelector('.permalink').dataset.result = '';
    return node;
  };
  const section = (title, list, className, nodes) => (nodes.length
    ? [element('section', { className: 'section' }, element('h2', {}, title), element(list, { className }, ...nodes))] : []);
  const person = (query) => (one) => {
    const taken = query.map((typed) => (word) => word.startsWith(typed) || (one.near && near(typed, word)));
    const link = element('a', { className: one.kind, href: one.href, dir: 'auto' }, ...marked(one.name, spans(one.name, taken)));
    link.dataset.result = '';
    const line = element('p', { className: 'entry-line' }, link);
    if (one.as !== one.name) { line.append(' ', element('bdi', {}, ...marked(one.as, spans(one.as, taken)))); }
    return element('li', {}, line, element('p', { className: 'gloss' }, ...one.gloss.filter(Boolean).flatMap((text, i) => [i ? ' · ' : '', element('bdi', {}, text)])));
  };

  // ---- the page
  let latest = 0;
  const results = () => [...found.querySelectorAll('[data-result]')];
  const say = (...lines) => { status.textContent = lines.filter(Boolean).join(' · '); };
  const search = async () => {
    const mine = ++latest;
    const query = split(field.value);
    const asked = query.join('').length > 1 || /[^\p{ASCII}]/u.test(query[0] ?? '');
    lists.hidden = asked;
    if (!asked) {
      found.ariaBusy = 'false';
      found.replaceChildren();
      say();
      return;
    }
    let [people, texts] = await Promise.all([names(query, false), documents(query)]);
    if (!people.length && (texts.near || !texts.count)) {
      people = await names(query, true);
    }
    if (mine !== latest) {
      return;
    }
    const cards = texts.claims.map((markup) => card(markup, texts.taken)).filter(Boolean);
    const seen = new Set();
    const read = (list) => list.map((data) => passage(data, texts.taken))
      .filter((one) => !seen.has(one.href) && seen.add(one.href)).sort((a, b) => b.whole - a.whole);
    const passages = read(texts.text);
    const nodes = (titled) => passages.filter((one) => Boolean(one.inTitle) === titled).map((one) => one.node);
    const others = ['profiles', 'sources', 'pages'].flatMap((kind) => section(words[kind], 'ul', '', read(texts[kind]).map((one) => one.node)));
    found.replaceChildren(
      ...section(words.names, 'ul', 'plain', people.slice(0, 8).map(person(query))),
      ...section(words.articles, 'ul', '', nodes(true)),
      ...section(words.claims, 'div', 'claim-list', cards),
      ...section(words.passages, 'ul', '', nodes(false)),
      ...others,
    );
    found.ariaBusy = 'false';
    const shown = results().length;
    const all = people.length + texts.count;
    say(shown && words.count.replace('{0}', all), !shown && !texts.wide && words.none, texts.wide && words.longer,
      shown && (texts.near || people[0]?.near) && words.near, shown < all && words.best.replace('{0}', shown).replace('{1}', all));
  };

  let waiting = 0;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    found.ariaBusy = 'true';
    waiting = setTimeout(() => {
      location.replace(`#q=${encodeURIComponent(field.value.trim())}`);
      search();
    }, 120);
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
    const at = all.indexOf(document.activeElement);
    if (event.key === 'Escape') {
      if (at < 0) {
        field.value = '';
        location.replace('#q=');
        search();
      }
      field.focus();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && (at >= 0 || document.activeElement === field)) {
      event.preventDefault();
      const to = at + (event.key === 'ArrowDown' ? 1 : -1);
      (to < 0 ? field : all[Math.min(to, all.length - 1)])?.focus();
    }
  });

  document.querySelector('.without').hidden = true;
  form.hidden = false;
  read();
  field.focus();
})();
