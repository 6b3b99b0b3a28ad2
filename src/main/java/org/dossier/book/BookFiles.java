package org.dossier.book;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dossier.output.Offered;

/**
 * A book as files of a site: EPUB and one page. It is drawn when the first of them is asked for, once for both, and then held. The page has
 * all words of the other: who has looked at it need not look into that.
 */
public final class BookFiles {
    private final Drawing drawing;
    private Book book;

    private BookFiles(Drawing drawing) {
        this.drawing = drawing;
    }

    /** Draws a book. */
    @FunctionalInterface
    public interface Drawing {
        /**
         * Draws it.
         *
         * @throws IOException when a page cannot be drawn
         */
        Book draw() throws IOException;
    }

    /** One way of writing a book. */
    private interface Format {
        void write(Book book, OutputStream out) throws IOException;
    }

    /**
     * The files.
     *
     * @param export the word by which a dossier asks for them
     */
    public static List<Offered> of(String export, Drawing drawing) {
        BookFiles files = new BookFiles(drawing);
        return List.of(
                Offered.of(
                        export,
                        "EPUB",
                        "data/dossier.epub",
                        out -> files.write((book, to) -> new Epub(book).writeTo(to), out)),
                Offered.of(export, "HTML", "data/dossier.html", out -> files.write(Book::writePage, out)));
    }

    private synchronized void write(Format format, OutputStream out) throws IOException {
        if (book == null) {
            book = drawing.draw();
        }
        format.write(book, out);
    }
}
