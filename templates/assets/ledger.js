// Filters and sorts the claims of the ledger. What is chosen stands in the address after "#", so that it can be shared; without this
// script the links above the claims do the same for one value at a time, by the style sheet.
//
// Contents: what fits · the order · showing · the address
(() => {
  const form = document.querySelector('.filter');
  const filings = document.querySelector('.filings');
  const cards = [...document.querySelectorAll('.filed')];
  if (!form || !filings) {
    return;
  }
  const fields = [...form.querySelectorAll('select, input')];
  const status = form.querySelector('[role="status"]');
  const sections = [...filings.querySelectorAll('section')];
  // Where each claim is when the order is that of the articles.
  const homes = cards.map((card) => card.parentNode);
  const list = document.createElement('div');
  list.className = 'claim-list';

  // The style sheet must not filter a second time.
  document.querySelectorAll('.alone').forEach((line) => line.remove());
  document.querySelectorAll('.filings > .year').forEach((year) => year.removeAttribute('id'));

  // ---- what fits

  const plain = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const texts = new Map();
  // Folded once, when words are first asked for.
  const textOf = (card) => {
    if (!texts.has(card)) {
      texts.set(card, plain(card.textContent));
    }
    return texts.get(card);
  };

  const fits = (card, field) => {
    if (!field.value || field.name === 'sort') {
      return true;
    }
    if (field.name === 'words') {
      return plain(field.value).split(/\s+/).every((word) => textOf(card).includes(word));
    }
    return card.dataset[field.name].split(' ').includes(field.value);
  };

  // ---- the order

  const orders = {
    newest: (one, other) => (one.made < other.made ? 1 : one.made > other.made ? -1 : 0),
    // What has no date comes last in both.
    oldest: (one, other) => !one.made - !other.made || -orders.newest(one, other),
    person: (one, other) => one.person - other.person,
  };

  // One list of all claims, or, without an order, each back in its place.
  const sort = (order) => {
    if (order in orders) {
      [...cards].sort((one, other) => orders[order](one.dataset, other.dataset)).forEach((card) => list.append(card));
      filings.append(list);
    } else {
      cards.forEach((card, i) => homes[i].append(card));
      list.remove();
    }
  };

  // ---- showing

  let sorted = '';
  const show = () => {
    const order = form.elements.sort.value;
    if (order !== sorted) {
      sort(order);
      sorted = order;
    }
    let shown = 0;
    cards.forEach((card) => {
      card.hidden = !fields.every((field) => fits(card, field));
      shown += card.hidden ? 0 : 1;
    });
    sections.forEach((section) => {
      section.hidden = !section.querySelector('.filed:not([hidden])');
    });
    const chosen = fields.filter((field) => field.value)
      .map((field) => (field.selectedOptions ? field.selectedOptions[0].dataset.label : field.value));
    const count = form.dataset.shown.replace('{0}', shown).replace('{1}', cards.length);
    status.textContent = [count, ...chosen].join(' · ');
    form.classList.toggle('chosen', chosen.length > 0);
  };

  // ---- the address

  // From the address to the fields. An address without "=" leads to a place on the page: all is shown then.
  const read = () => {
    const hash = location.hash.slice(1);
    const chosen = new URLSearchParams(hash.includes('=') ? hash : '');
    fields.forEach((field) => {
      const value = chosen.get(field.name) ?? '';
      if (field !== document.activeElement || field.value.trim() !== value) {
        field.value = value;
      }
      if (field.selectedIndex < 0) {
        field.value = '';
      }
    });
    show();
    if (!hash.includes('=')) {
      document.getElementById(decodeURIComponent(hash))?.scrollIntoView();
    }
  };

  // From the fields to the address. It never becomes empty: that would lead to the top of the page.
  const address = () => {
    const chosen = new URLSearchParams();
    fields.filter((field) => field.value.trim()).forEach((field) => chosen.set(field.name, field.value.trim()));
    return `#${chosen.toString() || 'all='}`;
  };

  form.addEventListener('change', () => { location.hash = address(); });
  form.addEventListener('input', (event) => {
    if (event.target.name === 'words') {
      // One step back leaves the words, not each letter.
      location.replace(address());
    }
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(() => { location.hash = address(); }));
  addEventListener('hashchange', read);
  form.hidden = false;
  read();
})();
