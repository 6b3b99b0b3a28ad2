package org.dossier.leaks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dossier.source.PackedText;

/**
 * What the program itself writes into every site: the words of the interface, and words of addresses. A withheld name may be like one of
 * them: someone is called May, or Page. Such words are the program's own where they are as it writes them, and nowhere else.
 */
public final class ProgramText {
    /** Ids that are made from words, and say none. */
    private static final Pattern MADE =
            Pattern.compile("(?:claim|relation|event|note|mention|correction)-[0-9a-z]{10}(?![0-9a-z])");

    /** The beginning of an address elsewhere: its words are no program's. */
    private static final Pattern HOST = Pattern.compile("(?:[a-z]+:)?//[^/]*");

    /** The end of an element reads like the end of an address. */
    private static final Pattern TAG = Pattern.compile("\\\\?/[a-zA-Z0-9]+");

    private static final Pattern PLACE = Pattern.compile("\\{[0-9]+\\}");

    private final List<Words> words = new ArrayList<>();
    private final Set<String> months;
    private final Set<String> files;
    private final Pattern addresses;
    private final Map<String, List<Words>> having = new ConcurrentHashMap<>();

    /**
     * Words between two places of a label.
     *
     * @param first true when the label begins with them
     * @param last true when it ends with them
     */
    private record Words(String text, boolean first, boolean last) {}

    /**
     * @param labels of the interface, with places as {@code {0}}
     * @param months names of months, which are beside numbers
     * @param files routes of files that come with the program as they are
     */
    public ProgramText(Collection<String> labels, Collection<String> months, Collection<String> files) {
        this.months = Set.copyOf(months);
        this.files = Set.copyOf(files);
        labels.forEach(label -> {
            String[] parts = PLACE.split(label, -1);
            for (int i = 0; i < parts.length; i++) {
                for (String written : new LinkedHashSet<>(List.of(parts[i], escaped(parts[i])))) {
                    words.add(new Words(written, i == 0, i == parts.length - 1));
                }
            }
        });
        addresses = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + String.join("|", addresses()) + ")(?![\\p{L}\\p{N}])");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static List<String> addresses() {
        return PackedText.of(ProgramText.class, "addresses.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted((one, other) -> other.length() - one.length())
                .toList();
    }

    /** True for a file that comes with the program: nobody's content is in it. */
    boolean isFile(String route) {
        return files.contains(route);
    }

    /**
     * True when words of a finished file are the program's own.
     *
     * @param names shows whether a text surely holds a withheld name
     */
    boolean says(String text, int begin, int end, Predicate<String> names) {
        String here = text.substring(begin, end);
        if (months.contains(here) && (isDigit(text, begin, -1) || isDigit(text, end - 1, 1))) {
            return true;
        }
        if (begin > 0 && text.charAt(begin - 1) == '<' && TAG.matcher(here).matches()) {
            return true;
        }
        Matcher host = HOST.matcher(here);
        int path = host.lookingAt() ? host.end() : 0;
        String rest = here.substring(0, path)
                + addresses
                        .matcher(MADE.matcher(here.substring(path)).replaceAll(""))
                        .replaceAll("");
        if (!rest.equals(here) && !names.test(rest)) {
            return true;
        }
        return having.computeIfAbsent(here, this::having).stream().anyMatch(one -> stands(one, text, begin, here));
    }

    private List<Words> having(String here) {
        return words.stream().filter(one -> one.text.contains(here)).collect(Collectors.toList());
    }

    private static boolean stands(Words words, String text, int begin, String here) {
        for (int at = words.text.indexOf(here); at >= 0; at = words.text.indexOf(here, at + 1)) {
            int from = begin - at;
            int to = from + words.text.length();
            boolean same = from >= 0 && text.startsWith(words.text, from);
            if (same && (!words.first || isEdge(text, from - 1, -1)) && (!words.last || isEdge(text, to, 1))) {
                return true;
            }
        }
        return false;
    }

    /** True when a text of its own begins or ends there: in an element, an attribute or a text of JSON. */
    private static boolean isEdge(String text, int at, int step) {
        int i = at;
        while (i >= 0 && i < text.length() && Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '\n') {
            i += step;
        }
        return i < 0 || i >= text.length() || "<>\"\n\\".indexOf(text.charAt(i)) >= 0;
    }

    /** True when a number is next to a place, with no more than a space, point or hyphen between. */
    private static boolean isDigit(String text, int at, int step) {
        for (int i = at + step, n = 0; i >= 0 && i < text.length() && n < 3; i += step, n++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                return true;
            }
            if (Character.isLetter(c)) {
                return false;
            }
        }
        return false;
    }
}
