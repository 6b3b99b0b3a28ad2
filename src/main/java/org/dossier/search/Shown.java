package org.dossier.search;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.Profile;
import org.dossier.model.Source;

/**
 * What pages show, told by those who draw them: a result says neither more nor less.
 *
 * @param origin where and when an article appeared, in words; empty when neither is known
 * @param mentions a number of mentions in words; empty for none
 * @param brief what kind of claim it is, who makes it, how it was answered and what came of it, in a line that does not repeat it
 * @param kind what a profile is, in words
 * @param facts the short facts that the page of a profile shows, each in a line
 * @param source what kind of source it is and when it appeared, in words
 * @param credit who wrote and who published a source, in words; may be empty
 * @param claim a claim with everything that must be read with it; its links lead from {@link org.dossier.model.Routes#SEARCH}
 */
public record Shown(
        Function<Article, String> origin,
        IntFunction<String> mentions,
        Function<Claim, String> brief,
        Function<Profile, String> kind,
        Function<Profile, List<String>> facts,
        Function<Source, String> source,
        Function<Source, String> credit,
        Card claim) {
    /** Draws a claim as every page does. */
    @FunctionalInterface
    public interface Card {
        /**
         * Draws.
         *
         * @return markup
         * @throws IOException when a template cannot be read
         */
        String of(Claim claim) throws IOException;
    }
}
