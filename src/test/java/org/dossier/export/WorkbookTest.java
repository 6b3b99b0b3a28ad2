package org.dossier.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dossier.FullDossier;
import org.dossier.TestContent;
import org.dossier.TestSite;
import org.dossier.output.InParts;
import org.junit.jupiter.api.Test;

/** The workbook, read by a library for such files. */
class WorkbookTest {
    private static Map<String, List<Row>> sheets(TestContent content) throws IOException {
        Map<String, List<Row>> sheets = new HashMap<>();
        byte[] bytes = content.site().files().get("data/dossier.xlsx");
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : book.getSheets().toList()) {
                sheets.put(sheet.getName(), sheet.read());
            }
        }
        return sheets;
    }

    /** The cell of a column in the row of a thing. */
    private static Cell cell(List<Row> rows, String id, String column) {
        List<String> head = rows.get(0).stream().map(Cell::getText).toList();
        return rows.stream()
                .filter(row -> row.getCellText(0).equals(id))
                .findFirst()
                .orElseThrow()
                .getCell(head.indexOf(column));
    }

    @Test
    void hasASheetOfEachTableButTheMentionsWithAllRows() throws IOException {
        TestContent content = FullDossier.make();
        Map<String, List<Row>> sheets = sheets(content);
        List<Table> tables = DataTables.allButMentions(content.sound());
        assertEquals(tables.size(), sheets.size());
        for (Table table : tables) {
            int[] rows = {1};
            InParts counted = out -> table.writeTo(out, () -> {}, cells -> rows[0]++);
            counted.writeTo(OutputStream.nullOutputStream());
            assertEquals(rows[0], sheets.get(table.name()).size(), table.name());
            assertEquals(
                    table.columns().stream().map(Table.Column::name).toList(),
                    sheets.get(table.name()).get(0).stream().map(Cell::getText).toList());
        }
        assertTrue(sheets.get("claims").size() > 3 && sheets.get("relations").size() > 3);
    }

    @Test
    void cellsHaveTypes() throws IOException {
        Map<String, List<Row>> sheets = sheets(FullDossier.make());
        List<Row> articles = sheets.get("articles");
        assertEquals(
                LocalDate.of(2024, 6, 3),
                cell(articles, "first", "date").asDate().toLocalDate());
        assertEquals("2023-11", cell(sheets.get("sources"), "report", "date").asString());
        assertEquals(
                new BigDecimal("1200.5"),
                cell(sheets.get("relations"), "gift", "amount").asNumber());
        assertEquals(true, cell(sheets.get("relations"), "gift", "ended").asBoolean());
        assertEquals(
                CellType.NUMBER, cell(sheets.get("claims"), "owns", "start").getType());
    }

    @Test
    void nothingIsAFormulaAndNoCharacterIsLost() throws IOException {
        String hostile = "=1+1 <b>&amp; \\\"x\\\" ]]>";
        TestContent content = new TestContent()
                .article("a", "Ada was there.")
                .person("ada", "Ada")
                .annotations(
                        "a", "notes: [{id: n, quote: was there, text: '`" + hostile.replace("\\\"", "\"") + "`'}]");
        Cell cell = cell(sheets(content).get("notes"), "n", "text");
        assertEquals(hostile.replace("\\\"", "\""), cell.asString());
        assertEquals(CellType.STRING, cell.getType());
    }

    @Test
    void aTextThatIsTooLongForACellEndsInASign() throws IOException {
        TestContent content = new TestContent()
                .article("a", "Ada was there.")
                .annotations("a", "notes: [{id: n, quote: was there, text: " + "long words ".repeat(4000) + "}]");
        String text = cell(sheets(content).get("notes"), "n", "text").asString();
        assertEquals(32_767, text.length());
        assertTrue(text.endsWith(" [...]"), () -> text.substring(text.length() - 20));
    }

    @Test
    void theBytesAreTheSameEachTime() {
        assertArrayEquals(
                TestSite.bytes(
                        FullDossier.make().site().file("data/dossier.xlsx").content()),
                TestSite.bytes(
                        FullDossier.make().site().file("data/dossier.xlsx").content()));
    }
}
