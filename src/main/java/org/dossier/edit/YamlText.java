package org.dossier.edit;

import java.util.List;
import java.util.stream.Collectors;

/** Texts as YAML that may be pasted. */
public final class YamlText {
    private static final String PLAIN = "[\\p{L}][\\p{L}\\p{M}\\p{Nd}' .-]*";
    private static final String WORDS = "(?i)true|false|null|yes|no|on|off|y|n|none";

    private YamlText() {}

    /** A text as a scalar: plain where it may be, else in double quotes. */
    public static String scalar(String text) {
        boolean plain = text.matches(PLAIN) && !text.matches(WORDS) && !text.endsWith(" ");
        return plain ? text : quoted(text);
    }

    /** A text in double quotes; line breaks and tabs are escaped. */
    public static String quoted(String text) {
        String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
        return "\"" + escaped.replace("\n", "\\n").replace("\t", "\\t") + "\"";
    }

    /** A list on one line. */
    public static String list(List<String> texts) {
        return texts.stream().map(YamlText::scalar).collect(Collectors.joining(", ", "[", "]"));
    }

    /**
     * A text in the style of the scalar that it replaces; in double quotes where that style cannot hold it.
     *
     * @param old the scalar as it is written, with its quotation marks or the head of its block
     * @param words the new text; white space becomes single spaces
     */
    public static String like(String old, String words) {
        String line = words.replaceAll("\\s+", " ");
        char first = old.isEmpty() ? '"' : old.charAt(0);
        if (first == '\'') {
            return "'" + line.replace("'", "''") + "'";
        }
        if (first == '|' || first == '>') {
            int end = old.indexOf('\n');
            String indent = end < 0 ? "  " : old.substring(end + 1).replaceFirst("(?s)^(\\s*).*$", "$1");
            return (end < 0 ? old : old.substring(0, end)) + "\n" + indent + line;
        }
        boolean plain = first != '"'
                && line.matches("[\\p{L}\\p{N}].*")
                && !line.contains(": ")
                && !line.contains(" #")
                && !line.endsWith(":")
                && !line.matches("(?i)true|false|null|[0-9.,]+");
        return plain ? line : quoted(line);
    }
}
