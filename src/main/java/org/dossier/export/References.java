package org.dossier.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import org.dossier.model.Article;
import org.dossier.model.Dossier;
import org.dossier.model.PartialDate;
import org.dossier.model.Source;
import org.dossier.output.BibTex;
import org.dossier.output.InParts;
import org.dossier.output.StorableText;
import org.dossier.output.Utf8Writer;

/** Files that reference managers import: the dossier, its articles and its sources. */
final class References {
    /** {@code TY  - }: a tag of two letters and this. */
    private static final String IS = "  - ";

    private References() {}

    /** CSL JSON, which loses nothing. */
    static InParts csl(Dossier dossier, ReaderWords words) {
        return out -> Json.write(
                out,
                1,
                json -> json.list(() -> {
                    Consumer<Reference> print = one -> json.object(() -> csl(one, json));
                    print.accept(Reference.of(dossier.settings()));
                    for (List<Article> some : InParts.of(dossier.articles())) {
                        json.part(
                                out,
                                some,
                                () -> some.forEach(article -> print.accept(Reference.of(article, dossier, words))));
                    }
                    dossier.sources().forEach(source -> print.accept(Reference.of(source, dossier, words)));
                }));
    }

    private static void lines(
            Dossier dossier, ReaderWords words, InParts.Parts out, Writer writer, InParts.One<Reference> print)
            throws IOException {
        print.write(Reference.of(dossier.settings()));
        out.each(dossier.articles(), writer, article -> print.write(Reference.of(article, dossier, words)));
        for (Source source : dossier.sources()) {
            print.write(Reference.of(source, dossier, words));
        }
        writer.flush();
    }

    private static void csl(Reference one, Json json) {
        json.text("id", one.id());
        json.text("type", one.kind().csl());
        json.text("title", one.title());
        if (!one.authors().isEmpty()) {
            json.objects("author", one.authors(), author -> {
                json.text("family", author.family());
                json.text("given", author.given());
                json.text("literal", author.family().isEmpty() ? author.name() : "");
            });
        }
        json.text(one.kind().isContained() ? "container-title" : "publisher", one.from());
        date("issued", one.issued(), json);
        date("accessed", one.accessed(), json);
        json.text("URL", one.url());
        json.text("language", one.language());
        json.text("note", one.note());
    }

    // spec: CSL JSON, "date-variable": a range has two lists of parts; there is none for an open end
    private static void date(String key, PartialDate date, Json json) {
        json.object(key, date, it -> {
            boolean open = it.range() && (it.from() == null || it.to() == null);
            if (open) {
                json.text("literal", it.toString());
                return;
            }
            json.lists(
                    "date-parts", it.range() ? List.of(parts(it.from()), parts(it.to())) : List.of(parts(it.from())));
            json.flag("circa", it.from().circa() || it.range() && it.to().circa());
        });
    }

    private static List<Integer> parts(PartialDate.Point point) {
        return point.month() == 0
                ? List.of(point.year())
                : point.day() == 0
                        ? List.of(point.year(), point.month())
                        : List.of(point.year(), point.month(), point.day());
    }

    /** RIS, for programs that do not read CSL JSON. */
    static InParts ris(Dossier dossier, ReaderWords words) {
        return out -> {
            Writer writer = new Utf8Writer(out);
            lines(dossier, words, out, writer, one -> ris(one, writer));
        };
    }

    private static void ris(Reference one, Writer out) throws IOException {
        line("TY", one.kind().ris(), out);
        line("ID", one.id(), out);
        line("TI", one.title(), out);
        for (Reference.Author author : one.authors()) {
            line("AU", author.family().isEmpty() ? author.name() : author.family() + ", " + author.given(), out);
        }
        line(one.kind().isContained() ? "T2" : "PB", one.from(), out);
        line("PY", one.issued() == null ? "" : Integer.toString(one.issued().year()), out);
        line("DA", day(one.issued()), out);
        line("Y2", day(one.accessed()), out);
        line("UR", one.url(), out);
        line("LA", one.language(), out);
        line("N1", one.note(), out);
        out.write("ER" + IS + "\r\n\r\n");
    }

    private static void line(String tag, String value, Writer out) throws IOException {
        if (!value.isEmpty()) {
            out.write(tag + IS + StorableText.storable(value).replaceAll("[\\r\\n]+", " ") + "\r\n");
        }
    }

    /** Year, month and day with slashes after them, as far as they are known; a range has no place and is left out. */
    private static String day(PartialDate date) {
        if (date == null || date.range()) {
            return "";
        }
        PartialDate.Point point = date.from();
        String[] parts = point.toString().replace("~", "").split("-");
        return parts[0] + "/" + (parts.length > 1 ? parts[1] : "") + "/" + (parts.length > 2 ? parts[2] : "") + "/";
    }

    /** BibTeX, for biblatex. */
    static InParts bibtex(Dossier dossier, ReaderWords words) {
        return out -> {
            Writer writer = new Utf8Writer(out);
            lines(dossier, words, out, writer, one -> bibtex(one, writer));
        };
    }

    private static void bibtex(Reference one, Writer out) throws IOException {
        BibTex entry = new BibTex(one.id())
                .authors(one.authors().stream().map(References::author).toList())
                .exactly("title", one.title())
                .words("organization", one.from())
                .date("date", one.issued() == null ? "" : one.issued().toString())
                .words("langid", one.language())
                .address("url", one.url())
                .date("urldate", one.accessed() == null ? "" : one.accessed().toString())
                .words("note", one.note());
        out.write(StorableText.storable(entry.toString()) + "\n\n");
    }

    private static BibTex.Author author(Reference.Author one) {
        return one.family().isEmpty()
                ? new BibTex.Author(one.name(), false)
                : new BibTex.Author(one.family() + ", " + one.given(), true);
    }
}
