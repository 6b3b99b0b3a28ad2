package org.dossier.compose;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.edit.Trial;
import org.dossier.edit.WrongId;
import org.dossier.edit.YamlValue;
import org.dossier.manuscript.Annotations;
import org.dossier.manuscript.Ref;
import org.dossier.source.Problem;
import org.dossier.text.quotes.QuoteFinder;

/**
 * Notes from elsewhere as draft notes of an article: each on the words it was on, or nowhere. Who wrote one stays in a comment, which is never
 * published, unless names are asked for.
 *
 * @param project the folder that holds {@code content}
 * @param article its id
 * @param names true to sign notes and replies
 * @param today for the rules on dates
 * @param moment this one
 */
public record AnnotationImport(Path project, String article, boolean names, LocalDate today, Instant moment) {
    /**
     * A note and what becomes of it.
     *
     * @param note the note
     * @param outcome what becomes of it
     * @param place the file and line of its words; empty when there are none
     * @param words those words; for one that is left the nearest; null when there are none
     * @param why it is left; empty when it is not
     */
    public record Row(ForeignNote note, ImportOutcome outcome, String place, String words, String why) {}

    /**
     * Looks for a place for each.
     *
     * @param write true to write the drafts; false to leave all as it is
     * @return a row for each, in their order
     * @throws WrongId when there is no such article
     * @throws IOException when a file cannot be read or written
     */
    public List<Row> run(List<ForeignNote> notes, boolean write) throws IOException, WrongId {
        Set<String> known = known();
        Set<String> taken = new HashSet<>();
        List<Row> rows = new ArrayList<>();
        Annotator annotator = Annotator.of(project, article, today, moment);
        for (ForeignNote note : notes) {
            Row row = known.contains(note.id())
                    ? new Row(note, ImportOutcome.KNOWN, "", null, "")
                    : taken.add(note.id())
                            ? row(note, annotator, write)
                            : left(note, "another one in the file has an id like it", null);
            rows.add(row);
            // What was written is part of what the next one is tried in.
            annotator = write && row.outcome != ImportOutcome.LEFT
                    ? Annotator.of(project, article, today, moment)
                    : annotator;
        }
        return rows;
    }

    /** All ids of annotations, also those they had before. */
    private Set<String> known() throws IOException {
        return Trial.of(project, today, moment).manuscript().articles().stream()
                .flatMap(one -> one.annotations().drafts().stream())
                .flatMap(AnnotationImport::ids)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<String> ids(Annotations.Draft draft) {
        return Stream.concat(Stream.ofNullable(draft.id()), draft.former().stream())
                .map(Ref::id);
    }

    private Row row(ForeignNote note, Annotator annotator, boolean write) throws IOException {
        if (note.quote() == null) {
            return left(note, "it quotes no words, so it is about the page as a whole", null);
        }
        if (note.says().isEmpty()) {
            return left(note, "it says nothing, it only highlights words", null);
        }
        ForeignPlace place = annotator.place(note);
        if (place.hit() == null) {
            return left(note, place.why(), place.nearest());
        }
        List<QuoteFinder.Hit> hits = annotator.places(place.words());
        Map<String, Object> where = annotator.where(place.words(), hits, hits.indexOf(place.hit()));
        List<Problem> problems = List.of();
        // Markdown of another tool may be none here: then its words are taken as they are.
        for (boolean markdown : List.of(true, false)) {
            Annotator.Added added =
                    annotator.add(AnnotationList.NOTES, entry(note, where, markdown), place.hit(), List.of());
            problems = added.problems();
            if (!added.stops()) {
                if (write) {
                    annotator.write(added);
                }
                return new Row(
                        note,
                        place.changed() ? ImportOutcome.CHANGED : ImportOutcome.DRAFT,
                        annotator.source(place.hit().start(), place.hit().end()).toString(),
                        String.valueOf(where.get("quote")),
                        "");
            }
        }
        return left(note, problems.stream().map(Problem::message).findFirst().orElse("it cannot be added"), null);
    }

    private static Row left(ForeignNote note, String why, String nearest) {
        return new Row(note, ImportOutcome.LEFT, "", nearest, why);
    }

    private YamlValue entry(ForeignNote note, Map<String, Object> where, boolean markdown) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("id", note.id());
        keys.putAll(where);
        ForeignNote.Remark first = note.says().get(0);
        keys.put(
                "text",
                note.says().stream()
                        .map(one -> (one == first ? "" : reply(one)) + text(one, markdown))
                        .collect(Collectors.joining("\n\n")));
        if (names && !first.by().isEmpty()) {
            keys.put("by", first.by());
        }
        if (!first.date().isEmpty()) {
            keys.put("date", first.date());
        }
        keys.put("draft", true);
        return new YamlValue(keys, comments(note));
    }

    private String reply(ForeignNote.Remark one) {
        String by = names && !one.by().isEmpty() ? " by " + ImportedText.escaped(one.by()) : "";
        return "Reply" + by + (one.date().isEmpty() ? "" : ", " + one.date()) + ": ";
    }

    private static String text(ForeignNote.Remark one, boolean markdown) {
        return markdown && one.markdown() ? one.text() : ImportedText.escaped(one.text());
    }

    /** What has no key. */
    private List<String> comments(ForeignNote note) {
        String by = note.says().stream()
                .map(ForeignNote.Remark::by)
                .filter(one -> !one.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return Stream.of(
                        names || by.isEmpty() ? "" : "by " + by,
                        note.tags().isEmpty() ? "" : "tags: " + String.join(", ", note.tags()),
                        note.restricted() ? "was not public where it was made" : "")
                .filter(line -> !line.isEmpty())
                .map(line -> line.replaceAll("\\s+", " "))
                .toList();
    }
}
