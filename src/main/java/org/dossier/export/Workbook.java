package org.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dossier.model.PartialDate;
import org.dossier.output.InParts;
import org.dossier.output.StorableText;
import org.dossier.output.Utf8Writer;

/**
 * Tables as the sheets of one Office Open XML workbook. Cells have types, so that nothing is taken for a formula: numbers, exact days from 1900
 * on, yes and no; all else is text. A text longer than a cell may hold ends in {@code [...]}.
 */
// spec: ECMA-376 part 1, chapter 18 (SpreadsheetML)
record Workbook(List<Table> tables) implements InParts {
    private static final int LETTERS = 26;

    /** Each entry has this, so that the bytes are the same in every build; at the very first day of the format the time zone would be written too. */
    private static final LocalDateTime WRITTEN = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** The first day that spreadsheets agree on, and the day that they count from. */
    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);

    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
    private static final int MOST = 32_767;
    private static final String CUT = " [...]";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String HEAD = "s=\"1\" ";
    private static final String DAY = "s=\"2\" ";

    /** Rejects a table with more columns than there are letters for. */
    Workbook {
        if (tables.stream().anyMatch(table -> table.columns().size() > LETTERS)) {
            throw new IllegalArgumentException("a table has too many columns");
        }
    }

    /** The rows alone, each cell with its type: what else is in the file is always the same. */
    @Override
    public void writeTo(Parts out) throws IOException {
        for (Table table : tables) {
            rows(table, out, row -> {});
        }
    }

    @Override
    public boolean isPacked() {
        return true;
    }

    @Override
    public void writeTo(OutputStream out, Function<OutputStream, Parts> looking) throws IOException {
        Parts rows = looking.apply(OutputStream.nullOutputStream());
        ZipOutputStream zip = new ZipOutputStream(out);
        part(zip, "[Content_Types].xml", types());
        part(
                zip,
                "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + RELATIONS
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        part(zip, "xl/workbook.xml", workbook());
        part(zip, "xl/_rels/workbook.xml.rels", relations());
        part(zip, "xl/styles.xml", STYLES);
        for (int i = 0; i < tables.size(); i++) {
            begin(zip, "xl/worksheets/sheet" + (i + 1) + ".xml");
            sheet(tables.get(i), rows, new Utf8Writer(zip));
            zip.closeEntry();
        }
        zip.finish();
        out.flush();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(WRITTEN);
        zip.putNextEntry(entry);
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        begin(zip, name);
        Utf8Writer writer = new Utf8Writer(zip);
        writer.write(XML + text);
        writer.flush();
        zip.closeEntry();
    }

    private String types() {
        StringBuilder out = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/>");
        for (int i = 1; i <= tables.size(); i++) {
            out.append("<Override PartName=\"/xl/worksheets/sheet" + i + ".xml\" ContentType=\"" + TYPE
                    + "worksheet+xml\"/>");
        }
        return out.append("</Types>").toString();
    }

    private String workbook() {
        StringBuilder out =
                new StringBuilder("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>");
        for (int i = 1; i <= tables.size(); i++) {
            out.append("<sheet name=\"" + tables.get(i - 1).name() + "\" sheetId=\"" + i + "\" r:id=\"r" + i + "\"/>");
        }
        return out.append("</sheets></workbook>").toString();
    }

    private String relations() {
        StringBuilder out = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 1; i <= tables.size(); i++) {
            out.append("<Relationship Id=\"r" + i + "\" Type=\"" + RELATIONS + "/worksheet\" Target=\"worksheets/sheet"
                    + i + ".xml\"/>");
        }
        return out.append("<Relationship Id=\"styles\" Type=\"" + RELATIONS
                        + "/styles\" Target=\"styles.xml\"/></Relationships>")
                .toString();
    }

    /** Plain, bold, and a day as year, month and day. */
    private static final String STYLES = "<styleSheet xmlns=\"" + MAIN + "\">"
            + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
            + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
            + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
            + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
            + "<cellXfs count=\"3\"><xf xfId=\"0\"/><xf xfId=\"0\" fontId=\"1\" applyFont=\"1\"/>"
            + "<xf xfId=\"0\" numFmtId=\"164\" applyNumberFormat=\"1\"/></cellXfs>"
            + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";

    private static void sheet(Table table, Parts rows, Utf8Writer out) throws IOException {
        out.write(
                XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\">"
                        + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><sheetData>");
        Cells cells = new Cells(out);
        cells.begin();
        for (Table.Column column : table.columns()) {
            cells.text(column.name(), HEAD);
        }
        cells.end();
        rows(table, rows, row -> {
            cells.begin();
            for (Object cell : row) {
                cells.write(cell);
            }
            cells.end();
        });
        out.write("</sheetData></worksheet>");
        out.flush();
    }

    private static void rows(Table table, Parts out, Table.Cells each) throws IOException {
        Utf8Writer text = new Utf8Writer(out);
        table.writeTo(out, text, row -> {
            for (Object cell : row) {
                String words = cell == null ? "" : cell.toString();
                String type = cell == null ? "" : cell.getClass().getSimpleName();
                text.write(type + words.length() + " " + words);
            }
            each.write(row);
        });
    }

    /** Rows of a sheet, each cell with where it is: readers do not count. */
    private static final class Cells {
        private final Utf8Writer out;
        private int row;
        private int column;

        Cells(Utf8Writer out) {
            this.out = out;
        }

        void begin() throws IOException {
            row++;
            column = 0;
            out.write("\n<row r=\"" + row + "\">");
        }

        void end() throws IOException {
            out.write("</row>");
        }

        void write(Object cell) throws IOException {
            if (cell instanceof Integer || cell instanceof BigDecimal) {
                value("", cell instanceof BigDecimal number ? number.toPlainString() : cell.toString());
            } else if (cell instanceof Boolean yes) {
                value("t=\"b\"", yes ? "1" : "0");
            } else if (cell instanceof PartialDate date && isDay(date)) {
                value(DAY, Long.toString(ChronoUnit.DAYS.between(ZERO, date.earliest())));
            } else {
                text(cell == null ? "" : cell.toString(), "");
            }
        }

        private void value(String attributes, String value) throws IOException {
            cell(attributes, "<v>" + value + "</v>");
        }

        void text(String text, String style) throws IOException {
            if (text.isEmpty()) {
                column++;
                return;
            }
            String stored = escaped(StorableText.xml(text.length() > MOST ? cut(text) : text));
            cell(style + "t=\"inlineStr\"", "<is><t xml:space=\"preserve\">" + stored + "</t></is>");
        }

        private void cell(String attributes, String content) throws IOException {
            out.write("<c r=\"" + (char) ('A' + column++) + row + "\" " + attributes + ">" + content + "</c>");
        }
    }

    private static boolean isDay(PartialDate date) {
        return !date.range()
                && date.from().day() > 0
                && !date.from().circa()
                && !date.earliest().isBefore(FIRST);
    }

    /** Line breaks of other systems would be read as those of this one. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;");
    }

    /** Not between the halves of a pair. */
    private static String cut(String text) {
        int end = MOST - CUT.length();
        return text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end) + CUT;
    }
}
