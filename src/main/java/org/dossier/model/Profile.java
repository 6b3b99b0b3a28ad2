package org.dossier.model;

import java.util.List;
import org.dossier.source.Marks;

/**
 * A person or an organization.
 *
 * @param id file name without ending; also its address
 * @param kind person or organization
 * @param names what it is called, and how that is found
 * @param description one line; empty body when not given
 * @param role what it is in a word or two (senator, company); empty when not given
 * @param living whether a person is alive; {@code UNKNOWN} counts as alive, and stands for organizations too
 * @param publicRole a person's public role; empty when not given
 * @param privatePerson true when the author wrote {@code public_role: none}
 * @param born birth of a person or founding of an organization; null when not given
 * @param died death of a person or dissolution of an organization; null when not given
 * @param image a picture; null when not given
 * @param identifiers its numbers elsewhere, in the order written
 * @param links addresses elsewhere
 * @param differentFrom ids of profiles it must not be taken for, both ways, in order of name
 * @param sources on the profile as a whole
 * @param facts short facts
 * @param biography the text
 * @param noindex true when search engines are asked to leave it out
 * @param redacted true when its name must appear nowhere in the output
 * @param tags in the order written
 * @param review who checked it; null when not given
 * @param marks where it was written
 */
public record Profile(
        String id,
        Kind kind,
        Names names,
        Body description,
        String role,
        Living living,
        String publicRole,
        boolean privatePerson,
        LifeDate born,
        LifeDate died,
        Image image,
        List<Identifier> identifiers,
        List<Link> links,
        List<String> differentFrom,
        List<Citation> sources,
        List<Fact> facts,
        Body biography,
        boolean noindex,
        boolean redacted,
        List<String> tags,
        Review review,
        Marks marks) {
    /** A text of so many characters, some two sentences, is short. */
    private static final int BRIEF = 400;

    /** True when its text is so short that pages show it in the place of its description, which would say the same again. */
    public boolean isBrief() {
        return biography.blocks().size() == 1
                && biography.blocks().get(0).kind() == Body.Block.Kind.PARAGRAPH
                && biography.text().length() <= BRIEF;
    }

    /** Its name, with other forms. */
    public Name name() {
        return names.main();
    }

    /** What it is called in a line without room for its name. */
    public String inBrief() {
        return names.brief().isEmpty() ? name().text() : names.brief();
    }

    /**
     * The same profile, but of what it is called, when someone lived and where more is of them nothing is left.
     *
     * @param words stand for its name
     */
    public Profile nobody(String words) {
        return new Profile(
                id,
                kind,
                Names.only(Name.of(words, name().language())),
                description,
                role,
                living,
                publicRole,
                privatePerson,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                sources,
                facts,
                biography,
                true,
                true,
                tags,
                review,
                marks);
    }

    /**
     * False for a person of whom no public role is written. Such a person is not listed beside others, and search engines are asked to
     * leave the page out unless its author says {@code noindex: false}.
     */
    public boolean isPublic() {
        return isPublic(kind, publicRole);
    }

    /** The same, of a role as it is written: empty when it is not, {@code none} when there is none. */
    public static boolean isPublic(Kind kind, String publicRole) {
        return kind == Kind.ORGANIZATION || !publicRole.isEmpty() && !publicRole.equals("none");
    }

    /** What a profile is about. */
    public enum Kind implements Keyed {
        /** A human being. */
        PERSON,
        /** Any body of people: company, agency, party, group. */
        ORGANIZATION;

        /** The folder of its files and pages. */
        public String folder() {
            return this == PERSON ? "people" : "organizations";
        }
    }

    /** Whether a person is alive. */
    public enum Living implements Keyed {
        /** Alive. */
        TRUE,
        /** Dead. */
        FALSE,
        /** Not known: treated as alive. */
        UNKNOWN
    }

    /**
     * The beginning or end of a life.
     *
     * @param date when; null when only the place is given
     * @param where in words; empty when not given
     * @param sources where that is found
     */
    public record LifeDate(PartialDate date, String where, List<Citation> sources) {}

    /**
     * A number by which others know a profile.
     *
     * @param scheme such as {@code wikidata}
     * @param value as written
     * @param url where it leads; empty when the scheme has no addresses
     */
    public record Identifier(String scheme, String value, String url) {}

    /**
     * A short fact.
     *
     * @param label what it is about
     * @param text the fact
     * @param date when; null when not given
     * @param sources where it comes from
     * @param marks where it was written
     */
    public record Fact(String label, Body text, PartialDate date, List<Citation> sources, Marks marks) {}
}
