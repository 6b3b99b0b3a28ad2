package org.dossier.output;

import org.dossier.source.FileNames;

/** Which routes every common file system can store; see {@link FileNames}. */
public final class RouteRules {

    /** The publisher's own folder at the top of the site. */
    public static final String PRIVATE_FOLDER = ".dossier";

    private RouteRules() {}

    /** @throws IllegalArgumentException if this is not a route; the message quotes it and says why */
    public static void check(String route) {
        String[] names = route.split("/", -1);
        for (String name : names) {
            String fault = FileNames.fault(name);
            if (fault != null) {
                throw new IllegalArgumentException("not a route: \"" + FileNames.shown(route) + "\", where \""
                        + FileNames.shown(name) + "\" cannot be stored everywhere: " + fault);
            }
        }
        if (FileNames.folded(names[0]).equals(PRIVATE_FOLDER)) {
            throw new IllegalArgumentException(
                    "not a route: \"" + route + "\": " + PRIVATE_FOLDER + " is the publisher's");
        }
    }

    /** The folder a route is in; empty for the site's own. */
    public static String parent(String route) {
        return route.substring(0, Math.max(route.lastIndexOf('/'), 0));
    }
}
