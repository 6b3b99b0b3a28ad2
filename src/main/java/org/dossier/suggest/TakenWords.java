package org.dossier.suggest;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dossier.model.Article;
import org.dossier.model.Mention;
import org.dossier.model.Piece;
import org.dossier.model.UnlinkedName;
import org.dossier.source.Range;

/** The words of an article that need no suggestion: mentions, what the editors have marked, and the words of links and code. */
final class TakenWords {
    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "var");

    private final BitSet closed = new BitSet();
    private final TreeMap<Integer, Mention> mentions = new TreeMap<>();

    private TakenWords() {}

    static TakenWords of(Article article) {
        TakenWords taken = new TakenWords();
        article.unlinked().stream()
                .filter(one -> one.why() == UnlinkedName.Why.EDITOR)
                .forEach(one -> taken.close(one.range()));
        article.body().references().forEach(one -> taken.close(one.range()));
        for (Mention mention : article.mentions()) {
            if (mention.how() == Mention.How.AUTO || mention.how() == Mention.How.WEAK) {
                taken.mentions.put(mention.range().start(), mention);
            } else {
                taken.close(mention.range());
            }
        }
        int open = 0;
        for (Piece piece : article.body().pieces()) {
            if (piece instanceof Piece.Link || piece instanceof Piece.Open code && CODE.contains(code.tag())) {
                open++;
            } else if (piece instanceof Piece.Close close && (close.tag().equals("a") || CODE.contains(close.tag()))) {
                open--;
            } else if (open > 0 && piece instanceof Piece.Text words) {
                taken.closed.set(words.start(), words.end());
            }
        }
        return taken;
    }

    private void close(Range range) {
        closed.set(range.start(), range.end());
    }

    /** True when a character of the stretch is not to be read at all. */
    boolean isClosed(int start, int end) {
        int next = closed.nextSetBit(start);
        return next >= 0 && next < end;
    }

    /** The mention, found by the program itself, that has a character in common with the stretch; null when there is none. */
    Mention mention(int start, int end) {
        Map.Entry<Integer, Mention> before = mentions.lowerEntry(end);
        return before != null && before.getValue().range().end() > start ? before.getValue() : null;
    }
}
