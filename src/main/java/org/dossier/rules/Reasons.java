package org.dossier.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dossier.model.Language;
import org.dossier.model.Name;
import org.dossier.source.PackedText;

/**
 * Why rules are there, for readers: the table {@code reasons.tsv}, with a column for each language of the interface.
 *
 * @param byRule sentences by the id of the rule
 */
record Reasons(Map<String, Name> byRule) {
    /** The table that comes with the program. */
    static Reasons standard() {
        List<String[]> rows = PackedText.rows(Reasons.class, "reasons.tsv");
        String[] header = rows.get(0);
        Map<String, Name> reasons = new TreeMap<>();
        for (String[] cells : rows.subList(1, rows.size())) {
            List<Name.Form> others = new ArrayList<>();
            for (int i = 2; i < cells.length; i++) {
                others.add(new Name.Form(Language.of(header[i]), cells[i]));
            }
            reasons.put(cells[0], new Name(cells[1], Language.of(header[1]), others));
        }
        return new Reasons(reasons);
    }

    /**
     * The reason of a rule.
     *
     * @throws IllegalArgumentException when the table has none
     */
    Name get(String rule) {
        Name reason = byRule.get(rule);
        if (reason == null) {
            throw new IllegalArgumentException("reasons.tsv does not say why there is a rule '" + rule + "'");
        }
        return reason;
    }
}
