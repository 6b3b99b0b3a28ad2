package org.dossier.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dossier.FullDossier;
import org.dossier.TestContent;
import org.dossier.TestSite;
import org.dossier.model.Dossier;
import org.dossier.model.Language;
import org.dossier.output.Checksums;
import org.dossier.output.Offered;
import org.dossier.output.OutputFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
class ExportsTest {
    private static final List<String> PAGES =
            List.of("index.html", "404.html", "articles/first.html", "people/mona.html");

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void theFilesAreTheseInThisOrder() {
        assertEquals(
                List.of(
                        "data/dossier.json",
                        "data/articles.csv",
                        "data/entities.csv",
                        "data/names.csv",
                        "data/identifiers.csv",
                        "data/claims.csv",
                        "data/claim_entities.csv",
                        "data/claim_links.csv",
                        "data/responses.csv",
                        "data/response_claims.csv",
                        "data/relations.csv",
                        "data/events.csv",
                        "data/participants.csv",
                        "data/notes.csv",
                        "data/sources.csv",
                        "data/citations.csv",
                        "data/mentions.csv",
                        "data/datapackage.json",
                        "data/dossier.xlsx",
                        "data/references.csl.json",
                        "data/references.ris",
                        "data/references.bib",
                        "data/network.graphml",
                        "data/network.gexf",
                        "data/network-nodes.csv",
                        "data/network-edges.csv",
                        "data/entities.ftm.json",
                        "data/annotations.jsonld",
                        "data/annotations/first.jsonld",
                        "data/annotations/first.recogito.json",
                        "data/text/first.txt",
                        "data/text/ثانية.txt",
                        "claims.xml",
                        "responses.xml",
                        "sha256sums.txt",
                        "data/schema/dossier.schema.json",
                        "data/schema/content/dossier.schema.json",
                        "data/schema/content/sources.schema.json",
                        "data/schema/content/annotations.schema.json",
                        "data/schema/content/article.schema.json",
                        "data/schema/content/person.schema.json",
                        "data/schema/content/organization.schema.json",
                        "data/schema/content/page.schema.json",
                        "feed.xml",
                        "corrections.xml",
                        "sitemap.xml",
                        "robots.txt"),
                files(PAGES).stream().map(OutputFile::route).toList());
    }

    @Test
    void whatWouldBeEmptyIsNotOffered() {
        TestContent content = new TestContent().settings("url: https://example.org/");
        assertEquals(Set.of("dossier", "tables", "spreadsheet", "references", "checksums"), kinds(content));
        content.article("one", "Mona owns Acme.").person("mona", "Mona").organization("acme", "Acme");
        assertEquals(
                Set.of("dossier", "tables", "spreadsheet", "references", "follow-the-money", "texts", "checksums"),
                kinds(content));
    }

    private static Set<String> kinds(TestContent content) {
        return Exports.offered(content.dossier(), (key, values) -> key, new Checksums(List::of, any -> true)).stream()
                .map(Offered::export)
                .collect(Collectors.toSet());
    }

    @Test
    void equalInputGivesEqualBytes() {
        Map<String, byte[]> first = bytes(PAGES);
        Locale.setDefault(Locale.forLanguageTag("tr"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        List<String> shuffled = new ArrayList<>(PAGES);
        Collections.reverse(shuffled);
        Map<String, byte[]> second = bytes(shuffled);
        assertEquals(first.keySet(), second.keySet());
        first.forEach((route, bytes) -> assertArrayEquals(bytes, second.get(route), route));
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        bytes(shuffled).forEach((route, bytes) -> assertArrayEquals(first.get(route), bytes, route));
    }

    @Test
    void aFileCanBeMadeManyTimesAtOnce() {
        for (OutputFile file : files(PAGES)) {
            byte[] expected = TestSite.bytes(file.content());
            IntStream.range(0, 64)
                    .parallel()
                    .forEach(i -> assertArrayEquals(expected, TestSite.bytes(file.content()), file.route()));
        }
    }

    private static List<OutputFile> files(List<String> pages) {
        Dossier dossier = FullDossier.make().sound();
        List<OutputFile> files = new ArrayList<>();
        Exports.offered(dossier, (key, values) -> key, new Checksums(List::of, any -> true))
                .forEach(one -> files.addAll(one.files()));
        files.addAll(Exports.of(dossier, pages, "Corrections", Language.ENGLISH));
        return files;
    }

    private static Map<String, byte[]> bytes(List<String> pages) {
        return files(pages).stream()
                .collect(Collectors.toMap(OutputFile::route, file -> TestSite.bytes(file.content())));
    }
}
