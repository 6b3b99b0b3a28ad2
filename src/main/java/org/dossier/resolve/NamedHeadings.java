package org.dossier.resolve;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.dossier.model.Body;
import org.dossier.model.Piece;

/**
 * Headings that hold a name. Their ids are made of their words and spell it, in letters of which nobody can always tell.
 *
 * @param ids of them
 */
record NamedHeadings(Set<String> ids) {
    /** Those of some texts. */
    static NamedHeadings of(Collection<Body> bodies, Redactions withheld) {
        Set<String> ids = new HashSet<>();
        bodies.forEach(body -> add(body, withheld, ids));
        return new NamedHeadings(Set.copyOf(ids));
    }

    private static void add(Body body, Redactions withheld, Set<String> ids) {
        String id = null;
        StringBuilder words = new StringBuilder();
        for (Piece piece : body.pieces()) {
            if (piece instanceof Piece.Open open && open.attributes().containsKey("id")) {
                id = open.attributes().get("id");
                words.setLength(0);
            } else if (id != null && piece instanceof Piece.Text text) {
                words.append(body.text(), text.start(), text.end());
            } else if (id != null && piece instanceof Piece.Close close && isHeading(close.tag())) {
                if (!withheld.find(words.toString()).isEmpty()) {
                    ids.add(id);
                }
                id = null;
            }
        }
    }

    private static boolean isHeading(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }
}
