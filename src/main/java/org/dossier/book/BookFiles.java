package org.dossier.book;

import java.util.List;
import java.util.function.Supplier;
import org.dossier.output.Offered;

/** A book as files of a site: EPUB, and one page, which has all words of the other: who has looked at it need not look into that. */
public final class BookFiles {
    private BookFiles() {}

    /**
     * The files.
     *
     * @param export the word by which a dossier asks for them
     * @param book asked for when one of them is written, by one thread at a time
     */
    public static List<Offered> of(String export, Supplier<Book> book) {
        return List.of(
                Offered.of(export, "EPUB", "data/dossier.epub", out -> {
                    synchronized (book) {
                        new Epub(book.get()).writeTo(out);
                    }
                }),
                Offered.of(export, "HTML", "data/dossier.html", out -> {
                    synchronized (book) {
                        book.get().writePage(out);
                    }
                }));
    }
}
