package org.dossier.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.TestContent;
import org.dossier.manuscript.Annotations;
import org.dossier.manuscript.Cited;
import org.dossier.manuscript.Manuscript;
import org.dossier.manuscript.PlaceDraft;
import org.dossier.manuscript.Ref;
import org.dossier.manuscript.Token;
import org.dossier.model.Section;
import org.dossier.read.ContentReader;
import org.dossier.source.Memory;
import org.dossier.source.Problems;
import org.dossier.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WrittenIdsTest {
    static Stream<Path> projects() throws IOException {
        try (Stream<Path> cases = Files.list(Path.of("src/test/resources/dossiers"))) {
            return Stream.concat(Stream.of(Path.of(".")), cases.sorted().toList().stream());
        }
    }

    /** Whatever the readers keep as an id is found, also in a field that nobody has thought of here. */
    @ParameterizedTest
    @MethodSource("projects")
    void missesNothingThatTheReadersKnow(Path project) throws IOException {
        Manuscript manuscript = ContentReader.read(project, ContentReader.Part.ALL, new Problems(), Memory.none());
        List<Span> known = new ArrayList<>();
        collect(manuscript, "", known);
        List<WrittenIds.Place> places = WrittenIds.of(manuscript);
        Set<Span> found = places.stream().map(WrittenIds.Place::span).collect(Collectors.toCollection(TreeSet::new));
        known.removeIf(found::contains);
        assertEquals(List.of(), known);
        places.forEach(place -> assertTrue(place.isExact(), place::toString));
    }

    /** Ids in the drafts, but for names of passages and sections, kinds of relation, ids of mentions and former ids, which lead nowhere. */
    private static void collect(Object value, String key, List<Span> spans) {
        if (value instanceof Collection<?> all) {
            for (Object one : all) {
                collect(one, key, spans);
            }
        } else if (value instanceof Ref ref) {
            boolean section = key.equals("nav") && Section.of(ref.id()) != null;
            if (!section && !Set.of("kind", "former").contains(key)) {
                spans.add(ref.span());
            }
        } else if (value instanceof Cited cited) {
            spans.add(cited.span());
        } else if (value instanceof Token.ReferenceStart start) {
            spans.add(start.span());
        } else if (value instanceof Annotations.MentionDraft mention) {
            collect(mention.entity(), "entity", spans);
        } else if (value instanceof Record record && !(value instanceof PlaceDraft) && isOurs(record)) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                try {
                    component.getAccessor().setAccessible(true);
                    collect(component.getAccessor().invoke(record), component.getName(), spans);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private static boolean isOurs(Record record) {
        return record.getClass().getPackage() == Manuscript.class.getPackage();
    }

    /** The letters that are an id, with a mark around each, in the files as they are. */
    private static String marked(TestContent content, String path, String id) {
        StringBuilder text = new StringBuilder(content.text(path));
        List<WrittenIds.Place> places = new ArrayList<>(WrittenIds.of(content.manuscript()));
        java.util.Collections.reverse(places);
        for (WrittenIds.Place place : places) {
            if (place.id().equals(id) && place.span().file().path().equals("content/" + path)) {
                assertTrue(place.isExact());
                text.insert(place.span().end(), "›").insert(place.span().start(), "‹");
            }
        }
        return text.toString();
    }

    @Test
    void onlyWhatLeadsToAThingIsAnIdOfIt() {
        String text = """
                ada wrote [[ada]], [[ ada |Ada]] and `[[ada]]` \\[[ada]] [@ada, p. 3; @adam;@ada] <!-- [[ada]] -->

                [ada](ada) [x](../people/ada.md "ada") [x](/people/ada/) [y](<people/ada.html#ada>) [y](articles/ada.md)
                [z](https://ada.example/people/ada.md) [z][there] <a title="ada" href=' ada '>ada</a> ada@ada.example

                | ada | b |
                | --- | --- |
                | [[ada\\|ada]] | {==ada==}{>>Of ada: [[ada]].<<} |

                [there]: ../people/ada.md 'ada'
                """;
        TestContent content = new TestContent().person("ada", "Ada North").article("ada-s", text);
        String expected = text.replace("wrote [[ada]], [[ ada |Ada]]", "wrote [[‹ada›]], [[ ‹ada› |Ada]]")
                .replace("[@ada, p. 3; @adam;@ada]", "[@‹ada›, p. 3; @adam;@‹ada›]")
                .replace("(ada)", "(‹ada›)")
                .replace("[x](../people/ada.md", "[x](../people/‹ada›.md")
                .replace("(/people/ada/)", "(/people/‹ada›/)")
                .replace("people/ada.html", "people/‹ada›.html")
                .replace("' ada '", "' ‹ada› '")
                .replace("[[ada\\|ada]]", "[[‹ada›\\|ada]]")
                .replace("Of ada: [[ada]]", "Of ada: [[‹ada›]]")
                .replace("[there]: ../people/ada.md", "[there]: ../people/‹ada›.md");
        assertEquals("---\ntitle: ada-s\n---\n" + expected, marked(content, "articles/ada-s.md", "ada"));
    }

    @Test
    void inFieldsTheScalarIsMeant() {
        TestContent content = new TestContent()
                .person("ada", "Ada North")
                .article("a", "ada and ada")
                .file("sources.yaml", "\"ada\": {title: ada, publisher: 'ada', note: \"\\\"ada\\\" [[ada]]\"}\n")
                .annotations(
                        "a",
                        "claims:\n  - {quote: and ada, summary: 'ada''s [[ada]]', by: \"\\u0061da\", about: [ada], id: ada}\n");
        assertEquals(
                "‹\"ada\"›: {title: ada, publisher: ‹'ada'›, note: \"\\\"ada\\\" [[‹ada›]]\"}\n",
                marked(content, "sources.yaml", "ada"));
        assertEquals(
                "claims:\n  - {quote: and ada, summary: 'ada''s [[‹ada›]]', by: ‹\"\\u0061da\"›, about: [‹ada›], id: ‹ada›}\n",
                marked(content, "articles/a.yaml", "ada"));
        assertEquals(
                List.of(WrittenIds.Space.ANNOTATIONS),
                WrittenIds.of(content.manuscript()).stream()
                        .filter(place -> place.span().text().equals("ada"))
                        .filter(place -> place.space() == WrittenIds.Space.ANNOTATIONS)
                        .map(WrittenIds.Place::space)
                        .toList());
    }

    @Test
    void whatIsSpelledWithEscapesIsNotExact() {
        TestContent content = new TestContent().person("ada", "Ada North").article("a", "[x](people/a&#100;a.md)");
        List<WrittenIds.Place> places = WrittenIds.of(content.manuscript());
        assertEquals(1, places.size());
        assertEquals("ada", places.get(0).id());
        assertFalse(places.get(0).isExact());
    }

    @Test
    void aReferenceWithoutWordsSaysWhatItPrints() {
        TestContent content = new TestContent()
                .person("ada", "Ada North", "names: {ar: آدا}")
                .article("a", "[[ada]] and [[ada|she]]")
                .file("articles/b.md", "---\ntitle: B\nlanguage: ar\n---\n\n[[ada]]\n");
        List<String> printed = WrittenIds.of(content.manuscript()).stream()
                .map(place -> String.valueOf(place.printed()))
                .toList();
        assertEquals(List.of("Ada North", "null", "آدا"), printed);
    }
}
