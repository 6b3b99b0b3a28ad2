// Finds names, and what is read, in the files of search/. These are scripts, since pages opened from a folder may not fetch. The
// Javadoc of org.dossier.search tells how words are folded and numbers written.
//
// Contents: words · files of the index · typos · names · what is read
(() => {
  const folder = document.querySelector('[data-index]').dataset.index;

  // ---- words: folded and cut as org.dossier.search.SearchWords does it; SearchWordsIT holds the two against each other

  // Letters that Unicode does not take apart.
  const LETTERS = {
    ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', þ: 'th', ς: 'σ', ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك', ٱ: 'ا',
  };
  const MARKS = /[\p{M}\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
  // Scripts without spaces between words: each sign is a word.
  const ALONE = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}';
  const WORD = new RegExp(`(?=[\\p{L}\\p{N}])[${ALONE}]|(?:(?![${ALONE}])[\\p{L}\\p{N}])+`, 'gu');
  const LONGEST = 32;

  const fold = (text) => text.normalize('NFKD').replace(MARKS, '').toLowerCase()
    .replace(/[ßæœøłđðıþςىیةکٱ]/g, (letter) => LETTERS[letter]);
  const split = (text) => (fold(text).match(WORD) ?? []).map((word) => [...word].slice(0, LONGEST).join(''));

  // ---- files of the index

  // By key, such as names/3; each file calls dossierSearch with its key and what it holds.
  const loading = new Map();
  window.dossierSearch = (key, data) => loading.get(key)?.done(data);

  // What a file holds; null when it cannot be loaded, which may be otherwise the next time.
  const load = (key) => {
    if (!loading.has(key)) {
      const file = {};
      file.data = new Promise((done) => { file.done = done; });
      loading.set(key, file);
      const script = document.createElement('script');
      script.src = `${folder}${key}.js`;
      script.onerror = () => {
        loading.delete(key);
        file.done(null);
      };
      document.head.append(script);
    }
    return loading.get(key).data;
  };
  const index = () => load('index');

  // Words lie in files in their order; firsts are the first words of these. The number of the file that a word would be in.
  const fileOf = (firsts, word) => {
    let at = firsts.length - 1;
    while (at > 0 && firsts[at] > word) {
      at -= 1;
    }
    return at;
  };
  // The files that hold words with a beginning: [from, to], both inclusive.
  const range = (firsts, start) => [fileOf(firsts, start), fileOf(firsts, `${start}\uffff`)];
  const files = async (kind, [from, to]) => {
    const all = Array.from({ length: to - from + 1 }, (none, i) => load(`${kind}/${from + i}`));
    return (await Promise.all(all)).filter(Boolean);
  };

  // ---- typos

  // At most one letter is wrong, missing, too many, or two are swapped: nothing more is left between what both begin and end with.
  const same = (one, other) => {
    let start = 0;
    let [a, b] = [one.length, other.length];
    while (start < a && one[start] === other[start]) {
      start += 1;
    }
    while (a > start && b > start && one[a - 1] === other[b - 1]) {
      a -= 1;
      b -= 1;
    }
    const swapped = a - start === 2 && b - start === 2 && one[start] === other[start + 1] && one[start + 1] === other[start];
    return Math.max(a, b) - start < 2 || swapped;
  };

  // The same for a word that is still being typed. In shorter ones a letter is too much of the word.
  const near = (typed, word) => {
    const beginnings = [-1, 0, 1].map((more) => word.slice(0, typed.length + more));
    return typed.length > 3 && [word, ...beginnings].some((begun) => same(typed, begun));
  };

  // One half of a misspelt word is right. The files with its first letters, more of them where too many files have these.
  const half = (firsts, word, length) => {
    const [from, to] = range(firsts, word.slice(0, length));
    if (to - from < 2) {
      return [from, to];
    }
    return length < word.length ? half(firsts, word, length + 1) : [from, from];
  };
  // All that begins or ends as a word does; ends are filed under words written backwards.
  const halves = async (beginnings, ends, word) => {
    const firsts = await index();
    const middle = Math.ceil(word.length / 2);
    const backwards = [...word].reverse().join('');
    const both = await Promise.all([
      files(beginnings, half(firsts[beginnings], word, middle)),
      files(ends, half(firsts[ends], backwards, word.length - middle)),
    ]);
    return both.flat();
  };

  // ---- names

  // How well a word of the query fits one of a name, the best first.
  const RANKS = [(typed, word) => typed === word, (typed, word) => word.startsWith(typed), near];
  const NEAR = RANKS.indexOf(near);
  const NOT_AT_ALL = 9;

  // How well a query fits a name: as well as its worst word; -1 when it is the whole name.
  const rank = (query, name) => {
    const has = split(name);
    const worst = Math.max(...query.map((typed) => {
      const at = RANKS.findIndex((fits) => has.some((word) => fits(typed, word)));
      return at < 0 ? NOT_AT_ALL : at;
    }));
    return worst === 0 && has.length === query.length ? -1 : worst;
  };

  // Profiles with a name that has all words of a query, the best first. With typos where nobody is found otherwise.
  const names = async (query, typos) => {
    const { names: firsts } = await index();
    const people = new Map();
    const gather = ([href, kind, mentions, count, about, ...called]) => {
      const ranks = called.map((name) => rank(query, name));
      const best = Math.min(...ranks);
      if (best < (typos ? NEAR + 1 : NEAR)) {
        const as = called[ranks.indexOf(best)];
        people.set(href, { best, near: best === NEAR, mentions, kind, href, name: called[0], as, gloss: [about, count] });
      }
    };
    // Four words are enough to find a name by.
    const some = query.slice(0, 4);
    const loaded = typos
      ? some.filter((word) => word.length > 3).slice(0, 2).map((word) => halves('names', 'ends', word))
      : some.map((word) => files('names', half(firsts, word, word.length)));
    (await Promise.all(loaded)).flat(2).forEach(gather);
    return [...people.values()].sort((a, b) => a.best - b.best || b.mentions - a.mentions || (a.name < b.name ? -1 : 1));
  };

  // ---- what is read

  const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const HEAVY = 4;

  // Numbers of texts, each as its distance from the one before: five bits a digit, the sixth says that more follow. The lowest bit is
  // 1 where the word is a heavy one there, as in a title. Puts each number with its weight into a map.
  const decode = (text, weight, into) => {
    let number = -1;
    let value = 0;
    let shift = 0;
    [...text].forEach((character) => {
      const digit = DIGITS.indexOf(character);
      value += (digit & 31) << shift;
      shift += 5;
      if (digit < 32) {
        number += (value >> 1) + 1;
        into.set(number, Math.max(into.get(number) ?? 0, weight + (value & 1) * HEAVY));
        value = 0;
        shift = 0;
      }
    });
  };

  // Where a word is: for each kind of text a map from number to weight; and the words that were taken for it. An open word is a
  // beginning, unless too many files have it (wide).
  const places = async (word, open) => {
    const { words: firsts, kinds } = await index();
    const [from, to] = range(firsts, word);
    const wide = open && to - from > 1;
    const beginning = open && !wide;
    const entries = async (some, fits) => (await files('words', some)).flatMap(Object.entries).filter(([one]) => fits(one));
    let found = await entries([from, beginning ? to : from], (one) => one === word || (beginning && one.startsWith(word)));
    const typo = !found.length && !wide && word.length > 3;
    if (typo) {
      const meant = new Set((await halves('spelt', 'turned', word)).flat().filter((one) => same(word, one)));
      const where = [...new Set([...meant].map((one) => fileOf(firsts, one)))].slice(0, 2);
      found = (await Promise.all(where.map((at) => entries([at, at], (one) => meant.has(one))))).flat();
    }
    const into = kinds.map(() => new Map());
    found.forEach(([one, text]) => text.split('.').forEach((part, i) => decode(part, one === word ? 2 : 1, into[i])));
    return { into, wide: wide && !found.length, typo: typo && found.length, taken: new Set(found.map(([one]) => one)) };
  };

  // [number, weight] of the texts that are in all maps, the heaviest first, then the last. Profiles are found by their names already: of
  // their other words only heavy ones count.
  const best = (maps, heavily) => {
    const [rarest] = [...maps].sort((a, b) => a.size - b.size);
    return [...rarest.keys()]
      .filter((number) => maps.every((map) => map.has(number)))
      .filter((number) => !heavily || maps.some((map) => map.get(number) > HEAVY))
      .map((number) => [number, maps.reduce((sum, map) => sum + map.get(number), 0)])
      .sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  };

  // The best texts of each kind that have all words of a query, the last as a beginning unless the query is short; and
  //   count  how many there are in all
  //   wide   whether another letter is needed
  //   near   whether a word was found with a typo alone
  //   taken  tests for words of a text, one for each word of the query
  const documents = async (query, short) => {
    const each = await Promise.all(query.map((word, i) => places(word, !short && i === query.length - 1)));
    const { kinds } = await index();
    let count = 0;
    const lists = await Promise.all(kinds.map(async ([kind, perFile, most], i) => {
      const found = best(each.map((one) => one.into[i]), kind === 'profiles');
      count += found.length;
      const texts = found.slice(0, most)
        .map(async ([number]) => (await load(`${kind}/${Math.floor(number / perFile)}`))?.[number % perFile]);
      return [kind, (await Promise.all(texts)).filter(Boolean)];
    }));
    return {
      ...Object.fromEntries(lists),
      count,
      wide: each.some((one) => one.wide),
      near: each.some((one) => one.typo),
      taken: each.map((one) => (word) => one.taken.has(word)),
    };
  };

  window.dossierIndex = { split, names, documents, near };
})();
