package org.dossier.output;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One entry of a bibliography for biblatex, field by field; fields without a value are left out.
 *
 * <p>{@code @online}, or without an address {@code @misc}: no field of them means anything else in another style.
 */
// spec: biblatex, "@online", "@misc"; their dates are ISO 8601, and {{…}} keeps a name or title as it is written
public final class BibTex {
    private static final Pattern ABOUT = Pattern.compile("~([0-9-]+)");

    private final String key;
    private final List<String> fields = new ArrayList<>();
    private String type = "@misc";

    /** An entry under a key, an id of ours. */
    public BibTex(String key) {
        this.key = key;
    }

    /** A field with words. */
    public BibTex words(String name, String words) {
        return field(name, escaped(words));
    }

    /** A field with words whose letters keep their case. */
    public BibTex exactly(String name, String words) {
        return field(name, words.isEmpty() ? "" : "{" + escaped(words) + "}");
    }

    /** A date as authors write it. */
    public BibTex date(String name, String date) {
        return field(name, ABOUT.matcher(date).replaceAll("$1~"));
    }

    /** An address on the web: braces would end the field, everything else may be in one. */
    public BibTex address(String name, String url) {
        type = url.isEmpty() ? type : "@online";
        return field(name, url.replace("{", "%7B").replace("}", "%7D"));
    }

    /** Who wrote it: people by their name, anyone else as it is written. */
    public BibTex authors(List<Author> authors) {
        return field(
                "author",
                String.join(
                        " and ",
                        authors.stream()
                                .map(one -> one.person() ? escaped(one.name()) : "{" + escaped(one.name()) + "}")
                                .toList()));
    }

    /**
     * Who wrote something.
     *
     * @param name as it is written
     * @param person true when that is known to be a person
     */
    public record Author(String name, boolean person) {}

    private BibTex field(String name, String value) {
        if (!value.isEmpty()) {
            fields.add("  " + name + " = {" + value + "}");
        }
        return this;
    }

    /** The entry, without a line break at its end. */
    @Override
    public String toString() {
        return type + "{" + key + ",\n" + String.join(",\n", fields) + "\n}";
    }

    /** A text in which no character means anything to TeX. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
                case '\\' -> out.append("\\textbackslash{}");
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                case '{', '}', '$', '&', '#', '%', '_' -> out.append('\\').append(c);
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
