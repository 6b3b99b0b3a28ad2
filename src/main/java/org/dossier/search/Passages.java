package org.dossier.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dossier.model.Article;
import org.dossier.model.BlockAnchors;
import org.dossier.model.Body;
import org.dossier.model.Claim;
import org.dossier.model.Name;
import org.dossier.model.Range;
import org.dossier.model.Routes;
import tools.jackson.core.JsonGenerator;

/**
 * Some blocks of an article, as much as a result needs to show: a document of the index.
 *
 * @param article whose they are
 * @param first true for those at the beginning, which come with subtitle and summary
 * @param parts of the reading text, in order, at least one unless {@code first}
 */
record Passages(Article article, boolean first, List<Part> parts) {
    /** Most bytes of text; what stands around it makes some hundred more. */
    static final int LIMIT = 7000;

    /**
     * A block, or what is shown of it.
     *
     * @param anchor id of the block on the page; empty when it has none
     * @param range in the reading text
     * @param heading true for a heading
     */
    record Part(String anchor, Range range, boolean heading) {}

    /** Cuts what is shown of an article; the list has at least one element, so that its title is found. */
    static List<Passages> of(Article article, Shown shown) {
        List<Passages> all = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        int bytes = size(article.subtitle()) + size(article.summary().text());
        for (Part part : parts(article, shown.visible().apply(article))) {
            int more = size(part.range.of(article.body().text()));
            if (bytes + more > LIMIT && !parts.isEmpty()) {
                all.add(new Passages(article, all.isEmpty(), List.copyOf(parts)));
                parts.clear();
                bytes = 0;
            }
            parts.add(part);
            bytes += more;
        }
        if (all.isEmpty() || !parts.isEmpty()) {
            all.add(new Passages(article, all.isEmpty(), List.copyOf(parts)));
        }
        return all;
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static List<Part> parts(Article article, List<Range> visible) {
        List<Part> parts = new ArrayList<>();
        List<String> anchors = BlockAnchors.of(article.body());
        List<Body.Block> blocks = article.body().blocks();
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
                    int stop = stop(article.body().text(), start, end);
                    parts.add(new Part(anchors.get(i), new Range(start, stop), heading));
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

    private static Stream<String> titles(Name title) {
        return Stream.concat(Stream.of(title.text()), title.others().stream().map(Name.Form::text));
    }

    /** Gives the texts whose words make this document one to be shown first. */
    void heavy(Consumer<String> words) {
        if (first) {
            titles(article.title()).forEach(words);
            words.accept(article.subtitle());
        }
        parts.stream().filter(Part::heading).forEach(part -> words.accept(text(part)));
    }

    /** Gives all other texts. The title is one of them, so that a query may hold words of both title and text. */
    void light(Consumer<String> words) {
        titles(article.title()).forEach(words);
        if (first) {
            words.accept(article.summary().text());
        }
        parts.forEach(part -> words.accept(text(part)));
    }

    private String text(Part part) {
        return part.range.of(article.body().text());
    }

    /** Writes address, titles, origin, language and the blocks: id, text, and address and brief account of each claim in it. */
    void writeTo(JsonGenerator json, Shown shown) {
        json.writeStartArray();
        json.writeString(Routes.relative(Routes.SEARCH, Routes.article(article.id())));
        json.writeStartArray();
        titles(article.title()).forEach(title -> json.writeString(Script.storable(title)));
        json.writeEndArray();
        json.writeString(Script.storable(shown.origin().apply(article)));
        json.writeString(article.language().tag());
        json.writeStartArray();
        if (first) {
            write(json, "", article.subtitle(), List.of(), shown);
            write(json, "", article.summary().text(), List.of(), shown);
        }
        parts.forEach(part -> write(json, part.anchor, text(part), claims(part), shown));
        json.writeEndArray();
        json.writeEndArray();
    }

    /** The claims that stand on words of a block: none of these words is shown without them. */
    private List<Claim> claims(Part part) {
        return article.claims().stream()
                .filter(claim -> claim.place().ranges().stream().anyMatch(part.range::overlaps))
                .toList();
    }

    private static void write(JsonGenerator json, String anchor, String text, List<Claim> claims, Shown shown) {
        if (!text.isBlank()) {
            json.writeStartArray();
            json.writeString(anchor);
            json.writeString(Script.storable(text.replaceAll("\\s+", " ").strip()));
            for (Claim claim : claims) {
                json.writeStartArray();
                json.writeString(Routes.relative(Routes.SEARCH, Routes.claim(claim)));
                json.writeString(Script.storable(shown.brief().apply(claim)));
                json.writeEndArray();
            }
            json.writeEndArray();
        }
    }
}
