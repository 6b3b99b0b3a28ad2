package org.dossier.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All codes of problems with their pages. {@code contents.txt} is the one list of codes; a test holds it against the program. */
public final class Explanations {
    /** The section of a page that shows what breaks. */
    public static final String WRONG = "Wrong";

    /** The section that shows the same without the problem. */
    public static final String RIGHT = "Right";

    /** The section that says how to get from one to the other. */
    public static final String ADVICE = "What to do";

    private final Map<String, Entry> entries;

    /** A line of the contents. */
    private record Entry(String code, String group, String title) {}

    private Explanations(Map<String, Entry> entries) {
        this.entries = Collections.unmodifiableMap(entries);
    }

    /** Reads the contents; a page is read when it is asked for. */
    public static Explanations read() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        String group = "";
        for (String line : resource("contents.txt").lines().toList()) {
            if (line.startsWith("# ")) {
                group = line.substring(2);
            } else if (!line.isBlank()) {
                String[] cells = line.split("\t+", -1);
                if (cells.length != 2 || entries.put(cells[0], new Entry(cells[0], group, cells[1])) != null) {
                    throw new IllegalArgumentException("a line needs a code that is new, and its title: " + line);
                }
            }
        }
        return new Explanations(entries);
    }

    /** All codes, in the order of the contents. */
    public Set<String> codes() {
        return entries.keySet();
    }

    /** All pages, in the order of the contents. */
    public List<Explanation> all() {
        return entries.values().stream().map(Explanations::page).toList();
    }

    /** The page of a code; null when there is no such code. */
    public Explanation of(String code) {
        Entry entry = entries.get(code);
        return entry == null ? null : page(entry);
    }

    /** What a code is filed under; null when there is no such code. */
    public String group(String code) {
        Entry entry = entries.get(code);
        return entry == null ? null : entry.group;
    }

    /** What a code means, in a few words; null when there is no such code. */
    public String title(String code) {
        Entry entry = entries.get(code);
        return entry == null ? null : entry.title;
    }

    private static Explanation page(Entry entry) {
        return new Explanation(entry.code, entry.group, entry.title, resource(entry.code + ".md"));
    }

    private static String resource(String name) {
        try (InputStream in = Explanations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("org/dossier/explain/" + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
