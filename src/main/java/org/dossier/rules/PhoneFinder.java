package org.dossier.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.source.Range;
import org.dossier.text.WordTable;

/**
 * Finds telephone numbers: international ones that begin with a plus, North American ones by their form, others after
 * a word such as "mobile".
 */
final class PhoneFinder {
    private static final int LONGEST = 40;
    private static final String END = "(?![\\p{L}\\p{Nd}]|[.-]\\p{Nd})";

    /** ITU E.164: at most fifteen digits; with fewer than nine the plus may be one of arithmetic. */
    private static final Pattern INTERNATIONAL =
            Pattern.compile("(?<![\\p{L}\\p{Nd}+/=_-])\\+\\p{Nd}{1,3}(?:[ ./-]?\\(?\\p{Nd}{1,5}\\)?){2,7}+" + END);

    private static final Pattern NORTH_AMERICAN = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}./+-])" + "(?:\\([2-9]\\d\\d\\) ?|[2-9]\\d\\d[.-])[2-9]\\d\\d[.-]\\d{4}" + END);

    private static final Pattern AFTER_WORD = Pattern.compile(
            "(?: ?(?:no|number|nr))?[.:]{0,2} ?" + "([(+0\\u0660\\u06F0][\\p{Nd} ()./-]{5,20}\\p{Nd})" + END);

    private final PublishedContacts published;
    private final Phrases words;

    PhoneFinder(PublishedContacts published, WordTable table) {
        this.published = published;
        this.words = new Phrases(table.words("phone"), List.of());
    }

    void find(WrittenFile file, RuleReport report) {
        if (file.isOrganization()) {
            return;
        }
        String text = file.text();
        Matcher international = from(INTERNATIONAL, text);
        Matcher american = from(NORTH_AMERICAN, text);
        file.numbers().forEach(digit -> {
            char before = digit == 0 ? ' ' : text.charAt(digit - 1);
            if (before == '+' && international.region(digit - 1, text.length()).lookingAt()) {
                if (isNumber(international.group())) {
                    tell(file, international.start(), international.end(), report);
                }
            } else if (american.region(before == '(' ? digit - 1 : digit, text.length())
                    .lookingAt()) {
                tell(file, american.start(), american.end(), report);
            }
        });
        Matcher after = from(AFTER_WORD, text);
        for (Range word : file.beforeDigits(words, LONGEST)) {
            after.region(word.end(), Math.min(text.length(), word.end() + LONGEST));
            if (after.lookingAt()
                    && PublishedContacts.digits(after.group(1)).length() >= 7
                    && after.group(1).charAt(0) != '+') {
                tell(file, after.start(1), after.end(1), report);
            }
        }
    }

    /** A matcher that sees what is before and after its region. */
    private static Matcher from(Pattern pattern, String text) {
        return pattern.matcher(text).useTransparentBounds(true);
    }

    /** A number of North America has eleven digits with its country's; one of elsewhere nine to fifteen. */
    private static boolean isNumber(String written) {
        String digits = PublishedContacts.digits(written);
        return digits.startsWith("1") ? digits.length() == 11 : digits.length() >= 9 && digits.length() <= 15;
    }

    private void tell(WrittenFile file, int start, int end, RuleReport report) {
        if (!published.hasNumber(file.text().substring(start, end)) && !file.isInAddress(start)) {
            file.tell(
                    report,
                    start,
                    end,
                    "this is a telephone number",
                    "remove it; if it is the published contact of an organization, add it to that "
                            + "organization's profile");
        }
    }
}
