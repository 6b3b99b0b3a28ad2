package org.dossier.suggest;

import java.util.List;
import java.util.stream.Collectors;

/** Names as YAML that may be pasted. */
public final class YamlText {
    private static final String PLAIN = "[\\p{L}][\\p{L}\\p{M}\\p{Nd}' .-]*";
    private static final String WORDS = "(?i)true|false|null|yes|no|on|off|y|n|none";

    private YamlText() {}

    /** A text as a scalar: plain where it may be, else in double quotes. */
    public static String scalar(String text) {
        boolean plain = text.matches(PLAIN) && !text.matches(WORDS) && !text.endsWith(" ");
        return plain ? text : quoted(text);
    }

    /** A text in double quotes. */
    public static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** A list on one line. */
    public static String list(List<String> texts) {
        return texts.stream().map(YamlText::scalar).collect(Collectors.joining(", ", "[", "]"));
    }
}
