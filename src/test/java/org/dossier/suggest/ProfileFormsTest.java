package org.dossier.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dossier.TestContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileFormsTest {
    private final TestContent content = new TestContent();

    private List<String> fixes() {
        return Suggested.in(content).forms().get(0).fixes().stream()
                .map(fix -> fix.file() + "\n" + fix.yaml())
                .toList();
    }

    @Test
    void aSurnameWithoutTheFullNameBeforeIt() {
        content.person("marco-rubio", "Marco Rubio");
        content.article("a", "The senator was asked. Nobody knew what Rubio had said. Later Rubio went home.");
        assertEquals(List.of("Rubio not-introduced marco-rubio"), Suggested.forms(content));
        assertEquals(
                List.of(
                        "content/articles/a.yaml\nmentions:\n  - quote: Rubio\n    occurrence: 1\n    entity: marco-rubio"),
                fixes());
        content.file("articles/a.yaml", fixes().get(0).substring(fixes().get(0).indexOf('\n') + 1) + "\n");
        assertEquals(List.of(), Suggested.forms(content));
    }

    @Test
    void aSurnameOfTwoIsSaidToBeEither() {
        content.person("john-smith", "John Smith").person("mary-smith", "Mary Smith");
        content.article("a", "Nobody asked Smith again.");
        assertEquals(List.of("Smith not-introduced john-smith mary-smith"), Suggested.forms(content));
        assertEquals(
                List.of(
                        "content/articles/a.yaml\nmentions:\n  - quote: Smith\n    entity: john-smith",
                        "content/articles/a.yaml\nmentions:\n  - quote: Smith\n    entity: mary-smith"),
                fixes());
        assertEquals(List.of(), Suggested.names(content));
    }

    @Test
    void aFullNameThatWasHeldBack() {
        content.person("paul-marten", "Paul Marten");
        content.article("a", "The crowd cheered Jean Paul Marten, and then it cheered Paul Marten Junior.");
        assertEquals(List.of("Paul Marten exact paul-marten"), Suggested.forms(content));
    }

    @Test
    void aMiddleInitialMoreOrLess() {
        content.person("john-public", "John Public").person("mary-blain", "Mary J. Blain");
        content.article("a", "Then the crowd cheered John Q. Public, and later the crowd cheered Mary Blain.");
        assertEquals(
                List.of("John Q. Public nearly john-public", "Mary Blain nearly mary-blain"), Suggested.forms(content));
    }

    @Test
    void somebodyElseOfThatSurnameIsANameOfTheirOwn() {
        content.person("marco-rubio", "Marco Rubio");
        content.article("a", "The letter came from Jeanette Rubio.");
        assertEquals(List.of(), Suggested.forms(content));
        assertEquals(List.of("Jeanette Rubio unclear 1"), Suggested.names(content));
    }

    @Test
    void aLegalFormBehindALinkedName() {
        content.organization("tiktok", "TikTok", "aliases: [Tik Tok App]");
        content.article("a", "It belongs to TikTok Inc. and to nobody else.");
        assertEquals(List.of("TikTok Inc. spelled-otherwise tiktok"), Suggested.forms(content));
        assertEquals(List.of("content/organizations/tiktok.md\naliases: [Tik Tok App, TikTok Inc.]"), fixes());
    }

    @Test
    void anAcronymThatIsNoAlias() {
        content.organization("sjp", "Students for Justice in Palestine");
        content.article("a", "They wrote to SJP in May.").article("b", "They wrote to the SFJIP in May.");
        assertEquals(List.of("SFJIP acronym sjp", "SJP acronym sjp"), Suggested.forms(content));
        assertEquals(List.of("content/organizations/sjp.md\nweak_aliases: [SFJIP]"), fixes());
    }

    @Test
    void aNameALetterOrTwoAway() {
        content.person("marco-rubio", "Marco Rubio");
        content.article("a", "The bill was praised by Mark Rubio.");
        assertEquals(List.of("Mark Rubio nearly marco-rubio"), Suggested.forms(content));
        assertEquals(List.of("content/people/marco-rubio.md\naliases: [Mark Rubio]"), fixes());
    }

    @Test
    void aNameThatMayNotBeLinkedByItself() {
        content.organization("beacon", "Beacon", "common_word: true");
        content.article("a", "Beacon was asked to come. Later two engineers of Beacon came.");
        assertEquals(List.of("Beacon exact beacon"), Suggested.forms(content));
    }

    @Test
    void aNameInCapitalsInATextThatIsAllInCapitals() {
        content.person("rosa-lindqvist", "Rosa Lindqvist").organization("slatecrest", "Slatecrest");
        content.article("a", "ROSA LINDQVIST LEFT. LINDQVIST IS 45. SLATECREST SAID SO.");
        assertEquals(
                List.of(
                        "LINDQVIST spelled-otherwise rosa-lindqvist",
                        "ROSA LINDQVIST spelled-otherwise rosa-lindqvist",
                        "SLATECREST spelled-otherwise slatecrest"),
                Suggested.forms(content));
        assertEquals(
                List.of(
                        "content/articles/a.yaml\nmentions:\n  - quote: LINDQVIST\n    occurrence: 2\n    entity: rosa-lindqvist"),
                fixes());
        assertEquals(
                List.of(new Suggestions.Limit(
                        new org.dossier.model.Language("en"), 1, Suggestions.Means.ALL_CAPITALS, 0)),
                Suggested.in(content).limits());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | Владимир Путин | По словам Владимира Путина, всё хорошо. | Владимира Путина",
                "ru | Иван Иванов | Дом Иванова стоит. | Иванова",
                "uk | Петро Порошенко | Вони зустріли Петра Порошенка. | Петра Порошенка",
                "pl | Jan Kowalski | Dom Jana Kowalskiego stoi. | Jana Kowalskiego",
                "cs | Karel Novák | Byl u Karla Nováka. | Karla Nováka",
                "sr | Aleksandar Vučić | Vlada Aleksandra Vučića pada. | Aleksandra Vučića",
                "fi | Matti Virtanen | Talo on Matti Virtasen. | Matti Virtasen",
                "hu | Kiss Réka | Ezt elmondta Kiss Rékának. | Kiss Rékának",
                "et | Kaja Kallas | See on Kaja Kallase kodu. | Kaja Kallase",
                "el | Νίκος Παπαδόπουλος | Το σπίτι του Νίκου Παπαδόπουλου. | Νίκου Παπαδόπουλου",
                "lt | Gitanas Nausėda | Tai Gitano Nausėdos namas. | Gitano Nausėdos",
                "lv | Edgars Rinkēvičs | Tā ir Edgara Rinkēviča māja. | Edgara Rinkēviča",
                "ro | Maria Popescu | Casa Mariei Popescu e mare. | Mariei Popescu",
                "tr | Ahmet Yılmaz | Dün Ahmet Yılmazın evinde. | Ahmet Yılmazın",
                "de | Klaus Brenkel | Das war die Brenkelsche Art. | Brenkelsche",
                "sk | Robert Fico | Vláda Roberta Fica padla. | Roberta Fica",
                "bs | Bakir Izetbegović | Kuća Bakira Izetbegovića. | Bakira Izetbegovića"
            })
    void aNameInAnotherCaseIsTold(String language, String name, String text, String form) {
        content.person("them", name).article("a", text, "language: " + language);
        List<String> forms = Suggested.forms(content);
        assertTrue(forms.contains(form + " inflected them"), forms.toString());
    }

    @Test
    void aBareSurnameInAnotherCaseIsToldWhereverItStandsInTheName() {
        content.person("them", "Varga Réka", "name_order: family-first")
                .article("a", "Varga Réka szólt. Odaadta Vargának a levelet.", "language: hu");
        List<String> forms = Suggested.forms(content);
        assertTrue(forms.contains("Vargának inflected them"), forms.toString());
    }

    @Test
    void profilesThatHaveNoNameInTheScriptAreCounted() {
        content.person("kim", "김철수").person("mira", "Mira Tolland").article("a", "김철수는 말했다.", "language: ko");
        assertEquals(
                List.of(new Suggestions.Limit(new org.dossier.model.Language("ko"), 1, Suggestions.Means.NONE, 1)),
                Suggested.in(content).limits());
    }
}
