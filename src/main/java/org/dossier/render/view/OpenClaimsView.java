package org.dossier.render.view;

import java.util.List;
import org.dossier.render.html.Html;

/**
 * Claims that wait for the same thing, such as an answer. They are named without what they say, which may not be read
 * without the rest of the claim.
 *
 * @param id of the section on the page
 * @param title of the section
 * @param lede what it lists and what that means
 * @param count how many claims there are
 * @param concerned by whom they are about, by name
 */
public record OpenClaimsView(String id, String title, String lede, int count, List<Concerned> concerned) {
    /**
     * Somebody whom such claims are about.
     *
     * @param name who; null for claims that are about nobody with a profile
     * @param claims in the order of the ledger
     */
    public record Concerned(LinkView name, List<OpenClaim> claims) {}

    /**
     * A claim that waits for something.
     *
     * @param claim its kind and who makes it; {@code href} leads to it on this page
     * @param where the words of the article
     * @param state what is known so far, in a sentence
     * @param reason why nobody asked; empty when not given
     * @param denials who denies it, each in words
     */
    public record OpenClaim(LinkView claim, LinkView where, Html state, String reason, List<Html> denials) {}
}
