package org.dossier.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dossier.Today;
import org.dossier.edit.EditedLines;
import org.dossier.edit.Trial;
import org.dossier.edit.WrongId;
import org.dossier.rename.RenamePlan;
import org.dossier.rename.SameText;
import org.dossier.rules.Rule;
import org.dossier.rules.Rules;
import org.dossier.source.Problem;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that changes ids: the change is planned, tried, and made only when nothing is wrong afterward that was not before. */
abstract class ContentChange extends ProjectCommand {
    private static final String UNCHANGED = "Nothing was changed.";

    @Mixin
    private ProjectOption folder;

    @Option(names = "--dry-run", description = "Shows every line that would change, and changes nothing.")
    private boolean dryRun;

    /** What is to be changed, of a content without any error that would leave in doubt where ids are. */
    abstract RenamePlan plan(Path project, Trial.Tried content) throws IOException, WrongId;

    /** A line that says what was done. */
    abstract String done();

    @Override
    public final Integer call() throws IOException {
        Path project = project(folder.named());
        Trial trial = Trial.of(project, Today.anywhere(), Instant.now());
        Trial.Tried before = trial.before();
        List<Problem> inDoubt =
                before.problems().stream().filter(ContentChange::isInDoubt).toList();
        if (!inDoubt.isEmpty()) {
            return refused(inDoubt, "While the content has errors, the places of ids are not certain. " + UNCHANGED);
        }
        RenamePlan plan;
        try {
            plan = plan(project, before);
        } catch (WrongId e) {
            throw wrong(e.getMessage());
        }
        if (!plan.refusals().isEmpty()) {
            return refused(plan.refusals(), UNCHANGED);
        }
        Trial.Tried after = trial.with(plan.overlay(project), plan::words);
        List<Problem> added = new ArrayList<>(after.added());
        // Where a withheld name goes out of addresses, that published ones change is what is wanted.
        added.removeIf(problem -> plan.forgets() && problem.code().equals(Acceptance.RULE));
        boolean wrong = added.stream().anyMatch(after::stops);
        if (added.stream().noneMatch(ContentChange::isError)) {
            List<Problem> harm = SameText.problems(
                    before.resolved().dossier(), after.resolved().dossier(), plan);
            wrong |= harm.stream().anyMatch(ContentChange::isError);
            added.addAll(harm);
        }
        if (wrong) {
            return refused(added, "It would cause these problems. " + UNCHANGED);
        }
        streams().print(added);
        if (dryRun) {
            plan.notes().forEach(out()::println);
            lines(plan);
        } else {
            plan.apply(project);
            out().println(done());
            plan.notes().forEach(out()::println);
            counts(plan);
        }
        return Exit.DONE;
    }

    /** Rules of careful work say nothing about where ids are. */
    private static boolean isInDoubt(Problem problem) {
        Set<String> rules = Rules.all().stream().map(Rule::id).collect(Collectors.toSet());
        return isError(problem) && !rules.contains(problem.code());
    }

    private static boolean isError(Problem problem) {
        return problem.level() == Problem.Level.ERROR;
    }

    private void lines(RenamePlan plan) {
        EditedLines.of(plan.edits()).forEach(lines -> lines.shown().forEach(out()::println));
        moves(plan);
    }

    private void counts(RenamePlan plan) {
        Map<String, Integer> places = new LinkedHashMap<>();
        EditedLines.of(plan.edits()).forEach(lines -> places.merge(lines.path(), 1, Integer::sum));
        places.forEach((path, count) -> out().println(path + ": " + count + (count == 1 ? " place" : " places")));
        moves(plan);
    }

    private void moves(RenamePlan plan) {
        plan.moves().forEach(move -> out().println(move.shown()));
    }
}
