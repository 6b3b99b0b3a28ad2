package org.dossier.read.yaml;

import java.util.regex.Pattern;
import org.dossier.manuscript.Forms;
import org.dossier.manuscript.Ids;
import org.dossier.source.Fix;
import org.dossier.source.Problem;

/** Reads addresses: on the web, and of files of the content. */
final class UrlReader {
    private static final Pattern WEB = Pattern.compile(Forms.WEB);
    private static final Pattern MAIL = Pattern.compile(Forms.MAIL);

    private UrlReader() {}

    /** The address of a web page; empty when it is none, which is reported. */
    static String web(Yaml.Node node, Reading reading) {
        return read(node, reading, WEB);
    }

    /** The address of a web page or a mailbox; empty when it is none, which is reported. */
    static String webOrMail(Yaml.Node node, Reading reading) {
        return read(node, reading, WEB, MAIL);
    }

    private static String read(Yaml.Node node, Reading reading, Pattern... allowed) {
        String text = reading.scalar(node, "a URL");
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
        reading.problems()
                .add(Problem.error(
                                "bad-url",
                                node.span(),
                                "'" + url + "' is not a valid web address",
                                begun ? "did you mean 'https://" + url + "'?" : "write it in full, with https://")
                        .fixedBy(begun ? Fix.of(node.span(), url, "https://" + url) : Fix.NONE));
        return "";
    }

    /**
     * The route of a file below {@code content/assets} that someone names: {@code assets/x.jpg}, {@code x.jpg}, {@code ../assets/x.jpg}
     * or {@code /assets/x.jpg}.
     *
     * @return empty when it leads out of there
     */
    static String asset(String written) {
        String path = written.strip().replaceFirst("^(\\.\\./|\\./|/)+", "");
        if (path.isEmpty()
                || path.contains("\\")
                || path.contains(":")
                || ("/" + path + "/").matches(".*/(\\.{0,2})/.*")) {
            return "";
        }
        return Ids.normal(path.startsWith("assets/") ? path : "assets/" + path);
    }
}
