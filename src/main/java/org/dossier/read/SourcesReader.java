package org.dossier.read;

import java.util.ArrayList;
import java.util.List;
import org.dossier.manuscript.Ids;
import org.dossier.manuscript.SourceDraft;
import org.dossier.model.Source;
import org.dossier.read.yaml.Fields;
import org.dossier.read.yaml.KeyList;
import org.dossier.read.yaml.Reading;
import org.dossier.read.yaml.Refers;
import org.dossier.read.yaml.Shape;
import org.dossier.read.yaml.Yaml;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;

/** Reads {@code sources.yaml}. */
public final class SourcesReader {
    static final Shape<List<SourceDraft>> SOURCES = new Shape<>("sources", SourcesReader::sources);

    private SourcesReader() {}

    public static List<SourceDraft> read(SourceFile file, Yaml yaml, Reading reading) {
        Yaml.Mapping map = yaml.read(file, 0, file.text().length(), reading.problems());
        if (map == null) {
            return List.of();
        }
        return SOURCES.read(new Fields(map, reading));
    }

    private static List<SourceDraft> sources(Fields all) {
        List<SourceDraft> sources = new ArrayList<>();
        Problems problems = all.reading().problems();
        for (String id : all.keys(KeyList.Chosen.SOURCES, source("", null))) {
            Span key = all.keySpan(id);
            Ids.checkForm(Ids.normal(id), key, problems);
            Shape<SourceDraft> shape = source(Ids.normal(id), key);
            SourceDraft source = all.map(id, shape);
            if (!all.has(id)) {
                problems.error("missing-key", key, "this source has no fields", "add 'title: …' below it");
            }
            sources.add(source != null ? source : shape.read(Fields.none(key, all.reading())));
        }
        return sources;
    }

    /**
     * A source.
     *
     * @param key where its id was written
     */
    private static Shape<SourceDraft> source(String id, Span key) {
        return new Shape<>("source", fields -> source(id, key, fields));
    }

    private static SourceDraft source(String id, Span key, Fields fields) {
        fields.need("title");
        return new SourceDraft(
                id,
                fields.formerIds(),
                fields.name("title"),
                fields.text("author"),
                fields.ref("publisher", Refers.CREDIT),
                fields.date("date"),
                fields.url("url"),
                fields.text("locator"),
                fields.url("archived"),
                fields.date("accessed"),
                fields.choice("type", Source.Type.class, Source.Type.OTHER),
                fields.ref("via", Refers.ARTICLE),
                fields.text("rights"),
                fields.blocks("note"),
                fields.span(),
                fields.marks().at(key));
    }
}
