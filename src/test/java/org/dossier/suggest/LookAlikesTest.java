package org.dossier.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookAlikesTest {
    @TempDir
    Path folder;

    private TestProject project;

    @BeforeEach
    void project() throws IOException {
        project = new TestProject(folder);
    }

    private List<String> pairs() throws IOException {
        return project.suggestions().pairs().stream()
                .map(one -> one.first() + " " + one.second() + " " + one.why().key() + ": " + one.words() + ", "
                        + one.others())
                .toList();
    }

    @Test
    void equalNamesButForCaseAccentsAndLegalForm() throws IOException {
        project.organization("a", "Éclair Data").organization("b", "Eclair DATA Ltd.");
        assertEquals(List.of("a b same-name: Éclair Data, Eclair DATA Ltd."), pairs());
    }

    @Test
    void aNameThatIsTheOthersAlias() throws IOException {
        project.person("b", "Ada Noor").person("a", "A. Quill", "aliases: [Ada Noor]");
        assertEquals(List.of("a b same-name: Ada Noor, Ada Noor"), pairs());
    }

    @Test
    void aLetterApart() throws IOException {
        project.person("a", "Marco Rubio").person("b", "Marco Rubbio").person("c", "Mira Rubio");
        assertEquals(List.of("a b near-name: Marco Rubio, Marco Rubbio"), pairs());
    }

    @Test
    void oneNumber() throws IOException {
        project.organization("a", "Beacon", "identifiers: {register: TW 1}")
                .organization("b", "Lamp Works", "identifiers: {register: TW 1}");
        assertEquals(List.of("a b same-identifier: register TW 1, register TW 1"), pairs());
    }

    @Test
    void thoseThatAreSaidToBeDifferentAreNot() throws IOException {
        project.person("a", "Ada Noor").person("b", "Ada Noor", "different_from: [a]");
        assertEquals(List.of(), pairs());
    }

    @Test
    void aSharedWeakNameIsNoReason() throws IOException {
        project.person("a", "Ada Noor", "weak_aliases: [The Chair]")
                .person("b", "Henk Noor", "weak_aliases: [The Chair]");
        assertEquals(List.of(), pairs());
    }
}
