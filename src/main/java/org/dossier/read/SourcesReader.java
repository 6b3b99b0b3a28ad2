package org.dossier.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dossier.manuscript.Ids;
import org.dossier.manuscript.Markup;
import org.dossier.manuscript.Ref;
import org.dossier.manuscript.SourceDraft;
import org.dossier.model.Source;
import org.dossier.read.yaml.Fields;
import org.dossier.read.yaml.IdTarget;
import org.dossier.read.yaml.Key;
import org.dossier.read.yaml.Keys;
import org.dossier.read.yaml.Reading;
import org.dossier.read.yaml.Shape;
import org.dossier.read.yaml.Yaml;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;

/** Reads {@code sources.yaml}. */
final class SourcesReader {
    private static final Key<String> AUTHOR = Key.prose("author");
    private static final Key<Ref> PUBLISHER = Key.ref("publisher", IdTarget.CREDIT);
    private static final Key<String> LOCATOR = Key.text("locator");
    private static final Key<String> FILE = Key.asset("file");
    private static final Key<String> SHA256 = Key.text("sha256");
    private static final Key<Source.Type> TYPE =
            Key.choice("type", Source.Type.class).or(Source.Type.OTHER);
    private static final Key<Ref> VIA = Key.ref("via", IdTarget.ARTICLE);
    private static final Key<String> RIGHTS = Key.prose("rights");
    private static final Key<Markup> NOTE = Key.blocks("note");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Keys SOURCE = Keys.of("source", CommonKeys.FORMER, CommonKeys.TITLE, AUTHOR, PUBLISHER)
            .and(CommonKeys.DATE, CommonKeys.URL, LOCATOR, CommonKeys.ARCHIVED, CommonKeys.ACCESSED)
            .and(FILE, SHA256, TYPE, VIA, RIGHTS, NOTE, CommonKeys.DRAFT);

    static final Keys KEYS = Keys.chosen("sources", Keys.Chosen.IDS, new Keys.Inner(Keys.Form.MAP, SOURCE));

    private SourcesReader() {}

    static List<SourceDraft> read(SourceFile file, Yaml yaml, Reading reading) {
        Yaml.Mapping map = yaml.read(file, 0, file.text().length(), reading.problems());
        return map == null ? List.of() : new Shape<>(KEYS, SourcesReader::sources).read(map, reading);
    }

    private static List<SourceDraft> sources(Fields all) {
        List<SourceDraft> sources = new ArrayList<>();
        Problems problems = all.reading().problems();
        for (String written : all.names()) {
            String id = Ids.normal(written);
            Span key = all.keySpan(written);
            Ids.checkForm(id, key, problems);
            Shape<SourceDraft> shape = new Shape<>(SOURCE, fields -> source(id, key, fields));
            SourceDraft source = all.get(shape.map(written));
            if (!all.has(written)) {
                problems.error("missing-key", key, "this source has no fields", "add 'title: …' below it");
            }
            sources.add(source != null ? source : shape.readNothing(key, all.reading()));
        }
        return sources;
    }

    /** Whether the digest is that of the file, only who has the files knows. */
    private static Source.Evidence evidence(Fields fields) {
        String file = fields.get(FILE);
        String digest = fields.get(SHA256).toLowerCase(Locale.ROOT);
        if (!digest.isEmpty() && !DIGEST.matcher(digest).matches()) {
            fields.reading()
                    .problem(
                            "evidence",
                            fields.marks().of("sha256"),
                            "a SHA-256 digest has 64 hexadecimal digits, and this is not one",
                            file.isEmpty()
                                    ? "write what 'sha256sum' or 'shasum -a 256' prints for the file"
                                    : "remove the line: the next build shows the digest of the file");
            digest = "";
        }
        return file.isEmpty() && digest.isEmpty() ? null : new Source.Evidence(file, digest);
    }

    /**
     * A source.
     *
     * @param key where its id was written
     */
    private static SourceDraft source(String id, Span key, Fields fields) {
        return new SourceDraft(
                id,
                fields.get(CommonKeys.FORMER),
                fields.get(CommonKeys.TITLE),
                fields.get(AUTHOR),
                fields.get(PUBLISHER),
                fields.get(CommonKeys.DATE),
                fields.get(CommonKeys.URL),
                fields.get(LOCATOR),
                fields.get(CommonKeys.ARCHIVED),
                fields.get(CommonKeys.ACCESSED),
                evidence(fields),
                fields.get(TYPE),
                fields.get(VIA),
                fields.get(RIGHTS),
                fields.get(NOTE),
                fields.get(CommonKeys.DRAFT),
                fields.span(),
                fields.marks().at(key));
    }
}
