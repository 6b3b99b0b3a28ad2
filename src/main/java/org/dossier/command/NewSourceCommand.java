package org.dossier.command;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.compose.NewFiles;
import org.dossier.edit.Edits;
import org.dossier.source.Edit;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dossier new source}. */
@Command(
        name = "source",
        mixinStandardHelpOptions = true,
        description = "Adds a source at the end of 'content/sources.yaml', and prints that file.",
        footerHeading = "%nExamples:%n",
        footer = {"  dossier new source \"Report on the bridge\" --publisher \"Town of Ulmsey\" --locator \"file 12\""})
public final class NewSourceCommand extends ProjectCommand {
    @Parameters(index = "0", paramLabel = "TITLE", description = "Its title, or what it is, in quotes.")
    private String title;

    @Mixin
    private NewItemCommand creation;

    @Option(names = "--author", paramLabel = "NAME", description = "Who wrote it.")
    private String author;

    @Option(names = "--publisher", paramLabel = "NAME", description = "A name, or the id of an organization.")
    private String publisher;

    @Option(names = "--date", paramLabel = "DATE", description = "When it appeared: 2024, 2024-03 or 2024-03-04.")
    private String date;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            completionCandidates = CompletionIds.SourceTypes.class,
            description = "court, official, news, ngo, academic, social, letter, dataset or other (default: other).")
    private String type;

    @Option(names = "--url", paramLabel = "ADDRESS", description = "Its URL.")
    private String url;

    @Option(names = "--accessed", paramLabel = "DATE", description = "When you read it there (default: today).")
    private String accessed;

    @Option(names = "--archived", paramLabel = "ADDRESS", description = "The URL of a permanent copy.")
    private String archived;

    @Option(names = "--locator", paramLabel = "WORDS", description = "Where to find it if it is not on the web.")
    private String locator;

    @Option(
            names = "--via",
            paramLabel = "ARTICLE",
            completionCandidates = CompletionIds.Articles.class,
            description = "The article it is known from, if you have not seen it yourself.")
    private String via;

    @Override
    public Integer call() throws IOException {
        NewItemCommand.Place place = creation.place(title, this);
        if (place == null) {
            return Exit.PROBLEMS;
        }
        Map<String, Object> keys = new LinkedHashMap<>();
        NewItemCommand.add(keys, "title", title);
        NewItemCommand.add(keys, "author", author);
        NewItemCommand.add(keys, "publisher", publisher);
        NewItemCommand.add(keys, "date", date);
        NewItemCommand.add(keys, "url", url);
        NewItemCommand.add(keys, "locator", locator);
        NewItemCommand.add(keys, "archived", archived);
        NewItemCommand.add(keys, "accessed", NewItemCommand.accessed(url, accessed));
        NewItemCommand.add(keys, "type", type);
        NewItemCommand.add(keys, "via", via);
        SourceFile before = NewFiles.sources(place.project());
        Problems problems = new Problems();
        Edit edit = creation.files().source(before, place.id(), keys, problems);
        if (edit == null) {
            streams().print(problems.sorted());
            return Exit.PROBLEMS;
        }
        SourceFile after = SourceFile.of(NewFiles.SOURCES, Edits.edited(before, List.of(edit)));
        boolean there = Files.exists(place.project().resolve(NewFiles.SOURCES));
        return NewItemCommand.write(place, after, there ? edit : null, this);
    }
}
