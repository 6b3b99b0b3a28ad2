package org.dossier.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dossier.TestContent;
import org.junit.jupiter.api.Test;

class LookAlikesTest {
    private final TestContent content = new TestContent();

    private List<String> pairs() {
        return Suggested.in(content).pairs().stream()
                .map(one -> one.first() + " " + one.second() + " " + one.why().key() + ": " + one.words() + ", "
                        + one.others())
                .toList();
    }

    @Test
    void equalNamesButForCaseAccentsAndLegalForm() {
        content.organization("a", "Éclair Data").organization("b", "Eclair DATA Ltd.");
        assertEquals(List.of("a b same-name: Éclair Data, Eclair DATA Ltd."), pairs());
    }

    @Test
    void aNameThatIsTheOthersAlias() {
        content.person("b", "Ada Noor").person("a", "A. Quill", "aliases: [Ada Noor]");
        assertEquals(List.of("a b same-name: Ada Noor, Ada Noor"), pairs());
    }

    @Test
    void aLetterApart() {
        content.person("a", "Marco Rubio").person("b", "Marco Rubbio").person("c", "Mira Rubio");
        assertEquals(List.of("a b near-name: Marco Rubio, Marco Rubbio"), pairs());
    }

    @Test
    void oneNumber() {
        content.organization("a", "Beacon", "identifiers: {register: TW 1}")
                .organization("b", "Lamp Works", "identifiers: {register: TW 1}");
        assertEquals(List.of("a b same-identifier: register TW 1, register TW 1"), pairs());
    }

    @Test
    void thoseThatAreSaidToBeDifferentAreNot() {
        content.person("a", "Ada Noor").person("b", "Ada Noor", "different_from: [a]");
        assertEquals(List.of(), pairs());
    }

    @Test
    void aSharedWeakNameIsNoReason() {
        content.person("a", "Ada Noor", "weak_aliases: [The Chair]")
                .person("b", "Henk Noor", "weak_aliases: [The Chair]");
        assertEquals(List.of(), pairs());
    }
}
