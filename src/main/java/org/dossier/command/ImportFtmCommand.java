package org.dossier.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dossier.Today;
import org.dossier.compose.FollowTheMoneyFile;
import org.dossier.compose.ForeignRecord;
import org.dossier.compose.ImportOutcome;
import org.dossier.compose.ImportWish;
import org.dossier.compose.RecordImport;
import org.dossier.compose.RecordImport.Row;
import org.dossier.compose.Unreadable;
import org.dossier.edit.WrongId;
import org.dossier.model.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dossier import ftm}. */
@Command(
        name = "ftm",
        mixinStandardHelpOptions = true,
        description = {
            "Takes in people, organizations and what connects them from entities of FollowTheMoney, as Aleph, OpenAleph and OpenSanctions have them, as drafts.",
            "Shows what becomes of each, and writes nothing without --write. No one is taken for another by a name: it asks. Topics, sanctions and claims are left out, and what is only suspected is alleged.",
            "May be run again: what is there already stays as it is."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  # shows what would become of them",
            "  dossier import ftm entities.ftm.json",
            "  # writes them; one is about someone who has a profile",
            "  dossier import ftm entities.ftm.json --same NK-3fZ=ada-wintmoor --write"
        })
public final class ImportFtmCommand extends ImportFileCommand {
    /** So many lines are named of what is left for one reason. */
    private static final int LINES = 5;

    @Option(
            names = "--same",
            paramLabel = "RECORD=ID",
            description = "This record is about this profile. May be repeated.")
    private Map<String, String> same = Map.of();

    @Option(
            names = "--new",
            paramLabel = "RECORD",
            description = "This record is about nobody who has a profile, whatever the name. May be repeated.")
    private Set<String> others = Set.of();

    @Option(
            names = "--only",
            paramLabel = "NAME",
            description =
                    "Takes only this person or organization, by name or by the id of the record, and what connects"
                            + " it with others that are taken or there. May be repeated.")
    private Set<String> only = Set.of();

    @Option(
            names = "--as",
            paramLabel = "KIND",
            completionCandidates = CompletionIds.ProfileKinds.class,
            description = "person or organization, for records that do not say which.")
    private Profile.Kind as;

    @Option(
            names = "--source",
            paramLabel = "ID",
            description = "The source of everything for which the file names none.")
    private String source;

    @Option(
            names = "--aliases-as-they-are",
            description = "Finds aliases of one word anywhere, and not only after a full name.")
    private boolean strong;

    @Override
    int take(Path project, InputStream in) throws IOException, Unreadable {
        ImportWish wish = new ImportWish(
                project,
                file().getFileName().toString(),
                as,
                same,
                others,
                only,
                source,
                strong,
                Today.anywhere(),
                Instant.now());
        List<Row> rows;
        try {
            rows = RecordImport.run(wish, FollowTheMoneyFile.of(in), writes());
        } catch (WrongId e) {
            throw wrong(e.getMessage());
        }
        print(project, rows);
        List<ForeignRecord> left = rows.stream()
                .filter(row -> row.outcome() == ImportOutcome.LEFT || row.outcome() == ImportOutcome.ASKED)
                .filter(row -> !row.secret())
                .map(Row::record)
                .toList();
        String name = "left-" + wish.file();
        return end(
                project,
                rows.stream().map(Row::outcome).toList(),
                name,
                left.isEmpty() ? "" : FollowTheMoneyFile.file(left));
    }

    private void print(Path project, List<Row> rows) {
        Map<String, List<Row>> left = new LinkedHashMap<>();
        for (Row row : rows) {
            if (row.outcome() == ImportOutcome.LEFT) {
                String what = row.secret() || row.record().schema().isEmpty()
                        ? ""
                        : row.record().schema() + ": ";
                left.computeIfAbsent(what + row.says(), none -> new ArrayList<>())
                        .add(row);
            } else {
                print(row);
            }
        }
        left.forEach((why, all) -> out().println("left     " + lines(all) + "  " + why));
    }

    private void print(Row row) {
        ForeignRecord one = row.record();
        String what = one.name().isEmpty() ? one.schema() : NewItemCommand.line(one.name());
        switch (row.outcome()) {
            case DRAFT -> out().println("draft    " + row.here() + "  " + what + say(row));
            case ASKED -> out().println("asked    line " + one.line() + "  " + what + ": " + row.says());
            default -> {
                if (!row.says().isEmpty()) {
                    out().println("there    " + row.here() + "  " + what + ": the same, " + row.says());
                }
            }
        }
        if (!row.left().isEmpty()) {
            out().println("         without " + String.join("; ", row.left()));
        }
    }

    private static String say(Row row) {
        return row.says().isEmpty() ? "" : ": " + row.says();
    }

    private static String lines(List<Row> rows) {
        String some = rows.stream()
                .limit(LINES)
                .map(row -> String.valueOf(row.record().line()))
                .collect(Collectors.joining(", "));
        return (rows.size() == 1 ? "line " : "lines ")
                + some
                + (rows.size() > LINES ? " and " + (rows.size() - LINES) + " more" : "");
    }
}
