package org.dossier.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dossier.model.Body;
import org.dossier.source.Range;
import org.dossier.text.Sentences;

/** The sentences of one text, each block cut when first asked for. Used by one thread. */
final class BlockSentences {
    private final Body body;
    private final List<List<Range>> blocks;

    BlockSentences(Body body) {
        this.body = body;
        this.blocks = new ArrayList<>(Collections.nCopies(body.blocks().size(), null));
    }

    /** Number of the block that holds the beginning of some words, or else of the last one; 0-based. */
    int block(Range words) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (body.blocks().get(middle).range().end() <= words.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The sentence around the words; where they run over its end, as an abbreviation may make it seem, up to the end of the next. */
    Range around(Range words) {
        int block = block(words);
        if (blocks.get(block) == null) {
            Range in = body.blocks().get(block).range();
            blocks.set(block, Sentences.of(body.text(), in.start(), in.end()));
        }
        List<Range> sentences = blocks.get(block);
        Range first = Sentences.at(sentences, words.start());
        Range last = Sentences.at(sentences, Math.max(words.start(), words.end() - 1));
        int start = first == null ? words.start() : Math.min(first.start(), words.start());
        int end = last == null ? words.end() : Math.max(last.end(), words.end());
        return new Range(start, end);
    }
}
