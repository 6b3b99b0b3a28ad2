package org.dossier.read.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/**
 * Emphasis by the rules of CommonMark 0.31: Flexmark knows those of 0.29, where a currency sign is not punctuation.
 *
 * <p>In Chinese, Japanese and Korean no spaces are between words, and by these rules alone the stars of <code>**「引用」**文</code> would stay
 * stars. So beside a letter of these scripts stars may begin and end as they may beside a space, and their own punctuation counts as letters.
 */
final class EmphasisMarks extends EmphasisDelimiterProcessor {
    private final boolean underscore;

    private EmphasisMarks(char mark) {
        super(mark, false);
        this.underscore = mark == '_';
    }

    /** The extension to hand to a parser's builder. */
    static Parser.ParserExtension extension() {
        return new Parser.ParserExtension() {
            @Override
            public void parserOptions(MutableDataHolder options) {
                options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
                        .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
            }

            @Override
            public void extend(Parser.Builder builder) {
                builder.customDelimiterProcessor(new EmphasisMarks('*'));
                builder.customDelimiterProcessor(new EmphasisMarks('_'));
            }
        };
    }

    // spec: CommonMark 0.31.2, "Emphasis and strong emphasis", rules 1, 2, 5 and 6
    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean l,
            boolean r,
            boolean bp,
            boolean ap,
            boolean spaceBefore,
            boolean spaceAfter) {
        boolean left = flanks(before, spaceBefore, after, spaceAfter);
        boolean right = flanks(after, spaceAfter, before, spaceBefore);
        return left && (!underscore || !right || isMark(before));
    }

    // spec: CommonMark 0.31.2, "Emphasis and strong emphasis", rules 3, 4, 7 and 8
    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean l,
            boolean r,
            boolean bp,
            boolean ap,
            boolean spaceBefore,
            boolean spaceAfter) {
        boolean left = flanks(before, spaceBefore, after, spaceAfter);
        boolean right = flanks(after, spaceAfter, before, spaceBefore);
        return right && (!underscore || !left || isMark(after));
    }

    // Flexmark hands over one character each, a line feed where there is none.
    // spec: CommonMark 0.31.2, "left-flanking delimiter run"; the right-flanking one is its mirror image
    private boolean flanks(String outside, boolean spaceOutside, String inside, boolean spaceInside) {
        boolean without = !underscore && (isWithoutSpaces(outside) || isWithoutSpaces(inside));
        return !spaceInside && (!isMark(inside) || spaceOutside || isMark(outside) || without);
    }

    /** True for letters and punctuation of scripts that put no spaces between words. */
    private static boolean isWithoutSpaces(String c) {
        int point = c.codePointAt(0);
        return point >= 0x80
                && switch (Character.UnicodeScript.of(point)) {
                    case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
                    // CJK symbols and punctuation, and the wide forms of others
                    default -> point >= 0x3000 && point <= 0x303F || point >= 0xFF01 && point <= 0xFF65;
                };
    }

    // spec: CommonMark 0.31.2, "Unicode punctuation character": categories P and S
    private static boolean isMark(String c) {
        return switch (Character.getType(c.codePointAt(0))) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    // spec: CommonMark 0.31.2, rules 9 and 10
    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        boolean inside = opener.canClose() || closer.canOpen();
        if (inside && closer.length() % 3 != 0 && (opener.length() + closer.length()) % 3 == 0) {
            return 0;
        }
        return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
    }
}
