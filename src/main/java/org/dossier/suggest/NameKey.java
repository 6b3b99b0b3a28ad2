package org.dossier.suggest;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import org.dossier.text.Folded;

/** What two spellings of one name have in common. */
final class NameKey {
    private static final Normalizer2 CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 APART = Normalizer2.getNFDInstance();

    private NameKey() {}

    /**
     * A name without case, accents, punctuation, "the" before it and the legal form of a company after it. Two names with one key are
     * spelled differently, no more; it holds at least one word of the name.
     *
     * @param words says what a definite article and a legal form are
     * @return words with a space between; empty when the name has neither letter nor digit
     */
    static String of(String name, LanguageWords words) {
        List<String> kept = new ArrayList<>(List.of(plain(name).split(" ")));
        while (kept.size() > 1 && words.isDefinite(kept.get(0))) {
            kept.remove(0);
        }
        while (kept.size() > 1 && words.isLegalForm(kept.get(kept.size() - 1))) {
            kept.remove(kept.size() - 1);
        }
        return String.join(" ", kept);
    }

    /** A name without case, accents and punctuation. */
    static String plain(String name) {
        String folded = APART.normalize(CASEFOLD.normalize(Folded.name(name).text()));
        StringBuilder out = new StringBuilder(folded.length());
        folded.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                out.appendCodePoint(c);
            } else if (c == '&') {
                out.append(" and ");
            } else if ((c == ' ' || c == '-' || c == '/') && out.length() > 0) {
                out.append(' ');
            }
        });
        return out.toString().replaceAll(" +", " ").strip();
    }
}
