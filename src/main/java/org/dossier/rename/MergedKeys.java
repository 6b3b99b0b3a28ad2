package org.dossier.rename;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.edit.YamlEdits;
import org.dossier.read.yaml.Outline;
import org.dossier.source.Edit;
import org.dossier.source.Problem;
import org.dossier.source.Span;
import org.dossier.source.YamlText;

/** Takes the keys of one front matter into another: what is missing is put in, lists are made longer, and what differs is asked about. */
final class MergedKeys {
    private final Outline into;
    private final Outline from;
    private final MovedLines ours;
    private final MovedLines theirs;
    private final Preference preference;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Span> replaced = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> overruled = new ArrayList<>();
    private final List<Problem> refusals = new ArrayList<>();

    /** Whose value is kept where two differ. */
    enum Preference {
        /** Nobody has said. */
        NONE,
        /** That of the profile that stays. */
        INTO,
        /** That of the profile that goes. */
        FROM
    }

    /**
     * @param into the front matter that stays
     * @param from the one that goes
     * @param ours the file that stays, with the changes to it
     * @param theirs the file that goes, with the changes to it
     */
    MergedKeys(Outline into, Outline from, MovedLines ours, MovedLines theirs, Preference preference) {
        this.into = into;
        this.from = from;
        this.ours = ours;
        this.theirs = theirs;
        this.preference = preference;
    }

    /** Changes to the front matter that stays. */
    List<Edit> edits() {
        return edits;
    }

    /** Whole values that are replaced, with what is to be changed inside them. */
    List<Span> replaced() {
        return replaced;
    }

    /** New lines for its end, each with its line end. */
    String lines() {
        String indent = " ".repeat(YamlEdits.column(into.whole()));
        return lines.stream().map(line -> indent + line + "\n").collect(Collectors.joining());
    }

    /** Lines of the front matter that stays which were not kept. */
    List<String> overruled() {
        return overruled;
    }

    /** What differs and nobody has chosen. */
    List<Problem> refusals() {
        return refusals;
    }

    private static boolean isNothing(Outline.Field field) {
        return field == null || field.value().data().equals("");
    }

    /** A key with one value. */
    void single(String key) {
        Outline.Field mine = into.fields().get(key);
        Outline.Field other = from.fields().get(key);
        if (isNothing(other)
                || !isNothing(mine) && mine.value().data().equals(other.value().data())) {
            return;
        }
        if (isNothing(mine)) {
            copy(key);
        } else if (chosen(key, mine.whole(), other.whole())) {
            replace(mine.whole(), theirs.at(other.whole(), YamlEdits.column(mine.key())));
        }
    }

    /** A key that holds for all names of a profile: to leave it out says something too. */
    void ofNames(String key, boolean differs) {
        Outline.Field mine = into.fields().get(key);
        Outline.Field other = from.fields().get(key);
        if (differs && chosen(key, place(into, mine), place(from, other))) {
            if (mine != null && other != null) {
                replace(mine.whole(), theirs.at(other.whole(), YamlEdits.column(mine.key())));
            } else if (other != null) {
                copy(key);
            } else {
                refuse(mine.whole(), "'" + key + "' occurs only here", "remove it if it should not apply to both");
            }
        }
    }

    private static Span place(Outline outline, Outline.Field field) {
        return field == null ? outline.whole().atStart() : field.whole();
    }

    /** True when the value of the profile that goes is to be taken; asks when nobody has said. */
    private boolean chosen(String key, Span mine, Span other) {
        if (preference == Preference.NONE) {
            refusals.add(Problem.error(
                            RenamePlan.REFUSED,
                            mine,
                            "the two profiles differ in '" + key + "'",
                            "make them the same, or choose one with --prefer; the other stays as a comment")
                    .with(other, "the other value"));
        }
        return preference == Preference.FROM;
    }

    /** Says what the author has to do first. */
    void refuse(Span span, String what, String help) {
        refusals.add(Problem.error(RenamePlan.REFUSED, span, what, help));
    }

    private void copy(String key) {
        Outline.Field mine = into.fields().get(key);
        Span field = from.fields().get(key).whole();
        if (mine != null) {
            replace(mine.whole(), theirs.at(field, YamlEdits.column(mine.key())));
        } else {
            line(theirs.at(field, 0));
        }
    }

    private void line(String entry) {
        lines.addAll(entry.lines().toList());
    }

    private void replace(Span span, String words) {
        overruled.addAll(span.text().lines().toList());
        replaced.add(span);
        edits.add(new Edit(span, words));
    }

    /**
     * A list of entries, each taken over as it is written unless it says the same as one that is there.
     *
     * @param sense what an entry says, whatever its form
     */
    void entries(String key, UnaryOperator<Object> sense) {
        Outline.Field other = from.fields().get(key);
        if (isNothing(other)) {
            return;
        }
        Outline.Field mine = into.fields().get(key);
        List<Outline.Value> there = mine == null ? List.of() : mine.value().asItems();
        Set<Object> said = there.stream().map(one -> sense.apply(one.data())).collect(Collectors.toSet());
        List<Outline.Value> more = other.value().asItems().stream()
                .filter(one -> said.add(sense.apply(one.data())))
                .toList();
        if (more.isEmpty()) {
            return;
        }
        if (mine == null) {
            line(key + ":" + dashed(theirs, more, 2));
        } else if (YamlEdits.isDashed(mine.value().span())) {
            Span list = mine.value().span();
            edits.add(YamlEdits.insert(
                    list.file(), YamlEdits.endOfLine(list), dashed(theirs, more, YamlEdits.column(list))));
        } else if (mine.value().span().text().contains("#")) {
            refuse(mine.value().span(), "this list contains a comment and cannot be extended", "write it with dashes");
        } else {
            int column = YamlEdits.column(mine.key()) + 2;
            int colon = mine.key().file().text().indexOf(':', mine.key().end()) + 1;
            Span value = new Span(
                    mine.key().file(),
                    colon,
                    Math.max(colon, mine.value().span().end()));
            replaced.add(value);
            edits.add(new Edit(value, dashed(ours, there, column) + dashed(theirs, more, column)));
        }
    }

