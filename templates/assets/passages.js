// On an article's page: keys that go from one claim or note to the next, and addresses of selected words.
//
// Contents: keys · addresses of words · offering one
(() => {
  const article = document.querySelector('.article');
  const body = document.querySelector('.article-body');

  // ---- keys, in the order of the text

  // They can be switched off, for those whose voice or hand types more than they want. Where there is neither claim nor note there is
  // no switch, and nothing to go to.
  const on = document.querySelector('.keys input') ?? { addEventListener: () => {} };
  try {
    on.checked = localStorage.getItem('dossier-keys') !== 'off';
  } catch {
    // Storage may be forbidden: the choice then lasts as long as the page.
  }
  on.addEventListener('change', () => {
    try {
      localStorage.setItem('dossier-keys', on.checked ? 'on' : 'off');
    } catch {
      // As above.
    }
  });

  // The lines beside the text, as far as they are seen.
  const numbers = [...body.querySelectorAll('.beside > summary')];

  // Where to go by 1 or -1; outside the list there is nothing more.
  // From the one that has the focus; else from where the focus is, or from the top of the window.
  const next = (by) => {
    const here = document.activeElement;
    const seen = numbers.filter((one) => one.checkVisibility());
    const at = seen.indexOf(here);
    if (at >= 0) {
      return seen[at + by];
    }
    const after = seen.findIndex((one) => (here === document.body
      ? one.getBoundingClientRect().top > 0
      : here.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING));
    return seen[(after < 0 ? seen.length : after) - (by > 0 ? 0 : 1)];
  };

  addEventListener('keydown', (event) => {
    const by = { n: 1, p: -1 }[event.key];
    const typing = event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.('input, select, textarea');
    const to = by && on.checked && !typing && next(by);
    if (to) {
      to.focus({ preventScroll: true });
      to.scrollIntoView({ block: 'center' });
    } else if (event.key === 'Escape') {
      offer.remove();
    }
  });

  // ---- addresses of words. spec: https://wicg.github.io/scroll-to-text-fragment/

  // More words than these are given by the first and last of them.
  const SHORT = 12;
  const EDGE = 6;
  const CUT = '\u0001';
  const BLOCKS = 'p, li, blockquote, h2, h3, h4, h5, h6, pre, td, th, dt, dd, br';

  // The words without numbers and cards, cut where a block begins or something was left out.
  const parts = (start, startAt, end, endAt) => {
    const range = document.createRange();
    range.setStart(start, startAt);
    range.setEnd(end, endAt);
    const copy = range.cloneContents();
    copy.querySelectorAll('sup, .notes').forEach((one) => one.replaceWith(CUT));
    copy.querySelectorAll(BLOCKS).forEach((one) => one.before(CUT));
    return copy.textContent.replace(/\s+/g, ' ').split(CUT).map((one) => one.trim()).filter(Boolean);
  };

  const letter = /[\p{L}\p{M}\p{N}]/u;
  // Where a word that begins or ends there does: such addresses are found by whole words.
  const edge = (node, at, by) => {
    let to = at;
    while (node.data && letter.test(node.data[to] ?? '') && letter.test(node.data[to - 1] ?? '')) {
      to += by;
    }
    return to;
  };

  // A hyphen separates the words before from those that are meant.
  const encoded = (text) => encodeURIComponent(text).replaceAll('-', '%2D');

  // Of a selection; empty when it holds no words.
  const address = (range) => {
    const startAt = edge(range.startContainer, range.startOffset, -1);
    const endAt = edge(range.endContainer, range.endOffset, 1);
    const selected = parts(range.startContainer, startAt, range.endContainer, endAt);
    if (!selected.length) {
      return '';
    }
    const first = selected[0].split(' ');
    const last = selected.at(-1).split(' ');
    const short = selected.length === 1 && first.length <= SHORT;
    const start = short ? selected[0] : first.slice(0, EDGE).join(' ');
    const end = short ? '' : `,${encoded(last.slice(-EDGE).join(' '))}`;
    // What occurs twice is told apart by the words before it.
    const all = parts(body, 0, body, body.childNodes.length).join(' ').toLowerCase();
    const twice = all.split(start.toLowerCase()).length > 2;
    const before = twice ? parts(body, 0, range.startContainer, startAt).at(-1)?.split(' ').slice(-EDGE).join(' ') : '';
    const base = document.querySelector('link[rel=canonical]')?.href ?? location.href.split('#')[0];
    return `${base}#:~:text=${before ? `${encoded(before)}-,` : ''}${encoded(start)}${end}`;
  };

  // ---- offering one

  const offer = document.createElement('div');
  offer.className = 'offer';
  // Milliseconds for which a selection must stay as it is.
  const PAUSE = 250;
  let timer = 0;

  const copy = async (link) => {
    const told = document.createElement('input');
    try {
      await navigator.clipboard.writeText(link);
      offer.textContent = body.dataset.copied;
    } catch {
      // Not allowed, as it may be from a file: then it is shown, chosen, to be copied by hand.
      Object.assign(told, { value: link, readOnly: true, ariaLabel: body.dataset.copy });
      offer.replaceChildren(told);
      told.select();
    }
  };

  // Nothing for a selection that leaves the text.
  const ask = () => {
    const selection = getSelection();
    const range = selection.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
    const link = range && body.contains(range.commonAncestorContainer) ? address(range) : '';
    if (link) {
      const button = document.createElement('button');
      Object.assign(button, { type: 'button', textContent: body.dataset.words });
      button.addEventListener('click', () => copy(link));
      offer.replaceChildren(button);
      offer.role = 'status';
      article.append(offer);
    }
  };

  // While the offer has the focus, selecting its address must not remove it.
  document.addEventListener('selectionchange', () => {
    if (!offer.contains(document.activeElement)) {
      offer.remove();
      clearTimeout(timer);
      timer = setTimeout(ask, PAUSE);
    }
  });
})();
