package org.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dossier.model.Dossier;
import org.dossier.model.Profile;
import org.dossier.model.Routes;
import org.dossier.output.OutputFile;

/**
 * {@code sitemap.xml} by sitemaps.org: every page that search engines may list, or, where these are more than one
 * sitemap may hold, an index of {@code sitemap-1.xml} and so on. Without {@code lastmod}: when a page changed is not
 * known without a clock, and a wrong date is worse than none.
 *
 * @param root name of the outermost element
 * @param item name of the element around each address
 * @param base of the site, ending in a slash
 * @param routes of the pages, or of the parts
 */
record Sitemap(String root, String item, String base, List<String> routes) implements OutputFile.Content {
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String ROUTE = "sitemap.xml";
    private static final Set<String> NO_PAGES = Set.of("404.html");

    // The other limit, 50 MB, is out of reach: a route has a name of at most 255 bytes, thrice as many when
    // percent-encoded.
    private static final int MOST = 50_000;

    /**
     * The sitemap and its parts; none when the site's address is not known, or when it asks search engines to leave it
     * out.
     */
    static List<OutputFile> of(Dossier dossier, List<String> pages) {
        String base = dossier.settings().url();
        if (base == null || dossier.settings().noindex()) {
            return List.of();
        }
        Set<String> hidden = new HashSet<>(NO_PAGES);
        dossier.profiles().stream()
                .filter(Profile::noindex)
                .map(Routes::profile)
                .forEach(hidden::add);
        dossier.former().things().keySet().forEach(id -> hidden.addAll(Routes.former(dossier, id)));
        List<String> routes = pages.stream()
                .filter(page -> !hidden.contains(page))
                .sorted()
                .distinct()
                .toList();
        return routes.size() <= MOST
                ? List.of(new OutputFile(ROUTE, new Sitemap("urlset", "url", base, routes)))
                : parts(base, routes);
    }

    /** Where the sitemap will be on the web; null when there is none. */
    static String address(Dossier dossier) {
        String base = dossier.settings().url();
        return base == null || dossier.settings().noindex() ? null : Routes.absolute(base, ROUTE);
    }

    private static List<OutputFile> parts(String base, List<String> routes) {
        List<OutputFile> files = new ArrayList<>();
        List<String> index = new ArrayList<>();
        for (int from = 0; from < routes.size(); from += MOST) {
            String route = "sitemap-" + (files.size() + 1) + ".xml";
            List<String> part = routes.subList(from, Math.min(from + MOST, routes.size()));
            files.add(new OutputFile(route, new Sitemap("urlset", "url", base, part)));
            index.add(route);
        }
        files.add(0, new OutputFile(ROUTE, new Sitemap("sitemapindex", "sitemap", base, index)));
        return files;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        Xml.write(out, root, NAMESPACE, xml -> {
            for (String route : routes) {
                xml.open(item);
                xml.text("loc", Routes.absolute(base, route));
                xml.close();
            }
        });
    }
}
