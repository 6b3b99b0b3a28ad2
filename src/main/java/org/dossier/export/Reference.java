package org.dossier.export;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Article;
import org.dossier.model.Credit;
import org.dossier.model.Dossier;
import org.dossier.model.IdKind;
import org.dossier.model.PartialDate;
import org.dossier.model.Profile;
import org.dossier.model.Routes;
import org.dossier.model.Settings;
import org.dossier.model.Source;

/**
 * A work as reference managers know it.
 *
 * @param id under which texts cite it
 * @param kind of work
 * @param title of the work
 * @param authors who wrote it, in order
 * @param from the paper, blog or site it appeared in, or who published it; empty when not known
 * @param issued when it appeared; null when not known
 * @param accessed when it was read; null when not known
 * @param url where it is; empty when not known
 * @param language BCP 47 tag
 * @param note what else a reader has to know: where a copy is, and of a work that the editors have not seen, that they have not
 */
record Reference(
        String id,
        Kind kind,
        String title,
        List<Author> authors,
        String from,
        PartialDate issued,
        PartialDate accessed,
        String url,
        String language,
        String note) {
    /** That of the dossier itself; no id of ours has this sign in it. */
    static final String DOSSIER = "the_dossier";

    /** Copies the list. */
    Reference {
        authors = List.copyOf(authors);
    }

    /**
     * Who wrote a work.
     *
     * @param name as it is written
     * @param family the name that comes first in lists; empty where it is not known to be a person's
     * @param given the other names
     */
    record Author(String name, String family, String given) {
        /** Someone of whom no more is known than how the name is written. */
        static Author of(String name) {
            return new Author(name, "", "");
        }
    }

    /** What kind of work it is, in the words of CSL and RIS. All are known to Zotero, which refuses a whole file for one that is not. */
    enum Kind {
        /** An article of a newspaper or magazine. */
        NEWS("article-newspaper", "NEWS", true),
        /** A post of a blog or a social medium. */
        POST("post-weblog", "BLOG", true),
        /** A report. */
        REPORT("report", "RPRT", false),
        /** A page of the web. */
        PAGE("webpage", "ELEC", true),
        /** A letter. */
        LETTER("personal_communication", "PCOMM", false),
        /** What was said. */
        SPEECH("speech", "GEN", false),
        /** A document of a court. */
        CASE("legal_case", "CASE", false),
        /** An article of a journal. */
        PAPER("article-journal", "JOUR", true),
        /** Data. */
        DATA("dataset", "DATA", false),
        /** Anything else. */
        DOCUMENT("document", "GEN", false);

        private final String csl;
        private final String ris;
        private final boolean contained;

        Kind(String csl, String ris, boolean contained) {
            this.csl = csl;
            this.ris = ris;
            this.contained = contained;
        }

        /** Its word in CSL. */
        String csl() {
            return csl;
        }

        /** Its word in RIS. */
        String ris() {
            return ris;
        }

        /** True when it appears in something, false when someone publishes it. */
        boolean isContained() {
            return contained;
        }

        private static Kind of(Article article) {
            return switch (article.imprint().type()) {
                case NEWS -> NEWS;
                case BLOG -> POST;
                case REPORT -> REPORT;
                case WEB, SUMMARY -> PAGE;
                case LETTER -> LETTER;
                case TRANSCRIPT -> SPEECH;
            };
        }

        private static Kind of(Source source) {
            return switch (source.type()) {
                case COURT -> CASE;
                case OFFICIAL, NGO -> REPORT;
                case NEWS -> NEWS;
                case ACADEMIC -> PAPER;
                case SOCIAL -> POST;
                case LETTER -> LETTER;
                case DATASET -> DATA;
                case OTHER -> source.url().isEmpty() ? DOCUMENT : PAGE;
            };
        }
    }

    /** The dossier itself. */
    static Reference of(Settings settings) {
        return new Reference(
                DOSSIER,
                Kind.PAGE,
                settings.title().text(),
                settings.editors().stream().map(one -> Author.of(one.name())).toList(),
                "",
                settings.checked(),
                null,
                settings.url() == null ? "" : settings.url(),
                settings.language().tag(),
                "");
    }

    static Reference of(Article article, Dossier dossier, ReaderWords words) {
        String base = dossier.settings().url();
        String page = base == null ? "" : words.text("comma") + Routes.absolute(base, Routes.article(article.id()));
        return new Reference(
                article.id(),
                Kind.of(article),
                article.title().text(),
                article.byline().stream().map(credit -> author(credit, dossier)).toList(),
                article.outlet() == null ? "" : article.outlet().name(),
                article.date(),
                article.imprint().accessed(),
                article.imprint().url(),
                article.language().tag(),
                note(
                        words,
                        article.imprint().archived(),
                        words.text(
                                "reference.annotated",
                                dossier.settings().title().text() + page)));
    }

    static Reference of(Source source, Dossier dossier, ReaderWords words) {
        return new Reference(
                source.id(),
                Kind.of(source),
                source.title().text(),
                source.author().isEmpty() ? List.of() : List.of(Author.of(source.author())),
                source.publisher() == null ? "" : source.publisher().name(),
                source.date(),
                source.accessed(),
                source.url(),
                source.title().language().tag(),
                note(
                        words,
                        source.archived(),
                        source.locator().isEmpty() ? "" : words.text("reference.location", source.locator()),
                        source.via() == null
                                ? ""
                                : words.text(
                                        "reference.via",
                                        dossier.article(source.via()).title().text())));
    }

    private static String note(ReaderWords words, String archived, String... more) {
        List<String> parts =
                new ArrayList<>(List.of(archived.isEmpty() ? "" : words.text("reference.archived", archived)));
        parts.addAll(List.of(more));
        parts.removeIf(String::isEmpty);
        return String.join(". ", parts);
    }

    /** A person with a profile is filed as it says; of anyone else nobody can know which name comes first. */
    private static Author author(Credit credit, Dossier dossier) {
        Profile profile = credit.profile() == null ? null : dossier.profile(credit.profile());
        if (profile == null || dossier.kindOf(profile.id()) != IdKind.PERSON || profile.redacted()) {
            return Author.of(profile == null ? credit.name() : profile.name().text());
        }
        String[] names = profile.names().sortName().split(", ", 2);
        return names.length < 2
                ? Author.of(profile.name().text())
                : new Author(profile.name().text(), names[0], names[1]);
    }
}
