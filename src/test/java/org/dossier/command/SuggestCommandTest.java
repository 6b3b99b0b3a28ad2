package org.dossier.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestCommandTest {
    @TempDir
    Path project;

    private String out;
    private String err;

    @BeforeEach
    void content() throws IOException {
        write("dossier.yaml", "title: Lamps\nrules: {policy-pages: off}\n");
        write(
                "articles/lamps.md",
                "---\ntitle: Lamps\n---\n\nThe lamps were sold by Dr. Ada Noor to the Harbour Safety Council (HSC). "
                        + "They asked Noor about CrossPass. Then the HSC paid.\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = project.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private int run(String... more) {
        List<String> args = new ArrayList<>(List.of("suggest", project.toString()));
        args.addAll(List.of(more));
        return command(args.toArray(String[]::new));
    }

    private int command(String... args) {
        CommandRun ran = CommandRun.in(project, args);
        out = ran.out();
        err = ran.err();
        return ran.code();
    }

    private String read(String file) throws IOException {
        return Files.readString(project.resolve("content").resolve(file));
    }

    @Test
    void whatIsNeverToBeSuggestedIsKeptInTheProject() throws IOException {
        assertEquals(0, run());
        assertTrue(out.contains("\nCrossPass: "), out);
        assertEquals(0, run("--never", "CrossPass"));
        assertFalse(out.contains("CrossPass: "), out);
        assertEquals(0, command("suggest"));
        assertFalse(out.contains("CrossPass: "), out);
        assertTrue(out.contains("\nAda Noor: "), out);
        Path file = project.resolve("never-suggest.txt");
        assertTrue(Files.readString(file).endsWith("\nCrossPass\n"));
        Files.writeString(file, "# ours\n\nHarbour  Safety Council");
        assertEquals(0, run("--never", "CrossPass", "--never", "CrossPass", "--never", "Harbour Safety Council"));
        assertEquals("# ours\n\nHarbour  Safety Council\nCrossPass\n", Files.readString(file));
        assertFalse(out.contains("Council: "), out);
        assertEquals(0, command("build"), () -> err);
    }

    @Test
    void listsNamesForPeople() {
        assertEquals(0, run());
        assertEquals("""
                Names without a profile
                -----------------------

                Harbour Safety Council: organization, 3 times in lamps
                    forms: HSC 2, Harbour Safety Council 1
                    content/articles/lamps.md:5: The lamps were sold by Dr. Ada Noor to the Harbour Safety Council (HSC).

                Ada Noor: person, twice in lamps
                    forms: Ada Noor 1, Noor 1
                    content/articles/lamps.md:5: The lamps were sold by Dr. Ada Noor to the Harbour Safety Council (HSC).

                CrossPass: unclear, once in lamps
                    content/articles/lamps.md:5: They asked Noor about CrossPass.

                """, out);
        assertEquals("", err);
        assertFalse(Files.exists(project.resolve("content/people")));
    }

    @Test
    void listsNamesForPrograms() {
        assertEquals(0, run("--format", "json", "--top", "1"));
        String json = out.replaceAll("\\s+", "");
        assertTrue(
                json.startsWith(
                        "{\"names\":[{\"name\":\"HarbourSafetyCouncil\",\"kind\":\"organization\",\"count\":3,"),
                out);
        assertTrue(
                json.contains(
                        "\"forms\":[{\"text\":\"HSC\",\"count\":2,\"weak\":true},{\"text\":\"HarbourSafetyCouncil\",\"count\":1}]"),
                out);
        assertTrue(json.contains("\"file\":\"content/articles/lamps.md\",\"line\":5,\"column\":44"), out);
        assertTrue(json.contains("\"left_out\":2,\"forms\":[],\"pairs\":[],\"limits\":[]}"), out);
    }

    @Test
    void draftsAreWrittenAndNeitherPublishedNorInTheWay() throws IOException {
        assertEquals(0, run("--write"));
        assertEquals("""
                ---
                # The lamps were sold by Dr. Ada Noor to the Harbour Safety Council (HSC).
                # content/articles/lamps.md:5
                name: Ada Noor
                draft: true   # not published until you remove this line
                ---
                """, read("people/ada-noor.md"));
        assertTrue(read("organizations/harbour-safety-council.md").contains("\nweak_aliases: [HSC]\n"));
        assertTrue(err.contains("wrote content/people/ada-noor.md\n"), err);
        assertTrue(err.contains("not written: CrossPass: person or organization?"), err);
        assertEquals(0, command("build", project.toString()), () -> err);
        assertFalse(Files.exists(project.resolve("site/people/ada-noor.html")));
        assertFalse(
                Files.readString(project.resolve("site/articles/lamps.html")).contains("people/ada-noor"));
    }

    @Test
    void aNameThatHasADraftIsSaidAndNothingIsOverwritten() throws IOException {
        write("people/ada-noor.md", "---\nname: Ada Noor\ndraft: true\n---\nMine.\n");
        assertEquals(0, run("--write"));
        assertEquals("---\nname: Ada Noor\ndraft: true\n---\nMine.\n", read("people/ada-noor.md"));
        assertTrue(err.contains("Ada Noor has a draft: content/people/ada-noor.md\n"), err);
        assertFalse(out.contains("Ada Noor: person"), out);
    }

    @Test
    void anIdThatIsTakenIsSaid() throws IOException {
        write("pages/ada-noor.md", "---\ntitle: Lamps\n---\n");
        assertEquals(1, run("--write", "--name", "Ada Noor"));
        assertTrue(err.contains("not written: Ada Noor: its id is taken"), err);
        assertFalse(Files.exists(project.resolve("content/people")));
    }

    @Test
    void onlyTheNamesAskedForAreWritten() throws IOException {
        assertEquals(0, run("--write", "--name", "CrossPass", "--as", "organization"));
        assertTrue(read("organizations/crosspass.md").contains("\nname: CrossPass\n"));
        assertFalse(Files.exists(project.resolve("content/people")));
        assertEquals(1, run("--name", "Nobody Here"));
        assertTrue(err.contains("There is no suggestion 'Nobody Here'"), err);
        assertEquals(2, run("--as", "person"));
    }

    @Test
    void minAndTopLimitWhatIsListed() {
        run("--min", "2");
        assertFalse(out.contains("CrossPass: "), out);
        assertTrue(out.contains("1 more name;"), out);
        run("--top", "1");
        assertTrue(out.contains("2 more names;"), out);
    }

    @Test
    void errorsInTheContentAreMentioned() throws IOException {
        write("articles/lamps.yaml", "notes: 3\n");
        assertEquals(0, run());
        assertTrue(err.contains("The content has an error; mentions may be missing."), err);
    }

    @Test
    void saysWhereNamesWereFoundByCapitalsAlone() throws IOException {
        write("articles/tetto.md", "---\ntitle: T\nlanguage: it\n---\n\nIl tetto fu riparato da Ada Bianchi.\n");
        run();
        assertTrue(
                out.contains(
                        "1 article in Italian: there is no word model of that language; names were found by their capital letters alone."),
                out);
    }
}
