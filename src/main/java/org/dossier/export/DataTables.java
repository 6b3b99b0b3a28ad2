package org.dossier.export;

import static org.dossier.export.Table.Column.date;
import static org.dossier.export.Table.Column.id;
import static org.dossier.export.Table.Column.number;
import static org.dossier.export.Table.Column.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.Article;
import org.dossier.model.Credit;
import org.dossier.model.Dossier;
import org.dossier.model.IdKind;
import org.dossier.model.Mention;
import org.dossier.model.Name;
import org.dossier.model.Profile;
import org.dossier.model.Routes;
import org.dossier.model.Source;
import org.dossier.model.Usage;

/** Articles, people and organizations, sources and mentions as tables. What was noted on articles is in {@link AnnotationTables}. */
record DataTables(Dossier dossier) {
    private static final String ARTICLES = "articles";
    private static final String ENTITIES = "entities";
    private static final String LIST = "; ";

    /** All tables of a dossier, also empty ones: programs rely on them. */
    static List<Table> of(Dossier dossier) {
        List<Table> all = new ArrayList<>(allButMentions(dossier));
        all.add(new DataTables(dossier).mentions());
        return all;
    }

    /** All tables but that of the mentions, which has more rows than all others. */
    static List<Table> allButMentions(Dossier dossier) {
        DataTables tables = new DataTables(dossier);
        return Stream.concat(
                        Stream.of(tables.articles(), tables.entities(), tables.names(), tables.identifiers()),
                        Stream.concat(
                                new AnnotationTables(dossier).all(), Stream.of(tables.sources(), tables.citations())))
                .toList();
    }

    private Table articles() {
        return new Table(
                ARTICLES,
                "An article that is annotated here",
                List.of("id"),
                List.of(
                        text("id", "its id"),
                        text("title", "its title"),
                        text("subtitle", "its second title"),
                        text("type", "what it is"),
                        text("language", "BCP 47 tag"),
                        date("date", "when it appeared"),
                        text("byline", "who wrote it, separated by semicolons"),
                        text("outlet", "where it appeared"),
                        text("url", "where the original is"),
                        text("archived", "where a copy is archived"),
                        date("accessed", "when the original was read"),
                        text("rights", "how much of it is shown here"),
                        text("license", "of the article"),
                        text("summary", "what it says, in a line or two"),
                        text("tags", "separated by semicolons"),
                        text("page", "its page, seen from the first page")),
                row -> row.each(dossier.articles(), one -> article(one, row)));
    }

    private static void article(Article one, Table.Row row) throws IOException {
        row.write(
                one.id(),
                one.title().text(),
                one.imprint().subtitle(),
                one.imprint().type().key(),
                one.language().tag(),
                one.date(),
                one.byline().stream().map(Credit::name).collect(Collectors.joining(LIST)),
                name(one.outlet()),
                one.imprint().url(),
                one.imprint().archived(),
                one.imprint().accessed(),
                one.rights().key(),
                one.imprint().license(),
                one.summary().text(),
                String.join(LIST, one.imprint().tags()),
                Routes.article(one.id()));
    }

    private static String name(Credit credit) {
        return credit == null ? "" : credit.name();
    }

    private Table entities() {
        return new Table(
                ENTITIES,
                "A person or organization",
                List.of("id"),
                List.of(
                        text("id", "its id"),
                        text("kind", "person or organization"),
                        text("name", "its name; words that stand for it where it is withheld"),
                        text("sort_name", "what it is filed under"),
                        text("description", "what it is, in a line"),
                        text("role", "what it is, in a word or two"),
                        text("living", "of a person: true, false or unknown"),
                        text("public_role", "of a person"),
                        date("born", "birth or founding"),
                        date("died", "death or dissolution"),
                        new Table.Column("redacted", Table.Type.BOOLEAN, "true where the name is withheld", ""),
                        text("page", "its page, seen from the first page")),
                row -> {
                    for (Profile one : dossier.profiles()) {
                        boolean person = one.kind() == Profile.Kind.PERSON;
                        row.write(
                                one.id(),
                                one.kind().key(),
                                one.name().text(),
                                one.names().sortName(),
                                one.description().text(),
                                one.role(),
                                person ? one.living().key() : "",
                                one.privatePerson() ? "none" : one.publicRole(),
                                one.born() == null ? null : one.born().date(),
                                one.died() == null ? null : one.died().date(),
                                one.redacted(),
                                Routes.profile(one));
                    }
                });
    }

