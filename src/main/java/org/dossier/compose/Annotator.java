package org.dossier.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.edit.Edits;
import org.dossier.edit.Trial;
import org.dossier.edit.WrongId;
import org.dossier.edit.YamlInsertion;
import org.dossier.edit.YamlValue;
import org.dossier.manuscript.ArticleDraft;
import org.dossier.manuscript.Ids;
import org.dossier.model.AnchorState;
import org.dossier.model.Claim;
import org.dossier.model.ContentPaths;
import org.dossier.model.IdKind;
import org.dossier.read.yaml.FrontMatter;
import org.dossier.read.yaml.Yaml;
import org.dossier.resolve.Anchored;
import org.dossier.resolve.ReadingText;
import org.dossier.schema.EditorFiles;
import org.dossier.source.Edit;
import org.dossier.source.Overlay;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.Range;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;
import org.dossier.text.Nearest;
import org.dossier.text.quotes.Disambiguation;
import org.dossier.text.quotes.NearQuote;
import org.dossier.text.quotes.QuoteFinder;

/** Adds entries to the annotations of one article. */
public final class Annotator {
    private static final String SPACES = "[\\s\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]+";
    private static final String UNSEEN = "[\\u00AD\\u200B\\u2060\\uFEFF]";

    /** Keys that name claims, which may be in other articles. */
    private static final Set<String> CLAIMS = Set.of("to", "denies", "supports", "updates");

    private final Path project;
    private final LocalDate today;
    private final Instant moment;
    private final Trial trial;
    private final ArticleDraft article;
    private final ReadingText text;

    private Annotator(Path project, LocalDate today, Instant moment, Trial trial, ArticleDraft article) {
        this.project = project;
        this.today = today;
        this.moment = moment;
        this.trial = trial;
        this.article = article;
        this.text = ReadingText.of(trial.manuscript(), article);
    }

    /**
     * Reads an article.
     *
     * @param project the folder that holds {@code content}
     * @param id of the article
     * @param today for the rules on dates
     * @param moment this one
     * @throws WrongId when there is no such article
     * @throws IOException when a file cannot be read
     */
    public static Annotator of(Path project, String id, LocalDate today, Instant moment) throws IOException, WrongId {
        String wanted = Ids.normal(id);
        Trial trial = Trial.of(project, wanted, today, moment);
        List<ArticleDraft> articles = trial.manuscript().articles();
        ArticleDraft article = articles.stream()
                .filter(draft -> draft.id().equals(wanted))
                .findFirst()
                .orElse(null);
        if (article == null) {
            throw new WrongId("there is no article '" + id + "'; "
                    + Nearest.help(
                            wanted,
                            articles.stream().map(ArticleDraft::id).toList(),
                            "ids are file names without their extension"));
        }
        return new Annotator(project, today, moment, trial, article);
    }

    /**
     * All places of some words, in order.
     *
     * @param words as a reader sees them; {@code [...]} leaves some out
     */
    public List<QuoteFinder.Hit> places(String words) {
        return text.quotes().find(words, "", "");
    }

    /** Where the words of a note from elsewhere are. */
    ForeignPlace place(ForeignNote note) {
        return ForeignPlace.of(text, note);
    }

    /** True when the article has words to quote. */
    public boolean hasText() {
        return !text.body().text().isBlank();
    }

    /** Errors in the file of the article itself, because of which its text may not be known. */
    public List<Problem> faults() {
        String path = ContentPaths.of(IdKind.ARTICLE, article.id());
        return trial.before().problems().stream()
                .filter(problem -> problem.level() == Problem.Level.ERROR)
                .filter(problem -> problem.span().file().path().equals(path))
                .toList();
    }

    /** The passage that is most like words that occur nowhere; null when none is. */
    public NearQuote.Candidate nearest(String words) {
        return text.near().nearest(words, "", "");
    }

    /**
     * For words too few to be looked for otherwise: as many words of the text that are spelled nearly so.
     *
     * @return null when there are none
     */
    public String nearestWords(String words) {
        int count = words.strip().split(SPACES).length;
        List<String> all = Stream.of(text.body().text().split(SPACES))
                .map(word -> word.replaceAll("^[\\p{P}\\p{S}]+|[\\p{P}\\p{S}]+$", ""))
                .toList();
        List<String> runs = Stream.iterate(0, at -> at + count <= all.size(), at -> at + 1)
                .map(at -> String.join(" ", all.subList(at, at + count)))
                .distinct()
                .toList();
        return Nearest.of(words.strip(), runs);
    }

