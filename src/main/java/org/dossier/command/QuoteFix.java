package org.dossier.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dossier.edit.Edit;
import org.dossier.edit.Edits;
import org.dossier.model.AnchorState;
import org.dossier.resolve.Anchored;
import org.dossier.source.Span;
import org.dossier.source.YamlText;

/**
 * Rewrites the quotes of annotations whose words have changed, in the files where they stand. Nothing else in a file is touched: comments,
 * order, line ends, a byte order mark and the style of each quote stay.
 */
final class QuoteFix {
    private QuoteFix() {}

    /**
     * Rewrites every quote that was found with some words changed.
     *
     * @param project the folder the files' names are relative to
     * @return the places that were rewritten, in order
     * @throws IOException when a file cannot be read or written, or is no longer what was checked
     */
    static List<Span> apply(Path project, List<Anchored> anchored) throws IOException {
        List<Anchored> changed = anchored.stream()
                // Where only the surroundings have changed there is nothing to write.
                .filter(one ->
                        one.state() == AnchorState.CHANGED && !one.words().equals(one.quote()))
                .toList();
        Edits.apply(
                project,
                changed.stream()
                        .map(one ->
                                new Edit(one.span(), YamlText.like(one.span().text(), one.words())))
                        .toList());
        return changed.stream().map(Anchored::span).sorted().toList();
    }
}
