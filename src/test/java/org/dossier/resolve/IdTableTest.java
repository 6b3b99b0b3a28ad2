package org.dossier.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.dossier.TestContent;
import org.dossier.manuscript.Ref;
import org.dossier.model.IdKind;
import org.dossier.model.Language;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdTableTest {
    private final Problems problems = new Problems();
    private IdTable ids;

    @BeforeEach
    void someIds() {
        TestContent content = new TestContent()
                .article("quay", "The quay.")
                .person("ada-north", "Ada North", "names: {ar: آدا}")
                .person("cy-south", "Cy South", "draft: true")
                .organization("caf\u00e9", "Le Café")
                .file("pages/about.md", "---\ntitle: {ar: عن, en: About}\n---\n")
                .file("sources.yaml", "log: {title: The log, locator: shelf 4}");
        ids = IdTable.of(content.manuscript(), problems);
    }

    private static Ref ref(String id) {
        return new Ref(id, span("x: " + id));
    }

    private static Span span(String text) {
        return new Span(SourceFile.of("test.yaml", text), 0, text.length());
    }

    @ParameterizedTest
    @CsvSource({
        "quay, ARTICLE",
        "ada-north, PERSON",
        "café, ORGANIZATION",
        "cafe\u0301, ORGANIZATION",
        "about, PAGE",
        "log, SOURCE"
    })
    void everyIdNamesOneThing(String id, IdKind kind) {
        assertEquals(kind, ids.get(id).kind());
    }

    @Test
    void anythingElseNamesNothing() {
        assertNull(ids.get("Quay"));
        assertNull(ids.get(""));
    }

    @Test
    void namesComeInTheLanguageOfTheText() {
        assertEquals("Ada North", ids.name("ada-north", Language.ENGLISH));
        assertEquals("آدا", ids.name("ada-north", new Language("ar-PS")));
        assertEquals("Ada North", ids.name("ada-north", new Language("fr")));
        assertEquals("About", ids.name("about", new Language("fr")));
        assertEquals("nobody", ids.name("nobody", Language.ENGLISH));
    }

    @Test
    void anIdOfTheWrongKindSaysWhatItIs() {
        assertNull(ids.profile(ref("log")));
        assertNull(ids.citable("ada-north", span("[@ada-north]")));
        assertNull(ids.page(ref("quay")));
        assertEquals(
                List.of(
                        "wrong-id: 'ada-north' is a person; a source or article is expected here",
                        "wrong-id: 'log' is a source; a person or organization is expected here",
                        "wrong-id: 'quay' is an article; a page is expected here"),
                TestContent.messages(problems).stream().sorted().toList());
    }

    @Test
    void anUnknownIdHasTheNearestOfItsKindAsHelp() {
        assertNull(ids.profile(ref("ada-nort")));
        assertNull(ids.citable("lag", span("[@lag]")));
        assertEquals(
                List.of("did you mean 'log'?", "did you mean 'ada-north'?"),
                problems.sorted().stream().map(Problem::help).toList());
    }

    @Test
    void theIdItselfIsPointedAt() {
        Span cite = span("[@quay; @lag, p. 3]");
        ids.citable("lag", cite);
        assertEquals("lag", problems.sorted().get(0).span().text());
    }

    @Test
    void draftsMayNotBeReferredTo() {
        assertNull(ids.profile(ref("cy-south")));
        assertEquals(
                List.of("draft-reference: 'cy-south' is a draft, which is not published"),
                TestContent.messages(problems));
    }

    @Test
    void nothingIsNothing() {
        assertNull(ids.profile(null));
        assertNull(ids.page(null));
        assertNull(ids.article(null));
        assertEquals(List.of(), TestContent.messages(problems));
    }

    @ParameterizedTest
    @CsvSource({
        "ada-north,    ada-north, ''",
        "Ada North,    '',        ''",
        "reuters,      '',        ''",
        "jean-luc,     '',        ''",
        "ada-nort,     '',        unknown-id: there is no person 'ada-nort'",
        "quay,         '',        wrong-id: 'quay' is an article; a person is expected here"
    })
    void creditsAreIdsOrNames(String written, String id, String problem) {
        String found = ids.credited(ref(written), kind -> kind == IdKind.PERSON, "person");
        assertEquals(id, found == null ? "" : found);
        assertEquals(problem.isEmpty() ? List.of() : List.of(problem), TestContent.messages(problems));
    }
}
