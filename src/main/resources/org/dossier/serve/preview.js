// Only on pages served by 'dossier serve': waits for changes and shows problems.
(() => {
  'use strict';
  const PLACE = 'dossier-preview-place';
  const tag = document.currentScript.dataset.tag;
  const host = document.createElement('div');
  const root = host.attachShadow({mode: 'open'});
  // The pages' own policy forbids styles in markup.
  const looks = new CSSStyleSheet();
  looks.replaceSync(`
      dialog { box-sizing: border-box; max-inline-size: min(96vw, 70rem); max-block-size: 90vh; overflow: auto; padding: 1.2rem 1.4rem;
        border: 0; border-block-start: .4rem solid #b3261e; color: #f4f1ea; background: #1d1b1a; font: 15px/1.5 ui-monospace, monospace }
      dialog.mild { border-color: #c98a00 }
      dialog::backdrop { background: rgb(0 0 0 / .5) }
      h2 { margin: 0 0 .8em; font: 600 16px/1.4 system-ui, sans-serif }
      pre { margin: 0; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; text-align: start }
      button { font: 600 13px/1.4 system-ui, sans-serif; padding: .35em .8em; border: 1px solid; border-radius: 3px; color: #f4f1ea; background: #1d1b1a }
      button:focus-visible { outline: 3px solid #7db8ff; outline-offset: 2px }
      dialog button { float: inline-end; margin-inline-start: 1em }
      #badge { position: fixed; inset-block-end: .7rem; inset-inline-end: .7rem; z-index: 2147483647 }
      #badge.bar { inset-inline: 0; inset-block: auto 0; border-radius: 0; text-align: start; background: #8a1c15 }
      @media print { #badge { display: none } }`);
  root.adoptedStyleSheets = [looks];
  root.innerHTML = `<button id="badge" type="button" hidden></button>
    <dialog aria-labelledby="title"><button type="button" id="close">Close</button><h2 id="title"></h2><pre lang="en" dir="ltr"></pre></dialog>`;
  const dialog = root.querySelector('dialog');
  const badge = root.querySelector('#badge');
  badge.addEventListener('click', () => dialog.showModal());
  root.querySelector('#close').addEventListener('click', () => dialog.close());

  const say = (text, failed) => {
    const lines = text.trimEnd().split('\n');
    const [count] = lines.splice(lines.findLastIndex(one => /^\d+ errors?, /.test(one)));
    root.querySelector('pre').textContent = lines.join('\n');
    // The page shows what was written, and a build would refuse it: readers must be told about the change.
    const untold = !failed && !count.startsWith('0 ');
    root.querySelector('h2').textContent = failed ? `${count}. This page has not been updated.`
      : untold ? `${count}. This page shows what you wrote; it cannot be published until the correction is recorded.` : count;
    dialog.classList.toggle('mild', !failed);
    badge.classList.toggle('bar', untold);
    badge.textContent = untold ? `Not to be published yet: ${lines.find(one => one.includes(': error['))}` : count;
    badge.hidden = false;
    if (failed && !dialog.open) dialog.showModal();
    if (!failed && dialog.open) dialog.close();
  };
  const hush = () => {
    badge.hidden = true;
    if (dialog.open) dialog.close();
  };

  // The place is kept by the words that are read: text may have come above them, and ids count from the top.
  // What stays in the window while the page moves tells no place.
  const moves = one => !one || one.localName === 'main' || getComputedStyle(one).position !== 'sticky' && moves(one.parentElement);
  const blocks = () => [...document.querySelectorAll('main :is(p, li, h1, h2, h3, h4, dt, dd, tr, figure)')]
    .filter(one => one.getClientRects().length && moves(one))
    .map(one => ({words: one.textContent, top: one.getBoundingClientRect().top}));
  const keep = () => {
    const [first] = blocks().sort((one, other) => Math.abs(one.top) - Math.abs(other.top));
    if (!first) return;
    sessionStorage.setItem(PLACE, JSON.stringify({...first, page: location.pathname, from: scrollY}));
  };
  const restore = () => {
    const kept = JSON.parse(sessionStorage.getItem(PLACE) || 'null');
    if (!kept || kept.page !== location.pathname) return;
    const alike = blocks().filter(one => one.words === kept.words).map(one => one.top + scrollY - kept.top);
    const [nearest] = alike.sort((one, other) => Math.abs(one - kept.from) - Math.abs(other - kept.from));
    scrollTo({top: nearest ?? kept.from, behavior: 'instant'});
  };
  // Other scripts and pictures may move the text until the page is complete.
  const settled = () => {
    restore();
    sessionStorage.removeItem(PLACE);
    history.scrollRestoration = 'auto';
  };
  const reload = () => {
    keep();
    history.scrollRestoration = 'manual';
    location.reload();
  };
  const look = async () => {
    const answer = await fetch(location.pathname, {cache: 'no-store', headers: {'If-None-Match': tag}});
    if (answer.status !== 304) reload();
  };

  let begun = false;
  const built = event => {
    event.data ? say(event.data, false) : hush();
    if (event.type === 'all' && begun) reload();
    // Also at the beginning: the page may be older than the news.
    else look();
    begun = true;
  };
  document.body.append(host);
  restore();
  if (document.readyState === 'complete') settled();
  else addEventListener('load', () => requestAnimationFrame(settled));
  const news = new EventSource('/.dossier/events');
  news.addEventListener('built', built);
  news.addEventListener('all', built);
  news.addEventListener('failed', event => {
    begun = true;
    say(event.data, true);
  });
  addEventListener('pagehide', () => news.close());
  addEventListener('pageshow', event => event.persisted && reload());
})();
