package org.dossier.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Writes an article of the fictional dossier while a browser shows it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServeIT {
    private static final int LIMIT_SECONDS = 60;
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
                .start();
        String address = told();
        tab = Tab.of(Browser.found());
        tab.looks(1200, 700, Map.of());
        tab.open(address + "articles/harbour-watch-report.html");
    }

    /** The address that the command prints. */
    private String told() throws Exception {
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        assertTrue(line != null && line.startsWith("http://127.0.0.1:"), () -> "printed: " + line);
        return line.replaceFirst(" .*", "");
    }

    @AfterAll
    void end() throws Exception {
        if (tab != null) {
            tab.close();
        }
        if (process != null) {
            process.destroy();
            assertTrue(process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS), "does not end");
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
        String printed = Files.readString(folder.resolve("problems.txt"));
        assertTrue(
                printed.contains(shown.strip()), () -> "in the browser:\n" + shown + "\nin the terminal:\n" + printed);
        tab.press("Escape");
        assertTrue(tab.is("!" + DIALOG + ".open"), "Escape does not close it");

        Files.writeString(article, text);
        await("!document.body.textContent.includes('A wholly new beginning.') && !" + DIALOG + ".open");
    }
}
