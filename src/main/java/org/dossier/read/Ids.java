package org.dossier.read;

import com.ibm.icu.text.Normalizer2;
import java.util.Set;
import java.util.regex.Pattern;
import org.dossier.source.Problems;
import org.dossier.source.Span;

/** The form of an id: lower-case letters and digits of any script, joined by single hyphens. */
public final class Ids {
    /** Letters with their combining marks; no capital letters. */
    private static final Pattern FORM =
            Pattern.compile("[\\p{L}\\p{Nd}&&[^\\p{Lu}\\p{Lt}]][\\p{L}\\p{Nd}\\p{M}&&[^\\p{Lu}\\p{Lt}]]*"
                    + "(-[\\p{L}\\p{Nd}&&[^\\p{Lu}\\p{Lt}]][\\p{L}\\p{Nd}\\p{M}&&[^\\p{Lu}\\p{Lt}]]*)*-?");

    private static final Set<String> RESERVED = Set.of("article", "unnamed", "none");
    private static final int LONGEST = 200;

    private Ids() {}

    /** Reports an id that is not well-formed; returns whether it is. */
    static boolean checkForm(String id, Span span, Problems problems) {
        String objection = objection(id);
        if (objection.isEmpty()) {
            return true;
        }
        problems.error("bad-id", span, objection, better(id));
        return false;
    }

    /** Why a text is no id of a person, organization, article, source or page; empty when it may be one. */
    public static String objection(String id) {
        if (RESERVED.contains(id)) {
            return "the id '" + id + "' is reserved";
        }
        boolean fits = id.length() <= LONGEST && FORM.matcher(id).matches() && !isDevice(id);
        return fits
                ? ""
                : "'" + id + "' is no id: lower-case letters, digits and single hyphens, at most " + LONGEST
                        + " of them";
    }

    /** What to do about a text that is no id. */
    public static String better(String id) {
        String better = RESERVED.contains(id) ? "" : Slug.of(id);
        return better.isEmpty() || isDevice(better) || better.equals(id)
                ? "choose another"
                : "call it '" + cut(better) + "'";
    }

    /** Why a text is no id of an annotation; empty when it may be one. */
    public static String annotationObjection(String id) {
        boolean fits = id.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}._-]*") && id.length() <= 120;
        return fits ? "" : "'" + id + "' is no id of an annotation";
    }

    /** A well-formed id made of a name; empty when the name gives none. */
    public static String of(String name) {
        String id = cut(Slug.of(name));
        return RESERVED.contains(id) || isDevice(id) || !FORM.matcher(id).matches() ? "" : id;
    }

    private static String cut(String id) {
        return id.length() <= LONGEST ? id : id.substring(0, LONGEST).replaceFirst("-[^-]*$", "");
    }

    /** Names that Windows keeps for devices: no file can be called so. */
    private static boolean isDevice(String id) {
        return id.matches("con|prn|aux|nul|com[0-9]|lpt[0-9]");
    }

    /** The id as compared and as used in addresses: NFC. */
    public static String normal(String id) {
        return Normalizer2.getNFCInstance().normalize(id);
    }
}
