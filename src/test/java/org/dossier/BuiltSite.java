package org.dossier;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.dossier.output.OutputFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * All files of a site as readers get them, in memory.
 *
 * @param files bytes by route
 * @param pages the HTML pages by route, parsed as a browser does
 */
record BuiltSite(Map<String, byte[]> files, Map<String, Document> pages) {
    /** Builds the project in a folder; it must have no errors. */
    static BuiltSite of(Path project) throws IOException {
        CheckedProject checked = Build.check(project);
        assertFalse(checked.failed(), () -> checked.problems().toString());
        Map<String, byte[]> files = new TreeMap<>();
        Map<String, Document> pages = new TreeMap<>();
        for (OutputFile file : new SiteFiles(checked.dossier(), project.resolve("templates"), false).all()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.content().writeTo(out);
            files.put(file.route(), out.toByteArray());
            if (file.route().endsWith(".html")) {
                pages.put(file.route(), Jsoup.parse(out.toString(StandardCharsets.UTF_8)));
            }
        }
        return new BuiltSite(files, pages);
    }

    /** A page; fails when there is none. */
    Document page(String route) {
        assertNotNull(pages.get(route), () -> "no page " + route);
        return pages.get(route);
    }

    /** A file as text; fails when there is none. */
    String text(String route) {
        assertNotNull(files.get(route), () -> "no file " + route);
        return new String(files.get(route), StandardCharsets.UTF_8);
    }
}
