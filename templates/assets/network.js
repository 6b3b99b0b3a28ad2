// Networks: shows whom a node is tied to; on the page of the whole network also moves, enlarges and filters it, and sorts the table.
// All that it does can be read without it.
//
// Contents: a node and its neighbours · the table · filter · move and enlarge
(() => {
  const svg = document.querySelector('.plot svg:has(.node)');
  const ties = [...document.querySelectorAll('.tie')];
  const nodes = [...document.querySelectorAll('.node')];
  const form = document.querySelector('.filter');
  const rows = [...document.querySelectorAll('.sortable tbody tr')];
  // In the digits of the page.
  const { lang, dataset: { digits: numberingSystem = 'latn' } } = document.documentElement;
  const number = new Intl.NumberFormat(lang, { useGrouping: false, numberingSystem }).format;
  const ends = (tie) => tie.dataset.ends.split(' ');

  // ---- a node and its neighbours

  // Fades what has nothing to do with the node of an event, and shows the kinds of its ties; without an event, shows all.
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
  if (!svg || !form) {
    return;
  }

  // ---- filter: by kind and years, drawing and table alike

  const status = form.querySelector('[role="status"]');
  // What has no year fits all of them.
  const fits = ({ kind, from, to }) => {
    const wanted = form.elements;
    const first = wanted.from?.value;
    const last = wanted.to?.value;
    return (!wanted.kind.value || wanted.kind.value === kind)
      && !(first && to && +to < +first) && !(last && from && +from > +last);
  };
  const filter = () => {
    const tied = new Set();
    let shown = 0;
    const display = (one, show) => {
      if (show) {
        one.removeAttribute('display');
      } else {
        one.setAttribute('display', 'none');
      }
    };
    ties.forEach((tie) => {
      const show = fits(tie.dataset);
      display(tie, show);
      ends(tie).filter(() => show).forEach((end) => tied.add(end));
    });
    nodes.forEach((node) => display(node, tied.has(node.dataset.node)));
    rows.forEach((row) => {
      row.hidden = !fits(row.dataset);
      shown += row.hidden ? 0 : 1;
    });
    status.textContent = form.dataset.shown.replace('{0}', number(shown)).replace('{1}', number(rows.length));
  };

  // ---- move and enlarge, by buttons, keys, wheel or mouse

  // Pixels of the drawing that are seen at least.
  const NEAREST = 120;
  const all = svg.getAttribute('viewBox').split(' ').map(Number);
  let box = [...all];
  // [x, y, width, height] of what is seen.
  const look = () => svg.setAttribute('viewBox', box.join(' '));
  // By parts of what is seen.
  const move = (right, down) => {
    box[0] += right * box[2];
    box[1] += down * box[3];
    look();
  };
  // Around the middle; no more than twice as far as the whole.
  const zoom = (by) => {
    const width = Math.min(all[2] * 2, Math.max(NEAREST, box[2] * by));
    const height = width * all[3] / all[2];
    box = [box[0] + (box[2] - width) / 2, box[1] + (box[3] - height) / 2, width, height];
    look();
  };
  const steps = {
    in: () => zoom(0.8),
    out: () => zoom(1.25),
    left: () => move(-0.1, 0),
    right: () => move(0.1, 0),
    up: () => move(0, -0.1),
    down: () => move(0, 0.1),
  };
  const keys = {
    '+': 'in', '=': 'in', '-': 'out', ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down',
  };
  form.addEventListener('click', (event) => steps[event.target.value]?.());
  svg.parentNode.addEventListener('keydown', (event) => {
    if (keys[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      steps[keys[event.key]]();
    }
  });
  // As in maps: without the key the wheel scrolls the page.
  svg.addEventListener('wheel', (event) => {
    if (event.ctrlKey) {
      event.preventDefault();
      zoom(event.deltaY > 0 ? 1.1 : 0.9);
    }
  }, { passive: false });
  svg.addEventListener('pointermove', (event) => {
    if (event.buttons === 1 && event.pointerType === 'mouse') {
      move(-event.movementX / svg.clientWidth, -event.movementY / svg.clientHeight);
    }
  });
  svg.addEventListener('dragstart', (event) => event.preventDefault());
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  // The fields are emptied only after the event.
  form.addEventListener('reset', () => setTimeout(() => {
    box = [...all];
    look();
    filter();
  }));
  form.hidden = false;
  filter();
})();
