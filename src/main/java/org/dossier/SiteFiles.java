package org.dossier;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.assets.Findings;
import org.dossier.book.Book;
import org.dossier.book.Epub;
import org.dossier.export.Exports;
import org.dossier.export.LinkedData;
import org.dossier.leaks.LeakCheck;
import org.dossier.leaks.Origins;
import org.dossier.leaks.ProgramText;
import org.dossier.model.Asset;
import org.dossier.model.Dossier;
import org.dossier.model.Export;
import org.dossier.model.RelationKinds;
import org.dossier.model.Routes;
import org.dossier.output.Checksums;
import org.dossier.output.Offered;
import org.dossier.output.OutputFile;
import org.dossier.publish.Inspection;
import org.dossier.render.labels.Labels;
import org.dossier.render.page.LinkPreviews;
import org.dossier.render.page.PageMemory;
import org.dossier.render.page.Pages;
import org.dossier.render.page.SearchResults;
import org.dossier.render.template.Theme;
import org.dossier.rules.LatestDay;
import org.dossier.rules.Rules;
import org.dossier.search.LedgerIndex;
import org.dossier.search.ListIndex;
import org.dossier.search.NetworkIndex;
import org.dossier.search.SearchIndex;
import org.dossier.serve.Draft;
import org.dossier.source.Memory;
import org.dossier.source.Once;
import org.dossier.text.withheld.WithheldForms;

/**
 * Everything a site consists of: pages, pictures for links, data, the index for searching and the assets of the content.
 *
 * @param dossier what it is about
 * @param templates the project's own; need not exist
 * @param editor true to add the pages for editors
 */
record SiteFiles(Dossier dossier, Path templates, boolean editor) {
    /**
     * All files.
     *
     * @param memory of the build before
     */
    List<OutputFile> all(Memory memory) throws IOException {
        SearchResults results = SearchResults.of(dossier, templates, memory);
        Once<List<OutputFile>> search = new Once<>(() -> SearchIndex.of(results, memory));
        // Words are counted while pages are listed.
        Thread counting = new Thread(search::get, "search");
        // What it throws is thrown again below.
        counting.setUncaughtExceptionHandler((thread, e) -> {});
        counting.start();
        List<OutputFile> files =
                new ArrayList<>(allButSearch(() -> results, memory).toList());
        // It says how large other files are, which is known once they have been begun.
        files.sort(Comparator.comparing(file -> file.route().equals(Routes.DATA)));
        files.addAll(search.get());
        return files;
    }

    /** The same, each made when a browser asks for it. */
    Draft.Files forBrowsers() throws IOException {
        Once<SearchResults> results = new Once<>(() -> SearchResults.of(dossier, templates, Memory.none()));
        Stream<OutputFile> theme = Theme.of(templates).files().stream();
        return new Draft.Files(Stream.concat(theme, allButSearch(results, Memory.none())))
                .with(Routes.SEARCH_INDEX, () -> SearchIndex.of(results.get(), Memory.none()));
    }

    /** All but the index for searching; of each kind the files are listed when the stream comes to them. */
    private Stream<OutputFile> allButSearch(Supplier<SearchResults> results, Memory memory) throws IOException {
        PageMemory kept = PageMemory.of(memory, dossier, templates);
        Once<List<Offered>> offered = new Once<>(() -> offered(kept));
        List<String> routes = new ArrayList<>();
        Labels labels = Labels.of(dossier.settings());
        Stream<OutputFile> pages = Pages.of(
                        dossier,
                        templates,
                        Rules.inForce(dossier.settings()),
                        offered,
                        told -> new LinkedData(told, labels::text)::of,
                        kept)
                .map(page -> {
                    routes.add(page.route());
                    return page;
                });
        List<OutputFile> theme = Theme.of(templates).files();
        Stream<Callable<List<OutputFile>>> others = Stream.of(
                () -> theme,
                () -> LinkPreviews.cards(dossier),
                () -> offered.get().stream()
                        .flatMap(one -> one.files().stream())
                        .toList(),
                // They name all pages.
                () -> Exports.of(dossier, routes, labels.text("nav.corrections"), labels.language()),
                () -> LedgerIndex.of(dossier.claims(), results.get()),
                () -> ListIndex.of(results.get()),
                () -> NetworkIndex.of(dossier.relations().size(), results.get()),
                this::copied,
                () -> editor ? Pages.forEditors(dossier, templates) : List.of());
        return Stream.concat(pages, others.flatMap(list -> new Once<>(list).get().stream()));
    }

    private List<Offered> offered(PageMemory kept) {
        List<Offered> offered = new ArrayList<>(Exports.offered(
                        kept.dossier(),
                        Labels.of(dossier.settings())::text,
                        new Checksums(() -> all(Memory.none()), Predicate.not(Routes::isForEditors)))
                .stream()
                .map(kept::kept)
                .toList());
        if (dossier.settings().exports().contains(Export.BOOK)) {
            offered.addAll(Epub.files(Export.BOOK.key(), new Once<>(() -> book(Inspection.NONE))));
        }
        return offered;
    }

    private List<OutputFile> copied() {
        return dossier.assets().stream()
                .map(asset -> OutputFile.copyOf(asset.route(), asset.file()))
                .toList();
    }

    /**
     * The dossier as a book.
     *
     * @param look looks at each chapter
     * @throws IOException when a template cannot be read
     */
    Book book(Inspection look) throws IOException {
        LocalDate day = LatestDay.of(dossier);
        Labels labels = Labels.of(dossier.settings());
        return Book.of(
                dossier,
                Pages.forBook(dossier, templates, Rules.inForce(dossier.settings())),
                day.equals(LocalDate.MIN) ? LocalDate.EPOCH : day,
                key -> labels.text(key),
                look);
    }

    /**
     * Looks at finished files for names that are to be withheld.
     *
     * @param names these; where there are none, at no file
     * @throws IOException when a template cannot be read
     */
    Inspection lastLook(WithheldForms names) throws IOException {
        if (names.isEmpty()) {
            return Inspection.NONE;
        }
        Labels labels = Labels.of(dossier.settings());
        Set<String> own = new TreeSet<>(Theme.of(templates).standard());
        Exports.schemas().forEach(file -> own.add(file.route()));
        List<String> words = new ArrayList<>(labels.all());
        RelationKinds.standard()
                .all()
                .forEach(kind -> Stream.of(kind.label(), kind.reverse()).forEach(label -> {
                    words.add(label.text());
                    label.others().forEach(form -> words.add(form.text()));
                }));
        Rules.inForce(dossier.settings()).forEach(one -> words.add(one.reason().in(labels.language())));
        ProgramText program = new ProgramText(words, labels.months(), own);
        Map<String, Path> copied =
                dossier.assets().stream().collect(Collectors.toMap(Asset::route, Asset::file, (one, other) -> one));
        return new LeakCheck(names, program, route -> new Origins(dossier).apply(route), route -> {
            Path file = copied.get(route);
            return file == null
                    ? List.of()
                    : Findings.words(file, file.getFileName().toString()).stream()
                            .map(one -> new LeakCheck.Inside(one.tag(), one.value()))
                            .toList();
        });
    }
}
