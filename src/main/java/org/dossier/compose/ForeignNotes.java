package org.dossier.compose;

import static org.dossier.compose.ForeignJson.list;
import static org.dossier.compose.ForeignJson.maps;
import static org.dossier.compose.ForeignJson.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.source.Sha256;

/**
 * Reads annotations that were made elsewhere: an export of Hypothesis or an answer of its service, and W3C Web Annotations alone, in a list, a
 * page or a collection that holds its pages.
 */
public final class ForeignNotes {
    private static final String PLAIN_ID = "[A-Za-z0-9_-]{1,40}";

    private ForeignNotes() {}

    /**
     * The notes of a file, in its order; replies are in the note that they answer.
     *
     * @throws Unreadable when there are none
     */
    public static List<ForeignNote> of(InputStream in) throws IOException, Unreadable {
        Object root = ForeignJson.one(in);
        List<Map<?, ?>> entries = entries(root);
        if (entries.isEmpty()) {
            throw new Unreadable("it holds no annotations of Hypothesis and no W3C Web Annotations");
        }
        Map<String, Map<?, ?>> byId = new HashMap<>();
        entries.forEach(entry -> byId.putIfAbsent(called(entry), entry));
        byId.remove("");
        Map<String, List<Map<?, ?>>> threads = new LinkedHashMap<>();
        for (Map<?, ?> entry : entries) {
            Map<?, ?> first = first(entry, byId);
            String key = called(first).isEmpty() ? first.toString() : called(first);
            threads.computeIfAbsent(key, one -> new ArrayList<>()).add(entry);
        }
        return threads.values().stream().map(ForeignNotes::note).toList();
    }

    /** The entries that were left, as a file of the same kind. */
    public static String file(List<ForeignNote> notes) {
        List<Object> written =
                notes.stream().flatMap(note -> note.written().stream()).toList();
        boolean hypothesis = written.stream().noneMatch(one -> isW3c((Map<?, ?>) one));
        return ForeignJson.text(hypothesis ? Map.of("annotations", written) : written) + "\n";
    }

    // ---- which entries there are

    private static List<Map<?, ?>> entries(Object root) {
        Stream<Map<?, ?>> found = maps(root)
                .flatMap(one -> Stream.of("annotations", "rows", "replies", "items", "first")
                                        .anyMatch(key ->
                                                one.get(key) instanceof List<?> || one.get(key) instanceof Map<?, ?>)
                                && !isW3c(one)
                        ? Stream.of("annotations", "rows", "replies", "items", "first")
                                .flatMap(key -> entries(one.get(key)).stream())
                        : Stream.of(one));
        return found.filter(one -> isW3c(one) || one.containsKey("target") || one.containsKey("user"))
                .toList();
    }

    private static boolean isW3c(Map<?, ?> entry) {
        return Stream.concat(list(entry.get("type")).stream(), list(entry.get("@type")).stream())
                .anyMatch(type -> String.valueOf(type).matches("(oa:)?Annotation"));
    }

    private static String called(Map<?, ?> entry) {
        return text(entry, "id").isEmpty() ? text(entry, "@id") : text(entry, "id");
    }

    /** What an entry replies to in the end; itself where that is not in the file. */
    private static Map<?, ?> first(Map<?, ?> entry, Map<String, Map<?, ?>> byId) {
        Map<?, ?> first = entry;
        for (int steps = 0; steps < byId.size(); steps++) {
            List<?> above = list(first.get(isW3c(first) ? "target" : "references"));
            Map<?, ?> next = above.isEmpty() ? null : byId.get(String.valueOf(above.get(0)));
            if (next == null) {
                break;
            }
            first = next;
        }
        return first;
    }

    // ---- one note

    private static ForeignNote note(List<Map<?, ?>> thread) {
        Map<?, ?> first =
                thread.stream().filter(one -> !isReply(one)).findFirst().orElse(thread.get(0));
        List<Map<?, ?>> all = Stream.concat(
                        Stream.of(first),
                        thread.stream()
                                .filter(one -> one != first)
                                .sorted(Comparator.comparing(one -> text(one, "created"))))
                .toList();
        List<Map<?, ?>> quotes = isReply(first) ? List.of() : quotes(first);
        String exact = quotes.stream().map(one -> text(one, "exact")).collect(Collectors.joining(" [...] "));
        return new ForeignNote(
                id(first, exact),
                address(first),
                exact.isBlank() ? null : exact,
                quotes.isEmpty() ? "" : text(quotes.get(0), "prefix"),
                quotes.isEmpty() ? "" : text(quotes.get(quotes.size() - 1), "suffix"),
                all.stream().flatMap(ForeignNotes::remarks).toList(),
                all.stream().flatMap(ForeignNotes::tags).distinct().toList(),
                all.stream().anyMatch(ForeignNotes::isRestricted),
                List.copyOf(all));
    }

