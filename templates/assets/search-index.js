// Finds names, and what is read, in the files of search/: scripts, since pages opened from a folder may not fetch. The Javadoc of org.dossier.search tells how words are folded and numbers written.
(() => {
  const folder = document.querySelector('[data-index]').dataset.index;
  const LETTERS = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', þ: 'th', ς: 'σ', ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك', ٱ: 'ا' };
  const ALONE = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}';
  const WORD = new RegExp(`(?=[\\p{L}\\p{N}])[${ALONE}]|(?:(?![${ALONE}])[\\p{L}\\p{N}])+`, 'gu');
  const fold = (text) => text.normalize('NFKD').replace(/[\p{M}\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .toLowerCase().replace(/[ßæœøłđðıþςىیةکٱ]/g, (letter) => LETTERS[letter]);
  const split = (text) => (fold(text).match(WORD) ?? []).map((word) => [...word].slice(0, 32).join(''));

  // ---- the index
  const loading = new Map();
  window.dossierSearch = (key, data) => loading.get(key)?.done(data);
  const load = (key) => {
    if (!loading.has(key)) {
      const one = {};
      one.data = new Promise((done) => { one.done = done; });
      loading.set(key, one);
      const script = document.createElement('script');
      script.src = `${folder}${key}.js`;
      script.onerror = () => { loading.delete(key); one.done(null); };
      document.head.append(script);
    }
    return loading.get(key).data;
  };
  const index = () => load('index');

  // The files that hold words with a beginning; [from, to], both inclusive.
  const last = (firsts, text) => { let at = firsts.length - 1; while (at > 0 && firsts[at] > text) { at -= 1; } return at; };
  const range = (firsts, start) => [last(firsts, start), last(firsts, `${start}\uffff`)];
  const files = async (kind, [from, to]) =>
    (await Promise.all(Array.from({ length: to - from + 1 }, (none, i) => load(`${kind}/${from + i}`)))).filter(Boolean);

  // At most one letter is wrong, missing, too many, or two are swapped.
  const same = (one, other) => {
    let [start, a, b] = [0, one.length, other.length];
    while (start < a && one[start] === other[start]) { start += 1; }
    while (a > start && b > start && one[a - 1] === other[b - 1]) { a -= 1; b -= 1; }
    return Math.max(a, b) - start < 2
      || (a - start === 2 && b - start === 2 && one[start] === other[start + 1] && one[start + 1] === other[start]);
  };
  const near = (typed, word) => typed.length > 3
    && [word, ...[-1, 0, 1].map((more) => word.slice(0, typed.length + more))].some((begun) => same(typed, begun));

  // ---- names
  const RANKS = [(typed, word) => typed === word, (typed, word) => word.startsWith(typed), near];
  const rank = (query, name) => {
    const has = split(name);
    const worst = Math.max(...query.map((typed) => {
      const at = RANKS.findIndex((fits) => has.some((word) => fits(typed, word)));
      return at < 0 ? 9 : at;
    }));
    return worst === 0 && has.length === query.length ? -1 : worst;
  };
  // Half of a misspelt word is right; made longer where too many files have it.
  const half = (firsts, word, length) => {
    const [from, to] = range(firsts, word.slice(0, length));
    if (to - from < 2) { return [from, to]; }
    return length < word.length ? half(firsts, word, length + 1) : [from, from];
  };
  const halves = async (beginnings, ends, word) => {
    const firsts = await index();
    const [middle, backwards] = [Math.ceil(word.length / 2), [...word].reverse().join('')];
    return (await Promise.all([
      files(beginnings, half(firsts[beginnings], word, middle)), files(ends, half(firsts[ends], backwards, word.length - middle)),
    ])).flat();
  };
  // With typos where nobody is found otherwise.
  const names = async (query, typos) => {
    const { names: begin } = await index();
    const people = new Map();
    const gather = ([href, kind, mentions, count, about, ...called]) => {
      const ranks = called.map((name) => rank(query, name));
      const best = Math.min(...ranks);
      if (best < (typos ? 3 : 2)) {
        people.set(href, { best, near: best === 2, mentions, kind, href, name: called[0], as: called[ranks.indexOf(best)], gloss: [about, count] });
      }
    };
    const some = query.slice(0, 4);
    const lots = typos ? some.filter((one) => one.length > 3).slice(0, 2).map((word) => halves('names', 'ends', word))
      : some.map((word) => files('names', half(begin, word, word.length)));
    (await Promise.all(lots)).flat(2).forEach(gather);
    return [...people.values()].sort((a, b) => a.best - b.best || b.mentions - a.mentions || (a.name < b.name ? -1 : 1));
  };

  // ---- what is read
  const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const decode = (text, weight, into) => {
    let [number, value, shift] = [-1, 0, 0];
    [...text].forEach((character) => {
      const digit = DIGITS.indexOf(character);
      value += (digit & 31) << shift;
      shift += 5;
      if (digit < 32) {
        number += (value >> 1) + 1;
        into.set(number, Math.max(into.get(number) ?? 0, weight + (value & 1) * 4));
        [value, shift] = [0, 0];
      }
    });
  };
  // Where a word stands: for each kind a map from number to weight; and the words that were taken for it.
  const places = async (word, open) => {
    const { words: firsts, kinds } = await index();
    const [from, to] = range(firsts, word);
    const wide = open && to - from > 1;
    const among = [from, open && !wide ? to : from];
    const entries = async (some, fit) => (await files('words', some)).flatMap(Object.entries).filter(([one]) => fit(one));
    let fits = await entries(among, (one) => one === word || (open && !wide && one.startsWith(word)));
    const typo = !fits.length && !wide && word.length > 3;
    if (typo) {
      const meant = new Set((await halves('spelt', 'turned', word)).flat().filter((one) => same(word, one)));
      const where = [...new Set([...meant].map((one) => last(firsts, one)))].slice(0, 2);
      fits = (await Promise.all(where.map((at) => entries([at, at], (one) => meant.has(one))))).flat();
    }
    const into = kinds.map(() => new Map());
    fits.forEach(([one, text]) => text.split('.').forEach((part, i) => decode(part, one === word ? 2 : 1, into[i])));
    return { into, wide: wide && !fits.length, typo: typo && fits.length, taken: new Set(fits.map(([one]) => one)) };
  };
  // Profiles are found by their names already; their other words are heavy.
  const best = (maps, named) => {
    const [first] = [...maps].sort((a, b) => a.size - b.size);
    return [...first.keys()].filter((number) => maps.every((map) => map.has(number)) && (!named || maps.some((map) => map.get(number) > 4)))
      .map((number) => [number, maps.reduce((sum, map) => sum + map.get(number), 0)])
      .sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  };

  // The best that have all words of a query, the last as a beginning unless it is short.
  const documents = async (query, short) => {
    const each = await Promise.all(query.map((word, i) => places(word, !short && i === query.length - 1)));
    const { kinds } = await index();
    let count = 0;
    const lists = await Promise.all(kinds.map(async ([kind, several, most], i) => {
      const found = best(each.map((one) => one.into[i]), kind === 'profiles');
      count += found.length;
      const some = found.slice(0, most).map(async ([one]) => (await load(`${kind}/${Math.floor(one / several)}`))?.[one % several]);
      return [kind, (await Promise.all(some)).filter(Boolean)];
    }));
    return {
      ...Object.fromEntries(lists),
      count,
      wide: each.some((one) => one.wide),
      near: each.some((one) => one.typo),
      // Tests for words of a text, one for each word of the query.
      taken: each.map((one) => (word) => one.taken.has(word)),
    };
  };

  window.dossierIndex = { split, names, documents, near };
})();
