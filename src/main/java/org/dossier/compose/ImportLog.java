package org.dossier.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code import/log.csv}: what was taken in, from where, when, and what it is here. A later import knows by it what is there; whoever wants a
 * record taken in again removes its line.
 */
final class ImportLog {
    /** The file, relative to the project. */
    static final String PATH = "import/log.csv";

    private static final String HEADER = "date,file,line,record,kind,here";

    private final Path file;
    private final Map<String, List<Entry>> entries = new HashMap<>();

    private ImportLog(Path file) {
        this.file = file;
    }

    /**
     * What became of a record.
     *
     * @param file it was in
     * @param here the id that it has in this dossier
     */
    record Entry(String file, String here) {}

    /**
     * A line of it.
     *
     * @param date the day
     * @param from the name of the imported file
     * @param record what was in it
     * @param here the id that it has in this dossier
     */
    static String line(LocalDate date, String from, ForeignRecord record, String here) {
        return Stream.of(date.toString(), from, String.valueOf(record.line()), record.id(), record.schema(), here)
                .map(text -> text.matches("[^\",\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }

    /** The log of a project; an empty one where there is none. */
    static ImportLog of(Path project) throws IOException, Unreadable {
        ImportLog log = new ImportLog(project.resolve(PATH));
        try {
            for (CsvText.Row row : CsvText.rows(Files.readAllBytes(log.file))) {
                if (row.cells().size() < 6) {
                    throw new Unreadable("line " + row.line() + " has fewer than six columns");
                }
                log.entries
                        .computeIfAbsent(row.cells().get(3), none -> new ArrayList<>())
                        .add(new Entry(row.cells().get(1), row.cells().get(5)));
            }
        } catch (NoSuchFileException e) {
            return log;
        } catch (Unreadable e) {
            throw new Unreadable(PATH + ": " + e.getMessage());
        }
        return log;
    }

    /** What became of the records of an id, in the order of the log. */
    List<Entry> entries(String record) {
        return entries.getOrDefault(record, List.of());
    }

    /** Adds lines at its end. */
    void add(List<String> lines) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        boolean there = Files.exists(file);
        String before = there ? Files.readString(file) : HEADER + "\n";
        Files.createDirectories(file.getParent());
        Path beside = file.resolveSibling(".log.csv.tmp");
        Files.writeString(
                beside,
                before
                        + (before.endsWith("\n") ? "" : "\n")
                        + lines.stream().map(line -> line + "\n").collect(Collectors.joining()));
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
