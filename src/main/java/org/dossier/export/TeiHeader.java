package org.dossier.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.dossier.model.Article;
import org.dossier.model.Correction;
import org.dossier.model.Credit;
import org.dossier.model.Dossier;
import org.dossier.model.Imprint;
import org.dossier.model.Mention;
import org.dossier.model.Name;
import org.dossier.model.PartialDate;
import org.dossier.model.Profile;
import org.dossier.model.Relation;
import org.dossier.model.Routes;
import org.dossier.model.Settings;

/** The header of an article as TEI: what it is, where it is from, who is named in it and what connects them. */
record TeiHeader(Dossier dossier, ClaimWords words, Article article) {
    TeiHeader(ClaimWords words, Article article) {
        this(words.dossier(), words, article);
    }

    /** The file of an article. */
    static String route(Article article) {
        return "data/tei/" + article.id() + ".xml";
    }

    /** What is in the element {@code teiHeader}. */
    void writeTo(Xml xml) throws XMLStreamException {
        xml.open("fileDesc");
        xml.open("titleStmt");
        titles(xml, "");
        authors(xml);
        for (Settings.Editor editor : dossier.settings().editors()) {
            xml.open("respStmt");
            xml.text("resp", "annotated by");
            xml.text("name", editor.name());
            xml.close();
        }
        xml.close();
        publication(xml);
        original(xml);
        xml.close();
        xml.open("encodingDesc").open("editorialDecl");
        xml.text(
                "p",
                "Names are those of people and organizations with a profile. " + """
                Annotations point to characters of a block, counted from 0 at its beginning. \
                Quotation marks are part of the text, and so are signs for what is set in another way: \
                ^ before raised figures, ~~ around what is struck out, […] for a picture among words."""
                        + (excerpt() ? " Only excerpts are published." : ""));
        xml.close();
        xml.close();
        xml.open("profileDesc").open("langUsage").open("language");
        xml.attribute("ident", article.language().tag()).end(article.language().tag());
        xml.close();
        participants(xml);
        xml.close();
        if (!article.corrections().isEmpty()) {
            xml.open("revisionDesc");
            for (Correction one : article.corrections()) {
                xml.open("change");
                dated(xml, one.date());
                xml.end(one.why().text());
            }
            xml.close();
        }
    }

    private boolean excerpt() {
        return article.rights() == Imprint.Rights.EXCERPT_ONLY;
    }

    private void titles(Xml xml, String level) throws XMLStreamException {
        Name title = article.title();
        List<Name.Form> forms = new ArrayList<>(List.of(new Name.Form(title.language(), title.text())));
        forms.addAll(title.others());
        for (Name.Form form : forms) {
            xml.open("title").given("level", level).language(form.language().tag());
            xml.end(form.text());
        }
    }

    private void authors(Xml xml) throws XMLStreamException {
        for (Credit credit : article.byline()) {
            xml.open("author");
            credit(xml, credit);
            xml.end("");
        }
    }

    private void credit(Xml xml, Credit credit) throws XMLStreamException {
        if (credit.profile() == null) {
            xml.words(credit.name());
        } else {
            name(xml.inline(element(credit.profile())), credit.profile(), credit.name());
        }
    }

    private void publication(Xml xml) throws XMLStreamException {
        Settings settings = dossier.settings();
        xml.open("publicationStmt");
        xml.text("publisher", settings.title().text());
        xml.open("idno").attribute("type", "URL").end(address(Routes.article(article.id())));
        licence(xml, settings.license());
        xml.close();
    }

    private static void licence(Xml xml, String licence) throws XMLStreamException {
        if (!licence.isEmpty()) {
            xml.open("availability");
            xml.text("licence", licence);
            xml.close();
        }
    }

    private void original(Xml xml) throws XMLStreamException {
        Imprint imprint = article.imprint();
        xml.open("sourceDesc").open("bibl");
        titles(xml, "a");
        authors(xml);
        if (article.outlet() != null) {
            xml.open("publisher");
            credit(xml, article.outlet());
            xml.end("");
        }
        if (article.date() != null) {
            xml.open("date");
            dated(xml, article.date());
            xml.end(article.date().toString());
        }
        for (String url : List.of(imprint.url(), imprint.archived())) {
            if (!url.isEmpty()) {
                xml.open("ref").attribute("target", url).end(url);
            }
        }
        licence(xml, imprint.license());
        xml.close();
        xml.close();
    }

    /** When, in attributes: a range is the time in which it was. */
    static void dated(Xml xml, PartialDate date) throws XMLStreamException {
        if (date.range()) {
            point(xml, "notBefore", date.from());
            point(xml, "notAfter", date.to());
        } else {
            point(xml, "when", date.from());
        }
        boolean circa = date.from() != null && date.from().circa()
                || date.to() != null && date.to().circa();
        xml.given("cert", circa ? "medium" : "");
    }

