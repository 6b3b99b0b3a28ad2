package org.dossier.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dossier.Today;
import org.dossier.compose.AnnotationList;
import org.dossier.compose.Annotator;
import org.dossier.edit.WrongId;
import org.dossier.edit.YamlValue;
import org.dossier.model.ContentPaths;
import org.dossier.source.Problem;
import org.dossier.source.YamlText;
import org.dossier.text.WordDifference;
import org.dossier.text.quotes.NearQuote;
import org.dossier.text.quotes.QuoteFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dossier annotate}. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        description = {
            "Adds an annotation to an article, on the words you quote, and prints where. The file keeps its comments and its formatting.",
            "Writes nothing if the words do not occur in the article, or if the annotation would stop the build."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  # a note",
            "  dossier annotate bridge-closed \"closed on Monday\" --text \"That was 4 March 2024.\"",
            "  # a claim, and how the one it is about responded",
            "  dossier annotate bridge-closed \"painted it over the rust\" --claim --kind allegation --by ada-wintmoor --about corlan-works --stance negative --summary \"Ada Wintmoor said that the rust was painted over.\" --responded status=declined",
            "  # a response to claims that are there",
            "  dossier annotate bridge-closed --response --by corlan-works --to all --status declined",
            "  # words that name no one",
            "  dossier annotate bridge-closed \"Nobody\" --mention none"
        })
public final class AnnotateCommand extends ProjectCommand {
    private static final int AROUND = 40;
    private static final int MOST_SHOWN = 20;

    @Parameters(
            index = "0",
            paramLabel = "ARTICLE",
            completionCandidates = CompletionIds.Articles.class,
            description = "The id of the article, or its file.")
    private String article;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "WORDS",
            description =
                    "The words as a reader sees them, in quotes; [...] leaves some out. Optional for a --response.")
    private String words;

    @Mixin
    private ProjectOption folder;

    @Option(
            names = "--occurrence",
            paramLabel = "N",
            description =
                    "Which occurrence of the words, if there are several; 1 is the first. On a terminal you are asked.")
    private int occurrence;

    @Option(names = "--print", description = "Prints the annotation as YAML, and writes nothing.")
    private boolean print;

    @Mixin
    private AnnotationOptions options;

    @Override
    public Integer call() throws IOException {
        Path project = project(folder.named());
        Annotator annotator;
        try {
            annotator = Annotator.of(
                    project,
                    ContentPaths.stem(ContentPaths.fileName(article.replace('\\', '/'))),
                    Today.anywhere(),
                    Instant.now());
        } catch (WrongId e) {
            throw wrong(e.getMessage());
        }
        AnnotationList list = options.list();
        Map<String, Object> where = Map.of();
        QuoteFinder.Hit hit = null;
        if (words != null) {
            List<QuoteFinder.Hit> hits = annotator.places(words);
            if (hits.isEmpty() && !annotator.hasText()) {
                return noText(annotator);
            }
            if (hits.isEmpty()) {
                sayNearest(annotator);
                return Exit.PROBLEMS;
            }
            int place = which(annotator, hits);
            if (place == 0) {
                return Exit.PROBLEMS;
            }
            hit = hits.get(place - 1);
            where = annotator.where(words, hits, place - 1);
        } else if (list != AnnotationList.RESPONSES) {
            throw wrong("quote the words it is about");
        }
        YamlValue entry = new YamlValue(options.keys(where));
        List<YamlValue> responses = responses(list);
        if (print) {
            print(list, entry);
            print(responses);
            return Exit.DONE;
        }
        Annotator.Added added = annotator.add(list, entry, hit, responses);
        streams().print(added.problems());
        if (added.stops()) {
            err().println("Nothing was written: the build would fail. "
                    + "Add what is missing with options, or complete the entry by hand:");
            print(list, entry);
            print(responses);
            return Exit.PROBLEMS;
        }
        annotator.write(added);
        out().println(NewItemCommand.shown(project, added.after().path()) + ":" + added.line());
        return Exit.DONE;
    }

    private void print(AnnotationList list, YamlValue entry) {
        out().println(list.key() + ":");
        entry.item(2).forEach(out()::println);
    }

    private List<YamlValue> responses(AnnotationList list) {
        if (options.hasResponses()
                && (list != AnnotationList.CLAIMS || options.responses().isEmpty())) {
            throw wrong(
                    "--responded belongs to a --claim that is --about someone; to add a response to another claim, use --response");
        }
        return options.responses();
    }

    private void print(List<YamlValue> responses) {
        if (!responses.isEmpty()) {
            out().println(AnnotationList.RESPONSES.key() + ":");
            responses.forEach(one -> one.item(2).forEach(out()::println));
        }
    }

    /** The number of the place that is meant; 0 when nobody said it. */
    private int which(Annotator annotator, List<QuoteFinder.Hit> hits) throws IOException {
        if (occurrence > 0 && occurrence <= hits.size() || occurrence == 0 && hits.size() == 1) {
            return Math.max(1, occurrence);
        }
        err().println("These words occur in " + (hits.size() == 1 ? "one place" : hits.size() + " places") + ":");
        for (int i = 0; i < Math.min(MOST_SHOWN, hits.size()); i++) {
            QuoteFinder.Hit hit = hits.get(i);
            err().println("  " + (i + 1) + "  " + annotator.source(hit.start(), hit.end()) + ": "
                    + annotator.context(hit, AROUND));
        }
        if (hits.size() > MOST_SHOWN) {
            err().println("  and " + (hits.size() - MOST_SHOWN) + " more");
        }
        int chosen = occurrence == 0 ? streams().number("Which?", hits.size()) : 0;
        if (chosen == 0) {
            err().println("Nothing was written: choose one with --occurrence 1 to " + hits.size() + ".");
        }
        return chosen;
    }

    /** Says why there is nothing to quote: the file cannot be read, or nobody has pasted the text yet. */
    private int noText(Annotator annotator) {
        List<Problem> faults = annotator.faults();
        if (!faults.isEmpty()) {
            return refused(faults, "Nothing was written: fix the article first.");
        }
        err().println("error: the article has no text yet; paste it below the second '---' of its file");
        return Exit.PROBLEMS;
    }

    private void sayNearest(Annotator annotator) {
        err().println("error: these words do not occur in the article: " + words.strip());
        NearQuote.Candidate near = annotator.nearest(words);
        if (near != null) {
            err().println("The closest match is in " + annotator.source(near.start(), near.end()) + ": "
                    + WordDifference.of(words, near.words()));
        }
        String quote = near != null ? near.words() : annotator.nearestWords(words);
        err().println(
                        quote == null
                                ? "Copy the words exactly, from within one paragraph; use [...] to leave words out."
                                : "If you mean it, quote it: " + YamlText.quoted(YamlText.oneLine(quote)));
    }
}
