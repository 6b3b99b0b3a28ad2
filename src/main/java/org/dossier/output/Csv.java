package org.dossier.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.regex.Pattern;

/**
 * Writes comma-separated values by RFC 4180: UTF-8 without a byte order mark, lines ended by CRLF, cells quoted where
 * they must be.
 *
 * <p>Spreadsheets run a cell that begins like a formula (CWE-1236), quoted or not. Text that does gets one apostrophe
 * before it, after which they show it as text. A reader that wants the text back drops the first character of every
 * cell that begins with an apostrophe and matches {@link #FORMULA} at its beginning; text that would look like that by
 * itself gets an apostrophe too, so nothing is lost.
 */
public final class Csv {
    /**
     * How text that is not safe in a spreadsheet begins: a formula sign, also full-width, tab or line break after any
     * apostrophes and blanks.
     */
    public static final Pattern FORMULA = Pattern.compile("['\\p{Z}]*+[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20]");

    private final Writer out;
    private boolean first = true;

    /** Writes to {@code out}, which is not closed. */
    public Csv(OutputStream out) {
        this.out = new Utf8Writer(out);
    }

    /** A cell of words; begins with an apostrophe where a spreadsheet would compute it. */
    public Csv text(String cell) throws IOException {
        boolean word = !cell.isEmpty() && Character.isLetter(cell.charAt(0));
        return cell(!word && FORMULA.matcher(cell).lookingAt() ? "'" + cell : cell);
    }

    /** A cell as it is: a number, or a word that cannot look like a formula. */
    public Csv cell(String cell) throws IOException {
        if (!first) {
            out.write(',');
        }
        first = false;
        // spec: RFC 4180 2.6 and 2.7
        out.write(isQuoted(cell) ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        return this;
    }

    private static boolean isQuoted(String cell) {
        return cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0;
    }

    /** A cell with a number. */
    public Csv number(int number) throws IOException {
        return cell(Integer.toString(number));
    }

    /** Ends the row. */
    public void end() throws IOException {
        out.write("\r\n");
        first = true;
    }

    /** Hands on what is buffered. */
    public void flush() throws IOException {
        out.flush();
    }
}
