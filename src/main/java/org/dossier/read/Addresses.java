package org.dossier.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dossier.model.Link;

/** Reads addresses on the web. */
final class Addresses {
    // No control characters, no spaces of any script, and a host: what a browser would read is what the author sees.
    private static final String PLAIN = "[^\\s\\p{C}\\p{Z}<>\"\\\\]";
    private static final Pattern WEB = Pattern.compile("(?i)https?://(?![/?#:@])" + PLAIN + "+");
    private static final Pattern MAIL = Pattern.compile("(?i)mailto:" + PLAIN + "+@" + PLAIN + "+");

    private Addresses() {}

    /** The address of a web page; empty when it is none, which is reported. */
    static String web(Yaml.Node node, Reading reading) {
        return read(node, reading, WEB);
    }

    private static String read(Yaml.Node node, Reading reading, Pattern... allowed) {
        String text = reading.scalar(node, "an address");
        if (text == null) {
            return "";
        }
        String url = text.strip();
        for (Pattern pattern : allowed) {
            if (pattern.matcher(url).matches()) {
                return url;
            }
        }
        boolean begun = WEB.matcher("https://" + url).matches() && url.matches("[^/:@]+\\.[^/:@]+(/.*)?");
        reading.problem(
                "bad-url",
                node.span(),
                "'" + url + "' is no address of a web page",
                begun ? "did you mean 'https://" + url + "'?" : "write it in full, with https://");
        return "";
    }

    /** Addresses of pages and mailboxes, each a text or a map of {@code label} and {@code url}. */
    static List<Link> links(List<Yaml.Node> nodes, Reading reading) {
        List<Link> links = new ArrayList<>();
        for (Yaml.Node node : nodes) {
            String label = "";
            Yaml.Node address = node;
            if (node instanceof Yaml.Mapping entry) {
                Fields fields = new Fields(entry, reading);
                address = fields.has("url") ? fields.node("url") : fields.missing("url", "");
                label = fields.text("label");
                fields.done();
            }
            String url = address == null ? "" : read(address, reading, WEB, MAIL);
            if (!url.isEmpty()) {
                links.add(new Link(label.isEmpty() ? url : label, url));
            }
        }
        return links;
    }
}
