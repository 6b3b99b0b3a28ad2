// On an article's page: how much is seen beside the text is kept, an open note lights its words, the contents tell where one is, and a
// name says in a small card who is meant. Without this script all of it is read on the page, and the notes open one by one.
//
// Contents: how much is seen · notes and their words · where one is · the card at a name
(() => {
  const root = document.documentElement;
  const article = document.querySelector('.article');
  const text = document.querySelector('.article-body');
  const all = (selector) => [...article.querySelectorAll(selector)];
  const at = (hash) => document.getElementById(decodeURIComponent(hash.slice(1)));
  const notes = all('.beside');

  // ---- how much is seen

  const views = all('[name="view"]');
  const view = () => views.find((one) => one.checked)?.value;
  const wide = matchMedia('(min-width: 62em)');

  // One is open at a time where it lies over others; where it is in place, those above it stay, so that nothing moves.
  const single = () => notes.forEach((one) => { one.name = wide.matches && view() !== 'all' ? 'note' : ''; });
  const apply = () => {
    single();
    notes.forEach((one) => { one.open = view() === 'all'; });
  };
  const choose = (value) => {
    const was = view();
    views.forEach((one) => { one.checked = one.value === value; });
    if (view() !== was) {
      apply();
    }
  };
  for (const one of views) {
    one.addEventListener('change', () => {
      apply();
      try {
        localStorage.setItem('dossier-view', one.value);
        const address = new URL(location.href);
        address.searchParams.set('view', one.value);
        history.replaceState(history.state, '', address);
      } catch {
        // Storage may be forbidden, and an address from being changed: the choice then lasts as long as the page.
      }
    });
  }
  try {
    const asked = new URLSearchParams(location.search).get('view') ?? localStorage.getItem('dossier-view');
    choose(views.some((one) => one.value === asked) ? asked : view());
  } catch {
    // As above.
  }
  single();
  wide.addEventListener('change', single);

  // ---- notes and their words

  const words = new Map(notes.map((one) => [one, at(`#at-${one.querySelector('.card').id.replace(/^\w+-/, '')}`)]));
  const light = (note, on) => words.get(note)?.classList.toggle('lit', on || (note.open && view() === 'check'));
  for (const note of notes) {
    note.addEventListener('toggle', () => light(note, false));
    for (const [enter, leave] of [['pointerenter', 'pointerleave'], ['focusin', 'focusout']]) {
      note.addEventListener(enter, () => light(note, true));
      note.addEventListener(leave, () => light(note, false));
    }
  }
  text.addEventListener('click', (event) => {
    const mark = event.target.closest('a') ? null : event.target.closest('mark');
    const note = mark && getSelection().isCollapsed && notes.find((one) => words.get(one) === mark);
    if (note && view() === 'check') {
      note.open = !note.open;
    }
  });

  // Browsers unfold what an address leads into; its words are shown with it, and a view in which it is not seen is left.
  const arrive = () => {
    const target = location.hash && at(location.hash);
    const note = target && notes.find((one) => one.contains(target) || words.get(one) === target);
    if (note && view() === 'read') {
      choose('check');
    }
    if (note) {
      note.open = true;
    }
    if (target && view() !== 'check') {
      target.scrollIntoView();
    }
  };
  addEventListener('hashchange', arrive);
  arrive();

  // ---- where one is

  // Keys stop at the section one is in; arrows lead to the others.
  const contents = all('.toc a');
  const locate = () => {
    const here = contents.findLast((one) => at(one.hash).getBoundingClientRect().top < innerHeight / 4);
    contents.forEach((one) => { one.ariaCurrent = one === here ? 'location' : null; });
    contents.forEach((one) => { one.tabIndex = one === (here ?? contents[0]) ? 0 : -1; });
  };
  if (contents.length) {
    addEventListener('scroll', () => requestAnimationFrame(locate), { passive: true });
    locate();
    contents[0].closest('ul').addEventListener('keydown', (event) => {
      const to = contents[contents.indexOf(event.target) + ({ ArrowDown: 1, ArrowUp: -1 }[event.key] ?? NaN)];
      if (to) {
        event.preventDefault();
        to.focus();
      }
    });
  }

  // ---- the card at a name

  // Milliseconds: a pointer that only passes opens nothing, and one that goes over to the card does not close it.
  const OPENS_AFTER = 250;
  const CLOSES_AFTER = 300;
  // Pixels between a card and the edge of the window.
  const MARGIN = 8;
  // The entries of the list of those named, by the address of the profile.
  const people = new Map(all('.who > li').map((one) => [one.firstElementChild.getAttribute('href'), one]));
  const card = document.createElement('div');
  Object.assign(card, { className: 'peek', id: 'peek', popover: 'manual', role: 'tooltip' });
  // The mention whose card is open; null for none.
  let owner = null;
  let timer = 0;

  const name = (node) => {
    const link = node.closest?.('a.mention');
    return link && 'popover' in root && people.has(link.getAttribute('href')) ? link : null;
  };
  // It holds nothing to go to: the name itself is the link.
  const fill = (link) => {
    const item = people.get(link.getAttribute('href'));
    const gist = item.querySelector('.gist').cloneNode(true);
    gist.hidden = false;
    gist.querySelectorAll('a').forEach((one) => {
      const plain = document.createElement('span');
      Object.assign(plain, { className: one.className, textContent: one.textContent });
      one.replaceWith(plain);
    });
    const head = document.createElement('p');
    Object.assign(head, { className: 'peek-head', textContent: item.firstElementChild.textContent });
    card.replaceChildren(head, gist);
  };
  // Below the first line of the link, or above it where there is no room or words are that a link has led to.
  const put = (box) => {
    const { offsetWidth: width, offsetHeight: height } = card;
    const led = document.querySelector(':target')?.getBoundingClientRect();
    const covers = led && led.bottom > box.bottom && led.top < box.bottom + height;
    const above = (covers || box.bottom + height > innerHeight) && box.top > height;
    const left = root.dir === 'rtl' ? box.right - width : box.left;
    card.style.left = `${Math.max(MARGIN, Math.min(left, root.clientWidth - width - MARGIN)) + scrollX}px`;
    card.style.top = `${(above ? box.top - height : box.bottom) + scrollY}px`;
  };
  const close = () => {
    clearTimeout(timer);
    card.remove();
    owner?.setAttribute('aria-describedby', owner.getAttribute('aria-describedby').replace(' peek', ''));
    owner = null;
  };
  const open = (link) => {
    if (owner !== link) {
      close();
      owner = link;
      fill(link);
      article.append(card);
      link.setAttribute('aria-describedby', `${link.getAttribute('aria-describedby')} peek`);
      card.showPopover();
      put(link.getClientRects()[0]);
    }
  };
  const later = (what, time) => {
    clearTimeout(timer);
    timer = setTimeout(what, time);
  };

  // Who scrolls or arrives does not point: only a pointer that moves does.
  article.addEventListener('pointermove', (event) => {
    const link = event.pointerType === 'touch' ? null : name(event.target);
    if (link && link !== owner) {
      later(() => open(link), OPENS_AFTER);
    } else if (link || card.contains(event.target)) {
      clearTimeout(timer);
    }
  });
  article.addEventListener('pointerout', (event) => {
    if (event.pointerType !== 'touch' && (name(event.target) || card.contains(event.target))) {
      later(close, CLOSES_AFTER);
    }
  });
  article.addEventListener('focusout', close);
  addEventListener('keydown', (event) => {
    const link = name(document.activeElement);
    const note = owner ? null : notes.find((one) => one.open && view() === 'check');
    if (event.key === 'i' && link && !event.ctrlKey && !event.metaKey && !event.altKey) {
      open(link);
    } else if (event.key === 'Escape') {
      close();
      if (note) {
        note.open = false;
        note.firstElementChild.focus();
      }
    }
  });
  // The first tap shows the card, the second follows the link.
  let touched = false;
  addEventListener('pointerdown', (event) => {
    touched = event.pointerType === 'touch';
    if (owner && event.target !== owner && !card.contains(event.target)) {
      close();
    }
  });
  article.addEventListener('click', (event) => {
    const link = touched ? name(event.target) : null;
    if (link && owner !== link) {
      event.preventDefault();
      open(link);
    }
  });
})();
