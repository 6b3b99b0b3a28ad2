package org.dossier.read;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dossier.manuscript.Annotations;
import org.dossier.manuscript.ArticleDraft;
import org.dossier.manuscript.Markup;
import org.dossier.model.Image;
import org.dossier.model.Imprint;
import org.dossier.model.Language;
import org.dossier.read.yaml.DateReader;
import org.dossier.read.yaml.Fields;
import org.dossier.read.yaml.FrontMatter;
import org.dossier.read.yaml.Reading;
import org.dossier.read.yaml.Refers;
import org.dossier.read.yaml.Shape;
import org.dossier.read.yaml.Yaml;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;

/** Reads an article: its file, and the annotations beside it. */
public final class ArticleReader {
    static final Shape<Image> IMAGE = new Shape<>("image", ArticleReader::image);

    private static final Bylines BYLINES = new Bylines();

    private ArticleReader() {}

    /**
     * @param id from the file's name
     * @param file the Markdown
     * @param beside the annotations file; null when there is none
     */
    public static ArticleDraft read(String id, SourceFile file, SourceFile beside, Yaml yaml, Reading reading) {
        FrontMatter front = FrontMatter.of(file, yaml, reading.problems());
        Shape<ArticleDraft> shape =
                article(id, () -> front.body(file, reading), language -> beside(beside, yaml, reading.in(language)));
        return shape.read(front.fields(file, reading));
    }

    /**
     * The front matter of an article.
     *
     * @param body reads the text below it
     * @param beside reads the annotations file; the names in it are of the language of the article
     */
    static Shape<ArticleDraft> article(String id, Supplier<Markup> body, Function<Language, Annotations> beside) {
        return new Shape<>("article", fields -> article(id, body, beside, fields));
    }

    private static ArticleDraft article(
            String id, Supplier<Markup> body, Function<Language, Annotations> beside, Fields all) {
        Language language = all.language("language", all.reading().language());
        Fields fields = all.in(language);
        fields.need("title");
        Annotations annotations = beside.apply(language);
        Annotations inner = fields.map("annotations", AnnotationReader.ANNOTATIONS);
        return new ArticleDraft(
                id,
                fields.formerIds(),
                fields.name("title"),
                BYLINES.without(fields.refs("byline", Refers.CREDIT), language),
                fields.ref("outlet", Refers.CREDIT),
                imprint(fields, language),
                fields.line("summary"),
                fields.map("image", IMAGE),
                fields.map("review", AnnotationReader.REVIEW),
                body.get(),
                inner == null ? annotations : AnnotationReader.join(inner, annotations),
                fields.marks());
    }

    private static Imprint imprint(Fields fields, Language language) {
        DateReader.Timed date = fields.timed("date");
        return new Imprint(
                fields.text("subtitle"),
                date == null ? null : date.date(),
                date == null ? "" : date.time(),
                fields.url("url"),
                fields.url("archived"),
                fields.date("accessed"),
                language,
                fields.choice("type", Imprint.Type.class, Imprint.Type.NEWS),
                fields.choice("rights", Imprint.Rights.class, Imprint.Rights.FULL),
                fields.text("license"),
                fields.texts("tags"));
    }

    /**
     * The title of an article and the ids it had, and no more: for those that others refer to. Says nothing of what is wrong with it.
     *
     * @param id from the file's name
     * @param file the Markdown
     */
    static ArticleDraft title(String id, SourceFile file, Yaml yaml, Reading reading) {
        Problems unsaid = new Problems();
        Reading quiet = new Reading(unsaid, reading.markdown(), reading.language());
        Fields all = FrontMatter.of(file, yaml, unsaid).fields(file, quiet);
        Language language = all.language("language", reading.language());
        Fields fields = all.in(language);
        return new ArticleDraft(
                id,
                fields.formerIds(),
                fields.has("title") ? fields.name("title") : null,
                List.of(),
                null,
                Imprint.in(language),
                Markup.EMPTY,
                null,
                null,
                Markup.EMPTY,
                AnnotationReader.NONE,
                fields.marks());
    }

    /** The annotations in a file of their own; none when there is no file, or when it cannot be read. */
    private static Annotations beside(SourceFile file, Yaml yaml, Reading reading) {
        Yaml.Mapping map = file == null ? null : yaml.read(file, 0, file.text().length(), reading.problems());
        return map == null ? AnnotationReader.NONE : AnnotationReader.ANNOTATIONS.read(new Fields(map, reading));
    }

    /** An {@code image}; null when it has no file. */
    private static Image image(Fields fields) {
        fields.need("file");
        fields.need("alt", ": nobody who cannot see the picture knows what it shows");
        String file = fields.asset("file");
        Image image = new Image(file, fields.text("alt"), fields.text("credit"), fields.text("license"));
        return file.isEmpty() ? null : image;
    }
}