    private Table names() {
        return new Table(
                "names",
                "A name of a person or organization",
                List.of("entity", "number"),
                List.of(
                        id("entity", ENTITIES, "whose name it is"),
                        number("number", "from 1 on"),
                        text("name", "the name"),
                        text("language", "BCP 47 tag; empty where it is not known"),
                        text(
                                "kind",
                                "name, other (in another language), alias, or weak-alias: only after the full name")),
                row -> {
                    for (Profile one : dossier.profiles()) {
                        int number = 1;
                        row.write(
                                one.id(),
                                number++,
                                one.name().text(),
                                one.name().language().tag(),
                                "name");
                        for (Name.Form form : one.name().others()) {
                            row.write(
                                    one.id(),
                                    number++,
                                    form.text(),
                                    form.language().tag(),
                                    "other");
                        }
                        for (String alias : one.names().aliases()) {
                            row.write(one.id(), number++, alias, "", "alias");
                        }
                        for (String alias : one.names().weakAliases()) {
                            row.write(one.id(), number++, alias, "", "weak-alias");
                        }
                    }
                });
    }

    private Table identifiers() {
        return new Table(
                "identifiers",
                "A number by which others know a person or organization",
                List.of(),
                List.of(
                        id("entity", ENTITIES, "whose number it is"),
                        text("scheme", "the register"),
                        text("value", "the number"),
                        text("url", "where it leads")),
                row -> {
                    for (Profile one : dossier.profiles()) {
                        for (Profile.Identifier it : one.identifiers()) {
                            row.write(one.id(), it.scheme(), it.value(), it.url());
                        }
                    }
                });
    }

    private Table sources() {
        return new Table(
                "sources",
                "A cited work that is not an article annotated here",
                List.of("id"),
                List.of(
                        text("id", "its id"),
                        text("title", "its title"),
                        text("type", "what kind of source it is"),
                        text("author", "who wrote it"),
                        text("publisher", "who published it"),
                        date("date", "when it appeared"),
                        text("url", "where it is"),
                        text("locator", "where it is when it is not on the web"),
                        text("archived", "where a copy is archived"),
                        date("accessed", "when it was read"),
                        text("file", "the copy that the editors keep, if it is published, seen from the first page"),
                        text("sha256", "the SHA-256 digest of the copy that the editors keep"),
                        id("via", ARTICLES, "the article through which alone it is known"),
                        text("rights", "of the work"),
                        text("note", "a remark"),
                        text("page", "its entry, seen from the first page")),
                row -> {
                    for (Source one : dossier.sources()) {
                        row.write(
                                one.id(),
                                one.title().text(),
                                one.type().key(),
                                one.author(),
                                name(one.publisher()),
                                one.date(),
                                one.url(),
                                one.locator(),
                                one.archived(),
                                one.accessed(),
                                one.evidence() == null ? "" : one.evidence().file(),
                                one.evidence() == null ? "" : one.evidence().sha256(),
                                one.via(),
                                one.rights(),
                                one.note().text(),
                                Routes.source(one.id()));
                    }
                });
    }

    private Table citations() {
        return new Table(
                "citations",
                "That something cites a source or an article",
                List.of(),
                List.of(
                        id("source", "sources", "what is cited; empty for an article"),
                        id("article", ARTICLES, "what is cited; empty for a source"),
                        text("locator", "the place in it"),
                        text("by_kind", "what cites it: article, person, organization, source or page"),
                        text("by", "id of what cites it"),
                        text("annotation", "id of what was noted on the article that cites it; empty for the rest")),
                row -> {
                    for (Source one : dossier.sources()) {
                        citations(one.id(), IdKind.SOURCE, row);
                    }
                    for (Article one : dossier.articles()) {
                        citations(one.id(), IdKind.ARTICLE, row);
                    }
                });
    }

    private void citations(String id, IdKind kind, Table.Row row) throws IOException {
        boolean source = kind == IdKind.SOURCE;
        for (Usage use : dossier.uses(id)) {
            row.write(
                    source ? id : "",
                    source ? "" : id,
                    use.locator(),
                    use.kind().key(),
                    use.owner(),
                    use.annotation());
        }
    }

    private Table mentions() {
        return new Table(
                "mentions",
                "A mention of a person or organization in an article",
                List.of(),
                List.of(
                        id("article", ARTICLES, "in which it is"),
                        id("entity", ENTITIES, "who is named"),
                        text("kind", "person or organization"),
                        text("how", "how it was found"),
                        number("start", "its first character in text/<article>.txt, counted in code points from 0"),
                        number("end", "just after its last character"),
                        text("quote", "the words from start to end"),
                        text("anchor", "an id in the page of the article"),
                        text(
                                "sentence",
                                "the words around it, as far as they may be shown; [...] for what is left out")),
                row -> row.each(dossier.articles(), article -> mentions(article, row)));
    }

    private void mentions(Article article, Table.Row row) throws IOException {
        if (article.mentions().isEmpty()) {
            return;
        }
        PublishedText text = PublishedText.of(article);
        for (Mention mention : article.mentions()) {
            row.write(
                    article.id(),
                    mention.profile(),
                    dossier.kindOf(mention.profile()).key(),
                    mention.how().key(),
                    text.start(mention.range()),
                    text.end(mention.range()),
                    text.words(mention.range()),
                    mention.anchor(),
                    text.around(article, mention));
        }
    }
}
