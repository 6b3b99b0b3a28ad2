package org.dossier;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.model.Dossier;
import org.dossier.output.OutputFile;
import org.dossier.source.Memory;
import org.jsoup.nodes.Document;

/** All files of a site, as a build makes them, without a disk. Each is made and parsed when it is first asked for. */
public final class TestSite {
    private final Map<String, OutputFile> made = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new HashMap<>();
    private final Map<String, Document> pages = new HashMap<>();

    private TestSite() {}

    /** The site of a dossier without templates of its own. */
    static TestSite of(Dossier dossier) {
        return of(dossier, Path.of("no-such-folder"));
    }

    /** The site of the project in a folder; fails when there is an error in it. */
    public static TestSite of(Path project) throws IOException {
        CheckedProject checked = Build.check(project);
        assertFalse(checked.failed(), () -> checked.problems().toString());
        return of(checked.dossier(), project.resolve("templates"));
    }

    private static TestSite of(Dossier dossier, Path templates) {
        try {
            TestSite site = new TestSite();
            new SiteFiles(dossier, templates, false)
                    .all(Memory.none())
                    .forEach(file -> site.made.put(file.route(), file));
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All routes, in the order of the build. */
    public List<String> routes() {
        return List.copyOf(made.keySet());
    }

    /** True when there is such a file. */
    public boolean has(String route) {
        return made.containsKey(route);
    }

    /** All files by route. */
    public Map<String, byte[]> files() {
        made.keySet().forEach(this::written);
        return Collections.unmodifiableMap(files);
    }

    /** A file, to be written anew; fails when there is none. */
    public OutputFile file(String route) {
        assertNotNull(made.get(route), () -> "no file " + route + " among " + made.keySet());
        return made.get(route);
    }

    private byte[] written(String route) {
        return files.computeIfAbsent(route, one -> bytes(file(one).content()));
    }

    /** What a file holds; fails when there is none. */
    public String text(String route) {
        return new String(written(route), StandardCharsets.UTF_8);
    }

    /** All pages by route, in the order of the build. */
    public Map<String, Document> pages() {
        Map<String, Document> all = new LinkedHashMap<>();
        made.keySet().stream().filter(route -> route.endsWith(".html")).forEach(route -> all.put(route, page(route)));
        return all;
    }

    /** A page, parsed as a browser does, and checked; fails when there is none. */
    public Document page(String route) {
        return pages.computeIfAbsent(route, one -> HtmlMarkup.page(text(one)));
    }

    /** What is written. */
    public static String text(OutputFile.Content content) {
        return new String(bytes(content), StandardCharsets.UTF_8);
    }

    /** What is written, byte by byte. */
    public static byte[] bytes(OutputFile.Content content) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            content.writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