    private static void point(Xml xml, String attribute, PartialDate.Point point) throws XMLStreamException {
        xml.given(attribute, point == null ? "" : point.toString().replace("~", ""));
    }

    // ---- who

    private void participants(Xml xml) throws XMLStreamException {
        Set<String> ids = new TreeSet<>();
        article.mentions().stream().map(Mention::profile).forEach(ids::add);
        article.annotations().forEach(one -> ids.addAll(WebAnnotations.about(one)));
        article.claims().stream()
                .map(one -> one.by().profile())
                .filter(id -> id != null)
                .forEach(ids::add);
        List<Credit> credits = new ArrayList<>(article.byline());
        if (article.outlet() != null) {
            credits.add(article.outlet());
        }
        credits.stream().map(Credit::profile).filter(id -> id != null).forEach(ids::add);
        List<Profile> profiles = ids.stream().map(dossier::profile).toList();
        if (profiles.isEmpty()) {
            return;
        }
        xml.open("particDesc");
        for (Profile.Kind kind : Profile.Kind.values()) {
            list(xml, kind, profiles.stream().filter(one -> one.kind() == kind).toList(), profiles);
        }
        xml.close();
    }

    /** Those of one kind; the last list has what connects them all. */
    private void list(Xml xml, Profile.Kind kind, List<Profile> some, List<Profile> all) throws XMLStreamException {
        if (some.isEmpty()) {
            return;
        }
        boolean person = kind == Profile.Kind.PERSON;
        xml.open(person ? "listPerson" : "listOrg");
        for (Profile one : some) {
            profile(xml, one);
        }
        if (!article.relations().isEmpty() && (!person || all.size() == some.size())) {
            xml.open("listRelation");
            for (Relation one : article.relations()) {
                relation(xml, one);
            }
            xml.close();
        }
        xml.close();
    }

    private void profile(Xml xml, Profile one) throws XMLStreamException {
        String element = element(one.id());
        xml.open(one.kind() == Profile.Kind.PERSON ? "person" : "org")
                .id(xmlId(one.id()))
                .attribute("corresp", address(Routes.profile(one)));
        xml.open(element).language(one.name().language().tag()).end(one.name().text());
        if (!one.redacted()) {
            for (Name.Form form : one.name().others()) {
                xml.open(element).language(form.language().tag()).end(form.text());
            }
            for (String alias : one.names().aliases()) {
                xml.open(element).attribute("type", "alias").end(alias);
            }
            for (Profile.Identifier identifier : one.identifiers()) {
                xml.open("idno").attribute("type", identifier.scheme()).end(identifier.value());
            }
        }
        xml.text("note", one.description().text());
        xml.close();
    }

    private void relation(Xml xml, Relation one) throws XMLStreamException {
        String kind = one.kind().key();
        // Programs that draw networks go by the name alone.
        xml.open("relation").id("r-" + escaped(one.id()));
        xml.attribute("name", one.status().isDoubted() ? one.status().key() + "-" + kind : kind)
                .attribute("type", one.status().key())
                .given("cert", one.status().isDoubted() ? "low" : "");
        String subject = "#" + xmlId(one.subject());
        String object = "#" + xmlId(one.object());
        if (one.kind().symmetric()) {
            xml.attribute("mutual", subject + " " + object);
        } else {
            xml.attribute("active", subject).attribute("passive", object);
        }
        end(xml, "from", one.from());
        end(xml, "to", one.to());
        xml.open("desc").language(dossier.settings().language().tag()).end(WebAnnotations.words(one, words));
        xml.close();
    }

    /** Left out where it is not known as one date. */
    private static void end(Xml xml, String attribute, PartialDate date) throws XMLStreamException {
        boolean exact = date != null && !date.range() && !date.from().circa();
        xml.given(attribute, exact ? date.toString() : "");
    }

    /** The element for the names of a profile. */
    String element(String profile) {
        return dossier.profile(profile).kind() == Profile.Kind.PERSON ? "persName" : "orgName";
    }

    /** A name in the element just begun, and its end. */
    void name(Xml xml, String profile, String words) throws XMLStreamException {
        xml.attribute("ref", "#" + xmlId(profile)).end(words);
    }

    /** What a profile is called in the document. */
    String xmlId(String profile) {
        String prefix = dossier.profile(profile).kind() == Profile.Kind.PERSON ? "p-" : "org-";
        return prefix + escaped(profile);
    }

    /** An id as part of a name of XML: what not every program takes for a letter there is a number. */
    static String escaped(String id) {
        return id.codePoints()
                .mapToObj(c -> c < 0x80 && c != '_' ? Character.toString(c) : "_" + Integer.toHexString(c) + "_")
                .collect(Collectors.joining());
    }

    /** An address on the web, or one seen from the file where the site has none. */
    String address(String route) {
        String base = dossier.settings().url();
        return base == null ? Routes.relative(route(article), route) : Routes.absolute(base, route);
    }
}
