package org.dossier.export;

import java.io.Flushable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.dossier.output.Csv;
import org.dossier.output.InParts;
import org.dossier.output.StorableText;

/**
 * Records of one kind as a table. Other programs depend on names, columns and their meaning.
 *
 * @param name of the table, of its file and of its sheet
 * @param about what a row is
 * @param key columns that no two rows have alike; empty for none
 * @param columns in their order
 * @param rows writes them; the same ones each time
 */
record Table(String name, String about, List<String> key, List<Column> columns, Rows rows) {
    /** Copies the lists. */
    Table {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
    }

    /** The file that holds it as comma-separated values, beside {@code datapackage.json}. */
    String file() {
        return name + ".csv";
    }

    /** The table as comma-separated values, below a line with the names of its columns; formulas are defused as {@link Csv} says. */
    InParts csv() {
        return out -> {
            Csv csv = new Csv(out);
            for (Column column : columns) {
                csv.cell(column.name());
            }
            csv.end();
            writeTo(out, csv::flush, row -> {
                for (Object cell : row) {
                    write(csv, cell);
                }
                csv.end();
            });
        };
    }

    /**
     * Writes the rows into a file.
     *
     * @param text hands on what has been written of it
     * @param each writes a row
     */
    void writeTo(InParts.Parts out, Flushable text, Cells each) throws IOException {
        rows.writeTo(new Row(out, text, each));
        text.flush();
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

    /** What a cell of a column holds, unless it is empty. */
    enum Type {
        /** Words. */
        STRING,
        /** A whole number. */
        INTEGER,
        /** A number that may have decimals. */
        NUMBER,
        /** Yes or no. */
        BOOLEAN
    }

    /**
     * A column.
     *
     * @param name of the column
     * @param type of what is in it
     * @param about what is in it
     * @param to the table whose {@code id} it holds; empty for none
     */
    record Column(String name, Type type, String about, String to) {
        /** Words. */
        static Column text(String name, String about) {
            return new Column(name, Type.STRING, about, "");
        }

        /** A date as exact as its source gives it. */
        static Column date(String name, String about) {
            return text(name, about + "; 2015, 2015-10, 2015-10-11 or a range such as 2015/2016-01, with ~ for about");
        }

        /** A whole number. */
        static Column number(String name, String about) {
            return new Column(name, Type.INTEGER, about, "");
        }

        /** The id of a row of another table. */
        static Column id(String name, String to, String about) {
            return new Column(name, Type.STRING, about, to);
        }
    }

    /** Writes rows one by one. */
    @FunctionalInterface
    interface Rows {
        /** Writes all of them. */
        void writeTo(Row row) throws IOException;
    }

    /** Writes the cells of a row. */
    @FunctionalInterface
    interface Cells {
        /** One for each column. */
        void write(Object... cells) throws IOException;
    }

    /**
     * Takes rows into a file.
     *
     * @param out the file
     * @param text hands on what has been written of it
     * @param each writes a row
     */
    record Row(InParts.Parts out, Flushable text, Cells each) {
        /** One for each column: a text, a number, a yes or no, a {@link org.dossier.model.PartialDate}, or null for an empty one. */
        void write(Object... cells) throws IOException {
            each.write(cells);
        }

        /** The rows of things, some of them a part of the file. */
        <T> void each(List<T> things, InParts.One<T> rows) throws IOException {
            out.each(things, text, rows);
        }
    }
}
