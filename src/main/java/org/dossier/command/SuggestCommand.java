package org.dossier.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dossier.Build;
import org.dossier.CheckedProject;
import org.dossier.export.SuggestionsReport;
import org.dossier.model.Profile;
import org.dossier.suggest.Suggest;
import org.dossier.suggest.Suggestions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dossier suggest}. */
@Command(
        name = "suggest",
        mixinStandardHelpOptions = true,
        description = "Lists names in the articles that have no profile, and can write draft profiles for them.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  # names that occur at least three times",
            "  dossier suggest --min 3",
            "  # what is not a name",
            "  dossier suggest --never \"Red Sand\" --never CrossPass",
            "  # write a draft profile",
            "  dossier suggest --write --name \"Ada Wintmoor\""
        })
public final class SuggestCommand extends ProjectCommand {
    @Mixin
    private ProjectFolder folder;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to print suggestions: ${COMPLETION-CANDIDATES} (default: text).")
    private TextOrJson format;

    @Option(
            names = "--write",
            description = "Writes a draft profile for each person and organization listed. Never overwrites a file.")
    private boolean write;

    @Option(names = "--name", paramLabel = "NAME", description = "Only this name. May be repeated.")
    private List<String> only = List.of();

    @Option(
            names = "--as",
            paramLabel = "KIND",
            completionCandidates = CompletionIds.ProfileKinds.class,
            description = "With --name: person or organization, if the texts do not show which.")
    private Profile.Kind as;

    @Option(
            names = "--min",
            paramLabel = "COUNT",
            defaultValue = "1",
            description = "Only names that occur at least this many times (default: 1).")
    private int least;

    @Option(
            names = "--top",
            paramLabel = "COUNT",
            defaultValue = "25",
            description = "Up to this many suggestions of each kind, the most frequent first (default: 25; 0: all).")
    private int top;

    @Option(
            names = "--never",
            paramLabel = "NAME",
            description =
                    "Never suggests this name again: adds it to 'never-suggest.txt' in the project. May be repeated.")
    private List<String> never = List.of();

    @Override
    public Integer call() throws IOException {
        Path project = project(folder.named());
        if (as != null && only.isEmpty()) {
            throw wrong("--as needs --name: name the one whose kind you know");
        }
        if (!never.isEmpty()) {
            NeverSuggest.add(project, never);
        }
        CheckedProject checked = Build.check(project);
        Suggestions found = Suggest.in(checked.dossier(), NeverSuggest.in(project));
        ProfileDrafts drafts = new ProfileDrafts(project, checked.dossier());
        List<Suggestions.Unprofiled> wanted = new ArrayList<>();
        List<String> there = new ArrayList<>();
        for (Suggestions.Unprofiled name : found.names()) {
            String draft = drafts.draft(name);
            if (draft != null) {
                there.add(name.name() + " has a draft: " + draft);
            } else if (isWanted(name)) {
                wanted.add(name);
            }
        }
        List<Suggestions.Unprofiled> shown =
                top > 0 && only.isEmpty() && wanted.size() > top ? wanted.subList(0, top) : wanted;
        print(found, shown, found.names().size() - there.size() - shown.size(), checked);
        there.forEach(err()::println);
        // What is wrong with the content may hide mentions: then more is listed than is missing.
        sayErrors(checked, "mentions may be missing");
        return missing(found) | (write ? write(drafts, shown) : Exit.DONE);
    }

    private boolean isWanted(Suggestions.Unprofiled name) {
        return name.count() >= least && (only.isEmpty() || only.contains(name.name()));
    }

    private void print(Suggestions found, List<Suggestions.Unprofiled> shown, int leftOut, CheckedProject checked)
            throws IOException {
        if (format == TextOrJson.JSON) {
            SuggestionsReport.json(found, shown, out());
        } else {
            int more = only.isEmpty() ? leftOut : 0;
            out().print(SuggestionText.of(found, shown, more, top > 0 ? top : Integer.MAX_VALUE, checked.dossier()));
        }
    }

    /** Says which of the names asked for are not there. */
    private int missing(Suggestions found) {
        int code = Exit.DONE;
        for (String name : only) {
            if (found.names().stream().noneMatch(one -> one.name().equals(name))) {
                err().println("There is no suggestion '" + name + "'; write it as it is listed.");
                code = Exit.PROBLEMS;
            }
        }
        return code;
    }

    private int write(ProfileDrafts drafts, List<Suggestions.Unprofiled> names) throws IOException {
        int code = Exit.DONE;
        for (Suggestions.Unprofiled name : names) {
            Profile.Kind kind = kind(name);
            if (kind == null) {
                err().println("not written: " + name.name() + ": person or organization? Say --name '" + name.name()
                        + "' --as person or --as organization");
                continue;
            }
            String file = drafts.write(name, kind);
            if (file == null) {
                err().println("not written: " + name.name() + ": its id is taken, or the name makes none");
                code = only.isEmpty() ? code : Exit.PROBLEMS;
            } else {
                err().println("wrote " + file);
            }
        }
        return code;
    }

    private Profile.Kind kind(Suggestions.Unprofiled name) {
        if (as != null) {
            return as;
        }
        return switch (name.kind()) {
            case PERSON -> Profile.Kind.PERSON;
            case ORGANIZATION -> Profile.Kind.ORGANIZATION;
            case UNCLEAR -> null;
        };
    }
}
