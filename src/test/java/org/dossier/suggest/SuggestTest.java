package org.dossier.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestTest {
    @TempDir
    Path folder;

    private TestProject project;

    @BeforeEach
    void project() throws IOException {
        project = new TestProject(folder);
    }

    private Suggestions.Unprofiled name(String name) throws IOException {
        return project.suggestions().names().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void mostFrequentFirstThenByName() throws IOException {
        project.article(
                "a", "The roof was mended by Henk Brasmer. Later Henk Brasmer met Orla Vennick and Ada Wintmoor.");
        assertEquals(
                List.of("Henk Brasmer", "Ada Wintmoor", "Orla Vennick"),
                project.suggestions().names().stream()
                        .map(Suggestions.Unprofiled::name)
                        .toList());
    }

    @Test
    void anExampleHasItsSentenceAndItsLine() throws IOException {
        project.article("a", "It rained. The roof was mended by\nHenk Brasmer in May.");
        Suggestions.Example example = name("Henk Brasmer").example();
        assertEquals("The roof was mended by Henk Brasmer in May.", example.sentence());
        assertEquals("content/articles/a.md:6:1", example.span().toString());
    }

    @Test
    void titlesAndOfficesStayOutsideAndSayThatItIsAPerson() throws IOException {
        project.article(
                "a",
                "The bill was praised by Senator Orla Vennick. It was read by Secretary of State Ada Wintmoor. "
                        + "It was sent to Israeli Prime Minister Henk Brasmer.");
        assertEquals(
                List.of("Ada Wintmoor person 1", "Henk Brasmer person 1", "Orla Vennick person 1"), project.names());
    }

    @Test
    void spellingsOfOneNameAreOne() throws IOException {
        project.article("a", "They use TikTok. We like TikTok's films. It belongs to TikTok Inc. and to nobody else.")
                .article("b", "It was said that the TikTok of today is dull.");
        Suggestions.Unprofiled name = name("TikTok");
        assertEquals(4, name.count());
        assertEquals(List.of("a", "b"), name.articles());
        assertEquals(
                List.of(new Suggestions.Form("TikTok", 3, false), new Suggestions.Form("TikTok Inc.", 1, false)),
                name.forms());
    }

    @Test
    void aBareSurnameGoesToTheOnePersonNamedBeforeInTheArticle() throws IOException {
        project.article("a", "The roof was mended by Henk Brasmer. The gutters were not, Brasmer said.")
                .article("b", "Nobody had asked Brasmer before.");
        assertEquals(List.of("Henk Brasmer person 2", "Brasmer unclear 1"), project.names());
        assertEquals(
                List.of(new Suggestions.Form("Brasmer", 1, true), new Suggestions.Form("Henk Brasmer", 1, false)),
                name("Henk Brasmer").forms());
    }

    @Test
    void twoPeopleOfOneSurnameAreNeverOne() throws IOException {
        project.article("a", "The letter came from John Smith. It went to Mary Smith. Nobody asked Smith again.");
        assertEquals(
                List.of("John Smith", "Mary Smith", "Smith"),
                project.suggestions().names().stream()
                        .map(Suggestions.Unprofiled::name)
                        .sorted()
                        .toList());
        assertEquals(List.of("John Smith", "Mary Smith"), name("Smith").maybe());
        assertEquals(Suggestions.Kind.UNCLEAR, name("Smith").kind());
    }

    @Test
    void aKnownPersonOfTheSameSurnameMakesItUnclearToo() throws IOException {
        project.person("mary-smith", "Mary Smith", "match: {surname: false}");
        project.article("a", "The letter came from John Smith. It went to Mary Smith. Nobody asked Smith again.");
        assertEquals(List.of("John Smith", "Mary Smith"), name("Smith").maybe());
    }

    @Test
    void anAcronymInBracketsBelongsToItsName() throws IOException {
        project.article("a", "They wrote to the Harbour Safety Council (HSC) in May. Today the HSC has answered.")
                .article("b", "There is no news of the HSC.");
        assertEquals(List.of("Harbour Safety Council organization 4"), project.names());
        assertEquals(
                List.of("HSC 3 true", "Harbour Safety Council 1 false"),
                name("Harbour Safety Council").forms().stream()
                        .map(form -> form.text() + " " + form.count() + " " + form.weak())
                        .toList());
    }

    @Test
    void placesDatesAndLanguagesAreNoNames() throws IOException {
        project.article(
                "a",
                "They flew from Germany to Beirut on Monday, 3 June. In West Africa the French and the Iraqi guests spoke Arabic. "
                        + "The price is in US Dollar. They lived in Tarnwick, Lebanon.");
        assertEquals(List.of(), project.names());
    }

    @Test
    void beginningsOfSentencesAndHeadingsAreNoNames() throws IOException {
        project.article(
                "a", "# Meeting Henk Brasmer\n\nRain fell. Letters came. \"Nobody looked,\" she said. Few did.");
        assertEquals(List.of(), project.names());
    }

    @Test
    void whatTheEditorsHaveDecidedIsNotSuggested() throws IOException {
        project.file("dossier.yaml", "title: T\nlinking: {stop: {en: [Beacon Hall]}}\n")
                .organization("slatecrest", "Slatecrest", "never: [Slatecrest Hill]")
                .article(
                        "a",
                        "They met in the Beacon Hall. They saw `Codea Wintmoor` and Slatecrest Hill. They asked Henk Brasmer, and "
                                + "[Orla Vennick](https://orla.example/), and [[slatecrest|Ada Wintmoor]].")
                .file("articles/a.yaml", "mentions: [{quote: Henk Brasmer, entity: none}]\n");
        assertEquals(List.of(), project.names());
    }

    @Test
    void whatIsLinkedIsNotSuggested() throws IOException {
        project.person("henk-brasmer", "Henk Brasmer");
        project.article("a", "The roof was mended by Henk Brasmer. The gutters were not, Brasmer said.");
        assertEquals(List.of(), project.names());
        assertEquals(List.of(), project.forms());
    }

    @Test
    void withoutAModelCapitalLettersTellAndTheOutputSaysSo() throws IOException {
        project.article("a", "it", "Il tetto fu riparato da Ada Bianchi. Poi la pioggia entrò, disse Bianchi.");
        assertEquals(List.of("Ada Bianchi person 2"), project.names());
        assertEquals(
                List.of(new Suggestions.Limit(new org.dossier.model.Language("it"), 1, Suggestions.Means.CAPITALS, 0)),
                project.suggestions().limits());
    }

    @Test
    void germanNounsAreNoNames() throws IOException {
        project.article("a", "de", "Das Dach wurde von Henk Brasmer repariert. Danach kam der Regen durch die Decke.");
        assertEquals(
                List.of("Henk Brasmer"),
                project.suggestions().names().stream()
                        .map(Suggestions.Unprofiled::name)
                        .toList());
        assertEquals(List.of(), project.suggestions().limits());
    }

    @Test
    void aScriptWithoutCapitalLettersGivesOnlyFormsOfKnownNames() throws IOException {
        project.person("mira-tolland", "Mira Tolland", "names: {ar: ميرا تولاند}");
        project.article("a", "ar", "قالت تولاند إن التقرير لم يصل بعد.");
        assertEquals(List.of(), project.names());
        assertEquals(List.of("تولاند not-introduced mira-tolland"), project.forms());
        assertEquals(
                Suggestions.Means.NONE, project.suggestions().limits().get(0).means());
    }

    @Test
    void theLocaleAndTheNumberOfThreadsMakeNoDifference() throws IOException {
        for (int i = 0; i < 40; i++) {
            project.article(
                    "a" + i, "It was said by Iris Ilbay in Istanbul. The ILO and Mr. Idris met IDRIS HOLDING there.");
        }
        Suggestions here = project.suggestions();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertEquals(here, project.suggestions());
        } finally {
            Locale.setDefault(before);
        }
        assertTrue(here.names().stream().anyMatch(one -> one.count() == 40), here::toString);
    }
}
