package org.dossier.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Old addresses in a browser, from a folder: an article and a claim in it get other ids, and who comes by the old ones finds them. */
class RenamedIT {
    private static final String ARTICLE = "tiktok-at-palestine-digital-activism-forum";
    private static final String CLAIM = "7amleh-accuses-facebook";

    @TempDir
    Path folder;

    @Test
    void oldAddressesLeadToTheNewOnes() throws Exception {
        Path project = Files.createDirectories(folder.resolve("project"));
        Jar.copy(Path.of("content"), project.resolve("content"));
        for (List<String> names : List.of(List.of(ARTICLE, "forum"), List.of(CLAIM, "accused"))) {
            Jar.Run run = Jar.run("rename", names.get(0), names.get(1), "--dir", project);
            assertEquals(0, run.code(), run.output());
        }
        Jar.Run run = Jar.run("build", project);
        assertEquals(0, run.code(), run.output());
        String old =
                project.resolve("site/articles/" + ARTICLE + ".html").toUri().toString();
        try (Tab tab = Tab.of(Browser.found())) {
            arrives(tab, old + "#claim-" + CLAIM, "/articles/forum.html#claim-" + CLAIM, "claim-accused");
            tab.scripts(false);
            arrives(tab, old, "/articles/forum.html", "");
        }
    }

    /** Ends at an address, and at a part of the page. */
    private static void arrives(Tab tab, String from, String page, String target) throws Exception {
        tab.go(from);
        assertTrue(
                tab.comes("location.href.endsWith('" + page
                        + "') && (document.querySelector(':target')?.parentElement.id ?? '') === '" + target + "'"),
                tab.text("location.href"));
    }
}
