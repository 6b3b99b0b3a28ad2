package org.dossier.compose;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dossier.manuscript.Ids;
import org.dossier.source.Sha256;

/**
 * What another tool says of someone or of a connection: an entity of FollowTheMoney, or a row of a table in the words of FollowTheMoney.
 *
 * @param id what it is called there
 * @param line where it begins in the file, 1-based
 * @param schema what it is: {@code Person}, {@code Ownership}; empty when not given
 * @param values by property, each once, in the order of the file; none is blank
 * @param written it, as it is in the file
 */
public record ForeignRecord(
        String id, int line, String schema, Map<String, List<String>> values, List<Object> written) {
    /** The values of properties, one property after the other, each once. */
    List<String> all(String... properties) {
        return Arrays.stream(properties)
                .flatMap(property -> values.getOrDefault(property, List.of()).stream())
                .distinct()
                .toList();
    }

    /** The first value of a property; empty when there is none. */
    String first(String property) {
        List<String> all = values.getOrDefault(property, List.of());
        return all.isEmpty() ? "" : all.get(0);
    }

    /** What it is called by; may be empty. */
    public String name() {
        List<String> names = all("name");
        String caption = first("caption");
        return names.contains(caption) || names.isEmpty() ? caption : names.get(0);
    }

    /** Everything that is said. */
    Stream<String> texts() {
        return Stream.concat(Stream.of(id), values.values().stream().flatMap(List::stream));
    }

    /** The id that it would have here: that which another dossier gave it, or one made of its name. */
    String wantedId() {
        String theirs = id.replaceFirst("^[0-9a-f]{8}-", "");
        boolean kept = !theirs.equals(id)
                && Ids.objection(theirs).isEmpty()
                && theirs.matches(".*[g-z].*")
                && theirs.matches("[a-z0-9-]+");
        String wanted = kept ? theirs : Ids.of(name());
        return wanted.isEmpty() ? "ftm-" + Sha256.brief(id) : wanted;
    }
}
