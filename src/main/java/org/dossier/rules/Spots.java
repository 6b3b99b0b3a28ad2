package org.dossier.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.source.Span;

/** Places inside a field of which only the whole has a span. They are for the eye: a wrong one is ugly, not false. */
final class Spots {
    private static final String SOMETHING =
            "(?:[ \\t]*(?:\\[(?!\\s*\\])|[^\\s,}\\[#])|[ \\t]*(?:#[^\\n]*)?\\n\\s*-\\s)";

    private Spots() {}

    /** The key {@code key} of the YAML map that {@code map} covers, or the whole of it. */
    static Span key(Span map, String key) {
        Matcher matcher = matcher(map, key, "");
        return matcher.find() ? map.file().span(map.start() + matcher.start(1), map.start() + matcher.end(1)) : map;
    }

    /** What follows that key on its line, or the whole. */
    static Span value(Span map, String key) {
        Matcher matcher = matcher(map, key, "[ \\t]*([^\\n,}]*[^\\s,}])");
        return matcher.find() ? map.file().span(map.start() + matcher.start(2), map.start() + matcher.end(2)) : map;
    }

    /** True when that key stands in the map with something behind it, or below it as a list. */
    static boolean hasKey(Span map, String key) {
        return matcher(map, key, SOMETHING).find();
    }

    private static Matcher matcher(Span map, String key, String rest) {
        return Pattern.compile("(?:^|[\\s{,\"'])(" + Pattern.quote(key) + ")[\"']?:" + rest)
                .matcher(map.text());
    }
}
