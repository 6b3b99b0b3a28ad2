// On an article's page: the card of a profile at each of its mentions. It shows what stands in the list of those who are named,
// which is where it is read without this script, and asks for nothing.
(() => {
  const root = document.documentElement;
  const article = document.querySelector('.article');
  if (!('popover' in root)) {
    return;
  }
  const people = new Map();
  for (const item of document.querySelectorAll('.who > li')) {
    people.set(item.firstElementChild.getAttribute('href'), item);
  }
  const card = document.createElement('div');
  Object.assign(card, { className: 'peek', id: 'peek', popover: 'manual', role: 'dialog', lang: root.lang, dir: root.dir });
  let owner = null;
  let timer = 0;
  let touched = false;
  let back = false;

  const ofProfile = (node) => {
    const link = node.closest('a:is(.person, .organization)');
    return link && !link.closest('.peek, .who') && people.has(link.getAttribute('href')) ? link : null;
  };
  const copy = (node) => {
    const made = node.cloneNode(true);
    for (const one of [made, ...made.querySelectorAll('[id]')]) {
      one.removeAttribute('id');
    }
    return made;
  };

  // Claims are copied whole, with their answers: one of this article from beside its passage, one of another article from the list.
  const fill = (link) => {
    const item = people.get(link.getAttribute('href'));
    const head = document.createElement('p');
    const gist = copy(item.querySelector('.gist'));
    const others = [...gist.querySelectorAll('details .claim-card')].slice(0, 1);
    const own = [...item.querySelectorAll('.about .ref')].slice(others.length - 2).map((one) => copy(document.querySelector(one.hash)));
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

  // Below the first line of the link, or above it where there is more room; in the top layer, so that nothing moves or hides it.
  const put = (at) => {
    const room = innerHeight - at.bottom;
    const above = card.offsetHeight > room && at.top > room;
    card.style.maxHeight = `${(above ? at.top : room) - 8}px`;
    const { offsetWidth: width, offsetHeight: height } = card;
    const left = root.dir === 'rtl' ? at.right - width : at.left;
    card.style.left = `${Math.max(8, Math.min(left, root.clientWidth - width - 8)) + scrollX}px`;
    card.style.top = `${(above ? at.top - height : at.bottom) + scrollY}px`;
  };

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
  const describe = (link, also) => {
    const ids = [...people.get(link.getAttribute('href')).querySelectorAll(':scope > [hidden]')].map((one) => one.id);
    link.setAttribute('aria-describedby', `${ids[0]} ${also}`.trim());
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

  article.addEventListener('pointerover', (event) => {
    const link = ofProfile(event.target);
    if (mouse(event) && link) {
      later(() => open(link), 250);
    } else if (card.contains(event.target)) {
      clearTimeout(timer);
    }
  });
  article.addEventListener('pointerout', (event) => {
    const held = owner && (card.contains(document.activeElement) || document.activeElement === owner);
    if (mouse(event) && (ofProfile(event.target) || card.contains(event.target))) {
      later(() => held || close(), 300);
    }
  });
  article.addEventListener('focusin', (event) => {
    const link = ofProfile(event.target);
    if (link?.matches(':focus-visible') && !back) {
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
