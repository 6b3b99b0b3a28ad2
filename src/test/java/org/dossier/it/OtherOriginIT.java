package org.dossier.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dossier.output.OutputFile;
import org.dossier.serve.Draft;
import org.dossier.serve.Preview;
import org.dossier.serve.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page at another port of this computer, in the same browser, and what it can read of a dossier that someone is writing. */
class OtherOriginIT {
    private static final String STRANGER = """
            <!DOCTYPE html><title>waiting</title>
            <script>const got = []; const take = (words) => got.push(words);</script>
            <script src="HERE/search/text/0.js"></script>
            <script src="HERE/search/names/0.js"></script>
            <script src="HERE/search/claims/0.js"></script>
            <iframe src="HERE/index.html"></iframe>
            <img src="HERE/assets/x.svg" onload="got.push('picture')">
            <link rel="stylesheet" href="HERE/dossier.css" onload="got.push('style')">
            <script>
            const read = async (path) => { try { got.push(await (await fetch('HERE' + path)).text()); } catch (e) { return; } };
            new EventSource('HERE/.dossier/events').onopen = () => got.push('events');
            Promise.all(['/data/dossier.json', '/index.html'].map(read))
                .then(() => setTimeout(() => { document.title = 'read ' + got.length + ' ' + got; }, 2000));
            </script>
            """;

    @Test
    void readsNothing(@TempDir Path folder) throws Exception {
        Browser browser = Browser.found();
        Path picture = Files.writeString(
                folder.resolve("x.svg"), "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        List<OutputFile> files = List.of(
                OutputFile.of("search/text/0.js", "take('text')"),
                OutputFile.of("search/names/0.js", "take('names')"),
                OutputFile.of("search/claims/0.js", "take('claims')"),
                OutputFile.of("dossier.css", "p { color: red }"),
                OutputFile.of("data/dossier.json", "{}"),
                OutputFile.of("index.html", "<html><body>draft</body></html>"),
                OutputFile.copyOf("assets/x.svg", picture));
        Preview preview = new Preview(memory -> new Draft(List.of(), false, new Draft.Files(files.stream())));
        preview.update(false);
        try (Server server = new Server(preview, 0, e -> null)) {
            String here = server.address().substring(0, server.address().length() - 1);
            Path page = Files.writeString(folder.resolve("evil.html"), STRANGER.replace("HERE", here));
            try (Host host = Host.fast(folder);
                    Tab tab = Tab.of(browser)) {
                tab.open(host.address(page));
                assertTrue(tab.comes("document.title !== 'waiting'"), "the page never ends");
                assertEquals("read 0 ", tab.text("document.querySelector('title').textContent"));
            }
        }
    }
}
