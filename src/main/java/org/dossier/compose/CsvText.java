package org.dossier.compose;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of text, as spreadsheets write it: UTF-8 with or without a mark at its beginning, or the UTF-16 of Excel's "Unicode text"; columns
 * set apart by commas; line breaks in quotation marks.
 */
// spec: RFC 4180
final class CsvText {
    private final String text;
    private final List<Row> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int line = 1;
    private int begun = 1;

    /**
     * A row.
     *
     * @param line where it begins, 1-based
     * @param cells without the white space around them
     */
    record Row(int line, List<String> cells) {}

    private CsvText(String text) {
        this.text = text;
    }

    /**
     * The rows of a table, without blank ones, and without a line {@code sep=,} of Excel.
     *
     * @throws Unreadable when its bytes are no text, or a quotation mark is never closed
     */
    static List<Row> rows(byte[] bytes) throws Unreadable {
        String text = decoded(bytes);
        boolean named = text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 4;
        return new CsvText(text).table(named ? text.indexOf('\n') + 1 : 0);
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

    private List<Row> table(int from) throws Unreadable {
        line = begun = from > 0 ? 2 : 1;
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' && cell.toString().isBlank()) {
                at = quoted(at + 1);
            } else {
                if (c == ',') {
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
        return rows;
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
