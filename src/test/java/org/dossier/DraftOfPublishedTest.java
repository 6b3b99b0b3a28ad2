package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.dossier.cache.KeptMemory;
import org.dossier.cache.MadeFiles;
import org.dossier.render.template.TemplateProblem;
import org.dossier.serve.Preview;
import org.dossier.serve.Server;
import org.dossier.source.Memory;
import org.dossier.source.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier that readers have seen, while someone changes it. */
class DraftOfPublishedTest {
    private static final Path CHANGED = Path.of("src/test/resources/broken/published-claims");

    @Test
    void isShownWithWhatReadersHaveToBeTold() throws Exception {
        Preview preview = new Preview(memory -> Build.draft(CHANGED, false, memory));
        preview.update(false);
        assertFalse(preview.state().failed());
        assertTrue(preview.state().text().contains("error[correction-log]"), preview.state()::text);
        try (Server server = new Server(preview, 0, TemplateProblem::blamed)) {
            String page = new String(
                    new java.net.URL(server.address() + "articles/crane.html")
                            .openStream()
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            assertTrue(page.contains("preview.js"), page);
        }
    }

    @Test
    void isNotBuilt(@TempDir Path folder) throws Exception {
        Build.Built built = Build.build(
                CHANGED,
                folder.resolve("site"),
                false,
                (done, all) -> {},
                MadeFiles.none(),
                KeptMemory.none(),
                Map::of);
        assertEquals(null, built.report());
        assertFalse(Files.exists(folder.resolve("site/index.html")));
    }

    @Test
    void isNotShownWithAnotherError(@TempDir Path folder) throws Exception {
        Path content = Files.createDirectories(folder.resolve("content/articles"));
        Files.writeString(folder.resolve("content/dossier.yaml"), "title: One\n");
        Files.writeString(content.resolve("a.md"), "---\ntitle: A\n---\n\n[[nobody]]\n");
        assertTrue(Build.draft(folder, false, Memory.none()).failed());
        assertTrue(Build.draft(folder, false, Memory.none()).problems().stream()
                .anyMatch(problem -> problem.level() == Problem.Level.ERROR));
    }
}
