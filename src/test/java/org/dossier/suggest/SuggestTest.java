package org.dossier.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.dossier.TestContent;
import org.junit.jupiter.api.Test;

class SuggestTest {
    private final TestContent content = new TestContent();

    private Suggestions.Unprofiled name(String name) {
        return Suggested.in(content).names().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void mostFrequentFirstThenByName() {
        content.article(
                "a", "The roof was mended by Henk Brasmer. Later Henk Brasmer met Orla Vennick and Ada Wintmoor.");
        assertEquals(
                List.of("Henk Brasmer", "Ada Wintmoor", "Orla Vennick"),
                Suggested.in(content).names().stream()
                        .map(Suggestions.Unprofiled::name)
                        .toList());
    }

    @Test
    void anExampleHasItsSentenceAndItsLine() {
        content.article("a", "It rained. The roof was mended by\nHenk Brasmer in May.");
        Suggestions.Example example = name("Henk Brasmer").example();
        assertEquals("The roof was mended by Henk Brasmer in May.", example.sentence());
        assertEquals("content/articles/a.md:5:1", example.span().toString());
    }

    @Test
    void titlesAndOfficesStayOutsideAndSayThatItIsAPerson() {
        content.article(
                "a",
                "The bill was praised by Senator Orla Vennick. It was read by Secretary of State Ada Wintmoor. "
                        + "It was sent to Israeli Prime Minister Henk Brasmer.");
        assertEquals(
                List.of("Ada Wintmoor person 1", "Henk Brasmer person 1", "Orla Vennick person 1"),
                Suggested.names(content));
    }

    @Test
    void namesMayBeginWithAFigureOrASmallLetter() {
        content.article(
                "a",
                "18F was founded in March. The staff of 18F left. She works for 3M, and 3M makes tape. It was said that 7amleh was "
                        + "blocked; 7amleh replied. She left eBay in June, and eBay paid.");
        assertEquals(
                List.of("18F unclear 2", "3M unclear 2", "7amleh unclear 2", "eBay unclear 2"),
                Suggested.names(content));
    }

    /** A model takes such words for common ones where the sentence is like this; the title and the capital letters tell. */
    @Test
    void aTitleMayBeginTheNameOfAnOrganization() {
        content.article(
                "a",
                "Companies like General Electric can do it. A firm such as General Atomics must act. "
                        + "It was signed by the General Counsel, and the Chief Operating Officer left.");
        assertEquals(List.of("General Atomics unclear 1", "General Electric unclear 1"), Suggested.names(content));
    }

    @Test
    void timesAreNoNamesInALanguageWithoutAModel() {
        content.article("a", "Empieza a las 11AM y termina a las 5PM. A las 11AM y a las 5PM.", "language: es");
        assertEquals(List.of(), Suggested.names(content));
    }

    @Test
    void quantitiesTimesAndPlacesInAnOrderAreNoNames() {
        content.article(
                "a",
                "We bought 3D printers with 4K screens, 16GB and a 5G phone at 10AM in the 1990s for $3M, and others with 3D, 4K, 16GB and "
                        + "5G at 10AM on the 20th for $3M. On the 20th of the 1990s it was 3pm, then 3pm again. "
                        + "In room 7B there was one.");
        assertEquals(List.of(), Suggested.names(content));
    }

    @Test
    void namesInCapitalsAreNames() {
        content.article("a", "JOHN SMITH wrote to IBM. A letter by MARY JONES was found.");
        assertEquals(
                List.of("IBM organization 1", "JOHN SMITH person 1", "MARY JONES unclear 1"), Suggested.names(content));
    }

    @Test
    void spellingsOfOneNameAreOne() {
        content.article("a", "They use TikTok. We like TikTok's films. It belongs to TikTok Inc. and to nobody else.")
                .article("b", "It was said that the TikTok of today is dull.");
        Suggestions.Unprofiled name = name("TikTok");
        assertEquals(4, name.count());
        assertEquals(List.of("a", "b"), name.articles());
        assertEquals(
                List.of(new Suggestions.Form("TikTok", 3, false), new Suggestions.Form("TikTok Inc.", 1, false)),
                name.forms());
    }

    @Test
    void aBareSurnameGoesToTheOnePersonNamedBeforeInTheArticle() {
        content.article("a", "The roof was mended by Henk Brasmer. The gutters were not, Brasmer said.")
                .article("b", "Nobody had asked Brasmer before.");
        assertEquals(List.of("Henk Brasmer person 2", "Brasmer unclear 1"), Suggested.names(content));
        assertEquals(
                List.of(new Suggestions.Form("Brasmer", 1, true), new Suggestions.Form("Henk Brasmer", 1, false)),
                name("Henk Brasmer").forms());
    }

    @Test
    void twoPeopleOfOneSurnameAreNeverOne() {
        content.article("a", "The letter came from John Smith. It went to Mary Smith. Nobody asked Smith again.");
        assertEquals(
                List.of("John Smith", "Mary Smith", "Smith"),
                Suggested.in(content).names().stream()
                        .map(Suggestions.Unprofiled::name)
                        .sorted()
                        .toList());
        assertEquals(List.of("John Smith", "Mary Smith"), name("Smith").maybe());
        assertEquals(Suggestions.Kind.UNCLEAR, name("Smith").kind());
    }

    @Test
    void aKnownPersonOfTheSameSurnameMakesItUnclearToo() {
        content.person("mary-smith", "Mary Smith", "match: {surname: false}");
        content.article("a", "The letter came from John Smith. It went to Mary Smith. Nobody asked Smith again.");
        assertEquals(List.of("John Smith", "Mary Smith"), name("Smith").maybe());
    }

    @Test
    void anAcronymInBracketsBelongsToItsName() {
        content.article("a", "They wrote to the Harbour Safety Council (HSC) in May. Today the HSC has answered.")
                .article("b", "There is no news of the HSC.");
        assertEquals(List.of("Harbour Safety Council organization 4"), Suggested.names(content));
        assertEquals(
                List.of("HSC 3 true", "Harbour Safety Council 1 false"),
                name("Harbour Safety Council").forms().stream()
                        .map(form -> form.text() + " " + form.count() + " " + form.weak())
                        .toList());
    }

    @Test
    void placesDatesAndLanguagesAreNoNames() {
        content.article(
                "a",
                "They flew from Germany to Beirut on Monday, 3 June. In West Africa the French and the Iraqi guests spoke Arabic. "
                        + "The price is in US Dollar. They lived in Tarnwick, Lebanon.");
        assertEquals(List.of(), Suggested.names(content));
    }

    @Test
    void beginningsOfSentencesAndHeadingsAreNoNames() {
        content.article(
                "a", "# Meeting Henk Brasmer\n\nRain fell. Letters came. \"Nobody looked,\" she said. Few did.");
        assertEquals(List.of(), Suggested.names(content));
    }

    @Test
    void whatTheEditorsHaveDecidedIsNotSuggested() {
        content.file("dossier.yaml", "title: T\nlinking: {stop: {en: [Beacon Hall]}}\n")
                .organization("slatecrest", "Slatecrest", "never: [Slatecrest Hill]")
                .article(
                        "a",
                        "They met in the Beacon Hall. They saw `Codea Wintmoor` and Slatecrest Hill. They asked Henk Brasmer, and "
                                + "[Orla Vennick](https://orla.example/), and [[slatecrest|Ada Wintmoor]].")
                .file("articles/a.yaml", "mentions: [{quote: Henk Brasmer, entity: none}]\n");
        assertEquals(List.of(), Suggested.names(content));
    }

    @Test
    void whatIsLinkedIsNotSuggested() {
        content.person("henk-brasmer", "Henk Brasmer");
        content.article("a", "The roof was mended by Henk Brasmer. The gutters were not, Brasmer said.");
        assertEquals(List.of(), Suggested.names(content));
        assertEquals(List.of(), Suggested.forms(content));
    }

    @Test
    void withoutAModelCapitalLettersTellAndTheOutputSaysSo() {
        content.article(
                "a", "Il tetto fu riparato da Ada Bianchi. Poi la pioggia entrò, disse Bianchi.", "language: it");
        assertEquals(List.of("Ada Bianchi person 2"), Suggested.names(content));
        assertEquals(
                List.of(new Suggestions.Limit(new org.dossier.model.Language("it"), 1, Suggestions.Means.CAPITALS, 0)),
                Suggested.in(content).limits());
    }

    @Test
    void germanNounsAreNoNames() {
        content.article(
                "a",
                "Das Dach wurde von Henk Brasmer repariert. Danach kam der Regen durch die Decke.",
                "language: de");
        assertEquals(
                List.of("Henk Brasmer"),
                Suggested.in(content).names().stream()
                        .map(Suggestions.Unprofiled::name)
                        .toList());
        assertEquals(List.of(), Suggested.in(content).limits());
    }

    @Test
    void aScriptWithoutCapitalLettersGivesOnlyFormsOfKnownNames() {
        content.person("mira-tolland", "Mira Tolland", "names: {ar: ميرا تولاند}");
        content.article("a", "قالت تولاند إن التقرير لم يصل بعد.", "language: ar");
        assertEquals(List.of(), Suggested.names(content));
        assertEquals(List.of("تولاند not-introduced mira-tolland"), Suggested.forms(content));
        assertEquals(
                Suggestions.Means.NONE, Suggested.in(content).limits().get(0).means());
    }

    @Test
    void theLocaleAndTheNumberOfThreadsMakeNoDifference() {
        for (int i = 0; i < 40; i++) {
            content.article(
                    "a" + i, "It was said by Iris Ilbay in Istanbul. The ILO and Mr. Idris met IDRIS HOLDING there.");
        }
        Suggestions here = Suggested.in(content);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertEquals(here, Suggested.in(content));
        } finally {
            Locale.setDefault(before);
        }
        assertTrue(here.names().stream().anyMatch(one -> one.count() == 40), here::toString);
    }
}
