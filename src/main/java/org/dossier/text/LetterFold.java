package org.dossier.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.Map;
import java.util.Set;

/**
 * What a letter is, whatever its case, accents, width or style: for finding names that someone may have written in any way. Much coarser than
 * {@link Folded}, and of no use for quoting.
 */
public final class LetterFold {
    private static final Normalizer2 CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    /** Below it are all alphabets but rare ones; letters above it are folded one by one. */
    private static final int TABLE = 0x2E80;

    private static final String NOTHING = "";

    /** Letters that no decomposition takes apart, small capitals, and forms that a letter has at the end of a word or in a neighboring language. */
    private static final Map<Integer, String> OTHERS = Map.ofEntries(
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ŧ', "t"),
            Map.entry((int) 'ə', "e"),
            Map.entry((int) 'ɑ', "a"),
            Map.entry((int) 'ɡ', "g"),
            Map.entry((int) 'ٱ', "ا"),
            Map.entry((int) 'ى', "ي"),
            Map.entry((int) 'ی', "ي"),
            Map.entry((int) 'ے', "ي"),
            Map.entry((int) 'ة', "ه"),
            Map.entry((int) 'ہ', "ه"),
            Map.entry((int) 'ھ', "ه"),
            Map.entry((int) 'ک', "ك"),
            Map.entry((int) 'ך', "כ"),
            Map.entry((int) 'ם', "מ"),
            Map.entry((int) 'ן', "נ"),
            Map.entry((int) 'ף', "פ"),
            Map.entry((int) 'ץ', "צ"),
            Map.entry((int) 'ґ', "г"),
            Map.entry(0x901, "\u0902"),
            Map.entry((int) 'ᴀ', "a"),
            Map.entry((int) 'ʙ', "b"),
            Map.entry((int) 'ᴄ', "c"),
            Map.entry((int) 'ᴅ', "d"),
            Map.entry((int) 'ᴇ', "e"),
            Map.entry((int) 'ꜰ', "f"),
            Map.entry((int) 'ɢ', "g"),
            Map.entry((int) 'ʜ', "h"),
            Map.entry((int) 'ɪ', "i"),
            Map.entry((int) 'ᴊ', "j"),
            Map.entry((int) 'ᴋ', "k"),
            Map.entry((int) 'ʟ', "l"),
            Map.entry((int) 'ᴍ', "m"),
            Map.entry((int) 'ɴ', "n"),
            Map.entry((int) 'ᴏ', "o"),
            Map.entry((int) 'ᴘ', "p"),
            Map.entry((int) 'ʀ', "r"),
            Map.entry((int) 'ꜱ', "s"),
            Map.entry((int) 'ᴛ', "t"),
            Map.entry((int) 'ᴜ', "u"),
            Map.entry((int) 'ᴠ', "v"),
            Map.entry((int) 'ᴡ', "w"),
            Map.entry((int) 'ʏ', "y"),
            Map.entry((int) 'ᴢ', "z"));

    /** Repeats the character before it. */
    public static final int AGAIN = 0x3005;

    /** The dot below a letter of Indian scripts that stands for a sound of Persian or English: many leave it out. */
    private static final Set<Integer> NUKTA = Set.of(0x93C, 0x9BC, 0xA3C, 0xABC, 0xB3C, 0xCBC);

    private final String[] plain = new String[TABLE];
    private final char[] looks = new char[TABLE];

    public LetterFold() {
        SpoofChecker checker = new SpoofChecker.Builder().build();
        for (int c = 0; c < TABLE; c++) {
            plain[c] = fold(c);
            looks[c] = look(c, checker);
            if (isStruck(c, plain[c])) {
                char bare = latin(UCharacter.toLowerCase(c), checker);
                plain[c] = bare == 0 ? plain[c] : String.valueOf(bare);
            }
        }
    }

    /**
     * The letters or digits that a character counts for.
     *
     * @return empty for what is dropped, such as an accent by itself or a soft hyphen; null for what is between words
     */
    public String letters(int c) {
        return c < TABLE ? plain[c] : fold(c);
    }

    /** The Latin letter that a letter of another alphabet looks like, in lower case; 0 when it looks like none. */
    public char looksLike(int c) {
        return c < TABLE ? looks[c] : 0;
    }

