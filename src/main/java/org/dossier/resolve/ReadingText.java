package org.dossier.resolve;

import java.util.List;
import org.dossier.manuscript.ArticleDraft;
import org.dossier.manuscript.Manuscript;
import org.dossier.model.Body;
import org.dossier.source.Problems;
import org.dossier.text.Folded;
import org.dossier.text.quotes.Disambiguation;
import org.dossier.text.quotes.NearQuote;
import org.dossier.text.quotes.QuoteFinder;

/**
 * The text that the annotations of one article are on: with names that are withheld later, since quotes may hold them. For authors; no
 * page may show it.
 *
 * @param body the text
 */
public record ReadingText(Body body) {
    /**
     * The text of an article. What is wrong with it is not said again.
     *
     * @param manuscript with everything that the text refers to
     * @param draft the article
     */
    public static ReadingText of(Manuscript manuscript, ArticleDraft draft) {
        Problems unsaid = new Problems();
        LinkResolver links =
                new LinkResolver(IdTable.of(manuscript, unsaid), LinkResolver.Targets.of(manuscript), unsaid);
        return new ReadingText(
                BodyMaker.make(draft.body(), draft.language(), links, unsaid).body());
    }

    /** Finds quotes in it, word for word. */
    public QuoteFinder quotes() {
        return new QuoteFinder(folded());
    }

    private Folded folded() {
        return Folded.of(body.text(), body.ranges(), false);
    }

    /**
     * What tells one place of a quote from its others.
     *
     * @param quote as it was looked for
     * @param hits all its places
     * @param which index of the one wanted
     */
    public Disambiguation telling(String quote, List<QuoteFinder.Hit> hits, int which) {
        return Disambiguation.of(folded(), body.text(), quote, hits, which);
    }

    /** Finds what is like a quote in it. */
    public NearQuote near() {
        return new NearQuote(Folded.of(body.text(), body.ranges(), true), body.text(), NearQuote.Limits.STANDARD);
    }
}