    /** Where a stretch of the article is in its file. */
    public Span source(int start, int end) {
        return text.body().source().of(new Range(start, end));
    }

    /**
     * A place with some of what is around it, on one line: {@code … before [the words] behind …}.
     *
     * @param around how many characters on each side, at most
     */
    public String context(QuoteFinder.Hit hit, int around) {
        String all = text.body().text();
        int from = Math.max(all.lastIndexOf('\n', Math.max(0, hit.start() - 1)) + 1, hit.start() - around);
        int block = all.indexOf('\n', hit.end());
        int to = Math.min(block < 0 ? all.length() : block, hit.end() + around);
        String before = from <= hit.start() ? all.substring(from, hit.start()) : "";
        return visible(before + "[" + all.substring(hit.start(), hit.end()) + "]" + all.substring(hit.end(), to))
                .strip();
    }

    private static String visible(String words) {
        return words.replaceAll(SPACES, " ").replaceAll(UNSEEN, "");
    }

    /**
     * The keys that say where an entry is: the words as they are in the article, and what distinguishes them from equal ones.
     *
     * @param words as they were looked for
     * @param hits all their places
     * @param which index of the one wanted
     */
    public Map<String, Object> where(String words, List<QuoteFinder.Hit> hits, int which) {
        Map<String, Object> keys = new LinkedHashMap<>();
        String all = text.body().text();
        keys.put(
                "quote",
                hits.get(which).parts().stream()
                        .map(part -> visible(all.substring(part.start(), part.end())))
                        .collect(Collectors.joining(" [...] ")));
        Disambiguation telling = text.telling(words, hits, which);
        if (!telling.prefix().isEmpty()) {
            keys.put("prefix", visible(telling.prefix()));
        }
        if (!telling.suffix().isEmpty()) {
            keys.put("suffix", visible(telling.suffix()));
        }
        if (telling.occurrence() > 0) {
            keys.put("occurrence", telling.occurrence());
        }
        return keys;
    }

    /**
     * An entry put into the annotations, not yet written.
     *
     * @param before the file as it is; an empty text when there is none
     * @param edit the change to it; null when the file cannot be changed, which is in {@code problems}
     * @param after the file with the entry
     * @param line of the entry in it, 1-based
     * @param problems what is wrong with the entry, and was not wrong before
     * @param stops true when it may not be written: the build would stop, or it is not what was meant
     */
    public record Added(
            SourceFile before, Edit edit, SourceFile after, int line, List<Problem> problems, boolean stops) {
        private static Added refused(SourceFile before, Problems problems) {
            return new Added(before, null, null, 0, problems.sorted(), true);
        }
    }

    /**
     * Puts an entry into the annotations: into the file beside the article, or into its front matter when it has its annotations there and
     * none beside it. The result is read again: everything else must say what it said, and the entry be on the place chosen.
     *
     * @param entry its keys, the quote among them unless it is about no words
     * @param hit the place; null for an entry that is on no words
     * @param responses to the claim that the entry is, each with {@code by} and without {@code to}: they are put there in the same step
     * @throws IOException when a file cannot be read
     */
    public Added add(AnnotationList list, YamlValue entry, QuoteFinder.Hit hit, List<YamlValue> responses)
            throws IOException {
        AnnotationFile file = file();
        Problems problems = new Problems();
        AnnotationFile after = inserted(file, list, entry, problems);
        if (after == null) {
            return Added.refused(file.source(), problems);
        }
        boolean alone = Collections.disjoint(entry.entries().keySet(), CLAIMS);
        Trial whole = alone ? trial : Trial.of(project, today, moment);
        Trial.Tried tried = whole.with(Overlay.of(after.source()));
        if (!responses.isEmpty()) {
            String claim = id(tried, after.last(list).span());
            for (YamlValue response : responses) {
                Map<String, Object> keys = new LinkedHashMap<>();
                keys.put("by", response.entries().get("by"));
                keys.put("to", List.of(claim));
                response.entries().forEach(keys::putIfAbsent);
                after = inserted(after, AnnotationList.RESPONSES, new YamlValue(keys), problems);
                if (after == null) {
                    return Added.refused(file.source(), problems);
                }
            }
            tried = whole.with(Overlay.of(after.source()));
        }
        Yaml.Mapping item = after.last(list);
        List<Problem> found = new ArrayList<>(tried.added());
        Span quote =
                hit == null ? item.span() : item.entries().get("quote").value().span();
        boolean elsewhere =
                hit != null && !tried.stops() && !stands(tried.resolved().anchored(), quote, hit);
        if (elsewhere) {
            found.add(Problem.error(
                    "quote-verbatim",
                    quote,
                    "the entry would not be attached to the chosen words",
                    "add it by hand, and check it"));
        }
        String text = file.source().text();
        Edit edit = new Edit(
                new Span(file.source(), 0, text.length()), after.source().text());
        return new Added(file.source(), edit, after.source(), item.span().line(), found, tried.stops() || elsewhere);
    }

