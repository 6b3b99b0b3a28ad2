package org.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.dossier.model.Dossier;
import org.dossier.model.Profile;

/**
 * {@code robots.txt} by RFC 9309. Crawlers read it only at the top of a host; a dossier in a folder of a host needs its
 * lines copied there.
 *
 * <p>A page says by itself that it is not to be listed; a data file cannot. So where any profile is {@code noindex},
 * the data, which has it too, is closed to crawlers.
 */
record Robots(Dossier dossier) implements DataFile.Writing {
    @Override
    public void writeTo(OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder("User-agent: *\n");
        text.append("Disallow:").append(closed()).append('\n');
        String sitemap = Sitemap.address(dossier);
        if (sitemap != null) {
            text.append("\nSitemap: ").append(sitemap).append('\n');
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** What crawlers are asked to leave out; an empty rule closes nothing. */
    private String closed() {
        if (dossier.settings().noindex()) {
            return " /";
        }
        if (dossier.profiles().stream().noneMatch(Profile::noindex)) {
            return "";
        }
        String base = dossier.settings().url();
        return " " + (base == null ? "/" : path(base)) + "data/";
    }

    /** The path of an address in ASCII, as RFC 9309, 2.2.2 compares it. */
    private static String path(String address) {
        return URI.create(URI.create(address).toASCIIString()).getRawPath();
    }
}
