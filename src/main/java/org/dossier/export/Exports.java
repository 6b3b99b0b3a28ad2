package org.dossier.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dossier.model.Article;
import org.dossier.model.Dossier;
import org.dossier.model.Export;
import org.dossier.model.Language;
import org.dossier.output.Checksums;
import org.dossier.output.Measured;
import org.dossier.output.Offered;
import org.dossier.output.OutputFile;
import org.dossier.schema.Schemas;

/** The data files of a dossier. */
public final class Exports {
    private static final String SCHEMA = "dossier.schema.json";

    private Exports() {}

    /** The schemas: of {@code data/dossier.json}, and of the files that authors write. They are the same in every site. */
    public static List<OutputFile> schemas() {
        List<OutputFile> files = new ArrayList<>();
        files.add(new OutputFile("data/" + DossierJson.SCHEMA, Exports::writeSchema));
        for (Schemas.Schema schema : Schemas.all()) {
            byte[] text = schema.text().getBytes(StandardCharsets.UTF_8);
            files.add(new OutputFile("data/schema/content/" + schema.file(), out -> out.write(text)));
        }
        return files;
    }

    /**
     * What readers are offered as data, of the kinds that the dossier asks for: nothing that would be empty but tables, all of which programs
     * rely on.
     *
     * @param words those of the interface
     * @param checksums of all files of the site
     * @return in the order of {@link Export}; nothing is made before it is asked for
     */
    public static List<Offered> offered(Dossier dossier, ReaderWords words, Checksums checksums) {
        return Stream.of(Export.values())
                .filter(dossier.settings().exports()::contains)
                .flatMap(export -> offered(export, dossier, words, checksums))
                .filter(one -> !one.files().isEmpty())
                .toList();
    }

    private static Stream<Offered> offered(Export export, Dossier dossier, ReaderWords words, Checksums checksums) {
        String key = export.key();
        ClaimWords inWords = new ClaimWords(dossier, words);
        return switch (export) {
            case DOSSIER -> Stream.of(Offered.of(key, "JSON", "data/dossier.json", new DossierJson(dossier)));
            case TABLES -> tables(key, dossier);
            case SPREADSHEET ->
                Stream.of(
                        Offered.of(key, "XLSX", "data/dossier.xlsx", new Workbook(DataTables.allButMentions(dossier))));
            case REFERENCES ->
                Stream.of(
                        Offered.of(key, "CSL JSON", "data/references.csl.json", References.csl(dossier, words)),
                        Offered.of(key, "RIS", "data/references.ris", References.ris(dossier, words)),
                        Offered.of(key, "BibTeX", "data/references.bib", References.bibtex(dossier, words)));
            case NETWORK -> dossier.relations().isEmpty() ? Stream.of() : network(key, new NetworkFiles(inWords));
            case FOLLOW_THE_MONEY ->
                dossier.profiles().isEmpty() && dossier.articles().isEmpty()
                        ? Stream.of()
                        : Stream.of(Offered.of(key, "JSON", "data/entities.ftm.json", new FollowTheMoney(inWords)));
            case ANNOTATIONS -> annotations(key, new WebAnnotations(inWords));
            case HYPOTHESIS ->
                Stream.of(
                        measured(key, "Hypothesis", HypothesisFiles.of(inWords).files()));
            case TEXTS -> Stream.of(each(key, "TXT", dossier, PublishedText::route, PublishedText::file));
            case FEEDS ->
                dossier.settings().url() == null || dossier.claims().isEmpty()
                        ? Stream.of()
                        : Stream.of(
                                Offered.of(key, "Atom", ClaimEntry.CLAIMS, ClaimEntry.claims(inWords)),
                                Offered.of(key, "Atom", ClaimEntry.RESPONSES, ClaimEntry.responses(inWords)));
            case CHECKSUMS ->
                Stream.of(new Offered(key, "SHA-256", List.of(new OutputFile(Checksums.ROUTE, checksums))));
            // Made of drawn pages, of which nothing is known here.
            case BOOK -> Stream.of();
            case TEI -> Stream.of(each(key, "TEI", dossier, TeiHeader::route, article -> new Tei(inWords, article)));
        };
    }

    /** A file of each article. */
    private static Offered each(
            String key,
            String format,
            Dossier dossier,
            Function<Article, String> route,
            Function<Article, OutputFile.Content> content) {
        return measured(
                key,
                format,
                dossier.articles().stream()
                        .map(article -> new OutputFile(route.apply(article), content.apply(article)))
                        .toList());
    }

    /** Files of which a page may say how large they are. */
    private static Offered measured(String key, String format, List<OutputFile> files) {
        return new Offered(
                key,
                format,
                files.stream()
                        .map(file -> new OutputFile(file.route(), new Measured(file.content())))
                        .toList());
    }

    private static Stream<Offered> tables(String key, Dossier dossier) {
        List<Table> tables = DataTables.of(dossier);
        return Stream.concat(
                tables.stream().map(table -> Offered.of(key, "CSV", "data/" + table.file(), table.csv())),
                Stream.of(Offered.of(
                        key, "JSON", "data/datapackage.json", new DataPackageJson(dossier.settings(), tables))));
    }

    private static Stream<Offered> annotations(String key, WebAnnotations annotations) {
        return Stream.of(
                measured(key, "JSON-LD", annotations.collection()),
                measured(key, "JSON-LD", annotations.pages()),
                measured(key, "Recogito", annotations.recogito()));
    }

    private static Stream<Offered> network(String key, NetworkFiles network) {
        return Stream.of(
                Offered.of(key, "GraphML", "data/network.graphml", network.graphml()),
                Offered.of(key, "GEXF", "data/network.gexf", network.gexf()),
                Offered.of(
                        key,
                        "CSV",
                        "data/network-nodes.csv",
                        network.nodeTable().csv()),
                Offered.of(
                        key,
                        "CSV",
                        "data/network-edges.csv",
                        network.edgeTable().csv()));
    }

    /**
     * The other files that programs read. There are feeds only when the dossier knows its address, because both they
     * and {@code sitemap.xml} need absolute addresses; and no sitemap when search engines are asked to leave the
     * dossier out. Below {@code data/schema/content} are the schemas of the files that authors write.
     *
     * @param dossier what to publish
     * @param pages routes of all HTML pages, in any order
     * @param corrections what readers call the list of corrections
     * @param language of that name
     * @return the files, always in the same order; nothing is made before it is asked for
     */
    public static List<OutputFile> of(Dossier dossier, List<String> pages, String corrections, Language language) {
        List<OutputFile> files = new ArrayList<>(schemas());
        if (dossier.settings().url() != null) {
            files.add(ArticleEntry.feed(dossier));
            files.add(CorrectionEntry.feed(dossier, corrections, language));
        }
        files.addAll(Sitemap.of(dossier, pages));
        files.add(new OutputFile("robots.txt", new Robots(dossier)));
        return List.copyOf(files);
    }

    private static void writeSchema(OutputStream out) throws IOException {
        try (InputStream schema = Exports.class.getResourceAsStream(SCHEMA)) {
            schema.transferTo(out);
        }
        out.flush();
    }
}
