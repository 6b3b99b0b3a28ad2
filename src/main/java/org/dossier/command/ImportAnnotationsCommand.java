package org.dossier.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dossier.Today;
import org.dossier.compose.AnnotationImport;
import org.dossier.compose.ForeignNote;
import org.dossier.compose.ForeignNotes;
import org.dossier.compose.ImportOutcome;
import org.dossier.compose.Unreadable;
import org.dossier.edit.WrongId;
import org.dossier.model.ContentPaths;
import org.dossier.source.YamlText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dossier import annotations}. */
@Command(
        name = "annotations",
        mixinStandardHelpOptions = true,
        description = {
            "Takes in annotations that were made with Hypothesis, or W3C Web Annotations, as draft notes of one article.",
            "Shows what becomes of each, and writes nothing without --write. Replies are part of their note. A note that has no certain place is left, and named with the nearest words. Who wrote a note is kept in a comment.",
            "May be run again: what is there already stays as it is."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  # shows what would become of them",
            "  dossier import annotations export.json --article bridge-closed",
            "  # writes them",
            "  dossier import annotations export.json --article bridge-closed --write"
        })
public final class ImportAnnotationsCommand extends ImportFileCommand {
    private static final int SHOWN = 60;

    @Option(
            names = "--article",
            required = true,
            paramLabel = "ARTICLE",
            completionCandidates = CompletionIds.Articles.class,
            description = "The id of the article that they are on.")
    private String article;

    @Option(
            names = "--page",
            paramLabel = "URL",
            description = "Takes only those that were made on this page, if the file has several.")
    private String page;

    @Option(names = "--names", description = "Signs notes and replies with the names of those who wrote them.")
    private boolean names;

    @Override
    int take(Path project, InputStream in) throws IOException, Unreadable {
        List<ForeignNote> notes = ofPage(ForeignNotes.of(in));
        String id = ContentPaths.stem(ContentPaths.fileName(article.replace('\\', '/')));
        List<AnnotationImport.Row> rows;
        try {
            rows = new AnnotationImport(project, id, names, Today.anywhere(), Instant.now()).run(notes, writes());
        } catch (WrongId e) {
            throw wrong(e.getMessage());
        }
        rows.forEach(this::print);
        List<ForeignNote> left = rows.stream()
                .filter(row -> row.outcome() == ImportOutcome.LEFT)
                .map(AnnotationImport.Row::note)
                .toList();
        return end(
                project,
                rows.stream().map(AnnotationImport.Row::outcome).toList(),
                "left-" + id + ".json",
                left.isEmpty() ? "" : ForeignNotes.file(left));
    }

    /** Those of the page that is meant. */
    private List<ForeignNote> ofPage(List<ForeignNote> notes) {
        Map<String, Long> pages = notes.stream()
                .collect(Collectors.groupingBy(ForeignNote::address, TreeMap::new, Collectors.counting()));
        if (page == null && pages.size() > 1) {
            throw wrong("the annotations were made on several pages; choose one with --page: "
                    + pages.entrySet().stream()
                            .map(one -> one.getKey() + " (" + one.getValue() + ")")
                            .collect(Collectors.joining(", ")));
        }
        if (page != null && !pages.containsKey(page)) {
            throw wrong("no annotation was made on " + page + "; the pages are: " + String.join(", ", pages.keySet()));
        }
        return page == null
                ? notes
                : notes.stream().filter(note -> note.address().equals(page)).toList();
    }

    private void print(AnnotationImport.Row row) {
        ForeignNote note = row.note();
        String words = note.quote() == null ? "(no words)" : quoted(note.quote());
        String what = switch (row.outcome()) {
            case DRAFT -> "draft    " + note.id() + "  " + row.place() + "  " + quoted(row.words());
            case CHANGED ->
                "changed  " + note.id() + "  " + row.place() + "  " + words + " is now " + quoted(row.words());
            case KNOWN -> "there    " + note.id();
            case ASKED, LEFT ->
                "left     " + note.id() + "  " + words + ": " + row.why()
                        + (row.words() == null ? "" : "; the closest words are " + quoted(row.words()));
        };
        out().println(what);
    }

    private static String quoted(String words) {
        String line = NewItemCommand.line(words);
        return YamlText.quoted(
                line.length() <= SHOWN ? line : line.substring(0, SHOWN).strip() + "…");
    }
}