    /** All letters of a text, one after the other. */
    public String of(String text) {
        StringBuilder out = new StringBuilder();
        NFC.normalize(text).codePoints().forEach(c -> {
            int last = out.length() - 1;
            if (c == AGAIN && last >= 0 && Character.isIdeographic(out.charAt(last))) {
                out.append(out.charAt(last));
                return;
            }
            String letters = letters(c);
            out.append(letters == null ? NOTHING : letters);
        });
        return out.toString();
    }

    /** The same, with letters of other alphabets that look like Latin ones as these. */
    public String asSeen(String text) {
        StringBuilder out = new StringBuilder();
        NFC.normalize(text).codePoints().forEach(c -> {
            String letters = letters(c);
            if (looksLike(c) != 0) {
                out.append(looksLike(c));
            } else {
                out.append(letters == null ? NOTHING : letters);
            }
        });
        return out.toString();
    }

    private static String fold(int c) {
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
        boolean circled = c >= 0x24B6 && c <= 0x24E9 || c >= 0x1F130 && c <= 0x1F189;
        boolean apostrophe = c >= 0x2B9 && c <= 0x2CF;
        if (type == Character.FORMAT || c == 0xAD || c == 0x640 || c == 0x34F) {
            return NOTHING;
        }
        if (apostrophe || !mark && !circled && !Character.isLetterOrDigit(c)) {
            return null;
        }
        if (c >= 0xAC00 && c <= 0xD7A3 || c >= 0x4E00 && c <= 0x9FFF) {
            return Character.toString(c);
        }
        StringBuilder out = new StringBuilder();
        String circledLetter = c >= 0x1F150 ? Character.toString('a' + (c - 0x1F130) % 32 % 26) : null;
        String folded = circled && circledLetter != null ? circledLetter : CASEFOLD.normalize(Character.toString(c));
        NFD.normalize(folded).codePoints().filter(d -> !isDropped(d)).forEach(d -> {
            String other = OTHERS.get(d);
            if (other == null) {
                out.appendCodePoint(d);
            } else {
                out.append(other);
            }
        });
        return NFC.normalize(out);
    }

    /** Accents and vowel signs; not the vowels of scripts that write them so, nor the voicing of kana. */
    private static boolean isDropped(int c) {
        if (Character.getType(c) != Character.NON_SPACING_MARK && Character.getType(c) != Character.ENCLOSING_MARK) {
            return false;
        }
        if (NUKTA.contains(c)) {
            return true;
        }
        return switch (UScript.getScript(c)) {
            case UScript.INHERITED -> c != 0x3099 && c != 0x309A;
            case UScript.ARABIC, UScript.HEBREW, UScript.CYRILLIC, UScript.GREEK, UScript.LATIN, UScript.SYRIAC -> true;
            default -> false;
        };
    }

    /** Latin letters with a stroke or a hook, which no decomposition takes off. */
    private static boolean isStruck(int c, String folded) {
        return c >= 0x80
                && folded != null
                && folded.length() == 1
                && folded.charAt(0) >= 0x80
                && UScript.getScript(c) == UScript.LATIN;
    }

    private static char look(int c, SpoofChecker checker) {
        if (c < 0x370 || !Character.isLetter(c)) {
            return 0;
        }
        int script = UScript.getScript(c);
        if (script != UScript.GREEK
                && script != UScript.CYRILLIC
                && script != UScript.ARMENIAN
                && script != UScript.CHEROKEE
                && script != UScript.COPTIC) {
            return 0;
        }
        int lower = UCharacter.toLowerCase(c);
        char seen = latin(c, checker);
        // A capital I and a small l look alike; which of them a letter is, its other case tells.
        return seen == 'l' && lower != c && latin(lower, checker) != 0 ? latin(lower, checker) : seen;
    }

    private static char latin(int c, SpoofChecker checker) {
        String skeleton = checker.getSkeleton(Character.toString(c));
        StringBuilder out = new StringBuilder();
        NFD.normalize(skeleton).codePoints().filter(d -> !isDropped(d)).forEach(out::appendCodePoint);
        char seen = out.length() == 1 ? Character.toLowerCase(out.charAt(0)) : 0;
        return seen >= 'a' && seen <= 'z' ? seen : 0;
    }
}
