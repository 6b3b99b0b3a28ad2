package org.dossier.manuscript;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/** Turns words into what may be in an id: letters and digits of any script in lower case, joined by hyphens. */
public final class Slug {
    private Slug() {}

    /** The slug; empty when there is no letter or digit. */
    public static String of(String words) {
        String folded = UCharacter.toLowerCase(
                java.util.Locale.ROOT, Normalizer2.getNFCInstance().normalize(words));
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
}
