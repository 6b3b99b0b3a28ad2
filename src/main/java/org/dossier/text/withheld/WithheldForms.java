package org.dossier.text.withheld;

import com.ibm.icu.text.IDNA;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dossier.text.LetterFold;
import org.dossier.text.Trie;
import org.dossier.text.names.NameEndings;
import org.dossier.text.names.Surnames;

/**
 * The names that must be published nowhere, ready to be found however they are written. The opposite of {@code NameMatcher}: that one
 * must be sure before it links, this one must be sure before it leaves a name alone.
 *
 * <p>Case, accents, width, look-alike letters, marks that nobody sees, encodings and what is between the words do not matter; endings,
 * initials, halves, addresses and joined words are known. What is surely the name is told apart from what may be it. One pass over a text,
 * whatever the number of names. Immutable: many threads may use it.
 */
public final class WithheldForms {
    private static final Comparator<WithheldPlace> ORDER = Comparator.comparingInt(WithheldPlace::begin)
            .thenComparing(Comparator.comparingInt(WithheldPlace::end).reversed())
            .thenComparing(WithheldPlace::sure, Comparator.reverseOrder())
            .thenComparing(WithheldPlace::profile)
            .thenComparing(WithheldPlace::form);

    /** What digits stand for where someone avoids letters; 2 and 6 for none. */
    private static final String LIKE_DIGITS = "oi2eas6tbg";

    /** Names of fewer letters are made of digits by chance. */
    private static final int SPELLED = 5;

