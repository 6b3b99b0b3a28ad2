package org.dossier.audit;

import org.dossier.model.Article;
import org.dossier.model.Body;
import org.dossier.model.Dossier;
import org.dossier.model.Language;
import org.dossier.model.Name;
import org.dossier.model.PartialDate;
import org.dossier.model.Place;
import org.dossier.model.Profile;
import org.dossier.model.Routes;
import org.dossier.model.Source;
import org.dossier.resolve.Redactions;
import org.dossier.resolve.Resolver;
import org.dossier.source.Range;
import org.dossier.source.Span;

/**
 * The words of a report: what a record of the model is called there, and where it is. Everything that a report prints goes
 * through here, so that a withheld name is in none.
 */
public final class ReportWords {
    private final Dossier dossier;
    private final Redactions withheld;
    private final Language own;

    private ReportWords(Dossier dossier, Redactions withheld) {
        this.dossier = dossier;
        this.withheld = withheld;
        this.own = dossier.settings().language();
    }

    /** The words of a dossier, with the names kept out that it withholds. */
    public static ReportWords of(Resolver.Resolved resolved) {
        return new ReportWords(resolved.dossier(), resolved.unpublished().withheld());
    }

    /** LanguageText in a language, on one line. */
    LanguageText words(String text, Language language) {
        String line = text.strip().replaceAll("\\s+", " ");
        return new LanguageText(withheld.clean(line), language.tag(), language.dir());
    }

    /** LanguageText in the language of the dossier. */
    LanguageText words(String text) {
        return words(text, own);
    }

    /** What a reader sees of a text in the language of the dossier. */
    LanguageText words(Body body) {
        return words(body.text());
    }

    /** What the program says: in English. A message that spells a withheld name in any way is replaced as a whole. */
    LanguageText message(String text) {
        LanguageText clean = words(text, Language.ENGLISH);
        String without = clean.text().replaceAll("\\[-.*?-] ?|\\{\\+|\\+}", "");
        String before = clean.text().replaceAll("\\{\\+.*?\\+} ?|\\[-|-]", "");
        boolean tells = spells(clean.text()) || spells(without) || spells(before);
        return tells ? new LanguageText(withheld.words(), own.tag(), own.dir()) : clean;
    }

    private boolean spells(String text) {
        return withheld.spells(text.replace(withheld.words(), "|"));
    }

    /** An id, address or path of a file. */
    String address(String address) {
        return withheld.spells(address) ? withheld.words() : address;
    }

    /** A date as authors write it; empty for null. */
    static String date(PartialDate date) {
        return date == null ? "" : date.toString();
    }

    /** A place in the content. */
    public ContentPlace spot(Span span) {
        return new ContentPlace(address(span.file().path()), span.line());
    }

    private NamedItem named(String id, Name name, String route) {
        return new NamedItem(address(id), words(name.text(), name.language()), address(route));
    }

    /** A person or organization; null for null. */
    NamedItem profile(String id) {
        Profile profile = id == null ? null : dossier.profile(id);
        return profile == null ? unknown(id) : named(id, profile.name(), Routes.profile(profile));
    }

    /** An article; null for null. */
    NamedItem article(String id) {
        Article article = id == null ? null : dossier.article(id);
        return article == null ? unknown(id) : named(id, article.title(), Routes.article(id));
    }

    /** A source. */
    NamedItem source(Source source) {
        return named(source.id(), source.title(), Routes.source(source.id()));
    }

    /** What has no page: a reference that was reported, or a draft. */
    NamedItem draft(String id, Name name) {
        return named(id, name == null ? Name.of(id, own) : name, "");
    }

    private NamedItem unknown(String id) {
        return id == null ? null : named(id, Name.of(address(id), own), "");
    }

    /** The words of an article that something is about. */
    LanguageText quote(Place place) {
        Article article = dossier.article(place.article());
        StringBuilder out = new StringBuilder();
        for (Range range : place.ranges()) {
            out.append(out.isEmpty() ? "" : " […] ")
                    .append(range.of(article.body().text()));
        }
        return words(out.toString(), article.language());
    }
}
