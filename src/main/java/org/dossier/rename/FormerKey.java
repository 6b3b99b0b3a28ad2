package org.dossier.rename;

import java.util.List;
import java.util.stream.Collectors;
import org.dossier.edit.YamlEdits;
import org.dossier.manuscript.Ref;
import org.dossier.source.Edit;
import org.dossier.source.Marks;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;
import org.dossier.source.YamlText;

/** Adds to the key {@code former} of what gets another id, or writes it. */
final class FormerKey {
    private FormerKey() {}

    /**
     * In front matter, at its end.
     *
     * @param former what is there
     * @param ids to add; those that are there already are left out
     * @return nothing when all do
     */
    static List<Edit> inFrontMatter(Marks marks, List<Ref> former, List<String> ids) {
        List<String> more = more(former, ids);
        if (more.isEmpty() || marks.has("former")) {
            return more.isEmpty() ? List.of() : List.of(added(marks, former, more));
        }
        Span map = marks.whole();
        return List.of(
                YamlEdits.isInBrackets(map)
                        ? YamlEdits.atBeginning(map, List.of(entry(more)))
                        : YamlEdits.insert(
                                map.file(), fence(map), " ".repeat(YamlEdits.column(map)) + entry(more) + "\n"));
    }

    /** In a map of a YAML file, at its beginning; see {@link #inFrontMatter}. */
    static List<Edit> inMap(Span map, Marks marks, List<Ref> former, List<String> ids) {
        List<String> more = more(former, ids);
        if (more.isEmpty()) {
            return List.of();
        }
        return List.of(
                marks.has("former") ? added(marks, former, more) : YamlEdits.atBeginning(map, List.of(entry(more))));
    }

    /** In an annotation, after its id; see {@link #inFrontMatter}. */
    static List<Edit> inAnnotation(Marks marks, List<Ref> former, List<String> ids) {
        List<String> more = more(former, ids);
        if (more.isEmpty()) {
            return List.of();
        }
        return List.of(
                marks.has("former")
                        ? added(marks, former, more)
                        : YamlEdits.behind(marks.whole(), marks.of("id"), entry(more)));
    }

    private static List<String> more(List<Ref> former, List<String> ids) {
        List<String> there = former.stream().map(Ref::id).toList();
        return ids.stream().filter(id -> !there.contains(id)).toList();
    }

    /** The key with its list. */
    static String entry(List<String> ids) {
        return "former: " + YamlText.list(ids);
    }

    private static Edit added(Marks marks, List<Ref> former, List<String> ids) {
        Span written = marks.of("former");
        if (former.isEmpty() && !written.text().startsWith("[")) {
            // The key alone, with nothing after its colon.
            return YamlEdits.insert(written.file(), written.end() + 1, " " + YamlText.list(ids));
        }
        return YamlEdits.append(written, ids.stream().map(YamlText::scalar).collect(Collectors.toList()));
    }

    /** Where the line begins that ends a front matter. */
    static int fence(Span map) {
        SourceFile file = map.file();
        return file.text().indexOf("\n---", map.end() - 1) + 1;
    }
}
