package org.dossier.read;

import java.util.function.Supplier;
import org.dossier.manuscript.Markup;
import org.dossier.manuscript.PageDraft;
import org.dossier.model.Language;
import org.dossier.read.yaml.Fields;
import org.dossier.read.yaml.FrontMatter;
import org.dossier.read.yaml.Reading;
import org.dossier.read.yaml.Shape;
import org.dossier.read.yaml.Yaml;
import org.dossier.source.SourceFile;

/** Reads a free page. */
final class PageReader {
    private PageReader() {}

    /** @param id from the file's name */
    static PageDraft read(String id, SourceFile file, Yaml yaml, Reading reading) {
        FrontMatter front = FrontMatter.of(file, yaml, reading.problems());
        return page(id, () -> front.body(file, reading)).read(front.fields(file, reading));
    }

    /**
     * The front matter of a free page.
     *
     * @param body reads the text below it
     */
    static Shape<PageDraft> page(String id, Supplier<Markup> body) {
        return new Shape<>("page", all -> {
            Language language = all.language("language", all.reading().language());
            Fields fields = all.in(language);
            fields.need("title");
            return new PageDraft(
                    id,
                    fields.formerIds(),
                    fields.name("title"),
                    fields.line("description"),
                    language,
                    fields.text("part"),
                    fields.count("order"),
                    body.get(),
                    fields.marks());
        });
    }
}
