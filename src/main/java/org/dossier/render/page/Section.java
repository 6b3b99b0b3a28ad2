package org.dossier.render.page;

import java.util.Locale;

/** A section of the site, as the navigation lists it. */
public enum Section {
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
    public String route() {
        return route;
    }

    /** Key of its label. */
    public String label() {
        return "nav." + name().toLowerCase(Locale.ROOT);
    }
}
