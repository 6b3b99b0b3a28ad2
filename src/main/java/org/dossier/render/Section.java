package org.dossier.render;

import java.util.Locale;

/** A section of the site, as the navigation lists it. */
enum Section {
    /** Articles. */
    ARTICLES("articles.html"),
    /** People. */
    PEOPLE("people.html"),
    /** Organizations. */
    ORGANIZATIONS("organizations.html"),
    /** The ledger of claims. */
    CLAIMS("claims.html"),
    /** Who is tied to whom. */
    NETWORK("network.html"),
    /** Events and dated claims. */
    TIMELINE("timeline.html"),
    /** Cited works. */
    SOURCES("sources.html"),
    /** What was changed. */
    CORRECTIONS("corrections.html");

    private final String route;

    Section(String route) {
        this.route = route;
    }

    /** Its page. */
    String route() {
        return route;
    }

    /** Key of its label. */
    String label() {
        return "nav." + name().toLowerCase(Locale.ROOT);
    }
}
