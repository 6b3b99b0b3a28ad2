package org.dossier.source;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Texts as YAML, to be written into files and to be pasted from messages; the only place that puts something in quotation marks for YAML. */
public final class YamlText {
    private static final String PLAIN = "[\\p{L}][\\p{L}\\p{M}\\p{Nd}' .-]*";
    private static final String WORDS = "(?i)true|false|null|yes|no|on|off|y|n|none";

    private YamlText() {}

    /** A text as a scalar: plain where it may be, else in double quotes. */
    public static String scalar(String text) {
        boolean plain = text.matches(PLAIN) && !text.matches(WORDS) && !text.endsWith(" ");
        return plain ? text : quoted(text);
    }

    /** A text in double quotes; line breaks and other control characters are escaped. */
    public static String quoted(String text) {
        return '"' + escaped('"', text) + '"';
    }

    /** A text in single quotes, which can hold no line breaks: white space becomes single spaces. */
    public static String single(String text) {
        return "'" + escaped('\'', oneLine(text)) + "'";
    }

    /** A text as an author wrote it, in the quotation marks in which most of it stays as it is: single ones where it has double ones or backslashes. */
    public static String asWritten(String text) {
        return text.indexOf('"') >= 0 || text.indexOf('\\') >= 0 ? single(text) : quoted(text);
    }

    /** A text with its white space as single spaces. */
    public static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /**
     * A part of a text, for a scalar in quotation marks that is there.
     *
     * @param mark its quotation mark; for any other character the text stays as it is
     */
    // spec: YAML 1.2.2, 5.7 and 7.3.2
    public static String escaped(char mark, String text) {
        if (mark == '\'') {
            return text.replace("'", "''");
        }
        if (mark != '"') {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 8);
        text.chars().forEach(c -> {
            switch (c) {
                case '"', '\\' -> out.append('\\').append((char) c);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default ->
                    out.append(
                            Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF
                                    ? String.format(Locale.ROOT, "\\u%04x", c)
                                    : String.valueOf((char) c));
            }
        });
        return out.toString();
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
        String line = oneLine(words);
        char first = old.isEmpty() ? '"' : old.charAt(0);
        if (first == '\'') {
            return single(line);
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