    private static String dashed(MovedLines excerpt, List<Outline.Value> items, int column) {
        String indent = "\n" + " ".repeat(column) + "- ";
        return items.stream()
                .map(item -> indent + excerpt.at(item.span(), column + 2))
                .collect(Collectors.joining());
    }

    /** A list of texts. */
    void texts(String key, List<String> wanted) {
        Outline.Field mine = into.fields().get(key);
        List<String> there = texts(into, key);
        List<String> more =
                wanted.stream().distinct().filter(one -> !there.contains(one)).toList();
        if (more.isEmpty()) {
            return;
        }
        if (mine == null) {
            line(key + ": " + YamlText.list(more));
        } else if (isNothing(mine)) {
            replace(mine.whole(), key + ": " + YamlText.list(more));
        } else if (mine.value().isList()) {
            edits.add(YamlEdits.append(
                    mine.value().span(), more.stream().map(YamlText::scalar).toList()));
        } else {
            edits.add(new Edit(
                    mine.value().span(),
                    YamlText.list(Stream.concat(there.stream(), more.stream()).toList())));
        }
    }

    /** The texts of a list; one text alone is a list of one. */
    static List<String> texts(Outline outline, String key) {
        Outline.Field field = outline.fields().get(key);
        return field == null
                ? List.of()
                : field.value().asItems().stream()
                        .map(one -> one.data().toString())
                        .toList();
    }

    /** A map whose values are texts: what is missing is put in, and what differs is asked about. */
    void map(String key) {
        Outline.Field mine = into.fields().get(key);
        Outline.Field other = from.fields().get(key);
        if (isNothing(other) || isNothing(mine)) {
            single(key);
            return;
        }
        List<String> more = new ArrayList<>();
        other.value().fields().forEach((name, field) -> {
            Outline.Field there = mine.value().fields().get(name);
            if (there == null) {
                more.add(name + ": " + YamlText.quoted(field.value().data().toString()));
            } else if (!there.value().data().equals(field.value().data())
                    && chosen(key + ": " + name, there.whole(), field.whole())) {
                replace(
                        there.value().span(),
                        YamlText.quoted(field.value().data().toString()));
            }
        });
        if (!more.isEmpty()) {
            edits.add(YamlEdits.atBeginning(mine.value().span(), more));
        }
    }

    /**
     * A map from languages to a text or a list of texts.
     *
     * @param wanted texts by language
     */
    void languages(String key, Map<String, List<String>> wanted) {
        Outline.Field mine = into.fields().get(key);
        List<String> more = new ArrayList<>();
        wanted.forEach((language, texts) -> {
            Outline.Field there = mine == null ? null : mine.value().fields().get(language);
            List<String> known = there == null
                    ? List.of()
                    : there.value().asItems().stream()
                            .map(one -> one.data().toString())
                            .toList();
            List<String> missing =
                    texts.stream().filter(one -> !known.contains(one)).toList();
            if (missing.isEmpty()) {
                return;
            }
            if (there == null) {
                more.add(language + ": "
                        + (missing.size() == 1 ? YamlText.scalar(missing.get(0)) : YamlText.list(missing)));
            } else if (there.value().isList()) {
                edits.add(YamlEdits.append(
                        there.value().span(),
                        missing.stream().map(YamlText::scalar).toList()));
            } else {
                edits.add(new Edit(
                        there.value().span(),
                        YamlText.list(
                                Stream.concat(known.stream(), missing.stream()).toList())));
            }
        });
        if (more.isEmpty()) {
            return;
        }
        if (isNothing(mine)) {
            String entry = key + ": {" + String.join(", ", more) + "}";
            if (mine == null) {
                line(entry);
            } else {
                replace(mine.whole(), entry);
            }
        } else {
            edits.add(YamlEdits.atBeginning(mine.value().span(), more));
        }
    }

    /** An entry of {@code sources}: an id alone is a map with that id. */
    static Object source(Object entry) {
        return entry instanceof String ? Map.of("id", entry) : entry;
    }

    /** An entry of {@code links}: an address alone is a map with that address. */
    static Object link(Object entry) {
        return entry instanceof String ? Map.of("url", entry) : entry;
    }

    /** An entry of {@code relations} with one id in the place of another. */
    static UnaryOperator<Object> relation(String old, String now) {
        return entry -> {
            if (!(entry instanceof Map<?, ?> map)) {
                return entry;
            }
            Map<Object, Object> renamed = new LinkedHashMap<>(map);
            List.of("subject", "object")
                    .forEach(end -> renamed.computeIfPresent(end, (key, id) -> id.equals(old) ? now : id));
            return renamed;
        };
    }
}
