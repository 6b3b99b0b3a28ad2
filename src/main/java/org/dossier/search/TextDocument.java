package org.dossier.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.model.Article;
import org.dossier.model.BlockAnchors;
import org.dossier.model.Body;
import org.dossier.model.Claim;
import org.dossier.model.FreePage;
import org.dossier.model.Language;
import org.dossier.model.Name;
import org.dossier.model.Profile;
import org.dossier.model.Routes;
import org.dossier.model.Source;
import org.dossier.output.StorableText;
import org.dossier.render.page.SearchResults;
import org.dossier.search.WordIndex.Weight;
import org.dossier.source.Range;
import tools.jackson.core.JsonGenerator;

/**
 * Something with a title and a text that can be read: an article, the biography and facts of a profile, a page of the editors, a cited source.
 * It holds what its page shows, and nothing else.
 *
 * @param route where it is; with a fragment when it is an entry of a page
 * @param titles its title or name first, then other forms
 * @param titled language of the first of them
 * @param origin when it appeared, or what it is, in words; may be empty
 * @param language of its text
 * @param own names under which it is found elsewhere: here it is not found by their words alone; empty for all but profiles
 * @param lines what is above the text, in order
 * @param body the text
 * @param anchors the id of each of its blocks on the page; empty for one that has none
 * @param visible the stretches of the text that are shown, in order, not overlapping
 * @param claims those that are on its words
 */
record TextDocument(
        String route,
        List<String> titles,
        Language titled,
        String origin,
        Language language,
        List<String> own,
        List<Line> lines,
        Body body,
        List<String> anchors,
        List<Range> visible,
        List<Claim> claims) {
    /**
     * A line above a text.
     *
     * @param text the line; may be empty
     * @param weight {@code SUMMARY} or {@code TEXT}
     */
    record Line(String text, Weight weight) {
        static Line brief(String text) {
            return new Line(text, Weight.SUMMARY);
        }

        static Line plain(String text) {
            return new Line(text, Weight.TEXT);
        }
    }

    static TextDocument of(Article article, SearchResults results) {
        return new TextDocument(
                Routes.article(article.id()),
                titles(article.title()),
                article.title().language(),
                results.origin(article),
                article.language(),
                List.of(),
                List.of(
                        Line.brief(article.imprint().subtitle()),
                        Line.brief(article.summary().text())),
                article.body(),
                BlockAnchors.of(article.body()),
                article.shown(),
                article.claims());
    }

    /** What is said of a profile, in the dossier's {@code own} language; its names are filed in {@link NameIndex}. */
    static TextDocument of(Profile profile, Language own, SearchResults results) {
        List<Line> lines = new ArrayList<>();
        if (!profile.isBrief()) {
            lines.add(Line.brief(profile.description().text()));
        }
        lines.add(Line.plain(profile.role()));
        results.facts(profile).forEach(fact -> lines.add(Line.plain(fact)));
        return new TextDocument(
                Routes.profile(profile),
                titles(profile.name()),
                profile.name().language(),
                results.kind(profile),
                own,
                NameIndex.names(profile),
                lines,
                profile.biography(),
                BlockAnchors.of(profile.biography()),
                whole(profile.biography()),
                List.of());
    }

    static TextDocument of(FreePage page) {
        return new TextDocument(
                Routes.page(page.id()),
                titles(page.title()),
                page.title().language(),
                "",
                page.language(),
                List.of(),
                List.of(Line.brief(page.description().text())),
                page.body(),
                BlockAnchors.of(page.body()),
                whole(page.body()),
                List.of());
    }

    /** All of a source is in one entry of a page, whose lines have no ids of their own; remarks are in the {@code own} language. */
    static TextDocument of(Source source, Language own, SearchResults results) {
        return new TextDocument(
                results.route(source),
                titles(source.title()),
                source.title().language(),
                results.origin(source),
                own,
                List.of(),
                Stream.of(results.credit(source), source.locator(), source.rights())
                        .map(Line::plain)
                        .toList(),
                source.note(),
                Collections.nCopies(source.note().blocks().size(), ""),
                whole(source.note()),
                List.of());
    }

    /**
     * Writes a document of it: address, titles, origin, language and blocks, and the language of the title where it is another.
     *
     * @param blocks writes them, as elements of an array
     */
    void writeTo(JsonGenerator json, Runnable blocks) {
        json.writeStartArray();
        json.writeString(Routes.relative(Routes.SEARCH, route));
        json.writeStartArray();
        titles.forEach(title -> json.writeString(StorableText.storable(title)));
        json.writeEndArray();
        json.writeString(StorableText.storable(origin));
        json.writeString(language.tag());
        json.writeStartArray();
        blocks.run();
        json.writeEndArray();
        if (!titled.equals(language)) {
            json.writeString(titled.tag());
        }
        json.writeEndArray();
    }

    private static List<String> titles(Name title) {
        return Stream.concat(Stream.of(title.text()), title.others().stream().map(Name.Form::text))
                .toList();
    }

    private static List<Range> whole(Body body) {
        return List.of(new Range(0, body.text().length()));
    }
}
