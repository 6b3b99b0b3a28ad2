package org.dossier.read;

import java.util.List;
import org.dossier.model.Article;
import org.dossier.model.Image;
import org.dossier.model.Language;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;

/** Reads an article: its file, and the annotations beside it. */
final class ArticleReader {
    private ArticleReader() {}

    /**
     * @param id from the file's name
     * @param file the Markdown
     * @param beside the annotations file; null when there is none
     */
    static ArticleDraft read(String id, SourceFile file, SourceFile beside, Yaml yaml, Reading reading) {
        FrontMatter front = FrontMatter.of(file, yaml, reading.problems());
        Fields all = front.fields(file, reading);
        Language language = all.language("language", reading.language());
        Fields fields = all.in(language);
        Dates.Timed date = fields.timed("date");
        Annotations annotations = beside(beside, yaml, reading.in(language));
        Fields inner = fields.map("annotations");
        if (inner != null) {
            annotations = AnnotationReader.join(AnnotationReader.read(inner), annotations);
        }
        ArticleDraft article = new ArticleDraft(
                id,
                fields.has("title") ? fields.name("title") : fields.missing("title", ""),
                fields.text("subtitle"),
                fields.refs("byline"),
                fields.ref("outlet"),
                date == null ? null : date.date(),
                date == null ? "" : date.time(),
                fields.url("url"),
                fields.url("archived"),
                fields.date("accessed"),
                language,
                fields.choice("type", Article.Type.class, Article.Type.NEWS),
                fields.choice("rights", Article.Rights.class, Article.Rights.FULL),
                fields.text("license"),
                fields.line("summary"),
                image(fields.map("image")),
                fields.texts("tags"),
                AnnotationReader.review(fields.map("review")),
                reading.markdown().blocks(file, front.bodyStart(), file.text().length(), reading.problems()),
                annotations,
                fields.marks());
        fields.done();
        return article;
    }

    /**
     * The title of an article, and no more: for those that others refer to. Says nothing of what is wrong with it.
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
                fields.has("title") ? fields.name("title") : null,
                "",
                List.of(),
                null,
                null,
                "",
                "",
                "",
                null,
                language,
                Article.Type.NEWS,
                Article.Rights.FULL,
                "",
                Markup.EMPTY,
                null,
                List.of(),
                null,
                Markup.EMPTY,
                AnnotationReader.NONE,
                fields.marks());
    }

    /** The annotations in a file of their own; none when there is no file, or when it cannot be read. */
    private static Annotations beside(SourceFile file, Yaml yaml, Reading reading) {
        Yaml.Mapping map = file == null ? null : yaml.read(file, 0, file.text().length(), reading.problems());
        return map == null ? AnnotationReader.NONE : AnnotationReader.read(new Fields(map, reading));
    }

    /** An {@code image}; null when there is none. */
    static Image image(Fields fields) {
        if (fields == null) {
            return null;
        }
        String file = fields.has("file") ? fields.text("file") : fields.missing("file", "");
        String alt = fields.has("alt")
                ? fields.text("alt")
                : fields.missing("alt", ": nobody who cannot see the picture knows what it shows");
        Image image = new Image(
                file == null ? "" : asset(file), alt == null ? "" : alt, fields.text("credit"), fields.text("license"));
        Span span = fields.marks().of("file");
        fields.done();
        if (image.file().isEmpty() && file != null) {
            fields.problem("bad-asset", span, "'" + file + "' is no file of content/assets", "write assets/name.jpg");
        }
        return image.file().isEmpty() ? null : image;
    }

    /**
     * The route of a file below {@code content/assets} that somebody names: {@code assets/x.jpg}, {@code x.jpg}, {@code ../assets/x.jpg}
     * or {@code /assets/x.jpg}.
     *
     * @return empty when it leads out of there
     */
    static String asset(String written) {
        String path = written.strip().replaceFirst("^(\\.\\./|\\./|/)+", "");
        if (path.isEmpty()
                || path.contains("\\")
                || path.contains(":")
                || ("/" + path + "/").matches(".*/(\\.{0,2})/.*")) {
            return "";
        }
        return path.startsWith("assets/") ? path : "assets/" + path;
    }
}
