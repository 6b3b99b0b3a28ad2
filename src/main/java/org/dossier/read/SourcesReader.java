package org.dossier.read;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Source;
import org.dossier.source.SourceFile;

/** Reads {@code sources.yaml}. */
final class SourcesReader {
    private SourcesReader() {}

    static List<SourceDraft> read(SourceFile file, Yaml yaml, Reading reading) {
        Yaml.Mapping map = yaml.read(file, 0, file.text().length(), reading.problems());
        if (map == null) {
            return List.of();
        }
        Fields all = new Fields(map, reading);
        List<SourceDraft> sources = new ArrayList<>();
        for (String id : all.keys()) {
            Fields fields = all.map(id);
            if (fields == null) {
                if (!all.has(id)) {
                    reading.problem(
                            "missing-key", all.keySpan(id), "this source has no fields", "add 'title: …' below it");
                }
                fields = Fields.none(all.keySpan(id), reading);
            }
            sources.add(source(id, fields, all));
            fields.done();
        }
        all.done();
        return sources;
    }

    private static SourceDraft source(String id, Fields fields, Fields all) {
        Ids.checkForm(Ids.normal(id), all.keySpan(id), all.reading().problems());
        return new SourceDraft(
                Ids.normal(id),
                fields.has("title") ? fields.name("title") : fields.missing("title", ""),
                fields.text("author"),
                fields.ref("publisher"),
                fields.date("date"),
                fields.url("url"),
                fields.text("locator"),
                fields.url("archived"),
                fields.date("accessed"),
                fields.choice("type", Source.Type.class, Source.Type.OTHER),
                fields.ref("via"),
                fields.text("rights"),
                fields.blocks("note"),
                fields.marks().at(all.keySpan(id)));
    }
}
