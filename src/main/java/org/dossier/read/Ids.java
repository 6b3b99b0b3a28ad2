package org.dossier.read;

import com.ibm.icu.text.Normalizer2;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;
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
        if (RESERVED.contains(id)) {
            problems.error("bad-id", span, "the id '" + id + "' is reserved", "choose another");
            return false;
        }
        if (id.length() <= LONGEST && FORM.matcher(id).matches() && !isDevice(id)) {
            return true;
        }
        String better = Slug.of(id);
        problems.error(
                "bad-id",
                span,
                "'" + id + "' is no id: lower-case letters, digits and single hyphens, at most " + LONGEST + " of them",
                better.isEmpty() || isDevice(better) || better.equals(id)
                        ? "choose another"
                        : "call it '" + cut(better) + "'");
        return false;
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

    /** What an id is compared by: two ids with one key would be one file on some computers. */
    public static String collisionKey(String id) {
        return Normalizer2.getNFKCCasefoldInstance().normalize(id);
    }

    /**
     * Why an id is not well-formed, with what to do, in a sentence; empty when it is.
     *
     * @param id as somebody gave it
     */
    public static String wrong(String id) {
        Problems problems = new Problems();
        checkForm(id, SourceFile.of("", "").whole(), problems);
        return problems.sorted().stream()
                .map(problem -> problem.message() + "; " + problem.help())
                .collect(Collectors.joining());
    }
}
