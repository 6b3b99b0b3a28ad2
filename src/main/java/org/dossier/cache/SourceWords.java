package org.dossier.cache;

import org.dossier.source.SourceFile;

/** Words of a source file, in their order: of what is made from a file most texts are words of it. */
final class SourceWords {
    /** Where words are not so near, to look for them takes longer than to write them. */
    private static final int NEAR = 200;

    /** The first words come after the head of a file. */
    private static final int HEAD = 4000;

    private final SourceFile file;
    private final String text;
    private int at;

    private SourceWords(SourceFile file, String text, int at) {
        this.file = file;
        this.text = text;
        this.at = at;
    }

    /** The words of a file, from its beginning; none of null. */
    static SourceWords of(SourceFile file) {
        return new SourceWords(file, file == null ? "" : file.text(), 0);
    }

    /** The same words from the same place. */
    SourceWords here() {
        return new SourceWords(file, text, at);
    }

    /** Whose words these are; null for none. */
    SourceFile file() {
        return file;
    }

    /** True when these words come next. */
    boolean isNext(String words) {
        return text.startsWith(words, at) && isWhole(words);
    }

    /** How many chars are before these words; -1 when they do not come soon. */
    int ahead(String words) {
        if (!isWhole(words)) {
            return -1;
        }
        int last = Math.min(at + (at == 0 ? HEAD : NEAR), text.length() - words.length());
        for (int i = text.indexOf(words.charAt(0), at); i >= 0 && i <= last; i = text.indexOf(words.charAt(0), i + 1)) {
            if (text.startsWith(words, i)) {
                return i - at;
            }
        }
        return -1;
    }

    /** False for words that begin or end within a character. */
    private static boolean isWhole(String words) {
        return !Character.isLowSurrogate(words.charAt(0))
                && !Character.isHighSurrogate(words.charAt(words.length() - 1));
    }

    /**
     * Goes on.
     *
     * @param chars by how many
     * @return how many bytes these have in UTF-8
     */
    int take(int chars) {
        int bytes = chars;
        for (int end = at + chars; at < end; at++) {
            char one = text.charAt(at);
            // Each half of a character makes two of its four bytes.
            if (one > '\u07FF' && !Character.isSurrogate(one)) {
                bytes += 2;
            } else if (one > '\u007F') {
                bytes++;
            }
        }
        return bytes;
    }
}
