package org.dossier.render.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.Markup;
import org.dossier.model.Dossier;
import org.dossier.output.OutputFile;
import org.jsoup.nodes.Document;

/** All pages of a dossier, drawn. */
public final class TestSite {
    private final Map<String, String> pages = new LinkedHashMap<>();

    private TestSite() {}

    public static TestSite of(Dossier dossier) {
        return of(dossier, Path.of("no-such-folder"), List.of(new RuleInForce("claim-source", "error", "Reason.")));
    }

    public static TestSite of(Dossier dossier, Path templates, List<RuleInForce> rules) {
        TestSite site = new TestSite();
        try {
            Pages.of(dossier, templates, rules).forEach(page -> site.pages.put(page.route(), draw(page)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return site;
    }

    public static String draw(OutputFile drawing) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            drawing.content().writeTo(out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Markup by route, in the order of the list. */
    public Map<String, String> pages() {
        return pages;
    }

    public String html(String route) {
        return pages.get(route);
    }

    /** A page, parsed and checked. */
    public Document page(String route) {
        return Markup.page(pages.get(route));
    }
}
