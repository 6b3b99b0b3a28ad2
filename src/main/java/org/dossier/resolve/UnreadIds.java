package org.dossier.resolve;

import java.util.Set;
import java.util.TreeSet;
import org.dossier.manuscript.Ids;
import org.dossier.model.ContentPaths;
import org.dossier.model.IdKind;

/**
 * Ids of which nobody knows what they name: what refers to them is not reported as well.
 *
 * @param ids those of files that could not be read
 * @param kinds those of which something may have any id, because {@code sources.yaml} or a whole folder could not be read
 */
record UnreadIds(Set<String> ids, Set<IdKind> kinds) {
    static UnreadIds of(Set<String> files) {
        Set<String> ids = new TreeSet<>();
        for (String path : files) {
            if (ContentPaths.kind(path) != null && ContentPaths.isText(path)) {
                ids.add(Ids.normal(ContentPaths.stem(ContentPaths.fileName(path))));
            }
        }
        Set<IdKind> kinds = new TreeSet<>();
        if (files.contains(ContentPaths.SOURCES)) {
            kinds.add(IdKind.SOURCE);
        }
        ContentPaths.FOLDERS.values().stream()
                .filter(kind -> files.contains(ContentPaths.folder(kind)))
                .forEach(kinds::add);
        return new UnreadIds(ids, kinds);
    }
}
