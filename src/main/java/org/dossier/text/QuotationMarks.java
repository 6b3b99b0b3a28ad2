package org.dossier.text;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * The quotation marks of a language, and how a text gets them: straight marks become those that its readers know, character for character, so
 * that every offset holds. Marks that are typographic already stay, and so do straight ones that are none: feet and inches ({@code 5'10"}), the
 * marks within Hebrew words, and any of which it cannot be said whether they open or close. Everything that finds words again folds both forms
 * ({@link Folded}).
 *
 * <p>Flexmark's extension for this knows one pair for all texts, only in Markdown, and takes inches for quotations.
 *
 * @param open before a quotation
 * @param close after it
 * @param innerOpen before a quotation written with single marks
 * @param innerClose after it
 */
public record QuotationMarks(char open, char close, char innerOpen, char innerClose) {
    private static final QuotationMarks ENGLISH = new QuotationMarks('“', '”', '‘', '’');
    private static final char APOSTROPHE = '’';
    private static final String OPENERS = "([{<¿¡/“‘„‚«‹「『";
    private static final String DASHES = "-‐‑‒–—―";
    /** English words that begin with an apostrophe. */
    private static final Set<String> ELISIONS = Set.of("em", "n", "til", "tis", "twas", "cause");

    /**
     * Those of a language, by Unicode's CLDR. Where it has a single mark for the outer level, or a double one for the inner, English ones
     * are in: folding could not bring them back to what was written.
     *
     * @param tag a BCP 47 tag
     */
    public static QuotationMarks of(String tag) {
        LocaleData data = LocaleData.getInstance(ULocale.forLanguageTag(tag));
        char open = mark(data, LocaleData.QUOTATION_START, '"');
        char close = mark(data, LocaleData.QUOTATION_END, '"');
        char innerOpen = mark(data, LocaleData.ALT_QUOTATION_START, '\'');
        char innerClose = mark(data, LocaleData.ALT_QUOTATION_END, '\'');
        boolean outer = open != 0 && close != 0;
        boolean inner = innerOpen != 0 && innerClose != 0;
        return new QuotationMarks(
                outer ? open : ENGLISH.open,
                outer ? close : ENGLISH.close,
                inner ? innerOpen : ENGLISH.innerOpen,
                inner ? innerClose : ENGLISH.innerClose);
    }

    /** The mark; 0 when it does not fold to {@code straight}. */
    private static char mark(LocaleData data, int which, char straight) {
        String mark = data.getDelimiter(which);
        return mark.length() == 1 && Folded.quote(mark).text().equals(String.valueOf(straight)) ? mark.charAt(0) : 0;
    }

    /** True when a text has a straight mark. */
    public static boolean areStraightIn(String text) {
        return text.indexOf('"') >= 0 || text.indexOf('\'') >= 0;
    }

    /** A text of one block, with the marks of its language: a BCP 47 tag. */
    public static String set(String text, String tag) {
        if (!areStraightIn(text)) {
            return text;
        }
        char[] chars = text.toCharArray();
        QuotationMarks[] marks = new QuotationMarks[chars.length];
        Arrays.fill(marks, of(tag));
        set(chars, marks);
        return new String(chars);
    }

    /**
     * Sets the marks of a block.
     *
     * @param text its characters, which are changed
     * @param marks those of the language that each is in; null where a mark stays as it is, as in code
     */
    public static void set(char[] text, QuotationMarks[] marks) {
        Setting setting = new Setting(text);
        for (int i = 0; i < text.length; i++) {
            if (marks[i] != null && text[i] == '"') {
                setting.outer(i, marks[i]);
            } else if (marks[i] != null && text[i] == '\'') {
                setting.inner(i, marks[i]);
            }
        }
    }

    /** A block while its marks are set, from its beginning to its end. */
    private static final class Setting {
        private final char[] text;
        private boolean outerOpen;
        private boolean innerOpen;
        /** Where the last mark was set that opens: in some languages it looks like one that closes. */
        private int opened = -1;

        Setting(char[] text) {
            this.text = text;
        }

        void outer(int at, QuotationMarks marks) {
            char before = before(at);
            char after = after(at);
            boolean inches = Character.isDigit(before) && (!outerOpen || isBehindFeet(at));
            boolean within = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
            boolean opens = begins(at, outerOpen) || before == APOSTROPHE && Character.isLetter(after) && !outerOpen;
            if (inches || within || opens && Character.isWhitespace(after)) {
                return;
            }
            text[at] = opens ? marks.open : marks.close;
            outerOpen = opens;
            opened = opens ? at : opened;
        }

        void inner(int at, QuotationMarks marks) {
            char before = before(at);
            char after = after(at);
            boolean begins = begins(at, innerOpen);
            boolean feet = Character.isDigit(before) && !Character.isLetter(after) && !innerOpen;
            if (feet || begins && Character.isWhitespace(after) || isHebrew(before)) {
                return;
            }
            if (begins && !isElision(at) && closesBehind(at)) {
                text[at] = marks.innerOpen;
                innerOpen = true;
                opened = at;
            } else if (!begins && innerOpen && !Character.isLetterOrDigit(after)) {
                text[at] = marks.innerClose;
                innerOpen = false;
            } else {
                text[at] = APOSTROPHE;
            }
        }

        private char before(int at) {
            return at == 0 ? ' ' : text[at - 1];
        }

        private char after(int at) {
            return at + 1 == text.length ? ' ' : text[at + 1];
        }

        /** True when what is before says that something begins here; after a dash, what is open must end first. */
        private boolean begins(int at, boolean open) {
            char before = before(at);
            return isSpace(before)
                    || OPENERS.indexOf(before) >= 0
                    || opened == at - 1 && at > 0
                    || DASHES.indexOf(before) >= 0 && !open && !isSpace(after(at));
        }

        private static boolean isSpace(char c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c);
        }

        private static boolean isHebrew(char c) {
            return Character.UnicodeBlock.of(c) == Character.UnicodeBlock.HEBREW;
        }

        /** True after a figure after a prime: the last mark of {@code 5'10"}. */
        private boolean isBehindFeet(int at) {
            int digit = at - 1;
            while (digit > 0 && at - digit < 3 && Character.isDigit(text[digit - 1])) {
                digit--;
            }
            return digit > 1 && text[digit - 1] == '\'' && Character.isDigit(text[digit - 2]);
        }

        /** True before a year without its century, and before words that always begin so. */
        private boolean isElision(int at) {
            int end = at + 1;
            while (end < text.length && Character.isLetterOrDigit(text[end])) {
                end++;
            }
            String word = new String(text, at + 1, end - at - 1).toLowerCase(Locale.ROOT);
            boolean year = word.length() >= 2 && Character.isDigit(word.charAt(0)) && Character.isDigit(word.charAt(1));
            return ELISIONS.contains(word)
                    || year && (word.length() == 2 || word.substring(2).equals("s"));
        }

        private boolean closesBehind(int at) {
            for (int i = at + 2; i < text.length; i++) {
                if ((text[i] == '\'' || text[i] == APOSTROPHE)
                        && !isSpace(text[i - 1])
                        && !Character.isLetterOrDigit(after(i))) {
                    return true;
                }
            }
            return false;
        }
    }
}
