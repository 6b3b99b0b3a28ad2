package org.dossier.read;

import java.util.List;
import org.dossier.model.ContentPaths;
import org.dossier.model.IdKind;
import org.dossier.model.Profile;
import org.dossier.read.yaml.Keys;

/**
 * A kind of file of the content that has keys.
 *
 * @param name of the kind, and of its keys: {@code article}
 * @param pattern which files they are, seen from the project's folder, as a glob: {@code content/articles/*.md}
 * @param what such a file is, in a sentence for authors without a final stop
 * @param keys what may be in it; of a Markdown file, in its front matter
 */
public record ContentFiles(String name, String pattern, String what, Keys keys) {
    /** All kinds. */
    public static List<ContentFiles> all() {
        return List.of(
                of(ContentPaths.SETTINGS, "The dossier as a whole", SettingsReader.KEYS),
                of(ContentPaths.SOURCES, "Cited works that are not articles of the dossier", SourcesReader.KEYS),
                of(ContentPaths.annotations("*"), "The annotations of an article", AnnotationReader.ANNOTATIONS.keys()),
                of(ContentPaths.of(IdKind.ARTICLE, "*"), "The front matter of an article", ArticleReader.KEYS),
                of(
                        ContentPaths.of(IdKind.PERSON, "*"),
                        "The front matter of a person's profile",
                        ProfileReader.KEYS.get(Profile.Kind.PERSON)),
                of(
                        ContentPaths.of(IdKind.ORGANIZATION, "*"),
                        "The front matter of an organization's profile",
                        ProfileReader.KEYS.get(Profile.Kind.ORGANIZATION)),
                of(ContentPaths.of(IdKind.PAGE, "*"), "The front matter of a free page", PageReader.KEYS));
    }

    private static ContentFiles of(String pattern, String what, Keys keys) {
        return new ContentFiles(keys.name(), pattern, what, keys);
    }

    /** True when the keys are in the front matter of a Markdown file. */
    public boolean isFrontMatter() {
        return ContentPaths.isText(pattern);
    }
}
