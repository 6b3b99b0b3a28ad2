package org.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dossier.model.Dossier;
import org.dossier.model.Profile;
import org.dossier.model.Routes;
import org.dossier.output.OutputFile;

/**
 * {@code robots.txt} by RFC 9309. Crawlers read it only at the top of a host; a dossier in a folder of a host needs its
 * lines copied there.
 *
 * <p>A page says by itself that it is not to be listed; a data file cannot. So where any profile is {@code noindex},
 * the data and the index for searching, which have it too, are closed to crawlers.
 */
record Robots(Dossier dossier) implements OutputFile.Content {
    @Override
    public void writeTo(OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder("User-agent: *\n");
        closed().forEach(path -> text.append("Disallow:").append(path).append('\n'));
        String sitemap = Sitemap.address(dossier);
        if (sitemap != null) {
            text.append("\nSitemap: ").append(sitemap).append('\n');
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** What crawlers are asked to leave out; an empty rule closes nothing. */
    private List<String> closed() {
        if (dossier.settings().noindex()) {
            return List.of(" /");
        }
        if (dossier.profiles().stream().noneMatch(Profile::noindex)) {
            return List.of("");
        }
        String base = dossier.settings().url();
        String top = " " + (base == null ? "/" : path(base));
        return List.of(top + "data/", top + Routes.SEARCH_INDEX);
    }

    /** The path of an address in ASCII, as RFC 9309, 2.2.2 compares it. */
    private static String path(String address) {
        return URI.create(URI.create(address).toASCIIString()).getRawPath();
    }
}
