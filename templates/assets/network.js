// Networks: on a profile shows whom a node is connected to; sorts the table of connections; on the page of the network draws it from anyone on, step by
// step, as a tree: each name has a line of its own, so that no word can cover another. All connections can be read without it.
//
// Contents: a node and its neighbors · the table · connections · steps · places · drawing · moving · choosing
(() => {
  const svg = document.querySelector('.plot svg:has(.node)');
  const figure = document.querySelector('.explorer');
  const ties = [...document.querySelectorAll('.tie')];
  const nodes = [...document.querySelectorAll('.node')];
  const rows = [...document.querySelectorAll('.sortable tbody tr')];
  // In the digits of the page.
  const { lang, dataset: { digits: numberingSystem = 'latn' } } = document.documentElement;
  const number = new Intl.NumberFormat(lang, { useGrouping: false, numberingSystem }).format;
  const ends = (tie) => tie.dataset.ends.split(' ');

  // ---- a node and its neighbors

  // Fades what has nothing to do with the node of an event, and shows the kinds of its connections; without an event, shows all.
  const near = (event) => {
    const node = event?.target.closest?.('.node');
    const own = node && new Set([node.dataset.node]);
    ties.forEach((tie) => {
      const touches = !node || ends(tie).includes(node.dataset.node);
      tie.classList.toggle('off', !touches);
      tie.querySelector('[visibility]')?.setAttribute('visibility', node && touches ? 'visible' : 'hidden');
      if (node && touches && !tie.hasAttribute('display')) {
        ends(tie).forEach((end) => own.add(end));
      }
    });
    nodes.forEach((one) => one.classList.toggle('off', !!node && !own.has(one.dataset.node)));
  };
  if (svg) {
    ['pointerover', 'focusin'].forEach((type) => svg.addEventListener(type, near));
    ['pointerleave', 'focusout'].forEach((type) => svg.addEventListener(type, () => near()));
  }

  // ---- the table: its heads become buttons that sort it

  const table = document.querySelector('.sortable');
  const compare = new Intl.Collator(lang, { numeric: true }).compare;
  table?.querySelectorAll('th').forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    const key = (row) => row.cells[column].dataset.sort ?? row.cells[column].textContent.trim();
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending';
      table.querySelectorAll('th').forEach((one) => one.removeAttribute('aria-sort'));
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      // What is not known comes last either way.
      rows.sort((one, other) => !key(one) - !key(other) || compare(key(one), key(other)) * (down ? -1 : 1));
      table.tBodies[0].append(...rows);
    });
  });
  if (!figure) {
    return;
  }

  // ---- connections

  const form = document.querySelector('.network-bar');
  const status = form.querySelector('[role="status"]');
  const words = figure.dataset;
  const { dir } = document.documentElement;
  const pathOf = (href) => href.replace(/\.html$/, '');
  const plain = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  let people = [];
  let tied = [];
  let total = 0;

  const take = ([profiles, all, texts]) => {
    people = profiles.map(([name, href, kind, language], id) => ({ id, name, href, kind, language, ties: [] }));
    all.forEach(([from, to, kind, sure, ended, first, last, forth, back, doubt, dates, where]) => {
      const tie = { kind, sure, ended, first, last, doubt: texts[doubt], dates: texts[dates], where };
      people[from].ties.push({ ...tie, other: to, words: texts[forth] });
      people[to].ties.push({ ...tie, other: from, words: texts[back] });
      tied.push(tie);
    });
    total = tied.length;
  };

  // What has no year fits all of them.
  const fits = ({ kind, first, last }) => {
    const { kind: wanted, from, to } = form.elements;
    return (!wanted.value || wanted.value === kind)
      && !(from?.value && last && +last < +from.value) && !(to?.value && first && +first > +to.value);
  };

  // ---- steps: a tree of those that have been opened, from the start outward

  // As many are shown of those around one, and more with each wish for more.
  const STEP = 12;
  let start = 0;
  let opened = new Set();
  let limits = new Map();

  // Whom someone is connected to, by what connects them; who is in the tree already is not drawn again.
  const around = (id) => {
    const others = new Map();
    people[id].ties.filter(fits).forEach((tie) => {
      const ties = others.get(tie.other) ?? [];
      // The same again from another source is one line.
      const same = ties.find((one) => one.words === tie.words && one.sure === tie.sure);
      if (!same) {
        others.set(tie.other, [...ties, tie]);
      }
    });
    return [...others].sort(([one, [a]], [other, [b]]) => compare(a.words, b.words) || compare(people[one].name, people[other].name));
  };
  const grown = () => {
    const root = { id: start, ties: [], depth: 0, parent: null, open: true, children: [] };
    const first = new Map([[start, root]]);
    for (let level = [root]; level.length; level = level.flatMap((one) => one.children)) {
      level.filter((one) => one.open && one.id >= 0).forEach((one) => {
        const all = around(one.id).filter(([id]) => id !== one.parent?.id);
        const limit = limits.get(one.id) ?? STEP;
        one.children = all.slice(0, limit).map(([id, ties]) => {
          const child = { id, ties, depth: one.depth + 1, parent: one, again: first.has(id), children: [] };
          child.open = !child.again && opened.has(id);
          if (!child.again) {
            first.set(id, child);
          }
          return child;
        });
        if (all.length > limit) {
          one.children.push({ id: -1, of: one.id, more: all.length - limit, ties: [], depth: one.depth + 1, parent: one, children: [] });
        }
      });
    }
    return root;
  };
  const everyone = (node) => [node, ...node.children.flatMap(everyone)];

  // ---- places

  const NAME = 15;
  const WORD = 12.5;
  const LINE = 19;
  const canvas = document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(figure).fontFamily;
  const width = (text, size) => { canvas.font = `${size}px ${family}`; return canvas.measureText(text).width; };
  const lines = (text, most) => text.split(' ').reduce((found, word) => {
    const line = found.length ? `${found.at(-1)} ${word}` : word;
    return found.length && width(line, NAME) <= most ? [...found.slice(0, -1), line] : [...found, word];
  }, []);
  const called = (node) => (node.id < 0 ? words.more.replace('{0}', number(node.more)) : people[node.id].name);

  // On a wide page to both sides of the start, a column for each step; on a phone below each other, each step further in.
  const BEND = 56;
  const spread = (root) => {
    const measure = (node) => {
      node.lines = lines(called(node), 190);
      node.wide = Math.max(...node.lines.map((line) => width(line, NAME)));
      node.own = Math.max(node.lines.length * LINE, node.ties.length * LINE) + 12;
      node.children.forEach(measure);
      node.high = Math.max(node.own, node.children.reduce((sum, one) => sum + one.high, 0));
    };
    measure(root);
    const half = root.children.reduce((sum, one) => sum + one.high, 0) / 2;
    const sides = [[], []];
    root.children.reduce((sum, one) => { sides[sum < half ? 0 : 1].push(one); return sum + one.high; }, 0);
    const put = (children, side, from, middle) => {
      const run = Math.max(40, ...children.flatMap((one) => one.ties.map((tie) => width(tie.words, WORD) + 14)));
      let top = middle - children.reduce((sum, one) => sum + one.high, 0) / 2;
      children.forEach((one) => {
        Object.assign(one, { side, y: top + one.high / 2, bend: from + side * BEND, x: from + side * (BEND + run + 8) });
        top += one.high;
        put(one.children, side, one.x + side * (one.wide + 24), one.y);
      });
    };
    Object.assign(root, { x: 0, y: 0, side: 0 });
    // The first half is read first.
    sides.forEach((children, i) => put(children, (i === 0) === (dir === 'rtl') ? 1 : -1, ((i === 0) === (dir === 'rtl') ? 1 : -1) * 14, 0));
  };
  const stack = (root, page) => {
    const side = dir === 'rtl' ? -1 : 1;
    const INDENT = 34;
    let y = 0;
    const put = (node) => {
      const x = side * (12 + node.depth * INDENT);
      node.lines = lines(called(node), page - node.depth * INDENT - 40);
      node.wide = Math.max(...node.lines.map((line) => width(line, NAME)));
      y += node.depth ? node.ties.length * 17 : 0;
      Object.assign(node, { x, y: y + LINE / 2, side, stacked: true });
      y += node.lines.length * LINE + 14;
      node.children.forEach(put);
    };
    put(root);
  };

  // ---- drawing

  const make = (name, attributes, ...children) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    Object.entries(attributes).forEach(([key, value]) => { if (value !== '' && value !== null && value !== undefined) { made.setAttribute(key, value); } });
    made.append(...children);
    return made;
  };
  // The lines of the key below the drawing.
  const DASHES = { reported: '16 3', 'self-described': '9 3 2 3', alleged: '5 4', disputed: '1.5 3.5' };
  const board = make('g', {});
  const picture = make('svg', { role: 'tree', 'aria-label': words.name, focusable: 'false' }, board);
  const view = figure.querySelector('.board');
  view.append(picture);
  const card = figure.querySelector('.node-card');

  const text = (x, y, words_, anchor, attributes) => make('text', { x, y, 'text-anchor': anchor, ...attributes }, words_);
  const tieOf = (node, tie, i) => {
    const from = node.parent;
    // On a phone each line runs beside its words, which are above the name.
    const y = node.stacked ? node.y - LINE / 2 - (node.ties.length - i - 1) * 17 - 7 : node.y + (i - (node.ties.length - 1) / 2) * LINE;
    const group = make('g', { class: `tie ${tie.sure} ${tie.ended}`, 'stroke-dasharray': DASHES[tie.sure], 'stroke-width': tie.ended ? 0.7 : 1.5 });
    const title = make('title', {}, `${people[from.id].name} – ${tie.words} (${tie.doubt}) – ${people[node.id].name}${tie.dates ? words.comma + tie.dates : ''}`);
    if (node.stacked) {
      group.append(title, make('path', { d: `M${from.x} ${y}H${node.x - node.side * 8}` }),
        text(node.x - node.side * 4, y + 4, tie.words, 'start', { class: 'kind' }));
    } else {
      const left = from.x + from.side * (from.side ? from.wide + 20 : 0) + (from.side ? 0 : node.side * 14);
      group.append(title, make('path', { d: `M${left} ${from.y}C${node.bend - node.side * 20} ${from.y} ${node.bend - node.side * 30} ${y} ${node.bend} ${y}H${node.x - node.side * 8}` }),
        text((node.bend + node.x - node.side * 8) / 2, y - 5, tie.words, 'middle', { class: 'kind' }));
    }
    return group;
  };

  const shape = (node) => {
    const { kind } = people[node.id];
    return kind === 'person'
      ? make('circle', { cx: node.x, cy: node.y, r: node.depth ? 6 : 8 })
      : make('rect', { x: node.x - (node.depth ? 5.5 : 7.5), y: node.y - (node.depth ? 5.5 : 7.5), width: node.depth ? 11 : 15, height: node.depth ? 11 : 15 });
  };

  const keyOf = (node) => (node.id < 0 ? `more-${node.of}` : `${node.parent?.id ?? ''}-${node.id}`);
  const nodeOf = (node) => {
    const person = people[node.id];
    const unopened = node.id >= 0 && !node.again ? around(node.id).filter(([id]) => id !== node.parent?.id).length : 0;
    const expandable = node.id >= 0 && node.parent && unopened > 0;
    const more = expandable && !node.open ? `+${number(unopened)}` : '';
    // What is seen comes first in what is heard.
    const told = node.id < 0 ? called(node) : [more ? `${person.name} ${more}` : person.name,
      ...node.ties.map((tie) => [tie.words, tie.doubt, tie.dates].filter(Boolean).join(words.comma)), ...(node.again ? [words.again] : [])].join(words.comma);
    const middle = node.depth === 0 && !node.stacked;
    const left = middle ? node.x : node.x + node.side * 13;
    const top = middle ? node.y + 26 : node.y + 5 - (node.stacked ? 0 : (node.lines.length - 1) * LINE / 2);
    // Text begins where it is read from; to the left of the start it ends there.
    const anchor = middle ? 'middle' : (node.side > 0) === (dir !== 'rtl') ? 'start' : 'end';
    const group = make('g', {
      class: `step ${node.again ? 'again' : ''} ${node.open ? 'open' : ''}`, role: 'treeitem', 'aria-label': told, 'aria-level': node.depth + 1,
      'aria-expanded': expandable || !node.parent ? String(!!node.open) : null, tabindex: -1, 'data-key': keyOf(node),
    });
    const from = middle ? node.x - node.wide / 2 - 6 : node.side > 0 ? node.x - 11 : node.x - node.wide - 19;
    group.append(
      make('rect', { class: 'hold', x: from, y: middle ? node.y - 12 : top - 16, width: middle ? node.wide + 12 : node.wide + 30, height: middle ? node.lines.length * LINE + 26 : node.lines.length * LINE + 6 }),
      ...(node.id < 0 ? [] : [shape(node)]),
      ...node.lines.map((line, i) => text(left, top + i * LINE, i < node.lines.length - 1 || more ? `${line} ` : line, anchor, { class: 'name', lang: person?.language })),
      ...(more ? [text(node.x + node.side * (width(node.lines.at(-1), NAME) + 17), top + (node.lines.length - 1) * LINE, more, anchor, { class: 'more' })] : []),
    );
    return group;
  };

  let tree = null;
  let nodesNow = [];
  let focus = '';
  let place = { k: 1, x: 0, y: 0 };
  const narrow = () => view.clientWidth < 700;
  const look = () => {
    board.setAttribute('transform', `translate(${place.x} ${place.y}) scale(${place.k})`);
    view.classList.toggle('near', place.k > 1.01);
  };

  // All of it, as large as fits and can be read; in a window that is too small, its middle.
  const fit = () => {
    const box = board.getBBox();
    const [w, h] = [view.clientWidth, view.clientHeight];
    if (narrow()) {
      view.style.blockSize = `${Math.ceil(box.y + box.height + 24)}px`;
      place = { k: 1, x: dir === 'rtl' ? w : 0, y: 12 };
    } else {
      const k = Math.max(0.72, Math.min(1.1, (w - 40) / box.width, (h - 40) / box.height));
      const across = box.width * k <= w ? w / 2 - (box.x + box.width / 2) * k : w / 2;
      place = { k, x: across, y: box.height * k <= h ? h / 2 - (box.y + box.height / 2) * k : h / 2 };
    }
    look();
  };

  const draw = (whole = true) => {
    tree = grown();
    if (narrow()) {
      stack(tree, view.clientWidth);
    } else {
      view.style.blockSize = '';
      spread(tree);
    }
    nodesNow = everyone(tree);
    // From whom lines go out below each other, and where several lines meet.
    const stems = nodesNow.flatMap((one) => {
      if (one.stacked) {
        return one.children.length ? [[one.x, one.y + 10, one.children.at(-1).y - LINE / 2 - 7]] : [];
      }
      const half = (one.ties.length - 1) * LINE / 2;
      return half > 0 ? [[one.x - one.side * 8, one.y - half, one.y + half]] : [];
    }).map(([x, from, to]) => make('path', { class: 'stem', d: `M${x} ${from}V${to}` }));
    const lines_ = make('g', { 'aria-hidden': 'true', class: 'lines' }, ...stems, ...nodesNow.flatMap((one) => one.ties.map((tie, i) => tieOf(one, tie, i))));
    board.replaceChildren(lines_, ...nodesNow.map(nodeOf));
    if (whole) {
      fit();
    } else if (narrow()) {
      const box = board.getBBox();
      view.style.blockSize = `${Math.ceil(box.y + box.height + 24)}px`;
    }
    figure.classList.add('drawn');
    const now = board.querySelector(`[data-key="${focus}"]`) ?? board.querySelector('.step');
    now.setAttribute('tabindex', 0);
    status.textContent = form.dataset.shown.replace('{0}', number(tied.filter(fits).length)).replace('{1}', number(total));
  };

  // Who is looked at, with the way to their page.
  const tell = (node) => {
    const person = people[node.id];
    const link = Object.assign(document.createElement('a'), { href: person.href, textContent: words.page });
    const name = Object.assign(document.createElement('b'), { textContent: person.name, lang: person.language || lang });
    const more = document.createElement('span');
    more.append(...node.ties.flatMap((tie) => [' · ', tie.where ? Object.assign(document.createElement('a'), { href: tie.where, textContent: tie.words }) : tie.words]),
      ` · ${words.ties.replace('{0}', number(person.ties.length))}`);
    link.setAttribute('aria-label', `${words.page}: ${person.name}`);
    const here = Object.assign(document.createElement('button'), { type: 'button', textContent: words.here, hidden: !node.parent });
    here.addEventListener('click', () => begin(node.id));
    card.replaceChildren(name, more, ' ', link, ' ', here);
  };

  const focusOn = (key) => {
    board.querySelectorAll('[tabindex="0"]').forEach((one) => one.setAttribute('tabindex', -1));
    const group = board.querySelector(`[data-key="${key}"]`);
    if (group) {
      focus = key;
      group.setAttribute('tabindex', 0);
      group.focus({ preventScroll: true });
      into(group);
    }
  };

  // Brings into sight what is beside it.
  const into = (group) => {
    const [one, box] = [group.getBoundingClientRect(), view.getBoundingClientRect()];
    if (!narrow()) {
      const over = (from, to, start_, end) => (from < start_ ? start_ - from : to > end ? end - to : 0);
      place.x += over(one.left - 12, one.right + 12, box.left, box.right);
      place.y += over(one.top - 12, one.bottom + 12, box.top, box.bottom);
      look();
    } else {
      group.scrollIntoView({ block: 'nearest' });
    }
  };

  // Opens or closes; what was touched stays where it is.
  const turn = (node, open = !node.open) => {
    const key = keyOf(node);
    if (node.id < 0) {
      limits.set(node.of, (limits.get(node.of) ?? STEP) + STEP);
    } else if (node.again) {
      focusOn(keyOf(nodesNow.find((one) => one.id === node.id && !one.again)));
      return;
    } else if (node.parent && open !== node.open) {
      opened[open ? 'add' : 'delete'](node.id);
    }
    const before = board.querySelector(`[data-key="${key}"]`)?.getBoundingClientRect();
    draw(false);
    const after = board.querySelector(`[data-key="${key}"]`)?.getBoundingClientRect();
    if (before && after && !narrow()) {
      place.x += before.left - after.left;
      place.y += before.top - after.top;
      look();
      const found = nodesNow.find((one) => keyOf(one) === key);
      found.children.forEach((child) => into(board.querySelector(`[data-key="${keyOf(child)}"]`)));
    }
    focusOn(key);
  };

  // ---- moving: by mouse, fingers, wheel, buttons and keys

  const FARTHEST = 0.25;
  const NEAREST = 4;
  const zoom = (by, x = view.clientWidth / 2, y = view.clientHeight / 2) => {
    const k = Math.min(NEAREST, Math.max(FARTHEST, place.k * by));
    place = { k, x: x - (x - place.x) * k / place.k, y: y - (y - place.y) * k / place.k };
    look();
  };
  const move = (right, down) => { place.x += right; place.y += down; look(); };
  const steps = {
    in: () => zoom(1.25), out: () => zoom(0.8), left: () => move(80, 0), right: () => move(-80, 0), up: () => move(0, 80), down: () => move(0, -80),
  };
  form.addEventListener('click', (event) => steps[event.target.value]?.());

  const at = ({ clientX, clientY }) => { const box = view.getBoundingClientRect(); return [clientX - box.left, clientY - box.top]; };
  // The wheel belongs to the page until the drawing is used; with its key, which fingers on a touchpad press, always to the drawing.
  view.addEventListener('wheel', (event) => {
    if (event.ctrlKey || view.contains(document.activeElement)) {
      event.preventDefault();
      zoom(Math.exp(-Math.max(-60, Math.min(60, event.deltaY)) / (event.ctrlKey ? 100 : 300)), ...at(event));
    }
  }, { passive: false });
  const fingers = new Map();
  let dragged = 0;
  view.addEventListener('pointerdown', (event) => { fingers.set(event.pointerId, at(event)); dragged = 0; });
  const spanOf = ([[a, b], [c, d]]) => Math.hypot(a - c, b - d);
  view.addEventListener('pointermove', (event) => {
    if (!fingers.has(event.pointerId)) {
      return;
    }
    const before = [...fingers.values()];
    const [x, y] = fingers.get(event.pointerId);
    const [nextX, nextY] = at(event);
    fingers.set(event.pointerId, [nextX, nextY]);
    dragged += Math.abs(nextX - x) + Math.abs(nextY - y);
    const after = [...fingers.values()];
    if (after.length === 2) {
      zoom(spanOf(after) / Math.max(1, spanOf(before)), (after[0][0] + after[1][0]) / 2, (after[0][1] + after[1][1]) / 2);
    }
    if (after.length === 2 || event.pointerType === 'mouse' || place.k > 1.01) {
      move((nextX - x) / after.length, (nextY - y) / after.length);
    }
  });
  ['pointerup', 'pointercancel', 'pointerleave'].forEach((type) => view.addEventListener(type, (event) => fingers.delete(event.pointerId)));

  const nodeAt = (target) => nodesNow.find((one) => keyOf(one) === target.closest?.('.step')?.dataset.key);
  board.addEventListener('click', (event) => {
    const node = nodeAt(event.target);
    if (node && dragged < 6) {
      turn(node);
    }
  });
  board.addEventListener('focusin', (event) => {
    const node = nodeAt(event.target);
    if (node?.id >= 0) {
      tell(node);
    }
  });
  // spec: WAI-ARIA Authoring Practices, "Tree View Pattern"
  board.addEventListener('keydown', (event) => {
    const node = nodeAt(event.target);
    if (!node || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const i = nodesNow.indexOf(node);
    const further = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const go = (one) => { if (one) { focusOn(keyOf(one)); } };
    const acts = {
      Enter: () => turn(node), ' ': () => turn(node), ArrowDown: () => go(nodesNow[i + 1]), ArrowUp: () => go(nodesNow[i - 1]),
      Home: () => go(nodesNow[0]), End: () => go(nodesNow.at(-1)), '+': steps.in, '=': steps.in, '-': steps.out,
      [further]: () => (node.children.length ? go(node.children[0]) : !node.open && node.id >= 0 && !node.again && turn(node, true)),
      [further === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft']: () => (node.open && node.parent ? turn(node, false) : go(node.parent)),
    };
    if (acts[event.key]) {
      event.preventDefault();
      acts[event.key]();
    }
  });

  // ---- choosing: where to start, and which connections; the address says both

  const field = form.elements.at;
  const names = form.querySelector('datalist');
  const FEW = 12;
  const like = (text) => people.filter((one) => plain(one.name).includes(plain(text)));
  const suggest = () => names.replaceChildren(...like(field.value.trim()).slice(0, FEW).map((one) => new Option(one.name)));
  const show = () => {
    rows.forEach((row) => { row.hidden = !fits({ kind: row.dataset.kind, first: row.dataset.from, last: row.dataset.to }); });
    form.querySelector('[type=reset]').hidden = !location.search;
    draw();
    tell(tree);
  };
  const address = () => {
    const { kind, from, to } = form.elements;
    const wanted = new URLSearchParams([['at', pathOf(people[start].href)], ['kind', kind.value], ['from', from?.value], ['to', to?.value]]
      .filter(([key, value]) => value && (key !== 'at' || value !== pathOf(words.start))));
    const search = `${wanted}`.replaceAll('%2F', '/');
    if (`?${search}` !== location.search && search !== location.search) {
      history.pushState(null, '', search ? `?${search}` : location.pathname);
    }
  };
  const begin = (id) => {
    start = id;
    opened = new Set();
    limits = new Map();
    field.value = people[id].name;
    focus = '';
    address();
    show();
    focusOn(keyOf(tree));
  };
  const read = () => {
    const wanted = new URLSearchParams(location.search);
    const from = wanted.get('at') ?? pathOf(words.start);
    start = Math.max(0, people.findIndex((one) => pathOf(one.href) === from));
    field.value = people[start].name;
    ['kind', 'from', 'to'].filter((name) => form.elements[name]).forEach((name) => { form.elements[name].value = wanted.get(name) ?? ''; });
    opened = new Set();
    limits = new Map();
    show();
  };
  field.addEventListener('focus', () => { field.select(); suggest(); });
  field.addEventListener('input', () => {
    suggest();
    const found = people.filter((one) => one.name === field.value);
    if (found.length === 1) {
      begin(found[0].id);
    }
  });
  field.addEventListener('change', () => {
    const [found] = field.value.trim() ? like(field.value.trim()) : [];
    if (found && found.id !== start) {
      begin(found.id);
    }
  });
  form.addEventListener('change', (event) => {
    if (event.target !== field) {
      address();
      show();
    }
  });
  form.addEventListener('submit', (event) => { event.preventDefault(); field.dispatchEvent(new Event('change')); });
  // The fields are emptied only after the event.
  form.addEventListener('reset', () => setTimeout(() => { history.pushState(null, '', location.pathname); read(); }));
  addEventListener('popstate', read);

  window.dossierNetwork = (key, graph) => {
    take(graph);
    form.hidden = false;
    read();
    let before = view.clientWidth;
    new ResizeObserver(() => {
      if (view.clientWidth !== before) {
        before = view.clientWidth;
        draw();
      }
    }).observe(view);
  };
  document.head.append(Object.assign(document.createElement('script'), { src: words.graph }));
})();
