package org.dossier.compose;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of text, as spreadsheets write it: UTF-8 with or without a mark at its beginning, or the UTF-16 of Excel's "Unicode text"; columns
 * set apart by commas, semicolons or tabs; line breaks in quotation marks.
 *
 * @param rows without blank ones, and without a line {@code sep=;} of Excel
 */
// spec: RFC 4180
record CsvText(List<Row> rows) {
    /**
     * A row.
     *
     * @param line where it begins, 1-based
     * @param cells without the white space around them
     */
    record Row(int line, List<String> cells) {}

    /**
     * Reads a table.
     *
     * @param separator between columns; 0 to look at the first row
     * @throws Unreadable when its bytes are no text, or a quotation mark is never closed
     */
    static CsvText of(byte[] bytes, char separator) throws Unreadable {
        String text = decoded(bytes);
        int first = 0;
        char apart = separator;
        if (text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 4) {
            apart = separator == 0 ? text.charAt(4) : separator;
            first = text.indexOf('\n') + 1;
        }
        return new Reader(text, apart == 0 ? separator(text) : apart).table(first);
    }

    private static String decoded(byte[] bytes) throws Unreadable {
        boolean little = bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE;
        boolean big = bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF;
        Charset charset = little ? StandardCharsets.UTF_16LE : big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.indexOf('\0') >= 0) {
                throw new Unreadable("it is not a table of text: save it as CSV UTF-8, or as Unicode text");
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            int line = 1;
            ByteBuffer in = ByteBuffer.wrap(bytes);
            java.nio.CharBuffer out = java.nio.CharBuffer.allocate(bytes.length + 1);
            charset.newDecoder().decode(in, out, true);
            for (int i = 0; i < out.position(); i++) {
                line += out.get(i) == '\n' ? 1 : 0;
            }
            throw new Unreadable(
                    "line " + line + " is not " + charset.name() + ": save it as CSV UTF-8, or as Unicode text");
        }
    }

    /** What sets the columns of the first row apart. */
    private static char separator(String text) {
        int end = text.indexOf('\n');
        String row = (end < 0 ? text : text.substring(0, end)).replaceAll("\"[^\"]*\"", "");
        char best = ',';
        for (char one : new char[] {';', '\t'}) {
            if (count(row, one) > count(row, best)) {
                best = one;
            }
        }
        return best;
    }

    private static long count(String text, char c) {
        return text.chars().filter(one -> one == c).count();
    }

    /** Where a reader is. */
    private static final class Reader {
        private final String text;
        private final char separator;
        private final List<Row> rows = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private List<String> cells = new ArrayList<>();
        private int line = 1;
        private int begun = 1;

        Reader(String text, char separator) {
            this.text = text;
            this.separator = separator;
        }

        CsvText table(int from) throws Unreadable {
            line = begun = from > 0 ? 2 : 1;
            int at = from;
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c == '"' && cell.toString().isBlank()) {
                    at = quoted(at + 1);
                } else {
                    if (c == separator) {
                        endCell();
                    } else if (c == '\n') {
                        endRow();
                    } else {
                        cell.append(c);
                    }
                    at++;
                }
            }
            endRow();
            return new CsvText(rows);
        }

        private int quoted(int from) throws Unreadable {
            int opened = line;
            cell.setLength(0);
            for (int at = from; at < text.length(); at++) {
                char c = text.charAt(at);
                boolean twice = c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
                if (c == '"' && !twice) {
                    return at + 1;
                }
                line += c == '\n' ? 1 : 0;
                cell.append(c);
                at += twice ? 1 : 0;
            }
            throw new Unreadable(
                    "line " + opened + ", column " + (cells.size() + 1) + ": a quotation mark is never closed");
        }

        private void endCell() {
            cells.add(cell.toString().strip());
            cell.setLength(0);
        }

        private void endRow() {
            endCell();
            if (cells.stream().anyMatch(one -> !one.isEmpty())) {
                rows.add(new Row(begun, List.copyOf(cells)));
            }
            cells = new ArrayList<>();
            line++;
            begun = line;
        }
    }
}
