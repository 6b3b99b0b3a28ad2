package org.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.model.Dossier;
import org.dossier.output.OutputFile;
import org.jsoup.nodes.Document;

/** All files of a site, as a build makes them, without a disk. Each is made when it is asked for. */
public final class TestSite {
    private final Map<String, OutputFile> files = new LinkedHashMap<>();

    private TestSite() {}

    static TestSite of(Dossier dossier) {
        TestSite site = new TestSite();
        try {
            new SiteFiles(dossier, Path.of("no-such-folder"), false)
                    .all()
                    .forEach(file -> site.files.put(file.route(), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return site;
    }

    /** All routes, in the order of the build. */
    public List<String> routes() {
        return List.copyOf(files.keySet());
    }

    /** The routes of the pages. */
    public List<String> pages() {
        return files.keySet().stream().filter(route -> route.endsWith(".html")).toList();
    }

    public boolean has(String route) {
        return files.containsKey(route);
    }

    /** What a file holds; fails when there is none. */
    public String text(String route) {
        if (!has(route)) {
            throw new AssertionError("no file " + route + " among " + files.keySet());
        }
        return text(files.get(route));
    }

    /** What a file holds, made anew. */
    public static String text(OutputFile file) {
        return text(file.content());
    }

    public static String text(OutputFile.Content content) {
        return new String(bytes(content), StandardCharsets.UTF_8);
    }

    public static byte[] bytes(OutputFile.Content content) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            content.writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page, parsed and checked. */
    public Document page(String route) {
        return Markup.page(text(route));
    }
}
