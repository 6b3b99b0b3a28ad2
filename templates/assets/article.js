// On an article's page: the card of a profile at each of its mentions. It shows what stands in the list of those who are named,
// which is where it is read without this script, and asks for nothing.
//
// Contents: what is in a card · where it is · opening and closing · mouse, focus, keys and touch
(() => {
  const root = document.documentElement;
  const article = document.querySelector('.article');
  // Milliseconds: a pointer that only passes opens nothing, and one that goes over to the card does not close it.
  const OPENS_AFTER = 250;
  const CLOSES_AFTER = 300;
  // Pixels between a card and the edge of the window.
  const MARGIN = 8;
  if (!('popover' in root)) {
    return;
  }
  // The entries of the list, by the address of the profile.
  const people = new Map();
  for (const item of document.querySelectorAll('.who > li')) {
    people.set(item.firstElementChild.getAttribute('href'), item);
  }
  const card = document.createElement('div');
  Object.assign(card, { className: 'peek', id: 'peek', popover: 'manual', role: 'dialog', lang: root.lang, dir: root.dir });
  // The mention whose card is open; null for none.
  let owner = null;
  let timer = 0;
  // True when the last pointer was a finger.
  let touched = false;
  // The mention to which an address led last.
  let reached = null;
  // True while the focus goes back to a mention, which must not open its card again.
  let back = false;

  // ---- what is in a card

  // The mention that something is in; null where it is in none.
  const ofProfile = (node) => {
    const link = node.closest('a:is(.person, .organization)');
    return link && !link.closest('.peek, .who, .annotations') && people.has(link.getAttribute('href')) ? link : null;
  };
  // A copy without ids, which the page has already.
  const copy = (node) => {
    const made = node.cloneNode(true);
    for (const one of [made, ...made.querySelectorAll('[id]')]) {
      one.removeAttribute('id');
    }
    return made;
  };

  // Claims are copied whole, with their answers: the first of another article from the list, and one of this article from beside its
  // passage, or two where no other article has any.
  const fill = (link) => {
    const item = people.get(link.getAttribute('href'));
    const head = document.createElement('p');
    const gist = copy(item.querySelector('.gist'));
    const others = [...gist.querySelectorAll('details .claim-card')].slice(0, 1);
    const own = [...item.querySelectorAll('.about .ref')].slice(others.length - 2)
      .map((one) => copy(document.querySelector(one.hash)));
    gist.querySelector('details')?.remove();
    gist.lastElementChild.before(...own, ...others);
    head.className = 'peek-head';
    head.append(copy(item.firstElementChild), ' ', copy(item.querySelector('.count')));
    if (link.nextElementSibling?.matches('.step')) {
      const steps = copy(link.nextElementSibling);
      steps.className = 'steps';
      head.append(' ', steps);
    }
    gist.firstElementChild.id = 'peek-text';
    card.ariaLabel = head.firstChild.textContent;
    card.replaceChildren(head, gist);
  };

  // ---- where it is

  // Below the first line of the link, or above it where there is more room; in the top layer, so that nothing moves or hides it.
  const put = (at) => {
    const room = innerHeight - at.bottom;
    const above = card.offsetHeight > room && at.top > room;
    card.style.maxHeight = `${(above ? at.top : room) - MARGIN}px`;
    const { offsetWidth: width, offsetHeight: height } = card;
    const left = root.dir === 'rtl' ? at.right - width : at.left;
    const most = root.clientWidth - width - MARGIN;
    card.style.left = `${Math.max(MARGIN, Math.min(left, most)) + scrollX}px`;
    card.style.top = `${(above ? at.top - height : at.bottom) + scrollY}px`;
  };

  // ---- opening and closing

  // What a mention is, and, where its card is open, also what the card says, for those who listen.
  const describe = (link, also) => {
    const ids = [...people.get(link.getAttribute('href')).querySelectorAll(':scope > [hidden]')].map((one) => one.id);
    link.setAttribute('aria-describedby', `${ids[0]} ${also}`.trim());
  };

  // The focus, where it is in the card, goes back to the mention.
  const close = () => {
    clearTimeout(timer);
    const link = owner;
    if (!link) {
      return;
    }
    owner = null;
    const inside = card.contains(document.activeElement);
    card.remove();
    link.removeAttribute('aria-expanded');
    describe(link, '');
    if (inside) {
      back = true;
      link.focus();
      back = false;
    }
  };

  const open = (link) => {
    clearTimeout(timer);
    if (owner !== link) {
      close();
      owner = link;
      fill(link);
      // Right behind the link: the next Tab leads into the card, and one later out of it.
      link.after(card);
      link.ariaExpanded = 'true';
      describe(link, 'peek-text');
      card.showPopover();
      card.scrollTop = 0;
      put(link.getClientRects()[0]);
    }
  };

  const later = (what, time) => {
    clearTimeout(timer);
    timer = setTimeout(what, time);
  };
  const mouse = (event) => event.pointerType !== 'touch';

  // ---- mouse, focus, keys and touch

  article.addEventListener('pointerover', (event) => {
    const link = ofProfile(event.target);
    if (mouse(event) && link) {
      later(() => open(link), OPENS_AFTER);
    } else if (card.contains(event.target)) {
      clearTimeout(timer);
    }
  });
  article.addEventListener('pointerout', (event) => {
    const held = owner && (card.contains(document.activeElement) || document.activeElement === owner);
    if (mouse(event) && (ofProfile(event.target) || card.contains(event.target))) {
      later(() => held || close(), CLOSES_AFTER);
    }
  });
  article.addEventListener('focusin', (event) => {
    const link = ofProfile(event.target);
    // Who was led to words wants to read them.
    const arrived = link?.matches(':target') && link !== reached;
    if (arrived) {
      reached = link;
    } else if (link?.matches(':focus-visible') && !back) {
      open(link);
    }
  });
  article.addEventListener('focusout', (event) => {
    if (owner && event.relatedTarget !== owner && !card.contains(event.relatedTarget)) {
      close();
    }
  });
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      close();
    }
  });
  // The first tap shows the card, the second follows the link.
  addEventListener('pointerdown', (event) => {
    touched = !mouse(event);
    if (owner && event.target !== owner && !card.contains(event.target)) {
      close();
    }
  });
  article.addEventListener('click', (event) => {
    const link = ofProfile(event.target);
    if (touched && link && owner !== link) {
      event.preventDefault();
      open(link);
    } else if (card.contains(event.target) && event.target.closest('a')) {
      close();
    }
  });
})();
