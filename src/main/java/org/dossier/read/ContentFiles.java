package org.dossier.read;

import java.util.List;
import org.dossier.manuscript.Markup;
import org.dossier.model.Language;
import org.dossier.model.Profile;
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
                of("content/dossier.yaml", "The dossier as a whole", SettingsReader.SETTINGS),
                of("content/sources.yaml", "Cited works that are not articles of the dossier", SourcesReader.SOURCES),
                of("content/articles/*.yaml", "The annotations of an article", AnnotationReader.ANNOTATIONS),
                of(
                        "content/articles/*.md",
                        "The front matter of an article",
                        ArticleReader.article("", () -> Markup.EMPTY, language -> AnnotationReader.NONE)),
                of("content/people/*.md", "The front matter of a person's profile", profile(Profile.Kind.PERSON)),
                of(
                        "content/organizations/*.md",
                        "The front matter of an organization's profile",
                        profile(Profile.Kind.ORGANIZATION)),
                of(
                        "content/pages/*.md",
                        "The front matter of a free page",
                        ContentReader.page("", () -> Markup.EMPTY)));
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
        return pattern.endsWith(".md");
    }
}
