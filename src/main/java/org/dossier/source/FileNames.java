package org.dossier.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which names of files every common file system can store, and which of them it would take for one another. */
public final class FileNames {
    private static final int LONGEST = 255;
    private static final String NOT_IN_WINDOWS = "\\:*?\"<>|";

    /** Windows opens the device whatever extension follows, and whatever blanks precede it. */
    private static final Pattern DEVICE = Pattern.compile(
            "(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³]) *(\\..*)?", Pattern.CASE_INSENSITIVE);

    /** With what names of devices begin, in small letters. */
    private static final String DEVICE_BEGINS = "acnpl";

    /** What Java shows for bytes that are no characters in the encoding of the system. */
    private static final int UNREADABLE = 0xFFFD;

    private FileNames() {}

    /**
     * Why a name cannot be stored everywhere, as a clause.
     *
     * @param name of one file or folder, without slashes
     * @return null when it can
     */
    public static String fault(String name) {
        if (isPlain(name)) {
            return null;
        }
        if (name.isEmpty()) {
            return "it is empty";
        }
        if (name.endsWith(".") || name.endsWith(" ")) {
            return "it ends with a dot or a space, which Windows drops";
        }
        if (name.codePoints().anyMatch(c -> c == UNREADABLE || isUnpaired(c))) {
            return "it contains bytes that are not valid UTF-8";
        }
        if (name.codePoints().anyMatch(Character::isISOControl)) {
            return "it contains a line break or another control character";
        }
        if (name.codePoints().anyMatch(c -> NOT_IN_WINDOWS.indexOf(c) >= 0)) {
            return "Windows does not allow " + String.join(" ", NOT_IN_WINDOWS.split("")) + " in names";
        }
        if (DEVICE.matcher(name).matches()) {
            return "it is a device name on Windows";
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return "it is longer than " + LONGEST + " bytes";
        }
        return null;
    }

    /** True of most names, and only of such as can be stored everywhere: small letters, digits and hyphens, and maybe an ending. */
    private static boolean isPlain(String name) {
        if (name.isEmpty() || name.length() > LONGEST || DEVICE_BEGINS.indexOf(name.charAt(0)) >= 0) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean inside = c == '.' && i < name.length() - 1;
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || inside)) {
                return false;
            }
        }
        return true;
    }

    /** A name much like one that cannot be stored everywhere, and that can be. */
    public static String better(String name) {
        StringBuilder better = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (c == UNREADABLE || isUnpaired(c) || Character.isISOControl(c) || NOT_IN_WINDOWS.indexOf(c) >= 0) {
                better.append('-');
            } else {
                better.appendCodePoint(c);
            }
        });
        String whole = better.toString();
        int dot = whole.lastIndexOf('.');
        String ending = dot > 0 ? whole.substring(dot) : "";
        String stem = whole.substring(0, whole.length() - ending.length())
                .replaceAll("-{2,}", "-")
                .replaceAll("(?<=.)[-. ]+$", "");
        while ((stem + ending).getBytes(StandardCharsets.UTF_8).length > LONGEST && stem.length() > 1) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        ending = ending.replaceAll("[. ]+$", "");
        String found = stem + ending;
        if (!DEVICE.matcher(found).matches()) {
            return found;
        }
        int first = found.indexOf('.') < 0 ? found.length() : found.indexOf('.');
        return found.substring(0, first).strip() + "-" + found.substring(first);
    }

    /**
     * Equal for names that some file system takes for the same: those that ignore case (Windows, macOS) and those that
     * ignore how accents are encoded (macOS).
     */
    public static String folded(String path) {
        String lower = Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        // Lower case has two sigmas for one capital, so that ΟΔΟΣ and οδοσ would seem to differ.
        return lower.replace('ς', 'σ');
    }

    /** A relative path with forward slashes, whatever the system puts between its parts. */
    public static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** A path as messages show it: without control characters. */
    public static String shown(String path) {
        if (path.codePoints().noneMatch(c -> Character.isISOControl(c) || isUnpaired(c))) {
            return path;
        }
        StringBuilder text = new StringBuilder();
        path.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || isUnpaired(c)) {
                text.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                text.appendCodePoint(c);
            }
        });
        return text.toString();
    }

    /** A path as a shell reads it back. */
    public static String quoted(String path) {
        return "'" + path.replace("'", "'\\''") + "'";
    }

    /** A code point in the surrogate range is one that has lost its partner. */
    private static boolean isUnpaired(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
