package org.dossier.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Article;
import org.dossier.model.Dossier;
import org.dossier.model.Language;
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
     * All data files of a dossier. There are feeds only when the dossier knows its address, because both they
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
        List<OutputFile> files = new ArrayList<>();
        files.add(new OutputFile("data/dossier.json", new DossierJson(dossier)));
        files.addAll(schemas());
        files.add(new OutputFile("data/mentions.csv", new MentionsCsv(dossier)));
        for (Article article : dossier.articles()) {
            files.add(new OutputFile(PublishedText.route(article), new ArticleText(article)));
        }
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
