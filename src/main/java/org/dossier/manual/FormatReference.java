package org.dossier.manual;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.Keyed;
import org.dossier.model.Profile;
import org.dossier.model.RelationKind;
import org.dossier.model.RelationKinds;
import org.dossier.read.yaml.Keys;
import org.dossier.read.yaml.ValueKind;
import org.dossier.schema.KeyTable;

/** The part of the reference that says what may be written in files of the content. */
final class FormatReference {
    private FormatReference() {}

    /**
     * A table of keys; where some of them take words that need a meaning, a list of these below it.
     *
     * @throws IllegalArgumentException when there is no such table
     */
    static String keys(String name) {
        KeyTable table = KeyTable.of(name);
        StringBuilder text = new StringBuilder("| key | value | meaning |\n| --- | --- | --- |\n");
        for (KeyTable.Row row : table.rows()) {
            text.append("| `").append(row.key()).append('`').append(row.needed() ? " **required**" : "");
            text.append(" | ").append(holds(row));
            text.append(" | ").append(row.meaning()).append(" |\n");
        }
        if (table.hasPlace()) {
            text.append("\nAlso `quote`, `prefix`, `suffix`, `occurrence` and `at`: [which words it is about]"
                    + "(annotations.md#which-words).\n");
        }
        table.rows().stream().filter(row -> !row.words().isEmpty()).forEach(row -> text.append(words(row)));
        return text.toString();
    }

    private static String holds(KeyTable.Row row) {
        String holds = row.holds().words();
        if (row.holds() instanceof Keys.Inner inner && inner.keys().open() == null) {
            holds += " with " + codes(inner.keys().all().keySet().stream());
        }
        return row.otherwise().isEmpty() ? holds : holds + "; default `" + row.otherwise() + "`";
    }

    private static String words(KeyTable.Row row) {
        List<String> words = ((ValueKind.Word) row.holds()).list();
        StringBuilder text = new StringBuilder("\n`" + row.key() + "` is one of these:\n\n");
        for (int i = 0; i < words.size(); i++) {
            text.append("- `")
                    .append(words.get(i))
                    .append("`: ")
                    .append(row.words().get(i))
                    .append('\n');
        }
        return text.toString();
    }

    private static String codes(Stream<String> words) {
        return words.map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    }

    /** The kinds of relation that come with the program. */
    static String relationKinds() {
        StringBuilder text = new StringBuilder(
                "| kind | from | to | both ways | takes | on the page of the subject | on the page of the object |\n"
                        + "| --- | --- | --- | --- | --- | --- | --- |\n");
        for (RelationKind kind : RelationKinds.standard().all()) {
            text.append(Stream.of(
                            "`" + kind.key() + "`",
                            ends(kind.from()),
                            ends(kind.to()),
                            kind.symmetric() ? "yes" : "",
                            keys(kind.takes()),
                            kind.label().text(),
                            kind.reverse().text())
                    .collect(Collectors.joining(" | ", "| ", " |\n")));
        }
        return text.toString();
    }

    private static String ends(Set<Profile.Kind> kinds) {
        return kinds.size() > 1 ? "either" : keys(kinds);
    }

    private static String keys(Set<? extends Keyed> words) {
        return words.stream().map(Keyed::key).collect(Collectors.joining(", "));
    }
}
