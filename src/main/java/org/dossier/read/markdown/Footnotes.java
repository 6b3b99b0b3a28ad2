package org.dossier.read.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.model.Piece;

/** The footnotes of one text, numbered by first use. */
final class Footnotes {
    private final List<FootnoteBlock> blocks = new ArrayList<>();
    private final List<Integer> uses = new ArrayList<>();
    private final Map<FootnoteBlock, Integer> numbers = new IdentityHashMap<>();

    /** One more mark for that footnote. */
    Piece.FootnoteMark use(FootnoteBlock block) {
        int at = numbers.computeIfAbsent(block, added -> {
            blocks.add(added);
            uses.add(0);
            return blocks.size() - 1;
        });
        uses.set(at, uses.get(at) + 1);
        return new Piece.FootnoteMark(at + 1, uses.get(at));
    }

    boolean isUsed(FootnoteBlock block) {
        return numbers.containsKey(block);
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    int count() {
        return blocks.size();
    }

    FootnoteBlock get(int at) {
        return blocks.get(at);
    }

    int uses(int at) {
        return uses.get(at);
    }
}
