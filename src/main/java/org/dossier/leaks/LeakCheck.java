package org.dossier.leaks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dossier.output.OutputFile;
import org.dossier.publish.Inspection;
import org.dossier.source.Problem;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;
import org.dossier.text.withheld.WithheldForms;
import org.dossier.text.withheld.WithheldPlace;

/**
 * Looks for withheld names in every finished file of a site, its name included, and refuses the site when there is one: names are removed from
 * the content long before, and this holds that none was overlooked.
 *
 * <p>Only what is surely a name counts here, and in copied files two words that may be one, such as a misspelled surname beside its given name. What
 * else may be one is asked about where it is written, for in a page nobody can decide about it. The
 * index for searching has all words in small letters, in which many a name is a common word: so a word of the index counts when no page has
 * that word as a common one.
 */
public final class LeakCheck implements Inspection {
    private static final String INDEX = "search/";
    private static final String COPIED = "assets/";
    private static final String INSIDE = "in its metadata or in a file inside it";

    /** Keys of an object; the values are numbers of documents. */
    private static final Pattern KEY = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\":\"");

    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** Elements inside a line: what is on both sides of their tags is read in one. */
    private static final Pattern WITHIN_LINE = Pattern.compile(
            "<!--.*?-->|</?(?:a|abbr|b|bdi|bdo|cite|code|data|dfn|del|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|tspan|tt|u|var|wbr)\\b[^>]*>",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern ESCAPED = Pattern.compile("&amp;#?[0-9a-zA-Z]+;");

    private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}{2,}\\P{L}+\\p{L}{2,}");

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** So many files are named; a name that is in all of them is fixed in one place. */
    private static final int MOST = 20;

    private final WithheldForms forms;
    private final ProgramText program;
    private final Function<String, List<SourceFile>> origins;
    private final Insides insides;
    private final Map<String, Leak> leaks = new ConcurrentSkipListMap<>();
    private final Set<String> common = ConcurrentHashMap.newKeySet();
    private final Map<String, Leak> indexed = new ConcurrentSkipListMap<>();

    /**
     * A name in a file.
     *
     * @param where in it, in words; empty when {@code span} says it
     * @param profile whose name it is
     * @param sure false for words that may be one
     * @param words as they are there
     * @param span the words, or the file
     * @param more how many more there are in the file
     */
    private record Leak(String where, String profile, boolean sure, String words, Span span, int more) {
        Leak andMore() {
            return new Leak(where, profile, sure, words, span, more + 1);
        }
    }

    /**
     * Words inside a copied file.
     *
     * @param where they are: a property, a page, a file in an archive
     */
    public record Inside(String where, String words) {}

    /** What copied files say and hold that is not text of their bytes. */
    public interface Insides {
        /**
         * All of it, for the file of a route.
         *
         * @return empty when it says nothing, or is not a copied file
         */
        List<Inside> of(String route) throws IOException;
    }

    /** A site that holds a withheld name; nothing of it was published. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient List<Problem> problems;

        Refused(List<Problem> problems) {
            super(problems.get(0).message());
            this.problems = List.copyOf(problems);
        }

        /** What was found where, under the code {@code redaction}; at least one. */
        public List<Problem> problems() {
            return problems;
        }
    }

    /**
     * @param forms the names
     * @param program what the program itself writes into a site
     * @param origins files of the content that a file of the site is made from, by its route, the likeliest first; empty when nobody knows
     * @param insides what copied files say and hold inside
     */
    public LeakCheck(
            WithheldForms forms, ProgramText program, Function<String, List<SourceFile>> origins, Insides insides) {
        this.insides = insides;
        this.forms = forms;
        this.program = program;
        this.origins = origins;
    }

    @Override
    public void made(OutputFile file, Bytes bytes) throws IOException {
        String route = file.route();
        // With a slash in front it is read as what it is, an address.
        whole(route, "/" + route, "in its name");
        whole(route, file.shows(), "in the words it shows");
        inside(route, insides.of(route));
        if (program.isFile(route)) {
            return;
        }
        try (FileText text = FileText.of(route, bytes)) {
            if (text == null) {
                return;
            }
            for (String piece = text.next(); piece != null; piece = text.next()) {
                piece(route, piece, text);
            }
        }
    }

    private void whole(String route, String text, String where) {
        for (WithheldPlace one : forms.find(text)) {
            if (counts(route, one, text)) {
                add(route, one, text, where, Span.whole(SourceFile.of(route, "")));
            }
        }
    }

    /** Read as one text, a line each: half a name may be one value, and half the next. */
    private void inside(String route, List<Inside> all) {
        StringBuilder text = new StringBuilder();
        NavigableMap<Integer, String> where = new TreeMap<>();
        for (Inside one : all) {
            where.put(text.length(), one.where);
            text.append(one.words).append('\n');
        }
        String words = text.toString();
        for (WithheldPlace one : forms.find(words)) {
            if (counts(route, one, words)) {
                String place = where.floorEntry(one.begin()).getValue();
                Span file = Span.whole(SourceFile.of(route, ""));
                add(route, one, words, INSIDE + " (" + place + ")", file);
            }
        }
    }

    private void piece(String route, String piece, FileText text) {
        if (route.startsWith(INDEX + "words/")) {
            words(route, matches(KEY, piece));
        } else if (route.startsWith(INDEX + "spelt/") || route.startsWith(INDEX + "turned/")) {
            words(route, matches(TEXT, piece));
        } else if (route.equals(INDEX + "index.js")) {
            String words = matches(TEXT, piece);
            words(route, words);
            words(route, new StringBuilder(words).reverse().toString());
        } else {
            ordinary(route, piece, text);
        }
    }

    private static String matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(one -> one.group(1)).collect(Collectors.joining("\n"));
    }

    /** Words of the index, one a line. */
    private void words(String route, String words) {
        for (WithheldPlace one : forms.find(words)) {
            boolean begins = one.begin() == 0 || words.charAt(one.begin() - 1) == '\n';
            boolean ends = one.end() == words.length() || words.charAt(one.end()) == '\n';
            boolean oneWord = words.substring(one.begin(), one.end()).indexOf('\n') < 0;
            if (begins && ends && oneWord) {
                Span file = Span.whole(SourceFile.of(route, ""));
                String word = words.substring(one.begin(), one.end());
                indexed.putIfAbsent(one.form(), new Leak("among its words", one.profile(), one.sure(), word, file, 0));
            }
        }
    }

    private void ordinary(String route, String piece, FileText text) {
        boolean found = false;
        SourceFile file = null;
        for (WithheldPlace one : forms.find(piece)) {
            if (counts(route, one, piece)) {
                found = true;
                file = file == null ? SourceFile.of(route, text.isWhole() ? piece : "") : file;
                String where =
                        text.isWhole() ? "" : "some " + (text.offset() + one.begin()) + " characters from its start";
                add(
                        route,
                        one,
                        piece,
                        where,
                        text.isWhole() ? new Span(file, one.begin(), one.end()) : Span.whole(file));
            } else {
                common.add(one.form());
            }
        }
        if (!found && isMarkup(route)) {
            String seen = TAG.matcher(WITHIN_LINE.matcher(piece).replaceAll("")).replaceAll("\n");
            whole(route, seen, "in the words that readers see, across its marks");
        }
        if (ESCAPED.matcher(piece).find()) {
            whole(route, piece.replace("&amp;", "&"), "escaped twice");
        }
    }

    private static boolean isMarkup(String route) {
        return route.toLowerCase(Locale.ROOT).matches(".*\\.(?:x?html?|svg|xml|js)");
    }

    private boolean counts(String route, WithheldPlace one, String text) {
        boolean may = route.startsWith(COPIED)
                && TWO_WORDS.matcher(text.substring(one.begin(), one.end())).matches();
        return (one.sure() || may) && !program.says(text, one.begin(), one.end(), this::isNamed);
    }

    private boolean isNamed(String text) {
        return forms.find(" " + text + " ").stream().anyMatch(WithheldPlace::sure);
    }

    private void add(String route, WithheldPlace one, String text, String where, Span span) {
        String words = text.substring(one.begin(), one.end());
        leaks.merge(
                route, new Leak(where, one.profile(), one.sure(), words, span, 0), (first, other) -> first.andMore());
    }

    @Override
    public void allMade() {
        indexed.forEach((form, leak) -> {
            if (!common.contains(form)) {
                leaks.putIfAbsent(leak.span().file().path(), leak);
            }
        });
        if (!leaks.isEmpty()) {
            throw new Refused(problems());
        }
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (Map.Entry<String, Leak> one : leaks.entrySet()) {
            if (problems.size() == MOST) {
                int more = leaks.size() - MOST;
                problems.set(
                        MOST - 1,
                        problems.get(MOST - 1)
                                .with(
                                        Span.whole(problems.get(MOST - 1).span().file()),
                                        more + (more == 1 ? " more file contains" : " more files contain")
                                                + " such a name"));
                break;
            }
            problems.add(problem(one.getKey(), one.getValue()));
        }
        return problems;
    }

    private Problem problem(String route, Leak leak) {
        String more =
                leak.more() == 0 ? "" : ", and in " + leak.more() + (leak.more() == 1 ? " more place" : " more places");
        Problem problem = Problem.error(
                "redaction",
                leak.span(),
                "the file '" + route + "' of the site would contain " + (leak.sure() ? "" : "what may be ")
                        + "a name of '"
                        + leak.profile()
                        + "' that must be withheld: '" + leak.words().replaceAll("\\s+", " ") + "'"
                        + (leak.where().isEmpty() ? "" : ", " + leak.where()) + more,
                (leak.where().startsWith(INSIDE)
                                ? "remove it from that file, because what is only covered there can still be copied, or leave the file out"
                                : "remove it from the content")
                        + "; if it is not the name, add it exactly as written to 'not_redacted' in that profile. "
                        + "The site is unchanged");
        Span written = written(route, leak.words());
        return written == null ? problem : problem.with(written, "probably from here");
    }

    /** Where the content has the words; null when nobody knows. */
    private Span written(String route, String words) {
        List<SourceFile> files = origins.apply(route);
        for (SourceFile file : files) {
            int at = file.text().indexOf(words);
            if (at >= 0 || file.text().isEmpty()) {
                // A file that is copied as it is, is known by its name alone.
                return at < 0 ? Span.whole(file) : new Span(file, at, at + words.length());
            }
        }
        for (SourceFile file : files) {
            for (WithheldPlace one : forms.find(file.text())) {
                if (one.sure()) {
                    return new Span(file, one.begin(), one.end());
                }
            }
        }
        return null;
    }
}
