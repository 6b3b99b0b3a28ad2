package org.dossier.read;

import java.util.List;
import org.dossier.manuscript.Markup;
import org.dossier.model.ContentPaths;
import org.dossier.model.IdKind;
import org.dossier.model.Language;
import org.dossier.model.Profile;
import org.dossier.read.yaml.KeyList;
import org.dossier.read.yaml.KeyNotes;
import org.dossier.read.yaml.Reading;
import org.dossier.read.yaml.Shape;
import org.dossier.source.Problems;

/**
 * A kind of file of the content that has keys.
 *
 * @param name of the kind, and of its keys: {@code article}
 * @param pattern which files they are, seen from the project's folder, as a glob: {@code content/articles/*.md}
 * @param what such a file is, in a sentence for authors without a final stop
 * @param keys what may stand in it; of a Markdown file, in its front matter
 */
public record ContentFiles(String name, String pattern, String what, KeyList keys) {
    /** All kinds. */
    public static List<ContentFiles> all() {
        return List.of(
                of(ContentPaths.SETTINGS, "The dossier as a whole", SettingsReader.SETTINGS),
                of(ContentPaths.SOURCES, "Cited works that are not articles of the dossier", SourcesReader.SOURCES),
                of(ContentPaths.annotations("*"), "The annotations of an article", AnnotationReader.ANNOTATIONS),
                of(
                        ContentPaths.of(IdKind.ARTICLE, "*"),
                        "The front matter of an article",
                        ArticleReader.article("", () -> Markup.EMPTY, language -> AnnotationReader.NONE)),
                of(
                        ContentPaths.of(IdKind.PERSON, "*"),
                        "The front matter of a person's profile",
                        profile(Profile.Kind.PERSON)),
                of(
                        ContentPaths.of(IdKind.ORGANIZATION, "*"),
                        "The front matter of an organization's profile",
                        profile(Profile.Kind.ORGANIZATION)),
                of(
                        ContentPaths.of(IdKind.PAGE, "*"),
                        "The front matter of a free page",
                        PageReader.page("", () -> Markup.EMPTY)));
    }

    private static Shape<?> profile(Profile.Kind kind) {
        return ProfileReader.profile("", kind, () -> Markup.EMPTY);
    }

    private static ContentFiles of(String pattern, String what, Shape<?> shape) {
        // There is no text to read, and making a reader of Markdown takes long.
        Reading reading = new Reading(new Problems(), null, Language.ENGLISH);
        return new ContentFiles(shape.name(), pattern, what, KeyNotes.of(shape, reading));
    }

    /** True when the keys stand in the front matter of a Markdown file. */
    public boolean isFrontMatter() {
        return ContentPaths.isText(pattern);
    }
}
