package org.dossier.export;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Article;
import org.dossier.model.Mention;
import org.dossier.source.Range;

/**
 * A block of an article while it is written as TEI. A name is one element; what is set in another way is parted where it begins or ends
 * within a name.
 */
final class TeiBlock {
    private final TeiElement element;
    private final Article article;
    private final TeiHeader header;
    private final PublishedText text;
    /** The elements around what was written last, from the outside. */
    private final List<Written> path = new ArrayList<>();

    private boolean hidden;

    /**
     * How some words of the text are set.
     *
     * @param element as which they are
     */
    record Phrase(TeiElement element, Range words) {}

    /** An element, and the phrase or mention that it is written for. */
    private record Written(Object of, TeiElement element) {}

    TeiBlock(TeiElement element, Article article, TeiHeader header, PublishedText text) {
        this.element = element;
        this.article = article;
        this.header = header;
        this.text = text;
    }

    /** Adds what is no text, as deep as the words beside it. */
    void add(TeiElement child, List<Phrase> phrases) {
        // In a block only its words are text.
        child.without("figDesc");
        enter(new ArrayList<>(phrases)).add(child);
    }

    /**
     * Adds words.
     *
     * @param phrases that are begun, from the outside
     * @param mentions those that may be in the words, in order
     */
    void write(Range words, List<Phrase> phrases, List<Mention> mentions) {
        int from = words.start();
        for (Mention one : mentions) {
            Range name = one.range();
            if (name.overlaps(words)) {
                shown(new Range(from, Math.max(from, name.start())), new ArrayList<>(phrases));
                from = Math.max(from, name.start());
                shown(new Range(from, Math.min(name.end(), words.end())), around(one, phrases));
                from = Math.min(name.end(), words.end());
            }
        }
        shown(new Range(from, words.end()), new ArrayList<>(phrases));
    }

    /** The phrases around a name, it, and the phrases in it. */
    private static List<Object> around(Mention named, List<Phrase> phrases) {
        List<Object> all = new ArrayList<>();
        phrases.stream().filter(one -> one.words.contains(named.range())).forEach(all::add);
        all.add(named);
        // Within a name TEI has no place for words that are quoted.
        phrases.stream()
                .filter(one -> !one.words.contains(named.range()) && !one.element.is("q"))
                .forEach(all::add);
        return all;
    }

    private void shown(Range range, List<Object> around) {
        int from = range.start();
        for (Range part : range.length() == 0 ? List.<Range>of() : text.shown(range)) {
            gap(from, part.start());
            hidden = false;
            enter(around).words(part.of(article.body().text()));
            from = part.end();
        }
        gap(from, range.end());
    }

    /** What is not published: a blank at either side of a mark, once for all of it that is together. */
    private void gap(int from, int to) {
        if (from < to && !hidden) {
            hidden = true;
            path.clear();
            element.words(" ").add(new TeiElement("gap").with("reason", "rights"));
            element.words(" ");
        }
    }

    /** The innermost of the elements around what is written next; those that are begun stay as far as they are the same. */
    private TeiElement enter(List<Object> around) {
        int same = 0;
        while (same < Math.min(path.size(), around.size()) && path.get(same).of == around.get(same)) {
            same++;
        }
        path.subList(same, path.size()).clear();
        TeiElement parent = same == 0 ? element : path.get(same - 1).element;
        for (Object one : around.subList(same, around.size())) {
            parent = parent.add(one instanceof Phrase phrase ? phrase.element.again() : name((Mention) one));
            path.add(new Written(one, parent));
        }
        return parent;
    }

    private TeiElement name(Mention mention) {
        return new TeiElement(header.element(mention.profile())).with("ref", "#" + header.xmlId(mention.profile()));
    }
}
