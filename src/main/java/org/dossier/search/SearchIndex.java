package org.dossier.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.Language;
import org.dossier.model.Section;
import org.dossier.output.OutputFile;
import org.dossier.render.page.SearchResults;
import org.dossier.source.Memory;
import tools.jackson.core.JsonGenerator;

/**
 * The files of the index.
 *
 * <p>{@code search/index.js} has the words of the interface, and shows where the files of {@code names}, {@code ends}, {@code words} and the two
 * of {@link Spellings} begin, and which kinds of documents there are: folder, documents of a file, and how many a query shows at first. Files of {@code words} tell the numbers of the documents of each kind that have a word. Articles and
 * claims are numbered from the oldest article to the newest, so that a new article leaves the files before it as they are; {@code search/ids.js} has the
 * ids of claims by their numbers, for the ledger.
 *
 * <p>What is withheld is not in it: a redacted name is not part of a {@link Dossier}, and of an article that may not be shown whole, or of a
 * profile whose name is withheld, it has what the page shows. Profiles that search engines are asked to leave out are in it, as they are in
 * the lists of the dossier: readers are in the dossier already.
 */
public final class SearchIndex {
    /** Most bytes of a file of words. */
    static final int LIMIT = 24_000;

    /**
     * A kind of documents.
     *
     * @param folder of its files
     * @param several how many are in a file: few enough that all files of a query together are some 250 kB, and as many as that allows,
     *     because a file for each is as many files as the site has pages
     * @param shown how many a query shows at first
     * @param size how many documents there are
     * @param words of the documents by their numbers
     * @param file makes one of some documents: its key, the number of the first, and that after the last
     */
    private record Kind(String folder, int several, int shown, int size, Map<String, Postings> words, Filing file) {}

    private interface Filing {
        OutputFile of(String key, int from, int to);
    }

    /** A word and where it is: for each kind in order, or null. */
    private record Word(String word, List<Postings> places) {
        int bytes() {
            return word.length() * 3
                    + 8
                    + places.stream()
                            .mapToInt(one -> one == null ? 0 : one.length())
                            .sum();
        }

        /** The numbers of each kind, with a dot between them; none for kinds at the end that have none. */
        String numbers() {
            StringBuilder out = new StringBuilder();
            int dots = 0;
            for (Postings one : places) {
                if (one != null) {
                    out.append(".".repeat(dots)).append(one);
                    dots = 0;
                }
                dots++;
            }
            return out.toString();
        }
    }

    private final Dossier dossier;
    private final SearchResults results;
    private final Memory memory;
    private final List<OutputFile> files = new ArrayList<>();

    private SearchIndex(SearchResults results, Memory memory) {
        this.dossier = results.dossier();
        this.results = results;
        this.memory = memory;
    }

    /**
     * All files of the index, always in the same order. The words are counted here, because how many files there are depends on them;
     * everything else is made when it is asked for.
     *
     * @param memory of the build before
     */
    public static List<OutputFile> of(SearchResults results, Memory memory) {
        SearchIndex index = new SearchIndex(results, memory);
        index.files(index.kinds());
        return List.copyOf(index.files);
    }

    private List<Article> oldestFirst() {
        List<Article> oldestFirst = new ArrayList<>(dossier.articles());
        Collections.reverse(oldestFirst);
        return oldestFirst;
    }

    private List<Claim> claims() {
        return oldestFirst().stream()
                .flatMap(article -> article.claims().stream())
                .toList();
    }

    /** In this order words show where they are. */
    private List<Kind> kinds() {
        Language own = dossier.settings().language();
        ArticleTexts texts = new ArticleTexts(oldestFirst(), results, memory);
        return List.of(
                new Kind("text", 24, 8, texts.size(), texts.words(), texts::file),
                kind(
                        "claims",
                        12,
                        5,
                        claims().stream()
                                .map(claim -> new ClaimDocument(claim, dossier))
                                .toList()),
                kind("profiles", 8, 4, passages(dossier.profiles(), profile -> TextDocument.of(profile, own, results))),
                kind("sources", 6, 4, passages(dossier.sources(), source -> TextDocument.of(source, own, results))),
                kind("pages", 1, 3, passages(dossier.pages(), TextDocument::of)));
    }

    private Kind kind(String folder, int several, int shown, List<? extends SearchDocument> documents) {
        return new Kind(
                folder,
                several,
                shown,
                documents.size(),
                WordIndex.of(documents),
                (key, from, to) -> Script.file(key, json -> {
                    json.writeStartArray();
                    for (SearchDocument one : documents.subList(from, to)) {
                        one.writeTo(json, results);
                    }
                    json.writeEndArray();
                }));
    }

    private static <T> List<Passages> passages(List<T> all, Function<T, TextDocument> writing) {
        return all.parallelStream().map(one -> Passages.of(writing.apply(one))).toList().stream()
                .flatMap(List::stream)
                .toList();
    }

    private void files(List<Kind> kinds) {
        NameIndex names = new NameIndex(results);
        List<String> beginnings = names.addBeginnings(files).firsts();
        List<String> ends = names.addEnds(files).firsts();
        List<Word> all = words(kinds);
        Spellings spellings = new Spellings(all.stream().map(Word::word).toList());
        List<String> spelt = spellings.addBeginnings(files);
        List<String> turned = spellings.addEnds(files);
        Shards<Word> words = Shards.cut(all, Word::word, LIMIT, Word::bytes);
        for (int i = 0; i < words.files().size(); i++) {
            List<Word> file = words.files().get(i);
            files.add(Script.file("words/" + i, json -> write(file, json)));
        }
        kinds.forEach(this::documents);
        files.add(Script.file("ids", json -> {
            json.writeStartArray();
            claims().forEach(claim -> json.writeString(claim.id()));
            json.writeEndArray();
        }));
        files.add(Script.file("index", json -> {
            json.writeStartObject();
            json.writeStringProperty("language", results.language());
            json.writeObjectPropertyStart("labels");
            results.words().forEach(json::writeStringProperty);
            json.writeEndObject();
            json.writeStringProperty("claims", Section.CLAIMS.route());
            firsts("names", beginnings, json);
            firsts("ends", ends, json);
            firsts("words", words.firsts(), json);
            firsts("spelt", spelt, json);
            firsts("turned", turned, json);
            json.writeArrayPropertyStart("kinds");
            for (Kind kind : kinds) {
                json.writeStartArray();
                json.writeString(kind.folder);
                json.writeNumber(kind.several);
                json.writeNumber(kind.shown);
                json.writeEndArray();
            }
            json.writeEndArray();
            json.writeEndObject();
        }));
    }

    private void documents(Kind kind) {
        for (int from = 0; from < kind.size; from += kind.several) {
            files.add(kind.file.of(
                    kind.folder + "/" + from / kind.several, from, Math.min(kind.size, from + kind.several)));
        }
    }

    private static List<Word> words(List<Kind> kinds) {
        TreeSet<String> all = new TreeSet<>();
        kinds.forEach(kind -> all.addAll(kind.words.keySet()));
        return all.stream()
                .map(word -> new Word(
                        word, kinds.stream().map(kind -> kind.words.get(word)).toList()))
                .toList();
    }

    private static void firsts(String key, List<String> firsts, JsonGenerator json) {
        json.writeArrayPropertyStart(key);
        firsts.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void write(List<Word> words, JsonGenerator json) {
        json.writeStartObject();
        words.forEach(one -> json.writeStringProperty(one.word, one.numbers()));
        json.writeEndObject();
    }
}
