// Reads the texts of articles for the search from their pages, which alone have them. On a site one is fetched; a page opened from a folder may not be.
(() => {
  const { root } = window.dossierIndex;

  // A page opened from a folder may not be fetched: out of sight it says itself what it is (article.js).
  const opened = (address) => new Promise((done) => {
    const frame = Object.assign(document.createElement('iframe'), { src: address, hidden: true });
    const end = (markup) => {
      window.removeEventListener('message', heard);
      frame.remove();
      done(markup);
    };
    const heard = ({ source, data }) => source === frame.contentWindow && end(data);
    window.addEventListener('message', heard);
    // What is sent comes before; a page that is missing sends nothing.
    frame.addEventListener('load', () => setTimeout(end, 500, ''));
    document.body.append(frame);
  });
  const fetched = (address) => fetch(address).then((answer) => (answer.ok ? answer.text() : ''), () => '');

  // The lines above a text and its blocks, each with its id: what is seen of them, without what is beside them.
  const blocksOf = (article) => {
    article.querySelectorAll('.notes, .omitted').forEach((one) => one.remove());
    const all = [...article.querySelectorAll('.article-header :is(.subtitle, .summary)')].map((line) => ['', line.textContent]);
    const body = article.querySelector('.article-body');
    const walker = article.createTreeWalker(body ?? article.head, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    let holder = null;
    while (walker.nextNode()) {
      const { data, tagName, parentElement } = walker.currentNode;
      const words = data ?? (tagName === 'BR' ? ' ' : '');
      const around = words ? parentElement.closest('[id^="b-"], [id^="s-"], .article-body') : holder;
      if (around !== holder) {
        holder = around;
        all.push([holder === body ? '' : holder.id, '']);
      }
      all.at(-1)?.splice(1, 1, all.at(-1)[1] + words);
    }
    // A citation leaves a space before a full stop.
    return all.map(([id, text]) => [id, text.replace(/\s+/g, ' ').replace(/ (?=[.,](?: |$))/g, '').trim()]).filter(([, text]) => text);
  };

  // By address; of a page that could not be read nothing, which may be otherwise the next time.
  const pages = new Map();
  const page = async (href) => {
    const address = new URL(href, root).href;
    const markup = await (/^file:/.test(address) ? opened : fetched)(address);
    if (!markup) {
      pages.delete(href);
    }
    return blocksOf(new DOMParser().parseFromString(markup, 'text/html'));
  };

  // What the index has of an article, with the blocks of its page. Each has the claims on it, and those on words that the page has in no block.
  window.dossierBlocks = async ([href, titles, origin, lang, claims, ...more]) => {
    if (!pages.has(href)) {
      pages.set(href, page(href));
    }
    const blocks = await pages.get(href);
    const [here, elsewhere] = [true, false].map((known) => claims.filter(([id]) => blocks.some((one) => one[0] === id) === known));
    const told = new Map(here.map(([id, ...some]) => [id, some]));
    const others = elsewhere.flatMap(([, ...some]) => some);
    return [href, titles, origin, lang, blocks.map(([id, text]) => [id, text, ...told.get(id) ?? [], ...others]), ...more];
  };
})();
