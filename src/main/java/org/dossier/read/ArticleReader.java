package org.dossier.read;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dossier.manuscript.Annotations;
import org.dossier.manuscript.ArticleDraft;
import org.dossier.manuscript.Markup;
import org.dossier.manuscript.Ref;
import org.dossier.model.Imprint;
import org.dossier.model.Language;
import org.dossier.read.yaml.DateReader;
import org.dossier.read.yaml.Fields;
import org.dossier.read.yaml.FrontMatter;
import org.dossier.read.yaml.IdTarget;
import org.dossier.read.yaml.Key;
import org.dossier.read.yaml.Keys;
import org.dossier.read.yaml.Reading;
import org.dossier.read.yaml.Shape;
import org.dossier.read.yaml.Yaml;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;

/** Reads an article: its file, and the annotations beside it. */
public final class ArticleReader {
    private static final Key<Annotations> ANNOTATIONS = AnnotationReader.ANNOTATIONS.map("annotations");
    private static final Key<List<Ref>> BYLINE = Key.refs("byline", IdTarget.CREDIT);
    private static final Key<Ref> OUTLET = Key.ref("outlet", IdTarget.CREDIT);
    private static final Key<DateReader.Timed> DATE = Key.timed("date");
    private static final Key<String> SUBTITLE = Key.prose("subtitle");
    private static final Key<Imprint.Type> TYPE =
            Key.choice("type", Imprint.Type.class).or(Imprint.Type.NEWS);
    private static final Key<Imprint.Rights> RIGHTS =
            Key.choice("rights", Imprint.Rights.class).or(Imprint.Rights.FULL);
    private static final Key<Markup> SUMMARY = Key.line("summary");

    /** Of the front matter. */
    static final Keys KEYS = Keys.of("article", CommonKeys.LANGUAGE, ANNOTATIONS, CommonKeys.FORMER)
            .and(CommonKeys.TITLE, BYLINE, OUTLET, DATE, SUBTITLE, CommonKeys.SHORT)
            .and(CommonKeys.URL, CommonKeys.ARCHIVED, CommonKeys.ACCESSED, TYPE, RIGHTS, CommonKeys.LICENSE)
            .and(CommonKeys.TAGS, SUMMARY, CommonKeys.IMAGE, CommonKeys.REVIEW);

    /** What others need of an article that they refer to. */
    private static final Keys FOR_OTHERS = Keys.of("article", CommonKeys.LANGUAGE, CommonKeys.FORMER, CommonKeys.TITLE);

    private static final Bylines BYLINES = new Bylines();

    private ArticleReader() {}

    /**
     * @param id from the file's name
     * @param file the Markdown
     * @param beside the annotations file; null when there is none
     */
    public static ArticleDraft read(String id, SourceFile file, SourceFile beside, Yaml yaml, Reading reading) {
        FrontMatter front = FrontMatter.of(file, yaml, reading.problems());
        Supplier<Markup> body = () -> front.body(file, reading);
        Function<Language, Annotations> others = language -> beside(beside, yaml, reading.in(language));
        return front.read(new Shape<>(KEYS, fields -> article(id, body, others, fields)), file, reading);
    }

    /**
     * The front matter of an article.
     *
     * @param body reads the text below it
     * @param beside reads the annotations file; the names in it are of the language of the article
     */
    private static ArticleDraft article(
            String id, Supplier<Markup> body, Function<Language, Annotations> beside, Fields all) {
        Language language = all.get(CommonKeys.LANGUAGE);
        Fields fields = all.in(language);
        Annotations annotations = beside.apply(language);
        Annotations inner = fields.get(ANNOTATIONS);
        Annotations both = inner == null ? annotations : AnnotationReader.join(inner, annotations);
        Markup text = body.get();
        // Which language it is has not been said.
        if (text.span() != null && !fields.has(CommonKeys.LANGUAGE.name())) {
            TextScript.check(
                    text.span(),
                    language,
                    fields.at(CommonKeys.TITLE),
                    fields.reading().problems());
        }
        return new ArticleDraft(
                id,
                fields.get(CommonKeys.FORMER),
                fields.get(CommonKeys.TITLE),
                BYLINES.without(fields.get(BYLINE), language),
                fields.get(OUTLET),
                imprint(fields, language),
                fields.get(SUMMARY),
                fields.get(CommonKeys.IMAGE),
                fields.get(CommonKeys.REVIEW),
                text,
                both,
                fields.marks());
    }

    private static Imprint imprint(Fields fields, Language language) {
        DateReader.Timed date = fields.get(DATE);
        return new Imprint(
                fields.get(SUBTITLE),
                fields.get(CommonKeys.SHORT),
                date == null ? null : date.date(),
                date == null ? "" : date.time(),
                fields.get(CommonKeys.URL),
                fields.get(CommonKeys.ARCHIVED),
                fields.get(CommonKeys.ACCESSED),
                language,
                fields.get(TYPE),
                fields.get(RIGHTS),
                fields.get(CommonKeys.LICENSE),
                fields.get(CommonKeys.TAGS));
    }

    /**
     * The title of an article and the ids it had, and no more: for those that others refer to. Says nothing of what is wrong with it.
     *
     * @param id from the file's name
     * @param file the Markdown
     */
    static ArticleDraft title(String id, SourceFile file, Yaml yaml, Reading reading) {
        Reading quiet = reading.reportingTo(new Problems());
        FrontMatter front = FrontMatter.of(file, yaml, quiet.problems());
        return front.read(new Shape<>(FOR_OTHERS, fields -> title(id, fields)), file, quiet);
    }

    private static ArticleDraft title(String id, Fields all) {
        Language language = all.get(CommonKeys.LANGUAGE);
        Fields fields = all.in(language);
        return new ArticleDraft(
                id,
                fields.get(CommonKeys.FORMER),
                fields.get(CommonKeys.TITLE),
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
        return map == null ? AnnotationReader.NONE : AnnotationReader.ANNOTATIONS.read(map, reading);
    }
}
