package org.dossier.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dossier.source.Marks;
import org.dossier.source.Problem;

/**
 * What {@code dossier.yaml} says.
 *
 * @param title of the dossier
 * @param description one line; empty body when not given
 * @param language of the interface and of what names no language of its own
 * @param url where the site will be, absolute and ending in a slash; null when not given: then there is no feed or sitemap address
 * @param editors who is responsible, in their own order
 * @param license of the dossier's own text; empty when not given
 * @param methodology id of the methodology page; null when not given
 * @param corrections id of the page with the corrections policy; null when not given
 * @param contact an address or e-mail for replies; empty when not given
 * @param strict true when warnings fail the build
 * @param linking how names are linked
 * @param rules levels that differ from a rule's default, by rule id; a null level is never stored: {@code off} is in {@code rulesOff}
 * @param rulesOff ids of rules that are switched off
 * @param noindex true when search engines are asked to leave the site out
 * @param cards which pages get a picture of their own for other sites to show with a link; without {@code url} none does
 * @param lead the story in a paragraph, at the head of the first page; empty body when not given
 * @param front what the first page shows
 * @param nav what the navigation lists, in its order; empty for all sections in which there is something
 * @param practice what the editors did about responses, in a sentence or two; empty body when not given
 * @param checked when the dossier was last checked as a whole; null when not given
 * @param exports what is offered besides the pages, each once
 * @param arabDigits true for numbers and dates in Arabic digits where the language is Arabic
 * @param marks where it was written
 */
public record Settings(
        Name title,
        Body description,
        Language language,
        String url,
        List<Editor> editors,
        String license,
        String methodology,
        String corrections,
        String contact,
        boolean strict,
        Linking linking,
        Map<String, Problem.Level> rules,
        Set<String> rulesOff,
        boolean noindex,
        Cards cards,
        Body lead,
        Front front,
        List<Entry> nav,
        Body practice,
        PartialDate checked,
        List<Export> exports,
        boolean arabDigits,
        Marks marks) {
    /** What holds where the file that says it could not be read, which has been reported. */
    public static Settings unread(Marks marks) {
        return new Settings(
                Name.of("Dossier", Language.ENGLISH),
                Body.EMPTY,
                Language.ENGLISH,
                null,
                List.of(),
                "",
                null,
                null,
                "",
                false,
                new Linking(false, Linking.Link.ALL, Map.of()),
                Map.of(),
                Set.of(),
                false,
                Cards.AUTO,
                Body.EMPTY,
                new Front(null, List.of(), List.of()),
                List.of(),
                Body.EMPTY,
                null,
                List.of(),
                false,
                marks);
    }

    /**
     * Someone responsible for the dossier.
     *
     * @param name who
     * @param contact address or e-mail; empty when not given
     */
    public record Editor(String name, String contact) {}

    /**
     * What the first page shows.
     *
     * @param picture null when not given
     * @param claims ids of the claims that it shows, in order; empty when the program chooses
     * @param blocks its parts in order; empty for {@link Block#values()}
     */
    public record Front(Image picture, List<String> claims, List<Block> blocks) {}

    /** A part of the first page, in the order in which they follow each other unless the dossier says otherwise. */
    public enum Block implements Keyed {
        /** How many claims have a response. */
        ANSWERS,
        /** Who is named. */
        WHO,
        /** Some claims with their responses. */
        CLAIMS,
        /** The groups of pages of the editors' own. */
        PARTS,
        /** The newest articles. */
        ARTICLES,
        /** What happened when. */
        TIMELINE,
        /** Who is connected with whom. */
        NETWORK,
        /** When the dossier was checked, corrections, how to reply. */
        STATE
    }

    /**
     * An entry of the navigation: one of the two.
     *
     * @param section null for a page
     * @param page id of a page; null for a section
     */
    public record Entry(Section section, String page) {}

    /** Digits of Arabic. */
    public enum Digits implements Keyed {
        /** 0 to 9; the default. */
        LATIN,
        /** ٠ to ٩. */
        ARAB
    }

    /** Which pages get a picture of their own, for other sites to show with a link. */
    public enum Cards implements Keyed {
        /** Articles and profiles while there are not too many to be drawn in passing, and else the dossier alone; the default. */
        AUTO,
        /** None, and neither does the dossier. */
        NONE,
        /** The dossier alone: its picture stands for all pages. */
        DOSSIER,
        /** Articles, and the dossier, whose picture stands for all other pages. */
        ARTICLES,
        /** Profiles too. */
        ALL
    }

    /**
     * How names are linked.
     *
     * @param headings true when names in headings are mentions too
     * @param link which mentions are drawn as links; all are recorded
     * @param stop names never linked by themselves, by language
     */
    public record Linking(boolean headings, Link link, Map<Language, List<String>> stop) {
        /** Which mentions of a profile are drawn as links. */
        public enum Link implements Keyed {
            /** Every one. */
            ALL,
            /** The first of each profile in each paragraph. */
            FIRST_IN_PARAGRAPH,
            /** The first of each profile in the article. */
            FIRST
        }
    }
}
