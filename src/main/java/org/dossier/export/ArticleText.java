package org.dossier.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.dossier.model.Article;
import org.dossier.output.OutputFile;

/**
 * {@code data/text/<article>.txt}: the reading text in UTF-8, blocks separated by one blank line, and one line break at
 * the end that is not part of the text.
 */
record ArticleText(Article article) implements OutputFile.Content {
    @Override
    public void writeTo(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(PublishedText.of(article).published());
        writer.write('\n');
        writer.flush();
    }
}
