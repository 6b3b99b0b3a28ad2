package org.dossier.read.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML without what does not matter: white space between blocks, order of attributes, how characters and addresses are escaped. */
public final class NormalHtml {
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "br", "cite", "code", "del", "dfn", "em", "i", "img", "ins", "kbd", "q", "s",
            "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr");

    private final StringBuilder out = new StringBuilder();

    private NormalHtml() {}

    public static String of(String html) {
        NormalHtml normal = new NormalHtml();
        normal.children(Jsoup.parseBodyFragment(html).body(), false);
        return normal.out
                .toString()
                .replaceAll(" +", " ")
                .replaceAll("[ \n]*\n[ \n]*", "\n")
                .strip();
    }

    private void children(Node parent, boolean inPre) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                String words = text.getWholeText();
                out.append(TokenHtml.escape(
                        inPre ? words.replace("\n", "⏎").replace(" ", "·") : words.replaceAll("[ \t\n]+", " ")));
            } else if (node instanceof Element element) {
                element(element, inPre);
            }
        }
    }

    private void element(Element element, boolean inPre) {
        String tag = element.normalName();
        String edge = INLINE.contains(tag) ? "" : "\n";
        out.append(edge).append('<').append(tag);
        TreeMap<String, String> attributes = new TreeMap<>();
        element.attributes().forEach(each -> attributes.put(each.getKey(), each.getValue()));
        attributes.forEach((key, value) -> out.append(' ')
                .append(key)
                .append("=\"")
                .append(TokenHtml.escape(address(key, value)))
                .append('"'));
        out.append('>').append(edge);
        children(element, inPre || tag.equals("pre"));
        out.append(edge).append("</").append(tag).append('>').append(edge);
    }

    private static String address(String key, String value) {
        if (!key.equals("href") && !key.equals("src")) {
            return value;
        }
        try {
            return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }
}