    private static boolean isReply(Map<?, ?> entry) {
        return !list(entry.get("references")).isEmpty();
    }

    private static String id(Map<?, ?> entry, String exact) {
        String called = called(entry);
        String kind = isW3c(entry) ? "w3c-" : "hyp-";
        return kind
                + (called.matches(PLAIN_ID) && called.matches(".*[A-Za-z0-9].*")
                        ? called.toLowerCase(Locale.ROOT)
                                .replaceAll("[^a-z0-9]+", "-")
                                .replaceAll("^-|-$", "")
                        : Sha256.brief(called.isEmpty() ? exact + "\n" + entry : called));
    }

    private static String address(Map<?, ?> entry) {
        Stream<String> targets = list(entry.get("target")).stream()
                .map(one -> one instanceof Map<?, ?> map
                        ? text(map, "source").isEmpty() ? text(map, "id") : text(map, "source")
                        : one.toString());
        return Stream.concat(Stream.of(text(entry, "uri")), targets)
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse("")
                .replaceFirst("#.*", "");
    }

    /** The quotes of its targets; of other selectors none counts. */
    private static List<Map<?, ?>> quotes(Map<?, ?> entry) {
        return maps(entry.get("target"))
                .<Map<?, ?>>map(target -> quote(target.get("selector")))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Map<?, ?> quote(Object selectors) {
        return maps(selectors)
                .map(one -> text(one, "exact").isEmpty() ? quote(one.get("refinedBy")) : one)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Stream<ForeignNote.Remark> remarks(Map<?, ?> entry) {
        String created = text(entry, "created");
        String date = created.matches("\\d{4}-\\d\\d-\\d\\dT.*") ? created.substring(0, 10) : "";
        if (!isW3c(entry)) {
            return said(person(text(entry, "user")), date, text(entry, "text"), true);
        }
        String by = list(entry.get("creator")).stream()
                .map(creator -> person(name(creator)))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
        Stream<ForeignNote.Remark> value = said(by, date, text(entry, "bodyValue"), false);
        return Stream.concat(
                value,
                list(entry.get("body")).stream()
                        .filter(body -> !is(body, "tagging"))
                        .flatMap(body -> body(body, by, date)));
    }

    private static Stream<ForeignNote.Remark> said(String by, String date, String text, boolean markdown) {
        return text.isBlank() ? Stream.of() : Stream.of(new ForeignNote.Remark(by, date, text.strip(), markdown));
    }

    private static Stream<ForeignNote.Remark> body(Object body, String by, String date) {
        if (!(body instanceof Map<?, ?> map)) {
            return said(by, date, String.valueOf(body), false);
        }
        // Of a choice the first is what the author would have shown.
        List<?> choice = list(map.get("items"));
        if (!choice.isEmpty()) {
            return body(choice.get(0), by, date);
        }
        String format = text(map, "format");
        String value = Stream.of("value", "source", "id")
                .map(key -> map.get(key) instanceof Map<?, ?> inner ? called(inner) : text(map, key))
                .filter(one -> !one.isBlank())
                .findFirst()
                .orElse("");
        return said(by, date, value, format.matches("text/(html|markdown).*"));
    }

    private static boolean is(Object body, String purpose) {
        return body instanceof Map<?, ?> map && text(map, "purpose").equals(purpose);
    }

    /** Of what looks like an e-mail address, the name: a person's has no place in the content. */
    private static String person(String name) {
        return name.replaceFirst("^(acct|mailto):", "").replaceFirst("@.*", "");
    }

    private static String name(Object creator) {
        return creator instanceof Map<?, ?> map
                ? Stream.of("name", "nickname", "id")
                        .map(key -> text(map, key).strip())
                        .filter(one -> !one.isEmpty())
                        .findFirst()
                        .orElse("")
                : String.valueOf(creator);
    }

    private static Stream<String> tags(Map<?, ?> entry) {
        return Stream.concat(
                        list(entry.get("tags")).stream(),
                        maps(entry.get("body"))
                                .filter(body -> is(body, "tagging"))
                                .map(body -> text(body, "value")))
                .map(String::valueOf)
                .filter(tag -> !tag.isBlank());
    }

    private static boolean isRestricted(Map<?, ?> entry) {
        return entry.get("permissions") instanceof Map<?, ?> permissions
                && !list(permissions.get("read")).contains("group:__world__");
    }
}
