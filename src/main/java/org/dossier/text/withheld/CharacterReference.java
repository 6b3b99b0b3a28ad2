package org.dossier.text.withheld;

import java.util.List;
import java.util.Map;

/** What a character reference of HTML stands for, as far as a name can hold it. */
final class CharacterReference {
    private static final List<String> ACCENTS = List.of(
            "acute", "grave", "circ", "tilde", "uml", "ring", "cedil", "slash", "caron", "ogon", "macr", "breve");

    private static final Map<String, Integer> NAMES = Map.ofEntries(
            Map.entry("szlig", (int) 'ß'),
            Map.entry("aelig", (int) 'æ'),
            Map.entry("AElig", (int) 'Æ'),
            Map.entry("oelig", (int) 'œ'),
            Map.entry("OElig", (int) 'Œ'),
            Map.entry("eth", (int) 'ð'),
            Map.entry("ETH", (int) 'Ð'),
            Map.entry("thorn", (int) 'þ'),
            Map.entry("THORN", (int) 'Þ'),
            Map.entry("lstrok", (int) 'ł'),
            Map.entry("Lstrok", (int) 'Ł'),
            Map.entry("inodot", (int) 'ı'),
            Map.entry("imath", (int) 'ı'),
            Map.entry("nbsp", (int) ' '),
            Map.entry("shy", 0xAD),
            Map.entry("ZeroWidthSpace", 0x200B),
            Map.entry("NoBreak", 0x2060),
            Map.entry("InvisibleTimes", 0x2062),
            Map.entry("zwj", 0x200D),
            Map.entry("zwnj", 0x200C),
            Map.entry("amp", (int) '&'),
            Map.entry("quot", (int) '"'),
            Map.entry("apos", (int) '\''),
            Map.entry("rsquo", 0x2019),
            Map.entry("lsquo", 0x2018),
            Map.entry("hyphen", (int) '-'),
            Map.entry("lowbar", (int) '_'),
            Map.entry("commat", (int) '@'),
            Map.entry("period", (int) '.'),
            Map.entry("lt", (int) '<'),
            Map.entry("gt", (int) '>'));

    private CharacterReference() {}

    /**
     * The code point.
     *
     * @param name what is between {@code &} and {@code ;}
     * @return -1 when it is none, or one that cannot be in a name
     */
    static int of(String name) {
        if (name.startsWith("#")) {
            return number(name);
        }
        Integer known = NAMES.get(name);
        if (known != null) {
            return known;
        }
        // A letter and its accent: whoever looks for names drops the accent.
        return name.length() > 3 && ACCENTS.contains(name.substring(1)) ? name.charAt(0) : -1;
    }

    private static int number(String name) {
        boolean hex = name.length() > 2 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        int value = 0;
        for (int i = hex ? 2 : 1; i < name.length(); i++) {
            int digit = Character.digit(name.charAt(i), hex ? 16 : 10);
            if (digit < 0 || value > Character.MAX_CODE_POINT) {
                return -1;
            }
            value = value * (hex ? 16 : 10) + digit;
        }
        return name.length() > 1 && Character.isValidCodePoint(value) ? value : -1;
    }
}
