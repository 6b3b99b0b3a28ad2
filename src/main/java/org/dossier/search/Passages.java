package org.dossier.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.dossier.model.Body;
import org.dossier.model.Claim;
import org.dossier.model.Routes;
import org.dossier.output.StorableText;
import org.dossier.render.page.SearchResults;
import org.dossier.search.WordIndex.Weight;
import org.dossier.source.Range;
import tools.jackson.core.JsonGenerator;

/**
 * Some blocks of a writing, as much as a result needs to show: a document of the index.
 *
 * @param writing whose they are
 * @param first true for those at the beginning, which come with the lines above the text
 * @param parts of the text, in order, at least one unless {@code first}
 */
record Passages(TextDocument writing, boolean first, List<Part> parts) implements SearchDocument {
    /** Most bytes of text; what is around it makes some hundred more. */
    static final int LIMIT = 7000;

    /**
     * A block, or what is shown of it.
     *
     * @param anchor id of the block on the page; empty when it has none
     * @param range in the text
     * @param heading true for a heading
     */
    record Part(String anchor, Range range, boolean heading) {}

    /** Cuts a writing; the list has at least one element, so that its title is found. */
    static List<Passages> of(TextDocument writing) {
        List<Passages> all = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        char[] text = writing.body().text().toCharArray();
        int bytes = writing.lines().stream().mapToInt(line -> size(line.text())).sum();
        for (Part part : parts(writing)) {
            int more = size(text, part.range.start(), part.range.end());
            if (bytes + more > LIMIT && !parts.isEmpty()) {
                all.add(new Passages(writing, all.isEmpty(), List.copyOf(parts)));
                parts.clear();
                bytes = 0;
            }
            parts.add(part);
            bytes += more;
        }
        if (all.isEmpty() || !parts.isEmpty()) {
            all.add(new Passages(writing, all.isEmpty(), List.copyOf(parts)));
        }
        return all;
    }

    private static int size(String text) {
        return size(text.toCharArray(), 0, text.length());
    }

    /** How many bytes some characters are in UTF-8. */
    private static int size(char[] text, int start, int end) {
        int bytes = 0;
        for (int i = start; i < end; i++) {
            char c = text[i];
            // Of a pair, which takes four, each half takes two.
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }

    private static List<Part> parts(TextDocument writing) {
        List<Part> parts = new ArrayList<>();
        List<Range> visible = writing.visible();
        List<Body.Block> blocks = writing.body().blocks();
        int next = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Range block = blocks.get(i).range();
            while (next < visible.size() && visible.get(next).end() <= block.start()) {
                next++;
            }
            for (int v = next; v < visible.size() && visible.get(v).start() < block.end(); v++) {
                int start = Math.max(block.start(), visible.get(v).start());
                int end = Math.min(block.end(), visible.get(v).end());
                boolean heading = blocks.get(i).kind() == Body.Block.Kind.HEADING;
                while (start < end) {
                    int stop = stop(writing.body().text(), start, end);
                    parts.add(new Part(writing.anchors().get(i), new Range(start, stop), heading));
                    start = stop;
                }
            }
        }
        return parts;
    }

    /** Where to cut a block that is too long for a file: after a space if there is one. */
    private static int stop(String text, int start, int end) {
        int most = start + LIMIT / 2;
        if (end <= most) {
            return end;
        }
        int space = text.lastIndexOf(' ', most);
        int stop = space > start ? space + 1 : most;
        return Character.isHighSurrogate(text.charAt(stop - 1)) ? stop - 1 : stop;
    }

    /**
     * Gives title and text, so that a query may hold words of both. The words of a profile's names lead to its name, and not here as well.
     */
    @Override
    public void to(BiConsumer<String, Weight> words) {
        writing.own().forEach(name -> words.accept(name, Weight.BESIDE));
        if (first) {
            writing.titles().forEach(title -> words.accept(title, Weight.NAME));
            writing.lines().stream()
                    .filter(line -> line.weight() == Weight.SUMMARY)
                    .forEach(line -> words.accept(line.text(), Weight.SUMMARY));
        }
        parts.stream().filter(Part::heading).forEach(part -> words.accept(text(part), Weight.SUMMARY));
        if (first) {
            writing.lines().forEach(line -> words.accept(line.text(), Weight.TEXT));
        }
        parts.forEach(part -> words.accept(text(part), Weight.TEXT));
        writing.titles().forEach(title -> words.accept(title, Weight.BESIDE));
    }

    private String text(Part part) {
        return part.range.of(writing.body().text());
    }

    /** Writes address, titles, origin, language and the blocks: id and text; and the language of the title where it is another. */
    @Override
    public void writeTo(JsonGenerator json, SearchResults results) throws IOException {
        writing.writeTo(json, () -> {
            if (first) {
                writing.lines().forEach(line -> write(json, "", line.text()));
            }
            parts.forEach(part -> write(json, part.anchor, text(part)));
        });
    }

    /**
     * Writes the same of a text whose blocks are read from its page: of the blocks that claims are on, the id, and address and brief account of
     * each claim. None of their words is shown without them.
     */
    static void writeClaims(TextDocument writing, JsonGenerator json, SearchResults results) throws IOException {
        Map<String, Set<Claim>> byBlock = new LinkedHashMap<>();
        for (Part part : parts(writing)) {
            writing.claims().stream()
                    .filter(claim -> claim.place().ranges().stream().anyMatch(part.range::overlaps))
                    .forEach(claim -> byBlock.computeIfAbsent(part.anchor, one -> new LinkedHashSet<>())
                            .add(claim));
        }
        writing.writeTo(
                json,
                () -> byBlock.forEach((anchor, claims) -> {
                    json.writeStartArray();
                    json.writeString(anchor);
                    for (Claim claim : claims) {
                        json.writeStartArray();
                        json.writeString(Routes.relative(Routes.SEARCH, Routes.claim(claim)));
                        json.writeString(StorableText.storable(results.brief(claim)));
                        json.writeEndArray();
                    }
                    json.writeEndArray();
                }));
    }

    private static void write(JsonGenerator json, String anchor, String text) {
        if (!text.isBlank()) {
            json.writeStartArray();
            json.writeString(anchor);
            json.writeString(StorableText.storable(spaced(text)));
            json.writeEndArray();
        }
    }

    /** With single spaces, and none where a citation was before a full stop or comma. */
    static String spaced(String text) {
        char[] chars = text.toCharArray();
        int length = 0;
        boolean same = true;
        for (char c : chars) {
            boolean space = c == ' ' || c >= '\t' && c <= '\r';
            same &= !space || c == ' ';
            if (!space) {
                chars[length++] = c;
            } else if (length == 0 || chars[length - 1] != ' ') {
                chars[length++] = ' ';
            }
        }
        int kept = 0;
        for (int i = 0; i < length; i++) {
            boolean stop = i + 1 < length && (chars[i + 1] == '.' || chars[i + 1] == ',');
            if (chars[i] != ' ' || !stop || i + 2 < length && chars[i + 2] != ' ') {
                chars[kept++] = chars[i];
            }
        }
        return (same && kept == text.length() ? text : new String(chars, 0, kept)).strip();
    }
}
