package org.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dossier.model.Article;
import org.dossier.model.Dossier;
import org.dossier.model.Mention;
import org.dossier.output.Csv;
import org.dossier.output.OutputFile;

/**
 * {@code data/mentions.csv}: every mention of every person and organization, articles in their order, mentions in the
 * order of the text. {@code start} and {@code end} are code points in {@code data/text/<article>.txt}, {@code quote} is
 * the text between them, {@code anchor} is an id in {@code articles/<article>.html}. Of a {@code sentence} of more than
 * some hundred words the words around the name stand there, and of one that may not be shown the name alone; what is left out is
 * {@code [...]}. In {@code quote} and {@code
 * sentence} formulas are defused as {@link Csv} says; the exact words always stand in the text file.
 */
record MentionsCsv(Dossier dossier) implements OutputFile.Content {
    private static final List<String> HEADER =
            List.of("article", "entity", "kind", "how", "start", "end", "quote", "anchor", "sentence");

    @Override
    public void writeTo(OutputStream out) throws IOException {
        Csv csv = new Csv(out);
        for (String column : HEADER) {
            csv.cell(column);
        }
        csv.end();
        for (Article article : dossier.articles()) {
            if (!article.mentions().isEmpty()) {
                write(csv, article);
            }
        }
        csv.flush();
    }

    private void write(Csv csv, Article article) throws IOException {
        PublishedText text = PublishedText.of(article);
        for (Mention mention : article.mentions()) {
            csv.text(article.id()).text(mention.profile());
            csv.cell(dossier.profile(mention.profile()).kind().key());
            csv.cell(mention.how().key());
            csv.number(text.start(mention.range())).number(text.end(mention.range()));
            csv.text(text.words(mention.range()));
            csv.text(mention.anchor()).text(text.around(article, mention));
            csv.end();
        }
    }
}
