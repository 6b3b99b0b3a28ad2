package org.dossier.manuscript;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dossier.source.Problems;
import org.dossier.source.Sha256;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;

/** The form of an id: lower-case letters and digits of any script, joined by single hyphens. */
public final class Ids {
    private static final Pattern FORM = Pattern.compile(Forms.ID);
    private static final Pattern RESERVED = Pattern.compile(Forms.RESERVED_ID);
    private static final Pattern OF_ANNOTATION = Pattern.compile(Forms.ANNOTATION_ID);
    private static final Pattern DEVICE = Pattern.compile(Forms.DEVICE);

    /** How long an id may be, UTF-16. */
    public static final int LONGEST = 200;

    /** How long the id of an annotation may be, UTF-16. */
    public static final int LONGEST_OF_ANNOTATION = 120;

    private static final char[] LETTERS = "abcdefghijkmnpqrstuvwxyz23456789".toCharArray();

    private Ids() {}

    /** Reports an id that is not well-formed; returns whether it is. */
    public static boolean checkForm(String id, Span span, Problems problems) {
        String objection = objection(id);
        if (objection.isEmpty()) {
            return true;
        }
        problems.error("bad-id", span, objection, better(id));
        return false;
    }

    /** Why a text is not an id of a person, organization, article, source or page; empty when it may be one. */
    public static String objection(String id) {
        if (RESERVED.matcher(id).matches()) {
            return "the id '" + id + "' is reserved";
        }
        boolean fits = id.length() <= LONGEST && FORM.matcher(id).matches() && !isDevice(id);
        return fits
                ? ""
                : "'" + id + "' is not a valid id (lower-case letters, digits and single hyphens, at most " + LONGEST
                        + " characters)";
    }

    /** What to do about a text that is not an id. */
    public static String better(String id) {
        String better = RESERVED.matcher(id).matches() ? "" : slug(id);
        return better.isEmpty() || isDevice(better) || better.equals(id)
                ? "choose another"
                : "call it '" + cut(better) + "'";
    }

    /** Why a text is not an id of an annotation; empty when it may be one. */
    public static String annotationObjection(String id) {
        if (id.equals(Forms.ALL)) {
            return "the id '" + id + "' is reserved";
        }
        boolean fits = isOfAnnotation(id);
        return fits ? "" : "'" + id + "' is not a valid id of an annotation";
    }

    /** A well-formed id made of a name; empty when the name gives none. */
    public static String of(String name) {
        String id = cut(slug(name));
        return RESERVED.matcher(id).matches()
                        || isDevice(id)
                        || !FORM.matcher(id).matches()
                ? ""
                : id;
    }

    /** Words as they may be in an id: letters and digits of any script in lower case, joined by hyphens; empty when there are none. */
    public static String slug(String words) {
        String folded =
                UCharacter.toLowerCase(Locale.ROOT, Normalizer2.getNFCInstance().normalize(words));
        StringBuilder out = new StringBuilder();
        folded.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                out.appendCodePoint(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != '-' && c != '\'' && c != '\u2019') {
                out.append('-');
            }
        });
        int end = out.length();
        return end > 0 && out.charAt(end - 1) == '-' ? out.substring(0, end - 1) : out.toString();
    }

    private static String cut(String id) {
        return id.length() <= LONGEST ? id : id.substring(0, LONGEST).replaceFirst("-[^-]*$", "");
    }

    /** True when an annotation may be called so. */
    public static boolean isOfAnnotation(String id) {
        return id.length() <= LONGEST_OF_ANNOTATION && OF_ANNOTATION.matcher(id).matches();
    }

    /** Names that Windows keeps for devices: no file can be called so. */
    private static boolean isDevice(String id) {
        return DEVICE.matcher(id).matches();
    }

    /** The id as compared and as used in addresses: NFC. */
    public static String normal(String id) {
        return Normalizer2.getNFCInstance().normalize(id);
    }

    /** What an id is compared by: two ids with one key would be one file on some computers. */
    public static String collisionKey(String id) {
        return Normalizer2.getNFKCCasefoldInstance().normalize(id);
    }

    /**
     * Why an id is not well-formed, with what to do, in a sentence; empty when it is.
     *
     * @param id as someone gave it
     */
    public static String wrong(String id) {
        Problems problems = new Problems();
        checkForm(id, Span.whole(SourceFile.of("", "")), problems);
        return problems.sorted().stream()
                .map(problem -> problem.message() + "; " + problem.help())
                .collect(Collectors.joining());
    }

    /**
     * The id of an annotation whose author gave none, such as {@code note-k3x9w2pq}: made from what it says, so that reordering and other edits do
     * not change it.
     *
     * @param parts what it says
     */
    public static String derived(String kind, Object... parts) {
        MessageDigest digest = Sha256.begin();
        for (Object part : parts) {
            digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        byte[] sum = digest.digest();
        StringBuilder id = new StringBuilder(kind).append('-');
        for (int i = 0; i < 10; i++) {
            id.append(LETTERS[sum[i] & 31]);
        }
        return id.toString();
    }
}
