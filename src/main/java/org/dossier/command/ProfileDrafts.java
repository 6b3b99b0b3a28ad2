package org.dossier.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.edit.Edits;
import org.dossier.manuscript.Ids;
import org.dossier.model.ContentPaths;
import org.dossier.model.Dossier;
import org.dossier.model.Profile;
import org.dossier.source.YamlText;
import org.dossier.suggest.Suggestions;

/**
 * Makes draft profiles of suggested names. Only new files are made: nothing is ever overwritten.
 *
 * @param project the folder that holds {@code content}
 * @param dossier what the content says now
 */
record ProfileDrafts(Path project, Dossier dossier) {
    /** The draft that is there already for a name, as a path below the project; null when there is none. */
    String draft(Suggestions.Unprofiled name) {
        String id = Ids.of(name.name());
        return Stream.of(Profile.Kind.values())
                .map(kind -> ContentPaths.profile(kind, id))
                .filter(file -> !id.isEmpty() && dossier.profile(id) == null && Files.exists(project.resolve(file)))
                .findFirst()
                .orElse(null);
    }

    /**
     * Writes the draft of a name.
     *
     * @param kind its kind
     * @return the file, relative to the project; null when the id is taken, or the name gives none
     * @throws IOException when it cannot be written
     */
    String write(Suggestions.Unprofiled name, Profile.Kind kind) throws IOException {
        String id = Ids.of(name.name());
        if (id.isEmpty() || draft(name) != null || dossier.kindOf(id) != null) {
            return null;
        }
        String file = ContentPaths.profile(kind, id);
        try {
            Edits.create(project, file, text(name, kind));
            return file;
        } catch (FileAlreadyExistsException e) {
            return null;
        }
    }

    /** The draft: the name with its other forms, and as a comment where it was found. */
    static String text(Suggestions.Unprofiled name, Profile.Kind kind) {
        StringBuilder out = new StringBuilder("---\n");
        out.append("# ").append(comment(name.example().sentence())).append('\n');
        out.append("# ").append(SuggestionText.place(name.example().span())).append('\n');
        out.append("name: ").append(YamlText.scalar(name.name())).append('\n');
        list(out, "aliases", forms(name, kind, false));
        list(out, "weak_aliases", forms(name, kind, true));
        return out.append("draft: true   # not published until you remove this line\n---\n")
                .toString();
    }

    /** The other forms; a person's bare surname is a weak name by itself. */
    private static List<String> forms(Suggestions.Unprofiled name, Profile.Kind kind, boolean weak) {
        return name.forms().stream()
                .filter(form -> form.weak() == weak && !form.text().equals(name.name()))
                .map(Suggestions.Form::text)
                .filter(form -> !weak || kind == Profile.Kind.ORGANIZATION)
                .toList();
    }

    private static void list(StringBuilder out, String key, List<String> values) {
        if (!values.isEmpty()) {
            out.append(key).append(": ").append(YamlText.list(values)).append('\n');
        }
    }

    /** One line of YAML can hold any text in a comment but control characters. */
    private static String comment(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\uFEFF]", " ");
    }
}