    /** The file with an entry more; null when that cannot be, which is reported. */
    private static AnnotationFile inserted(
            AnnotationFile file, AnnotationList list, YamlValue entry, Problems problems) {
        Yaml.Mapping map = file.map(file.source(), problems);
        if (!problems.sorted().isEmpty()) {
            return null;
        }
        try {
            Edit edit = new YamlInsertion(file.source(), map).item(list.key(), entry);
            SourceFile after = SourceFile.of(file.source().path(), Edits.edited(file.source(), List.of(edit)));
            if (file.added(after, list, entry) != null) {
                return new AnnotationFile(after, file.front());
            }
            problems.error(
                    "yaml-syntax",
                    edit.span(),
                    "an entry cannot be added here without changing something else",
                    "add it by hand; --print shows it");
        } catch (IllegalArgumentException e) {
            problems.error(
                    "wrong-type",
                    map.entries().get(list.key()).value().span().atStart(),
                    "'" + list.key() + "' is not a list, so nothing can be added to it",
                    "begin each entry with a dash: '- …'");
        }
        return null;
    }

    /** The id of the claim that is written there; that of no claim where it cannot be read, which has been reported. */
    private String id(Trial.Tried tried, Span item) {
        return tried.resolved().dossier().claims().stream()
                .filter(claim -> claim.marks().whole().equals(item))
                .map(Claim::id)
                .findFirst()
                .orElse("");
    }

    private static boolean stands(List<Anchored> all, Span quote, QuoteFinder.Hit hit) {
        return all.stream()
                .anyMatch(one -> one.span().equals(quote)
                        && one.state() == AnchorState.EXACT
                        && one.ranges().equals(hit.parts()));
    }

    private AnnotationFile file() throws IOException {
        String markdown = article.marks().whole().file().path();
        Path folder = project.resolve(markdown).getParent();
        try (Stream<Path> files = Files.list(folder)) {
            // A file system may spell the name otherwise than the id is compared.
            String beside = files.map(path -> path.getFileName().toString())
                    .filter(name -> ContentPaths.isData(name)
                            && Ids.normal(ContentPaths.stem(name)).equals(article.id()))
                    .findFirst()
                    .orElse(null);
            String path = beside == null
                    ? ContentPaths.annotations(article.id())
                    : ContentPaths.folder(IdKind.ARTICLE) + beside;
            if (beside != null) {
                return new AnnotationFile(SourceFile.of(path, Files.readString(project.resolve(path))), false);
            }
            AnnotationFile inside =
                    new AnnotationFile(SourceFile.of(markdown, Files.readString(project.resolve(markdown))), true);
            Yaml.Mapping front =
                    FrontMatter.of(inside.source(), new Yaml(), new Problems()).fields();
            boolean annotated = front != null
                    && front.entries().containsKey("annotations")
                    && front.entries().get("annotations").value() instanceof Yaml.Mapping;
            return annotated
                    ? inside
                    : new AnnotationFile(SourceFile.of(path, EditorFiles.firstLine(project, path)), false);
        }
    }

    /**
     * Writes an entry.
     *
     * @throws IOException when the file has changed meanwhile, or cannot be written
     */
    public void write(Added added) throws IOException {
        if (Files.exists(project.resolve(added.before.path()))) {
            Edits.apply(project, List.of(added.edit));
        } else {
            Edits.create(project, added.after.path(), added.after.text());
        }
    }
}
