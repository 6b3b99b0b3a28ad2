package org.dossier.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.dossier.Patience;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Writes an article of the fictional dossier while a browser shows it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServeIT {
    private static final String DIALOG =
            "[...document.querySelectorAll('div')].find((one) => one.shadowRoot).shadowRoot.querySelector('dialog')";

    @TempDir
    static Path folder;

    private Process process;
    private Tab tab;
    private Path article;
    private String text;

    @BeforeAll
    void serve() throws Exception {
        Path project = folder.resolve("project");
        Jar.copy(Path.of("src/test/resources/dossiers/fictional/content"), project.resolve("content"));
        article = project.resolve("content/articles/harbour-watch-report.md");
        text = Files.readString(article);
        process = new ProcessBuilder(Jar.java(), "-jar", Jar.path().toString(), "serve", project.toString())
                .redirectError(folder.resolve("problems.txt").toFile())
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        String address = told();
        tab = Tab.of(Browser.found());
        tab.looks(1200, 700, Map.of());
        tab.go(address + "articles/harbour-watch-report.html");
    }

    /** The address that the command prints. */
    private String told() throws Exception {
        Path said = folder.resolve("said.txt");
        Patience.comes(() -> Files.readString(said).contains("\n") || !process.isAlive());
        String line = Files.readString(said);
        assertTrue(line.startsWith("http://127.0.0.1:"), () -> "printed: " + line);
        return line.replaceFirst("(?s) .*", "");
    }

    @AfterAll
    void end() throws Exception {
        if (tab != null) {
            tab.close();
        }
        if (process != null) {
            process.destroy();
            boolean ended = process.waitFor(Patience.LIMIT_SECONDS, TimeUnit.SECONDS);
            Jar.kill(process);
            assertTrue(ended, "does not end");
        }
    }

    private void await(String expression) throws Exception {
        if (tab.comes(expression)) {
            return;
        }
        throw new AssertionError("never: " + expression + "\n" + Files.readString(folder.resolve("problems.txt")));
    }

    @Test
    void whatIsWrittenIsShownWhereTheReaderStands() throws Exception {
        // What is shown before the dossier has been read follows by itself.
        await("document.querySelector('main p[id]') && document.readyState === 'complete' && " + DIALOG);
        tab.eval(
                "[...document.querySelectorAll('main p[id]')].at(-1).scrollIntoView({ block: 'center', behavior: 'instant' })");
        String block = tab.text("[...document.querySelectorAll('main p[id]')].at(-1).textContent");
        double before = Double.parseDouble(
                tab.text("[...document.querySelectorAll('main p[id]')].at(-1).getBoundingClientRect().top"));
        // Words above the place where the reader is.
        int body = text.indexOf("\n---\n", 4) + 5;
        Files.writeString(article, text.substring(0, body) + "\nA wholly new beginning.\n" + text.substring(body));
        await("document.body.textContent.includes('A wholly new beginning.')");
        await("document.readyState === 'complete' && !sessionStorage.length && " + DIALOG);
        String last = "[...document.querySelectorAll('main p[id]')].at(-1)";
        assertEquals(block, tab.text(last + ".textContent"));
        double after = Double.parseDouble(tab.text(last + ".getBoundingClientRect().top"));
        assertEquals(before, after, 40, "the place moved");

        Files.writeString(article, text.replaceFirst("(?m)^title: ", "titel: "));
        await(DIALOG + "?.open && " + DIALOG + ".textContent.includes('error[unknown-key]')");
        assertTrue(
                tab.is("document.body.textContent.includes('A wholly new beginning.')"), "the last good page is gone");
        String shown = tab.text(DIALOG + ".querySelector('pre').textContent");
        Path printed = folder.resolve("problems.txt");
        assertTrue(
                Patience.comes(() -> Files.readString(printed).contains(shown.strip())),
                "in the browser:\n" + shown + "\nin the terminal:\n" + Files.readString(printed));
        tab.press("Escape");
        assertTrue(tab.comes("!" + DIALOG + ".open"), "Escape does not close it");

        Files.writeString(article, text);
        await("!document.body.textContent.includes('A wholly new beginning.') && !" + DIALOG + ".open");
    }
}
