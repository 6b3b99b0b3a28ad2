// On an article's page: keeps how much is seen, lights the words of an open note, shows where one is, and says at a name who is meant.
(() => {
  const article = document.querySelector('.article');
  const all = (selector) => [...article.querySelectorAll(selector)];
  const at = (hash) => document.getElementById(decodeURIComponent(hash.slice(1)));
  const on = (target, types, what) => types.split(' ').forEach((type) => target.addEventListener(type, what));

  // The search opens it out of sight where it may not fetch it (search-texts.js).
  if (window !== parent && location.protocol === 'file:') {
    parent.postMessage(article.outerHTML, '*');
  }

  // ---- how much is seen, and the words of notes

  const notes = all('.beside');
  const words = new Map(notes.map((note) => [note, at(note.querySelector('.card').id.replace(/^\w+/, '#at'))]));
  // Bold words, links and other passages cut the words of a note into pieces.
  const pieces = (first) => (first ? [first, ...all(`[data-of="${first.id}"]`)] : []);
  const views = all('[name="view"]');
  const view = () => views.find((one) => one.checked)?.value;
  // One note is open at a time where it is over others; in place those above it stay, so that nothing moves.
  const show = (value) => {
    views.forEach((one) => { one.checked = one.value === value; });
    for (const note of notes) {
      note.name = value !== 'all' && matchMedia('(min-width: 62em)').matches ? 'note' : '';
      note.open = value === 'all';
    }
  };
  const kept = (value) => {
    try {
      if (value) {
        localStorage.setItem('dossier-view', value);
        history.replaceState(null, '', `?view=${value}${location.hash}`);
      }
      return localStorage.getItem('dossier-view');
    } catch {
      // Storage may be forbidden.
      return null;
    }
  };
  for (const one of views) {
    on(one, 'change', () => show(kept(one.value) ?? one.value));
  }
  const asked = new URLSearchParams(location.search).get('view') ?? kept();
  show(views.some((one) => one.value === asked) ? asked : view());

  for (const note of notes) {
    on(note, 'toggle pointerenter pointerleave focusin focusout', ({ type }) => {
      for (const piece of pieces(words.get(note))) {
        piece.classList.toggle('lit', /enter|in$/.test(type) || (note.open && view() === 'check'));
      }
    });
  }
  on(article, 'click', ({ target }) => {
    const mark = !target.closest('a') && getSelection().isCollapsed && target.closest('mark');
    const note = mark && view() === 'check' && notes.find((one) => pieces(words.get(one)).includes(mark));
    if (note) {
      note.open = !note.open;
    }
  });

  // Who is led to a claim, or to its words, sees both, in whatever view.
  const arrive = () => {
    const target = location.hash && at(location.hash);
    const note = target && notes.find((one) => one.contains(target) || words.get(one) === target);
    if (note) {
      show(view() === 'read' ? 'check' : view());
      note.open = true;
      target.scrollIntoView({ behavior: 'instant' });
    }
  };
  on(window, 'hashchange', arrive);
  arrive();

  // ---- where one is

  // Keys stop at the section one is in, and arrows lead to the others.
  const contents = all('.toc a');
  const locate = () => {
    const here = contents.findLast((one) => at(one.hash).getBoundingClientRect().top < innerHeight / 4);
    for (const one of contents) {
      one.ariaCurrent = one === here ? 'location' : null;
      one.tabIndex = one === (here ?? contents[0]) ? 0 : -1;
    }
  };
  on(document, 'scroll', () => requestAnimationFrame(locate));
  locate();

  // ---- the card at a name

  // Milliseconds: a pointer that passes opens nothing, nor closes what it goes over to.
  const PAUSE = 250;
  const people = new Map(all('.who > li').map((one) => [one.firstElementChild.href, one]));
  const card = Object.assign(document.createElement('div'), { className: 'peek', id: 'peek', role: 'tooltip' });
  // The mention whose card is open.
  let owner = null;
  let timer = 0;

  const name = (node) => {
    const link = node.closest?.('a.mention');
    return people.has(link?.href) ? link : null;
  };
  const later = (what) => {
    clearTimeout(timer);
    timer = setTimeout(what, PAUSE);
  };
  const describe = (also) => owner?.setAttribute('aria-describedby', owner.getAttribute('aria-describedby').split(' ')[0] + also);
  const close = () => {
    clearTimeout(timer);
    card.remove();
    describe('');
    owner = null;
  };
  // Below the link; above it where there is no room, or where words are to which one was led.
  const open = (link) => {
    close();
    owner = link;
    describe(' peek');
    // The name itself is the link: there is nothing in the card to go to.
    card.innerHTML = people.get(link.href).innerHTML.replaceAll(' href=', ' data-href=').replaceAll(' id=', ' data-id=');
    const [gist, count] = ['.gist', '.count'].map((one) => card.querySelector(one));
    gist?.removeAttribute('hidden');
    const counts = Object.assign(document.createElement('p'), { className: 'item-counts' });
    [count.title, ...count.dataset.counts.split('|')].forEach((one) => counts.append(Object.assign(document.createElement('span'), { textContent: one })));
    card.append(counts);
    article.append(card);
    const box = link.getClientRects()[0];
    const { offsetWidth: width, offsetHeight: height } = card;
    const led = document.querySelector(':target')?.getBoundingClientRect();
    const below = box.bottom + height < innerHeight && !(led?.bottom > box.bottom && led.top < box.bottom + height);
    card.style.left = `${Math.max(8, Math.min(box.left, document.body.clientWidth - width - 8)) + scrollX}px`;
    card.style.top = `${(below || box.top < height ? box.bottom : box.top - height) + scrollY}px`;
  };

  // Who scrolls or arrives does not point: only a pointer that moves does.
  on(article, 'pointermove pointerout', ({ type, pointerType, target }) => {
    const link = name(target);
    if (pointerType === 'mouse' && (link || card.contains(target))) {
      later(type === 'pointerout' ? close : () => link && link !== owner && open(link));
    }
  });
  on(article, 'focusout', close);
  on(window, 'keydown', ({ key, target, ctrlKey, metaKey, altKey }) => {
    const note = !owner && view() === 'check' && notes.find((one) => one.open);
    if (key === 'Escape') {
      close();
    }
    if (key === 'Escape' && note) {
      note.open = false;
      note.firstElementChild.focus();
    } else if (key === 'i' && name(target) && !ctrlKey && !metaKey && !altKey) {
      open(target);
    }
    if (contents.includes(target)) {
      contents[contents.indexOf(target) + { ArrowDown: 1, ArrowUp: -1 }[key]]?.focus();
    }
  });
  on(window, 'pointerdown', ({ target }) => target === owner || card.contains(target) || close());
  // The first tap shows the card, the second follows the link.
  on(article, 'click', (event) => {
    const link = event.pointerType === 'touch' && name(event.target);
    if (link && link !== owner) {
      event.preventDefault();
      open(link);
    }
  });
})();
