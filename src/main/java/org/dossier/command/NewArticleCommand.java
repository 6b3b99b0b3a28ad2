package org.dossier.command;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dossier new article}. */
@Command(
        name = "article",
        mixinStandardHelpOptions = true,
        description = "Creates an article without text and prints its file, for you to paste the text into.",
        footerHeading = "%nExamples:%n",
        footer = {"  dossier new article \"Bridge closed for a week\" --outlet \"Ulmsey Echo\" --date 2024-03-04"})
public final class NewArticleCommand extends ProjectCommand {
    @Parameters(index = "0", paramLabel = "TITLE", description = "Its title, in quotes.")
    private String title;

    @Mixin
    private NewItemCommand creation;

    @Option(
            names = "--author",
            paramLabel = "NAME",
            description = "Who wrote it: a name, or the id of a profile. May be repeated.")
    private List<String> authors = List.of();

    @Option(
            names = "--outlet",
            paramLabel = "NAME",
            description = "Where it appeared: a name, or the id of an organization.")
    private String outlet;

    @Option(names = "--date", paramLabel = "DATE", description = "When it appeared: 2024, 2024-03 or 2024-03-04.")
    private String date;

    @Option(names = "--url", paramLabel = "ADDRESS", description = "Its URL.")
    private String url;

    @Option(names = "--accessed", paramLabel = "DATE", description = "When you read it there (default: today).")
    private String accessed;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language of its text, such as en, ar or pt-BR (default: that of the dossier).")
    private String language;

    @Override
    public Integer call() throws IOException {
        NewItemCommand.Place place = creation.place(title, this);
        if (place == null) {
            return Exit.PROBLEMS;
        }
        Map<String, Object> keys = new LinkedHashMap<>();
        NewItemCommand.add(keys, "title", title);
        NewItemCommand.add(keys, "byline", authors);
        NewItemCommand.add(keys, "outlet", outlet);
        NewItemCommand.add(keys, "date", date);
        NewItemCommand.add(keys, "url", url);
        NewItemCommand.add(keys, "accessed", NewItemCommand.accessed(url, accessed));
        NewItemCommand.add(keys, "language", language);
        return NewItemCommand.write(place, creation.files().article(place.id(), keys), null, this);
    }
}
