package org.dossier.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dossier.Build;
import org.dossier.CheckedProject;
import org.dossier.book.Book;
import org.dossier.book.Browser;
import org.dossier.book.Epub;
import org.dossier.edit.Edits;
import org.dossier.leaks.LeakCheck;
import org.dossier.render.template.TemplateProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dossier book}. */
@Command(
        name = "book",
        mixinStandardHelpOptions = true,
        description =
                "Writes the dossier as a book in one file: articles with their annotations, profiles, claims, sources, corrections.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  # one page that opens from a mail, without a network",
            "  dossier book -o dossier.html",
            "  # for e-readers",
            "  dossier book -o dossier.epub",
            "  # for paper; needs Chromium, Chrome or Edge on this computer",
            "  dossier book -o dossier.pdf"
        })
public final class BookCommand extends ProjectCommand {
    private static final int KILO = 1000;

    @Mixin
    private ProjectFolder folder;

    @Mixin
    private OverwritePrompt replacing;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "The file to write; its ending says as what: .html is a page, .epub an EPUB, .pdf a PDF.")
    private Path output;

    /** What a book is written as, and how the beginning of one is known again. */
    private enum Format {
        HTML("<!DOCTYPEhtml><htmllang=.*default-src'none';style-src'unsafe-inline'"),
        EPUB("PK.*mimetypeapplication/epub\\+zip.*EPUB/c0\\.xhtml"),
        PDF("%PDF.*Chrom");

        private final String start;

        Format(String start) {
            this.start = start;
        }
    }

    @Override
    public Integer call() throws IOException {
        Format format = format();
        Path project = project(folder.named());
        if (Files.isDirectory(output)) {
            throw wrong(output + " is a folder; name a file");
        }
        if (output.toAbsolutePath()
                .normalize()
                .startsWith(project.resolve("content").toAbsolutePath().normalize())) {
            throw wrong(output + " is in the content, and would become part of it; name a file elsewhere");
        }
        replacing.ask(output, format.start, this);
        Browser browser = format == Format.PDF ? Browser.find(System.getenv()) : null;
        if (format == Format.PDF && browser == null) {
            throw wrong("There is no Chromium, Chrome or Edge to print with; write the book as a page,"
                    + " open that in your browser and print it to a file");
        }
        CheckedProject checked = Build.check(project);
        streams().print(checked.problems(), checked.unread());
        if (checked.failed()) {
            err().println("No book was written.");
            return Exit.PROBLEMS;
        }
        try {
            write(checked.book(project.resolve("templates")), format, browser);
        } catch (TemplateProblem e) {
            return refused(List.of(e.problem()), "No book was written.");
        } catch (LeakCheck.Refused e) {
            return refused(e.problems(), "No book was written.");
        }
        out().println(output + ": " + Math.max(1, (Files.size(output) + KILO - 1) / KILO) + " kB");
        return Exit.DONE;
    }

    private Format format() {
        String name = output.toString().toUpperCase(Locale.ROOT);
        for (Format format : Format.values()) {
            if (name.endsWith("." + format)) {
                return format;
            }
        }
        throw wrong("'" + output + "' ends in none of .html, .epub and .pdf");
    }

    private void write(Book book, Format format, Browser browser) throws IOException {
        if (format != Format.PDF) {
            replace(output, format == Format.EPUB ? new Epub(book)::writeTo : book::writePage);
            return;
        }
        Path folder = Files.createTempDirectory("dossier-book");
        try {
            Path page = folder.resolve("book.html");
            Path printed = folder.resolve("book.pdf");
            replace(page, book::writePage);
            browser.print(page, printed);
            replace(output, out -> Files.copy(printed, out));
        } finally {
            Edits.remove(folder);
        }
    }
}