    private static final IDNA HOSTS = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_UNICODE);

    private final LetterFold fold;
    private final NameEndings endings;
    private final Trie<WithheldForm> forms = new Trie<>();
    private final long[] beginnings = new long[1 << 10];
    private final SurnameIndex surnames = new SurnameIndex();
    private final Map<String, Set<String>> words = new HashMap<>();
    private final boolean isEmpty;

    private WithheldForms(Collection<WithheldProfile> names, Set<String> languages) {
        isEmpty = names.isEmpty();
        fold = isEmpty ? null : new LetterFold();
        endings = isEmpty ? null : new NameEndings(fold, languages);
        if (isEmpty) {
            return;
        }
        WithheldNames maker =
                new WithheldNames(fold, endings, languages, new WithheldSpellings(fold, endings, this::add));
        Set<String> free = new HashSet<>();
        for (WithheldProfile named : names) {
            words.computeIfAbsent(named.profile(), none -> new HashSet<>()).addAll(wordsOf(named));
            maker.add(named);
            named.not().stream().filter(free::add).forEach(not -> maker.free(named.profile(), not));
        }
    }

    /**
     * Makes the forms.
     *
     * @param names of all profiles to withhold
     * @param languages of the texts, as primary subtags such as {@code de}: endings of these are surely endings
     */
    public static WithheldForms of(Collection<WithheldProfile> names, Set<String> languages) {
        return new WithheldForms(names, languages);
    }

    private Set<String> wordsOf(WithheldProfile named) {
        Set<String> all = new HashSet<>();
        List<String> names = new ArrayList<>(named.names());
        named.aliases().stream().filter(WithheldNames::isName).forEach(names::add);
        for (String name : named.person() ? names : List.<String>of()) {
            for (String word : (name + ' ' + name.replace("-", "")).split("[^\\p{L}\\p{M}\\p{N}]+")) {
                String letters = fold.of(word);
                if (letters.length() > 1 && !Surnames.isParticle(word)) {
                    all.add(letters);
                }
            }
        }
        return all;
    }

    private void add(WithheldForm form) {
        String letters = form.letters();
        if (form.kind() == WithheldForm.Kind.SLIP) {
            surnames.add(form, words.get(form.profile()));
            return;
        }
        forms.add(letters, form);
        int third = letters.length() > 2 ? letters.charAt(2) : 0;
        mark(hash(letters.charAt(0), letters.charAt(1), third));
    }

    private void mark(int bit) {
        beginnings[bit >> 6] |= 1L << bit;
    }

    private boolean isMarked(int bit) {
        return (beginnings[bit >> 6] & 1L << bit) != 0;
    }

    private static int hash(int one, int two, int three) {
        return (one * 31 + two) * 37 + three & 0xFFFF;
    }

    /** True when nothing is withheld. */
    public boolean isEmpty() {
        return isEmpty;
    }

    /**
     * Where a text holds a withheld name, or may hold one.
     *
     * @param text reading text, an address, or a file of HTML or data as it is
     * @return in order of the text, not overlapping; two that are not sure may overlap
     */
    public List<WithheldPlace> find(CharSequence text) {
        if (isEmpty || text.length() < 2) {
            return List.of();
        }
        String plain = text.toString();
        List<WithheldJudge.Hit> found = new ArrayList<>();
        List<WithheldPlace> free = new ArrayList<>();
        List<WithheldJudge.Hit> addressed = new ArrayList<>();
        look(plain, found, addressed, free);
        TurnedText turned = TurnedText.of(plain);
        if (turned != null) {
            List<WithheldJudge.Hit> seen = new ArrayList<>();
            List<WithheldJudge.Hit> seenAddressed = new ArrayList<>();
            look(turned.seen(), seen, seenAddressed, new ArrayList<>());
            seen.forEach(one -> found.add(one.moved(turned::written)));
            seenAddressed.forEach(one -> addressed.add(one.moved(turned::written)));
        }
        punycode(plain, found);
        Set<String> named = new HashSet<>();
        found.stream()
                .map(WithheldJudge.Hit::found)
                .filter(WithheldPlace::sure)
                .forEach(one -> named.add(one.profile()));
        addressed.stream().filter(one -> named.contains(one.found().profile())).forEach(found::add);
        return found.isEmpty() ? List.of() : settled(plain, found, free);
    }

    private void look(
            String text, List<WithheldJudge.Hit> found, List<WithheldJudge.Hit> addressed, List<WithheldPlace> free) {
        Letters letters = Letters.of(text, fold, false);
        scan(text, letters, found, addressed, free);
        if (letters.looksLatin()) {
            scan(text, Letters.of(text, fold, true), found, addressed, free);
        }
    }

    private void scan(
            String text,
            Letters letters,
            List<WithheldJudge.Hit> found,
            List<WithheldJudge.Hit> addressed,
            List<WithheldPlace> free) {
        WithheldJudge judge = null;
        int end = letters.size() - 1;
        for (int i = 0; i < end; i++) {
            if (surnames.mayBegin(letters.at(i)) && letters.isWord(i)) {
                judge = judge == null ? judge(text, letters) : judge;
                for (WithheldJudge.Hit hit : judge.misspelled(i)) {
                    (hit.beside() ? addressed : found).add(hit);
                }
            }
            int one = letters.at(i);
            int two = letters.at(i + 1);
            int three = i + 2 <= end ? letters.at(i + 2) : 0;
            boolean begins = isMarked(hash(one, two, three)) || isMarked(hash(one, two, 0));
            if (!begins && (one > '9' && two > '9' && three > '9' || !mayBeDigits(letters, i))) {
                continue;
            }
            int node = 0;
            int digits = 0;
            for (int j = i; j <= end; j++) {
                int next = forms.step(node, letters.at(j));
                if (next < 0) {
                    next = asLetter(node, letters.at(j));
                    digits++;
                }
                node = next;
                if (node < 0) {
                    break;
                }
                for (WithheldForm form : forms.at(node)) {
                    if (digits > 0 && !isSpelledWith(digits, form)) {
                        continue;
                    }
                    judge = judge == null ? judge(text, letters) : judge;
                    WithheldJudge.Hit hit = judge.judge(form, i, j + 1);
                    hit = digits > 0 && hit != null ? hit.unsure() : hit;
                    if (hit != null && form.kind() == WithheldForm.Kind.FREE) {
                        free.add(hit.found());
                    } else if (hit != null) {
                        (hit.beside() ? addressed : found).add(hit);
                    }
                }
            }
        }
    }

    private WithheldJudge judge(String text, Letters letters) {
        return new WithheldJudge(text, letters, endings, surnames, words);
    }

    /** A step by the letter that a digit looks like: "M4rt3n". */
    private int asLetter(int node, char digit) {
        if (digit < '0' || digit > '9') {
            return -1;
        }
        int next = forms.step(node, LIKE_DIGITS.charAt(digit - '0'));
        return next < 0 && digit == '1' ? forms.step(node, 'l') : next;
    }

    /** True when letters may begin a name of which some are written as digits: these are beside others, and not many. */
    private boolean mayBeDigits(Letters letters, int i) {
        int one = letters.at(i);
        int two = letters.at(i + 1);
        int three = i + 2 < letters.size() ? letters.at(i + 2) : 0;
        if (one <= '9' && two <= '9' || three == 0 || letters.gap(i + 1) == Letters.Gap.SPACE) {
            return false;
        }
        // A "1" is an "i" or an "l".
        for (int ones = 0; ones < 8; ones++) {
            if (isMarked(hash(like(one, ones & 1), like(two, ones & 2), like(three, ones & 4)))) {
                return true;
            }
        }
        return false;
    }

    private static int like(int c, int other) {
        return c == '1' && other != 0 ? 'l' : c >= '0' && c <= '9' ? LIKE_DIGITS.charAt(c - '0') : c;
    }

    /** True for a name that is long enough to be known by some of its letters. */
    private static boolean isSpelledWith(int digits, WithheldForm form) {
        int length = form.letters().length();
        return length >= SPELLED && digits * 2 <= length && form.kind() != WithheldForm.Kind.FREE;
    }

    /** Host names whose letters are written as {@code xn--…}. */
    private void punycode(String text, List<WithheldJudge.Hit> found) {
        int at = indexOfPunycode(text, 0);
        while (at >= 0) {
            int end = at;
            while (end < text.length() && end - at < 64 && isHostLetter(text.charAt(end))) {
                end++;
            }
            StringBuilder label = new StringBuilder();
            // Not java.net.IDN, which knows no ß.
            HOSTS.labelToUnicode(text.substring(at, end), label, new IDNA.Info());
            if (!label.toString().regionMatches(true, 0, "xn--", 0, 4)) {
                // With a full stop in front it is read as what it is: part of an address.
                List<WithheldPlace> inside = find("." + label + ".example");
                if (!inside.isEmpty()) {
                    WithheldPlace first = inside.get(0);
                    int[] token = AddressToken.around(text, at, end);
                    boolean sure = inside.stream().anyMatch(WithheldPlace::sure);
                    int[] whole = token == null ? new int[] {at, end} : token;
                    found.add(new WithheldJudge.Hit(
                            at,
                            end,
                            new WithheldPlace(whole[0], whole[1], first.profile(), first.form(), sure),
                            false));
                }
            }
            at = indexOfPunycode(text, end);
        }
    }

    private static int indexOfPunycode(String text, int from) {
        int dashes = text.indexOf("n--", from);
        int capital = text.indexOf("N--", from);
        int at = dashes < 0 ? capital : capital < 0 ? dashes : Math.min(dashes, capital);
        return at > 0 && Character.toLowerCase(text.charAt(at - 1)) == 'x'
                ? at - 1
                : at < 0 ? -1 : indexOfPunycode(text, at + 1);
    }

    private static boolean isHostLetter(char c) {
        return c == '-' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static List<WithheldPlace> settled(String text, List<WithheldJudge.Hit> hits, List<WithheldPlace> free) {
        free.sort(ORDER);
        List<WithheldPlace> found = hits.stream()
                .filter(hit -> !isInside(hit, free))
                .map(WithheldJudge.Hit::found)
                .sorted(ORDER)
                .toList();
        List<WithheldPlace> sure = new ArrayList<>();
        List<WithheldPlace> unsure = new ArrayList<>();
        for (WithheldPlace one : found) {
            if (!one.sure()) {
                unsure.add(one);
                continue;
            }
            WithheldPlace last = sure.isEmpty() ? null : sure.get(sure.size() - 1);
            if (last == null || last.end() <= one.begin()) {
                sure.add(one);
            } else if (one.end() > last.end()) {
                sure.set(
                        sure.size() - 1, new WithheldPlace(last.begin(), one.end(), last.profile(), last.form(), true));
            }
        }
        List<WithheldPlace> all = new ArrayList<>(sure);
        WithheldPlace last = null;
        for (WithheldPlace whole : unsure) {
            WithheldPlace one = beside(whole, sure, text);
            boolean repeated = last != null && one != null && one.end() <= last.end();
            if (one != null && !repeated) {
                all.add(one);
                last = one;
            }
        }
        all.sort(ORDER);
        return List.copyOf(all);
    }

    /** True when words that an editor has freed hold it. */
    private static boolean isInside(WithheldJudge.Hit one, List<WithheldPlace> sorted) {
        int at = last(sorted, one.begin());
        // The longest of those that begin at one place comes first; a few may begin inside another.
        for (int i = at; i >= 0 && i > at - 8; i--) {
            if (sorted.get(i).end() >= one.end()) {
                return true;
            }
        }
        return false;
    }

    /** What is left of a place that is not sure beside those that are, as "Stome" beside "Gilbert Harrow"; null for nothing. */
    private static WithheldPlace beside(WithheldPlace one, List<WithheldPlace> sure, String text) {
        int at = last(sure, one.begin());
        int begin = at >= 0 ? Math.max(one.begin(), sure.get(at).end()) : one.begin();
        int end = at + 1 < sure.size() ? Math.min(one.end(), sure.get(at + 1).begin()) : one.end();
        if (begin > one.begin() || end < one.end()) {
            while (begin < end && !Character.isLetterOrDigit(text.charAt(begin))) {
                begin++;
            }
            while (begin < end && !Character.isLetterOrDigit(text.charAt(end - 1))) {
                end--;
            }
        }
        return begin < end ? new WithheldPlace(begin, end, one.profile(), one.form(), false) : null;
    }

    /** The last that begins at an offset or before; -1 when there is none. */
    private static int last(List<WithheldPlace> sorted, int offset) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).begin() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
