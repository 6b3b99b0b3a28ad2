package org.dossier.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.source.Range;
import org.dossier.text.WordTable;

/**
 * Finds numbers of identity documents: after a word such as "passport", and by the form of the number of US social
 * security.
 */
final class IdentityNumberFinder {
    private static final int LONGEST = 50;

    private static final Pattern AFTER_WORD = Pattern.compile("(?: ?(?:no|number|nr|num|n°|#|رقم))?[.:]{0,2} ?"
            // neither the beginning of a date nor two years
            + "((?!\\p{Nd}{4}[-/]\\p{Nd}{2})"
            + "\\p{Lu}{0,3}[ -]?\\p{Nd}[\\p{Nd}\\p{Lu}-]{4,20}(?: ?\\p{Nd}{2,}){0,4})(?![\\p{L}\\p{Nd}])");

    /** Areas 000, 666 and from 900 on, groups 00 and series 0000 are never given out (SSA POMS RM 10201.035). */
    private static final Pattern SOCIAL_SECURITY =
            Pattern.compile("(?<![\\p{L}\\p{N}./-])(?!000|666|9)\\d{3}-(?!00)\\d{2}-(?!0000)\\d{4}(?![\\p{L}\\p{N}-])");

    private final Phrases words;

    IdentityNumberFinder(WordTable table) {
        this.words = new Phrases(table.words("identity"), List.of());
    }

    void find(WrittenFile file, RuleReport report) {
        if (file.isOrganization()) {
            return;
        }
        String text = file.text();
        Matcher security = SOCIAL_SECURITY.matcher(text).useTransparentBounds(true);
        file.numbers().forEach(digit -> {
            if (security.region(digit, text.length()).lookingAt()) {
                tell(file, security.start(), security.end(), report);
            }
        });
        Matcher after = AFTER_WORD.matcher(text).useTransparentBounds(true);
        for (Range word : file.beforeDigits(words, LONGEST)) {
            after.region(word.end(), Math.min(text.length(), word.end() + LONGEST));
            boolean number = after.lookingAt()
                    && PublishedContacts.digits(after.group(1)).length() >= 6;
            if (number && !SOCIAL_SECURITY.matcher(after.group(1)).matches()) {
                tell(file, after.start(1), after.end(1), report);
            }
        }
    }

    private static void tell(WrittenFile file, int start, int end, RuleReport report) {
        if (!file.isInAddress(start)) {
            file.tell(
                    report,
                    start,
                    end,
                    "this is the number of an identity document",
                    "remove it, or put … in its place");
        }
    }
}
