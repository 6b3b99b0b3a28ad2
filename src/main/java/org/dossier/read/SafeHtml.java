package org.dossier.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Which raw HTML of an article is shown. What is not named here is not. */
final class SafeHtml {
    private static final Set<String> PHRASING = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "img", "ins", "kbd", "q", "s",
            "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr");
    private static final Set<String> BLOCKS = Set.of(
            "address", "article", "aside", "blockquote", "caption", "dd", "details", "div", "dl", "dt", "figcaption",
            "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre",
            "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul");
    /** Shown without the element itself: it only says how its words look, or wraps them. */
    private static final Set<String> UNWRAPPED =
            Set.of("acronym", "big", "center", "font", "mark", "nobr", "picture", "strike", "tt", "label", "html", "body");
    /** Drawn as a plain {@code div}: the site has landmarks of its own, and headings know their level. */
    private static final Set<String> AS_DIV = Set.of("address", "article", "aside", "footer", "header", "main", "section");
    private static final Map<String, Set<String>> PARENTS = Map.of(
            "li", Set.of("ul", "ol"),
            "dt", Set.of("dl"),
            "dd", Set.of("dl"),
            "figcaption", Set.of("figure"),
            "summary", Set.of("details"));
    private static final Map<String, List<String>> ATTRIBUTES = Map.of(
            "time", List.of("datetime"),
            "td", List.of("colspan", "rowspan"),
            "th", List.of("colspan", "rowspan", "scope"),
            "ol", List.of("start", "reversed"));

    private SafeHtml() {}

    /** True when the element may stand in a line of text. */
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

    /** The element to draw for one that is allowed; a part that stands outside its whole becomes a {@code div}. */
    static String drawnAs(Element element) {
        String tag = element.normalName();
        Set<String> parents = PARENTS.get(tag);
        if (parents != null
                && (element.parent() == null || !parents.contains(element.parent().normalName()))) {
            return "div";
        }
        return switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> "p";
            default -> AS_DIV.contains(tag) ? "div" : tag;
        };
    }

    /** The harmless attributes of an element. */
    static Map<String, String> attributes(Element element) {
        Map<String, String> kept = new LinkedHashMap<>();
        keep(element, kept, "title");
        keep(element, kept, "lang");
        if (Set.of("ltr", "rtl", "auto").contains(element.attr("dir"))) {
            keep(element, kept, "dir");
        }
        for (String name : ATTRIBUTES.getOrDefault(element.normalName(), List.of())) {
            boolean number = !name.equals("datetime") && !name.equals("scope") && !name.equals("reversed");
            if (!number || element.attr(name).matches("[0-9]{1,3}")) {
                keep(element, kept, name);
            }
        }
        return kept;
    }

    private static void keep(Element element, Map<String, String> kept, String name) {
        if (element.hasAttr(name)) {
            kept.put(name, element.attr(name));
        }
    }
}
