package org.dossier.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dossier.Today;
import org.dossier.compose.NewFiles;
import org.dossier.edit.Edits;
import org.dossier.edit.Trial;
import org.dossier.manuscript.Ids;
import org.dossier.resolve.IdTable;
import org.dossier.resolve.TakenId;
import org.dossier.source.Edit;
import org.dossier.source.Overlay;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands that make one new thing in a project have in common. */
final class NewItemCommand {
    static final String ALL_KEYS = "Lists every key as a comment, not only those that matter most.";

    @Mixin
    private ProjectOption folder;

    @Option(names = "--id", paramLabel = "ID", description = "Its id (default: made from the title or name).")
    private String id;

    @Option(names = "--all-keys", description = ALL_KEYS)
    private boolean allKeys;

    /** The text of new files, with as many keys as was asked for. */
    NewFiles files() {
        return new NewFiles(allKeys);
    }

    /** True when the id was chosen: there can be only one thing of it. */
    boolean hasId() {
        return id != null;
    }

    /** Adds the value of an option, a text on one line; one that was not given, or an empty list, is none. */
    static void add(Map<String, Object> keys, String key, Object value) {
        boolean given = value instanceof List<?> list ? !list.isEmpty() : value != null;
        if (given) {
            keys.put(key, value instanceof String text ? line(text) : value);
        }
    }

    /** When something was read on the web: today, unless a day was given; null for what has no address there. */
    static String accessed(String url, String given) {
        return given != null || url == null
                ? given
                : Today.in(ZoneId.systemDefault()).toString();
    }

    /** Words on one line: what an argument may hold that a line of YAML does not. */
    static String line(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /**
     * The project with what is to be made in it, not yet written.
     *
     * @param project its folder
     * @param id the id, well-formed and free
     * @param trial the content as it is
     */
    record Place(Path project, String id, Trial trial) {}

    /**
     * Where the new thing goes.
     *
     * @param name the title or name that the id is made of
     * @return null when the id is taken, which has been said
     * @throws CommandLine.ParameterException when there is no project or no well-formed id
     * @throws IOException when the content cannot be read
     */
    Place place(String name, ProjectCommand command) throws IOException {
        Path project = command.project(folder.named());
        String wanted = Ids.normal(id == null ? Ids.of(line(name)) : id);
        if (wanted.isEmpty()) {
            throw command.wrong("'" + name + "' cannot be made into an id; give one with --id");
        }
        String wrong = Ids.wrong(wanted);
        if (!wrong.isEmpty()) {
            throw command.wrong(wrong);
        }
        Trial trial = Trial.of(project, wanted, Today.anywhere(), Instant.now());
        // Two alike are the build's to report.
        IdTable ids = IdTable.of(trial.manuscript(), new Problems());
        TakenId taken = ids.taken(wanted);
        if (taken != null) {
            String free = Stream.iterate(2, n -> n + 1)
                    .map(n -> wanted + "-" + n)
                    .filter(one -> ids.taken(one) == null)
                    .findFirst()
                    .orElseThrow();
            command.err()
                    .println("error: the id '" + wanted + "' is taken by "
                            + taken.span().file().path() + "; if you mean something else, use --id " + free);
            return null;
        }
        return new Place(project, wanted, trial);
    }

    /**
     * Writes a file, unless that would stop the build.
     *
     * @param file as it will be
     * @param edit what makes it so; null for a new file
     * @return the exit code
     */
    static int write(Place place, SourceFile file, Edit edit, ProjectCommand command) throws IOException {
        Trial.Tried tried = place.trial.with(Overlay.of(file));
        if (tried.stops()) {
            return command.refused(tried.added(), "Nothing was written: the build would stop at this.");
        }
        command.streams().print(tried.added());
        if (edit == null) {
            Edits.create(place.project, file.path(), file.text());
        } else {
            Edits.apply(place.project, List.of(edit));
        }
        command.out().println(shown(place.project, file.path()));
        return Exit.DONE;
    }

    /** A file as someone who is in the current folder opens it. */
    static String shown(Path project, String path) {
        return project.resolve(path).normalize().toString();
    }
}
