// Finds names, and what is read, in the files of search/. These are scripts, since pages opened from a folder may not fetch. The
// Javadoc of org.dossier.search shows how words are folded and numbers written.
//
// Contents: words · files of the index · typos · names · what is read
(() => {
  // The search and the ledger may both ask for it.
  if (window.dossierIndex) {
    return;
  }
  // The folder of the site: this script is in one beside that of the index.
  const root = new URL('../', document.currentScript.src).href;

  // ---- words: folded and cut as org.dossier.search.SearchWords does it; SearchWordsIT holds the two against each other

  // Letters that Unicode does not take apart.
  const LETTERS = {
    ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', þ: 'th', ς: 'σ', ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك', ٱ: 'ا',
  };
  const MARKS = /[\p{M}\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
  // Scripts without spaces between words: each sign is a word.
  const ALONE = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}';
  const PART = `(?:(?![${ALONE}])[\\p{L}\\p{N}])`;
  const JOINED = `(?:[-\u2010](?=${PART})|['\u2018\u2019](?=${PART}{2}))${PART}+`;
  const WORD = new RegExp(`(?=[\\p{L}\\p{N}])[${ALONE}]|${PART}+(?:${JOINED})*`, 'gu');
  const LONGEST = 32;

  const fold = (text) => text.normalize('NFKD').replace(MARKS, '').toLowerCase()
    .replace(/[ßæœøłđðıþςىیةکٱ]/g, (letter) => LETTERS[letter]);
  const cut = (word) => [...word].slice(0, LONGEST).join('');
  // The words of a text, each as the list of its parts: one, or several of a word with hyphens or apostrophes.
  const tokens = (text) => (fold(text).match(WORD) ?? []).map((word) => word.split(/[-\u2010'\u2018\u2019]/).map(cut));
  const whole = (parts) => cut(parts.join(''));
  // Every part, and after the parts of a word the whole of it.
  const split = (text) => tokens(text).flatMap((parts) => (parts.length > 1 ? [...parts, whole(parts)] : parts));

  // The words of a query: letters with stops between are one too, "S.J.P." and "J. R.".
  const STOPS = /(?<![\p{L}\p{N}])\p{L}(?:\.\s?\p{L}(?![\p{L}\p{N}]))+\.?/gu;
  const asked = (text) => tokens(text.replace(STOPS, (run) => run.match(/\p{L}/gu).join('-')));
  // The same with two of its words as one, where it is found so alone: "tik tok" is TikTok.
  const joined = async (query, find, empty) => {
    let found = await find(query);
    for (let i = 0; empty(found) && i < Math.min(3, query.length - 1); i++) {
      found = await find([...query.slice(0, i), [whole([...query[i], ...query[i + 1]])], ...query.slice(i + 2)]);
    }
    return found;
  };

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
      script.src = `${root}search/${key}.js`;
      script.onerror = () => {
        loading.delete(key);
        file.done(null);
      };
      document.head.append(script);
    }
    return loading.get(key).data;
  };
  const index = () => load('index');

  // Words are in files in their order; firsts are the first words of these. The number of the file that a word would be in.
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

  // One half of a misspelled word is right. The files with its first letters, more of them where too many files have these.
  const half = (firsts, word, length) => {
    const [from, to] = range(firsts, word.slice(0, length));
    if (to - from < 2) {
      return [from, to];
    }
    return length < word.length ? half(firsts, word, length + 1) : [from, from];
  };
  // All that begins or ends as a word does; ends are filed under words written backward.
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
  const [EXACT, INITIALS, BEGUN, NEAR, NOT_AT_ALL] = [0, 1, 2, 3, 9];
  const fit = (typed, name, initials) => {
    const fits = [
      () => name.includes(typed),
      () => initials.includes(typed),
      () => name.some((word) => word.startsWith(typed)),
      () => name.some((word) => near(typed, word)),
    ].findIndex((one) => one());
    return fits < 0 ? NOT_AT_ALL : fits;
  };

  // How well a query fits a name: as well as its worst word, of which either the whole or all parts must; -1 when it is all of the name.
  const rank = (query, name, initials) => {
    const words = split(name);
    const worst = Math.max(...query.map((parts) => Math.min(
      fit(whole(parts), words, initials),
      Math.max(...parts.map((part) => fit(part, words, initials))),
    )));
    return worst === EXACT && tokens(name).length === query.length ? -1 : worst;
  };

  // Profiles with a name that has all words of a query, the best first. With typos where nobody is found otherwise.
  const named = async (query, typos) => {
    const { names: firsts } = await index();
    const people = new Map();
    const gather = ([href, kind, mentions, count, about, short, ...called]) => {
      const ranks = called.map((name) => rank(query, name, short.split(' ')));
      const best = Math.min(...ranks);
      if (best <= (typos ? NEAR : BEGUN)) {
        const as = called[ranks.indexOf(best)];
        people.set(href, { best, near: best === NEAR, mentions, kind, href, name: called[0], as, about, count });
      }
    };
    // Four words are enough to find a name by.
    const some = query.slice(0, 4).flatMap((parts) => [...new Set([...parts, whole(parts)])]);
    const loaded = typos
      ? some.filter((word) => word.length > 3).slice(0, 2).map((word) => halves('names', 'ends', word))
      : some.map((word) => files('names', half(firsts, word, word.length)));
    (await Promise.all(loaded)).flat(2).forEach(gather);
    return [...people.values()].sort((a, b) => a.best - b.best || b.mentions - a.mentions || (a.name < b.name ? -1 : 1));
  };

  const names = (query, typos) => joined(query, (one) => named(one, typos), (found) => !found.length);

  // ---- what is read

  const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  // The least of a word of a text itself: org.dossier.search.WordIndex shows what words weigh.
  const TEXT = 2;

  // Numbers of texts, each as its distance from the one before: five bits a digit, the sixth says that more follow. The lowest two are the
  // weight of the word there. Puts each number with that into a map; of two words of one weight the one that is as typed weighs more.
  const decode = (text, exact, into) => {
    let number = -1;
    let value = 0;
    let shift = 0;
    [...text].forEach((character) => {
      const digit = DIGITS.indexOf(character);
      value += (digit & 31) << shift;
      shift += 5;
      if (digit < 32) {
        number += (value >> 2) + 1;
        into.set(number, Math.max(into.get(number) ?? 0, (value & 3) * TEXT + exact));
        value = 0;
        shift = 0;
      }
    });
  };

  // Where a word is: for each kind of text a map from number to weight; and the words that were taken for it. An open word is a
  // beginning, unless too many files have it (wide).
  const placed = async (word, open, typos) => {
    const { words: firsts, kinds } = await index();
    const [from, to] = range(firsts, word);
    const wide = open && to - from > 1;
    const beginning = open && !wide;
    const entries = async (some, fits) => (await files('words', some)).flatMap(Object.entries).filter(([one]) => fits(one));
    let found = await entries([from, beginning ? to : from], (one) => one === word || (beginning && one.startsWith(word)));
    const typo = typos && !found.length && !wide && word.length > 3;
    if (typo) {
      const meant = new Set((await halves('spelt', 'turned', word)).flat().filter((one) => same(word, one)));
      const where = [...new Set([...meant].map((one) => fileOf(firsts, one)))].slice(0, 2);
      found = (await Promise.all(where.map((at) => entries([at, at], (one) => meant.has(one))))).flat();
    }
    const into = kinds.map(() => new Map());
    found.forEach(([one, text]) => text.split('.').forEach((part, i) => decode(part, one === word ? 1 : 0, into[i])));
    return { into, wide: wide && !found.length, typo: typo && found.length > 0, taken: found.map(([one]) => one) };
  };

  // The numbers that are in all maps, each with the sum of its weights.
  const common = (maps) => {
    const [rarest] = [...maps].sort((a, b) => a.size - b.size);
    return new Map([...rarest.keys()].filter((number) => maps.every((map) => map.has(number)))
      .map((number) => [number, maps.reduce((sum, map) => sum + map.get(number), 0)]));
  };

  // The same for a word of several parts: where it is in one, and where all its parts do.
  const places = async (parts, open) => {
    if (parts.length === 1) {
      return placed(parts[0], open, true);
    }
    const one = await placed(whole(parts), open, false);
    const each = await Promise.all(parts.map((part, i) => placed(part, open && i === parts.length - 1, false)));
    const into = one.into.map((map, i) => new Map([...[...common(each.map((part) => part.into[i]))]
      .map(([number, sum]) => [number, Math.floor(sum / parts.length)]), ...map]));
    return into.some((map) => map.size)
      ? { into, wide: false, typo: false, taken: [one, ...each].flatMap((way) => way.taken) }
      : placed(whole(parts), open, true);
  };

  // What has all words of a query, the last as a beginning unless the query is short:
  //   found  for each kind its texts as [number, weight], the heaviest first, then the last
  //   wide   whether another letter is needed
  //   near   whether a word was found with a typo alone
  //   taken  tests for words of a text, one for each word of the query
  const read = async (query, short) => {
    const each = await Promise.all(query.map((parts, i) => places(parts, !short && i === query.length - 1)));
    const { kinds } = await index();
    const found = kinds.map(([kind], i) => {
      const maps = each.map((one) => one.into[i]);
      const all = [...common(maps)].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
      // Profiles are found by their names already: of their other words those of the text count.
      return [kind, kind === 'profiles' ? all.filter(([number]) => maps.some((map) => map.get(number) >= TEXT)) : all];
    });
    return {
      found: Object.fromEntries(found),
      wide: each.some((one) => one.wide),
      near: each.some((one) => one.typo),
      taken: each.map((one) => new Set(one.taken)).map((taken) => (word) => taken.has(word)),
    };
  };

  const documents = (query, short) => joined(
    query, (one) => read(one, short), ({ found, wide }) => !wide && Object.values(found).every((some) => !some.length),
  );

  // The ids of the claims that have all words of a text.
  const claims = async (text) => {
    const { found } = await documents(asked(text), false);
    const ids = found.claims.length ? await load('ids') : [];
    return new Set(found.claims.map(([number]) => ids[number]));
  };

  // What is shown of the first of these texts. Of several documents of one article the first has it all.
  const texts = async (kind, found, most) => {
    const [, perFile] = (await index()).kinds.find(([one]) => one === kind);
    const some = found.slice(0, most).map(async ([number]) => {
      const file = (await load(`${kind}/${Math.floor(number / perFile)}`)) ?? [];
      return file.slice(0, number % perFile + 1).findLast(Boolean);
    });
    return (await Promise.all(some)).filter(Boolean);
  };

  window.dossierIndex = { root, index, asked, split, names, documents, claims, texts, near, TEXT };
})();
