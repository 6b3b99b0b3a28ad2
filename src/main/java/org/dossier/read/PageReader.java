package org.dossier.read;

import java.util.function.Supplier;
import org.dossier.manuscript.Markup;
import org.dossier.manuscript.PageDraft;
import org.dossier.model.Language;
import org.dossier.read.yaml.Fields;
import org.dossier.read.yaml.FrontMatter;
import org.dossier.read.yaml.Key;
import org.dossier.read.yaml.Keys;
import org.dossier.read.yaml.Reading;
import org.dossier.read.yaml.Shape;
import org.dossier.read.yaml.Yaml;
import org.dossier.source.SourceFile;

/** Reads a free page. */
final class PageReader {
    private static final Key<String> PART = Key.prose("part");
    private static final Key<Integer> ORDER = Key.count("order");

    /** Of the front matter. */
    static final Keys KEYS = Keys.of(
            "page", CommonKeys.LANGUAGE, CommonKeys.FORMER, CommonKeys.TITLE, CommonKeys.DESCRIPTION, PART, ORDER);

    private PageReader() {}

    /** @param id from the file's name */
    static PageDraft read(String id, SourceFile file, Yaml yaml, Reading reading) {
        FrontMatter front = FrontMatter.of(file, yaml, reading.problems());
        return front.read(new Shape<>(KEYS, all -> page(id, all, () -> front.body(file, reading))), file, reading);
    }

    private static PageDraft page(String id, Fields all, Supplier<Markup> body) {
        Language language = all.get(CommonKeys.LANGUAGE);
        Fields fields = all.in(language);
        return new PageDraft(
                id,
                fields.get(CommonKeys.FORMER),
                fields.get(CommonKeys.TITLE),
                fields.get(CommonKeys.DESCRIPTION),
                language,
                fields.get(PART),
                fields.get(ORDER),
                body.get(),
                fields.marks());
    }
}
