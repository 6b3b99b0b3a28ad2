package org.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.dossier.model.Annotation;
import org.dossier.model.Article;
import org.dossier.model.Body;
import org.dossier.model.Correction;
import org.dossier.model.Credit;
import org.dossier.model.Dossier;
import org.dossier.model.Imprint;
import org.dossier.model.Mention;
import org.dossier.model.Name;
import org.dossier.model.PartialDate;
import org.dossier.model.Place;
import org.dossier.model.Profile;
import org.dossier.model.Relation;
import org.dossier.model.Routes;
import org.dossier.model.Settings;
import org.dossier.output.OutputFile;
import org.dossier.source.Range;

/**
 * An article as TEI P5: its published reading text with the names of profiles in it, who they are and what connects them, and what was noted
 * on its words. Annotations stand apart from the text and point to characters of its blocks, since they may overlap. A claim has with it
 * what came of it and the responses.
 */
// spec: TEI P5, 16.9 "The standOff Container", 16.2.4 "TEI XPointer Schemes"
record Tei(Dossier dossier, Article article) implements OutputFile.Content {
    private static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

    /** The file of an article. */
    static String route(Article article) {
        return "data/tei/" + article.id() + ".xml";
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        PublishedText text = PublishedText.of(article);
        Xml.write(out, "TEI", NAMESPACE, xml -> {
            xml.open("teiHeader").language("en");
            header(xml);
            xml.close();
            annotations(xml, text);
            xml.open("text").language(article.language().tag());
            body(xml, text);
            xml.close();
        });
    }

    // ---- header

    private void header(Xml xml) throws XMLStreamException {
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
                The text is in blocks: lists, tables and emphasis are not marked. \
                Annotations point to characters of a block, counted from 0."""
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
    private static void dated(Xml xml, PartialDate date) throws XMLStreamException {
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
        xml.text("desc", WebAnnotations.words(one, dossier));
        xml.close();
    }

    /** Left out where it is not known as one date. */
    private static void end(Xml xml, String attribute, PartialDate date) throws XMLStreamException {
        boolean exact = date != null && !date.range() && !date.from().circa();
        xml.given(attribute, exact ? date.toString() : "");
    }

    private String element(String profile) {
        return dossier.profile(profile).kind() == Profile.Kind.PERSON ? "persName" : "orgName";
    }

    private void name(Xml xml, String profile, String words) throws XMLStreamException {
        xml.attribute("ref", "#" + xmlId(profile)).end(words);
    }

    private String xmlId(String profile) {
        String prefix = dossier.profile(profile).kind() == Profile.Kind.PERSON ? "p-" : "org-";
        return prefix + escaped(profile);
    }

    /** An id as part of a name of XML: what not every program takes for a letter there is a number. */
    private static String escaped(String id) {
        return id.codePoints()
                .mapToObj(c -> c < 0x80 && c != '_' ? Character.toString(c) : "_" + Integer.toHexString(c) + "_")
                .collect(Collectors.joining());
    }

    private String address(String route) {
        String base = dossier.settings().url();
        return base == null ? Routes.relative(route(article), route) : Routes.absolute(base, route);
    }

    // ---- what was noted

    private void annotations(Xml xml, PublishedText text) throws XMLStreamException {
        List<Annotation> placed = article.annotations().stream()
                .filter(one -> one.place() != null)
                .toList();
        if (placed.isEmpty()) {
            return;
        }
        xml.open("standOff").open("listAnnotation");
        for (Annotation one : placed) {
            xml.open("annotation")
                    .id("a-" + escaped(one.id()))
                    .attribute("motivation", WebAnnotations.motivation(one))
                    .attribute("target", pointers(one.place(), text));
            if (!one.signed().by().isEmpty()) {
                xml.open("respStmt");
                xml.text("resp", "annotated by");
                xml.text("name", one.signed().by());
                xml.close();
            }
            if (one.signed().date() != null) {
                xml.open("revisionDesc").open("change").attribute("status", "created");
                dated(xml, one.signed().date());
                xml.end("");
                xml.close();
            }
            xml.open("note").end(WebAnnotations.words(one, dossier));
            for (String profile : WebAnnotations.about(one)) {
                xml.open("ptr").attribute("target", "#" + xmlId(profile)).end("");
            }
            xml.close();
        }
        xml.close();
        xml.close();
    }

    /** The words of an annotation: for each block that it has words in, how far they are from its beginning, and how long. */
    private String pointers(Place place, PublishedText text) {
        List<String> pointers = new ArrayList<>();
        List<Body.Block> blocks = article.body().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            for (Range words : place.ranges()) {
                Range block = blocks.get(i).range();
                if (words.overlaps(block)) {
                    int start = offset(Math.max(words.start(), block.start()), block, text);
                    int end = offset(Math.min(words.end(), block.end()), block, text);
                    pointers.add("#string-range(" + blockId(i) + "," + start + "," + (end - start) + ")");
                }
            }
        }
        return String.join(" ", pointers);
    }

    private static String blockId(int block) {
        return "b-" + (block + 1);
    }

    // ---- text

    /** The blocks; each heading begins a division. */
    private void body(Xml xml, PublishedText text) throws XMLStreamException {
        xml.open("body");
        List<Body.Block> blocks = article.body().blocks();
        boolean division = false;
        for (int i = 0; i < blocks.size(); i++) {
            boolean heading = blocks.get(i).kind() == Body.Block.Kind.HEADING;
            if (heading) {
                if (division) {
                    xml.close();
                }
                xml.open("div");
                division = true;
            }
            xml.open(heading ? "head" : blocks.get(i).kind() == Body.Block.Kind.CELL ? "ab" : "p")
                    .id(blockId(i));
            block(xml, blocks.get(i).range(), text);
        }
        if (division) {
            xml.close();
        }
        if (blocks.isEmpty()) {
            xml.open("p").end("");
        }
        xml.close();
    }

    private void block(Xml xml, Range block, PublishedText text) throws XMLStreamException {
        int at = block.start();
        for (Range shown : text.shown(block)) {
            gap(xml, at, shown.start());
            words(xml, shown);
            at = shown.end();
        }
        gap(xml, at, block.end());
        xml.end("");
    }

    /** What is not published: a blank at either side of a mark. */
    private static void gap(Xml xml, int from, int to) throws XMLStreamException {
        if (from < to) {
            xml.words(" ");
            xml.inline("gap").attribute("reason", "rights").end("");
            xml.words(" ");
        }
    }

    /** How many characters of a block are before a place that is shown. */
    private int offset(int place, Range block, PublishedText text) {
        int count = 0;
        int at = block.start();
        for (Range shown : text.shown(block)) {
            if (shown.start() > place) {
                break;
            }
            count += shown.start() > at ? 2 : 0;
            at = shown.end();
            count += article.body().text().codePointCount(shown.start(), Math.min(at, place));
        }
        return count;
    }

    private void words(Xml xml, Range range) throws XMLStreamException {
        String text = article.body().text();
        int at = range.start();
        for (Mention mention : article.mentions()) {
            if (range.contains(mention.range()) && mention.range().start() >= at) {
                xml.words(text.substring(at, mention.range().start()));
                name(
                        xml.inline(element(mention.profile())),
                        mention.profile(),
                        mention.range().of(text));
                at = mention.range().end();
            }
        }
        xml.words(text.substring(at, range.end()));
    }
}
