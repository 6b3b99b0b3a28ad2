package org.dossier.read.markdown;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dossier.model.Language;
import org.jsoup.nodes.Element;

/** Which raw HTML of an article is shown. What is not named here is not: {@code bdo} turns letters around, also those of a withheld name. */
final class SafeHtml {
    private static final Set<String> PHRASING = Set.of(
            "a", "abbr", "b", "bdi", "br", "cite", "code", "del", "dfn", "em", "i", "img", "ins", "kbd", "q", "s",
            "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "u", "var", "wbr");
    private static final Set<String> BLOCKS = Set.of("""
            address article aside blockquote caption center dd details div dl dt figcaption figure footer h1 h2 h3
            h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul
            """.split("\\s+"));
    /** Shown without the element itself: it only says how its words look, or wraps them. */
    private static final Set<String> UNWRAPPED =
            Set.of("acronym", "big", "font", "mark", "nobr", "picture", "tt", "label", "html", "body");
    /** Drawn as a plain {@code div}: the site has landmarks of its own, and headings know their level. */
    private static final Set<String> AS_DIV =
            Set.of("address", "article", "aside", "center", "footer", "header", "main", "section");

    private static final Map<String, Set<String>> PARENTS = Map.of(
            "li", Set.of("ul", "ol"),
            "dt", Set.of("dl"),
            "dd", Set.of("dl"),
            "figcaption", Set.of("figure"),
            "summary", Set.of("details"));
    /** Left out with everything inside: what is there is no text for a reader, or means nothing without the element. */
    private static final Set<String> OPAQUE = Set.of("""
            applet audio canvas embed frameset iframe math noembed noframes object script select style svg template
            textarea title video
            """.split("\\s+"));

    /** Of these not even a reader of the original sees anything. */
    private static final Set<String> UNSEEN = Set.of("noembed", "noframes", "script", "style", "template", "title");

    private static final Set<String> EMPTY = Set.of("br", "hr", "img", "wbr");
    /** Of an attribute that says what it says by being there. */
    private static final Pattern ANYTHING = Pattern.compile("(?s).*");

    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,8}");
    /** The attributes an element keeps besides those of all elements, and what may be in them. */
    private static final Map<String, Map<String, Pattern>> ATTRIBUTES = Map.of(
            "time",
                    Map.of(
                            "datetime",
                            Pattern.compile("[0-9]{4}-[0-9]{2}(-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?Z?)?)?")),
            "td", Map.of("colspan", COUNT, "rowspan", COUNT),
            "th", Map.of("colspan", COUNT, "rowspan", COUNT, "scope", Pattern.compile("(row|col)(group)?")),
            "ol", Map.of("start", NUMBER, "reversed", ANYTHING, "type", Pattern.compile("[1aAiI]")),
            "li", Map.of("value", NUMBER),
            "details", Map.of("open", ANYTHING));

    private SafeHtml() {}

    /** True when the element may be in a line of text. */
    static boolean isPhrasing(String tag) {
        return PHRASING.contains(tag);
    }

    /** True when the element is drawn, as itself or as another that does the same. */
    static boolean isAllowed(String tag) {
        return PHRASING.contains(tag) || BLOCKS.contains(tag);
    }

    /** True when only the content of the element is drawn, and nothing is lost by that. */
    static boolean isUnwrapped(String tag) {
        return UNWRAPPED.contains(tag);
    }

    /** The element to draw for one that is allowed; a part that is outside its whole becomes a {@code div}. */
    static String drawnAs(Element element) {
        String tag = element.normalName();
        Set<String> parents = PARENTS.get(tag);
        if (parents != null
                && (element.parent() == null
                        || !parents.contains(element.parent().normalName()))) {
            return "div";
        }
        return switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> "p";
            case "strike" -> "s";
            default -> AS_DIV.contains(tag) ? "div" : tag;
        };
    }

    /** True when not even the words inside the element are shown. */
    static boolean isOpaque(String tag) {
        return OPAQUE.contains(tag);
    }

    /** True when readers of the original see something where the element is left out with everything inside. */
    static boolean isSeen(String tag) {
        return isOpaque(tag) && !UNSEEN.contains(tag);
    }

    /** True when the words in the element are struck out. */
    static boolean isStruck(String tag) {
        return tag.equals("del") || tag.equals("s") || tag.equals("strike");
    }

    /** True for an element without content. */
    static boolean isEmpty(String tag) {
        return EMPTY.contains(tag);
    }

    /**
     * The harmless attributes of an element, in a fixed order.
     *
     * @param drawn the element that is drawn for it
     */
    static Map<String, String> attributes(Element element, String drawn) {
        Map<String, String> kept = new LinkedHashMap<>();
        if (!element.attr("title").isBlank()) {
            kept.put("title", element.attr("title"));
        }
        Language language = Language.of(element.attr("lang").strip());
        if (language != null) {
            kept.put("lang", language.tag());
        }
        String dir = element.attr("dir").toLowerCase(Locale.ROOT);
        if (Set.of("ltr", "rtl", "auto").contains(dir)) {
            kept.put("dir", dir);
        }
        new TreeMap<>(ATTRIBUTES.getOrDefault(drawn, Map.of())).forEach((name, form) -> {
            if (element.hasAttr(name) && form.matcher(element.attr(name)).matches()) {
                kept.put(name, form == ANYTHING ? "" : element.attr(name));
            }
        });
        return kept;
    }
}
