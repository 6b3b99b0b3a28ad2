package org.dossier.resolve;

import java.util.List;
import java.util.stream.Stream;
import org.dossier.manuscript.Annotations;
import org.dossier.manuscript.ArticleDraft;
import org.dossier.model.Body;
import org.dossier.model.Citation;
import org.dossier.model.Claim;
import org.dossier.model.Place;
import org.dossier.model.Response;
import org.dossier.source.Problems;

/**
 * Resolves the responses of one article.
 *
 * @param draft the article
 */
record ResponseResolver(ArticleDraft draft, CommonResolver parts) {
    /**
     * A response.
     *
     * @param place the words that mention it; null for none
     * @param claims of the article
     * @return null when nobody knows whose it is, which has been reported
     */
    Response resolve(Annotations.ResponseDraft response, String id, Place place, List<Claim> claims) {
        String by = parts.ids().profile(response.by());
        Body text = parts.body(response.text(), draft.language());
        List<Citation> sources = parts.cited(response.sources());
        if (by == null || !response.all() && response.to().isEmpty()) {
            // Which claims have no response is not known then.
            parts.problems()
                    .unread(
                            Problems.Unread.REFERENCE,
                            draft.marks().whole().file().path());
        }
        if (by == null) {
            return null;
        }
        if (response.all() && response.to().isEmpty()) {
            meetsSome(response, by);
        }
        Stream<String> all = response.all() ? negative(claims, by) : Stream.empty();
        return new Response(
                id,
                draft.id(),
                place,
                by,
                Stream.concat(all, CommonResolver.claims(response.to()).stream())
                        .distinct()
                        .toList(),
                response.status(),
                List.copyOf(response.asked()),
                response.date(),
                text,
                response.reason(),
                sources,
                response.marks());
    }

    /** Reports a response to all that is held against someone of whom no claim of the article is: readers would see it nowhere. */
    private void meetsSome(Annotations.ResponseDraft response, String by) {
        // Of a claim that has faults, as of one about someone who does not exist, it has been said.
        boolean some = draft.annotations().claims().stream()
                .flatMap(claim -> claim.about().stream())
                .map(ref -> parts.ids().get(ref.id()))
                .anyMatch(entry -> entry == null || entry.id().equals(by));
        if (!some) {
            parts.problems()
                    .warning(
                            "response-to",
                            response.marks().of("to"),
                            "no claim of this article is about '" + by + "', so there is nothing this responds to",
                            "name the claims it responds to, such as\n    to: [the-id-of-a-claim]\n"
                                    + "or name them in 'about' of a claim");
        }
    }

    /** The negative claims about someone, but for those that they make themselves. */
    private static Stream<String> negative(List<Claim> claims, String about) {
        return claims.stream().filter(claim -> claim.isNegativeAbout(about)).map(Claim::id);
    }
}
