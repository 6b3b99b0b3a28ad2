package org.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import org.dossier.output.Csv;
import org.dossier.output.OutputFile;

/** A table as comma-separated values, below a line with the names of its columns; formulas are defused as {@link Csv} says. */
record TableCsv(Table table) implements OutputFile.Content {
    @Override
    public void writeTo(OutputStream out) throws IOException {
        Csv csv = new Csv(out);
        for (Table.Column column : table.columns()) {
            csv.cell(column.name());
        }
        csv.end();
        table.rows().writeTo(cells -> {
            for (Object cell : cells) {
                write(csv, cell);
            }
            csv.end();
        });
        csv.flush();
    }

    private static void write(Csv csv, Object cell) throws IOException {
        if (cell instanceof Integer number) {
            csv.number(number);
        } else if (cell instanceof BigDecimal number) {
            csv.cell(number.toPlainString());
        } else {
            csv.text(cell == null ? "" : StorableText.storable(cell.toString()));
        }
    }
}
