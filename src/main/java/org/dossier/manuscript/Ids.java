package org.dossier.manuscript;

import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dossier.source.Problems;
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
        String better = RESERVED.matcher(id).matches() ? "" : Slug.of(id);
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
        String id = cut(Slug.of(name));
        return RESERVED.matcher(id).matches()
                        || isDevice(id)
                        || !FORM.matcher(id).matches()
                ? ""
                : id;
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
}
