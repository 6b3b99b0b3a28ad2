package org.dossier.output;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which routes every common file system can store, and which of them it would take for one another. */
public final class RouteRules {

    /** The publisher's own folder at the top of the site. */
    public static final String PRIVATE_FOLDER = ".dossier";

    private static final int LONGEST_NAME = 255;
    private static final String NOT_IN_WINDOWS_NAMES = "\\:*?\"<>|";

    /** Windows opens the device whatever extension follows, and whatever blanks precede it. */
    private static final Pattern DEVICE = Pattern.compile(
            "(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³]) *(\\..*)?", Pattern.CASE_INSENSITIVE);

    private RouteRules() {}

    /** @throws IllegalArgumentException if this is no route; the message quotes it and says why */
    public static void check(String route) {
        String[] names = route.split("/", -1);
        for (String name : names) {
            String fault = faultOf(name);
            if (fault != null) {
                throw new IllegalArgumentException("not a route: \"" + readable(route) + "\": " + fault);
            }
        }
        if (folded(names[0]).equals(PRIVATE_FOLDER)) {
            throw new IllegalArgumentException(
                    "not a route: \"" + route + "\": " + PRIVATE_FOLDER + " is the publisher's");
        }
    }

    /**
     * Equal for names that some file system takes for the same: those that ignore case (Windows, macOS) and those that
     * ignore how accents are encoded (macOS).
     */
    public static String folded(String route) {
        String lower = Normalizer.normalize(route, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        // Lower case has two sigmas for one capital, so that ΟΔΟΣ and οδοσ would seem to differ.
        return lower.replace('ς', 'σ');
    }

    /** The folder a route lies in; empty for the site's own. */
    public static String parent(String route) {
        return route.substring(0, Math.max(route.lastIndexOf('/'), 0));
    }

    private static String faultOf(String name) {
        if (name.isEmpty()) {
            return "it is absolute, or has an empty part";
        }
        if (name.endsWith(".") || name.endsWith(" ")) {
            return "a part is \".\" or \"..\", or ends with a dot or a space";
        }
        if (name.codePoints().anyMatch(RouteRules::isForbidden)) {
            return "control characters, unpaired surrogates and " + NOT_IN_WINDOWS_NAMES
                    + " cannot be stored everywhere";
        }
        if (DEVICE.matcher(name).matches()) {
            return "\"" + name + "\" is a device in Windows";
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            return "a part is longer than " + LONGEST_NAME + " bytes";
        }
        return null;
    }

    private static boolean isForbidden(int character) {
        // A code point in the surrogate range is one that has lost its partner.
        boolean unpaired = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return unpaired || Character.isISOControl(character) || NOT_IN_WINDOWS_NAMES.indexOf(character) >= 0;
    }

    private static String readable(String route) {
        StringBuilder text = new StringBuilder();
        route.codePoints().forEach(c -> {
            if (Character.isISOControl(c)) {
                text.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                text.appendCodePoint(c);
            }
        });
        return text.toString();
    }
}
