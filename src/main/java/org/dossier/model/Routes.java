package org.dossier.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/**
 * Where everything is in the site. Addresses are flat, relative and fixed before anything is drawn, so that the site works in any
 * folder and from {@code file://}.
 */
public final class Routes {
    private static final String PAGE = ".html";

    private Routes() {}

    /** The page of an article. */
    public static String article(String id) {
        return "articles/" + id + ".html";
    }

    /** The page of a person or organization. */
    public static String profile(Profile profile) {
        return profile.kind().folder() + "/" + profile.id() + ".html";
    }

    /** The article whose page has a route; null for any other page. */
    public static Article articleAt(Dossier dossier, String route) {
        String id = id("articles/", route);
        return id == null ? null : dossier.article(id);
    }

    /** The person or organization whose page has a route; null for any other page. */
    public static Profile profileAt(Dossier dossier, String route) {
        for (Profile.Kind kind : Profile.Kind.values()) {
            String id = id(kind.folder() + "/", route);
            Profile profile = id == null ? null : dossier.profile(id);
            if (profile != null && profile.kind() == kind) {
                return profile;
            }
        }
        return null;
    }

    private static String id(String folder, String route) {
        return route.startsWith(folder) && route.endsWith(PAGE)
                ? route.substring(folder.length(), route.length() - PAGE.length())
                : null;
    }

    /** The page that searches the dossier. */
    public static final String SEARCH = "search.html";

    /** The page that offers data. */
    public static final String DATA = "data.html";

    /** The folder of the files that it searches in. */
    public static final String SEARCH_INDEX = "search/";

    /** What is written for a year in addresses when there is none. */
    public static final String UNDATED = "undated";

    private static final String EDITORS = "editor/";

    /** The list of the pages for editors. */
    public static final String EDITOR = EDITORS + "index.html";

    /** What was done with the names of an article, for its editors. */
    public static String editor(String article) {
        return EDITORS + article + ".html";
    }

    /** True for pages that no reader gets. */
    public static boolean isForEditors(String route) {
        return route.startsWith(EDITORS);
    }

    /** A free page. */
    public static String page(String id) {
        return "pages/" + id + ".html";
    }

    /** The page that tells readers how the dossier is made and checked: the editors' own, or one that the program makes. */
    public static String methodology(Dossier dossier) {
        String id = dossier.settings().methodology();
        return id == null || dossier.page(id) == null ? "methodology.html" : page(id);
    }

    /**
     * The picture that other sites show with a link to a page.
     *
     * @param page route of the page, ending in {@code .html}
     */
    public static String card(String page) {
        return "cards/" + page.substring(0, page.length() - ".html".length()) + ".png";
    }

    /**
     * The permanent address of a source, with its fragment: its entry in the list of sources. A long list has the entry on a page of its own,
     * to which a script leads from there.
     */
    public static String source(String id) {
        return "sources.html#source-" + id;
    }

    /**
     * The permanent address of a claim, with its fragment: beside its words in the article. The ledger shows it too, but
     * on pages that depend on how many claims there are.
     */
    public static String claim(Claim claim) {
        return article(claim.place().article()) + "#claim-" + claim.id();
    }

    /**
     * The permanent address of an event, with its fragment: its entry on the page of the article. The timeline shows it too, but on
     * pages that depend on how many entries there are.
     */
    public static String event(Event event) {
        return article(event.place().article()) + "#event-" + event.id();
    }

    /**
     * The permanent address of a correction, with its fragment: its entry on the page of the article. The page of corrections shows it too,
     * but on pages that depend on how many corrections there are.
     */
    public static String correction(Correction correction) {
        return article(correction.article()) + "#" + correction.id();
    }

    /** The words of a mention, with the fragment. */
    public static String mention(Mention mention) {
        return article(mention.article()) + "#" + mention.anchor();
    }

    /** The words an annotation is about, with the fragment: where the passage begins on the article's page. */
    public static String passage(String article, String annotation) {
        return article(article) + "#at-" + annotation;
    }

    /**
     * What an id leads to, with a fragment where it is an entry of a page.
     *
     * @return null when the dossier has no such id
     */
    public static String of(Dossier dossier, String id) {
        IdKind kind = dossier.kindOf(id);
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case ARTICLE -> article(id);
            case PERSON, ORGANIZATION -> profile(dossier.profile(id));
            case SOURCE -> source(id);
            case PAGE -> page(id);
        };
    }

    /** The addresses that the page of an article, profile or page had before, oldest first; none for an entry of a page. */
    public static List<String> former(Dossier dossier, String id) {
        String now = of(dossier, id);
        if (now == null || now.indexOf('#') >= 0) {
            return List.of();
        }
        String folder = now.substring(0, now.lastIndexOf('/') + 1);
        return dossier.former().of(id).stream()
                .map(former -> folder + former + ".html")
                .toList();
    }

    /**
     * A link from one page to another.
     *
     * @param from route of the page the link is on, such as {@code people/x.html}
     * @param to route to lead to, maybe with a fragment; that of an asset never has one, and may hold the sign in its name
     * @return a relative address, percent-encoded; within one page only the fragment
     */
    public static String relative(String from, String to) {
        int hash = to.startsWith("assets/") ? -1 : to.indexOf('#');
        String path = hash < 0 ? to : to.substring(0, hash);
        String fragment = hash < 0 ? "" : "#" + encode(to.substring(hash + 1));
        if (path.equals(from) && hash >= 0) {
            return fragment;
        }
        int common = 0;
        for (int i = 0; i < Math.min(from.length(), path.length()) && from.charAt(i) == path.charAt(i); i++) {
            if (from.charAt(i) == '/') {
                common = i + 1;
            }
        }
        int up = 0;
        for (int i = from.indexOf('/', common); i >= 0; i = from.indexOf('/', i + 1)) {
            up++;
        }
        return "../".repeat(up) + encode(path.substring(common)) + fragment;
    }

    /**
     * The address a page will have on the web.
     *
     * @param base of the site, ending in a slash
     * @param route maybe with a fragment
     */
    public static String absolute(String base, String route) {
        return base + relative("", route);
    }

    private static String encode(String path) {
        return isPlain(path) ? path : percentEncoded(path);
    }

    /** True for what addresses of dossiers mostly consist of, and what stands for itself in every address. */
    // spec: RFC 3986, 2.3 "Unreserved Characters", and the slash
    private static boolean isPlain(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (!letter && (c < '-' || c > '9') && c != '_' && c != '~') {
                return false;
            }
        }
        return true;
    }

    private static String percentEncoded(String path) {
        try {
            // The quoting constructor encodes what may not be in a path; toASCIIString does the same for letters
            // outside ASCII.
            return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
