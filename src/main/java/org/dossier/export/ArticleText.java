package org.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import org.dossier.model.Article;
import org.dossier.output.OutputFile;
import org.dossier.output.Utf8Writer;

/**
 * {@code data/text/<article>.txt}: the reading text in UTF-8, blocks separated by one blank line, and one line break at
 * the end that is not part of the text.
 */
record ArticleText(Article article) implements OutputFile.Content {
    @Override
    public void writeTo(OutputStream out) throws IOException {
        Writer writer = new Utf8Writer(out);
        writer.write(PublishedText.of(article).published());
        writer.write('\n');
        writer.flush();
    }
}
