package org.dossier.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import tools.jackson.core.JsonGenerator;

/**
 * The files of the index.
 *
 * <p>{@code search/index.js} tells where the files of {@code names}, {@code ends} and {@code words} begin. Those of {@code words} tell the
 * numbers of the passages ({@code search/text/<n>.js}) and claims ({@code search/claims/<n>.js}, {@value #CLAIMS} each) that have a word.
 * Both are numbered from the oldest article to the newest, so that a new article leaves the files before it as they are.
 *
 * <p>What is withheld is not in it: a redacted name is no part of a {@link Dossier}, and of an article that may not be shown whole it has
 * what its page shows. Profiles that search engines are asked to leave out are in it, as they are in the lists of the dossier: readers are
 * in the dossier already.
 */
public final class SearchIndex {
    /** Claims of a file. */
    static final int CLAIMS = 3;

    /** Most bytes of a file of words. */
    static final int LIMIT = 24_000;

    /** A word and where it stands; either may be null. */
    private record Word(String word, Postings passages, Postings claims) implements Shelves.Filed {
        int bytes() {
            return word.length() * 3 + 8 + length(passages) + length(claims);
        }

        private static int length(Postings postings) {
            return postings == null ? 0 : postings.length();
        }
    }

    private final Shown shown;
    private final List<Passages> passages = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<SearchFile> files = new ArrayList<>();

    private SearchIndex(Shown shown) {
        this.shown = shown;
    }

    /**
     * All files of the index, always in the same order. The words are counted here, because how many files there are depends on them;
     * everything else is made when it is asked for.
     */
    public static List<SearchFile> of(Dossier dossier, Shown shown) {
        SearchIndex index = new SearchIndex(shown);
        index.number(dossier);
        index.files(dossier);
        return List.copyOf(index.files);
    }

    private void number(Dossier dossier) {
        List<Article> oldestFirst = new ArrayList<>(dossier.articles());
        Collections.reverse(oldestFirst);
        oldestFirst.parallelStream()
                .map(article -> Passages.of(article, shown))
                .toList()
                .forEach(passages::addAll);
        oldestFirst.forEach(article -> claims.addAll(article.claims()));
    }

    private void files(Dossier dossier) {
        NameIndex names = new NameIndex(dossier, shown);
        List<String> beginnings = names.addBeginnings(files).firsts();
        List<String> ends = names.addEnds(files).firsts();
        Shelves<Word> words = Shelves.cut(words(dossier), LIMIT, Word::bytes);
        for (int i = 0; i < words.files().size(); i++) {
            List<Word> file = words.files().get(i);
            files.add(SearchFile.of("words/" + i, json -> write(file, json)));
        }
        for (int i = 0; i < passages.size(); i++) {
            Passages some = passages.get(i);
            files.add(SearchFile.of("text/" + i, json -> some.writeTo(json, shown)));
        }
        for (int from = 0; from < claims.size(); from += CLAIMS) {
            List<Claim> some = claims.subList(from, Math.min(claims.size(), from + CLAIMS));
            files.add(SearchFile.of("claims/" + from / CLAIMS, json -> {
                json.writeStartArray();
                for (Claim claim : some) {
                    json.writeString(Script.storable(shown.claim().of(claim)));
                }
                json.writeEndArray();
            }));
        }
        files.add(SearchFile.of("index", json -> {
            json.writeStartObject();
            firsts("names", beginnings, json);
            firsts("ends", ends, json);
            firsts("words", words.firsts(), json);
            json.writeNumberProperty("claims", CLAIMS);
            json.writeEndObject();
        }));
    }

    private List<Word> words(Dossier dossier) {
        Map<String, Postings> inPassages = WordIndex.of(passages.stream()
                .<WordIndex.Document>map(some -> words -> {
                    some.heavy(text -> words.accept(text, true));
                    some.light(text -> words.accept(text, false));
                })
                .toList());
        ClaimWords claimWords = new ClaimWords(dossier);
        TreeMap<String, Postings> inClaims = WordIndex.of(claims.stream()
                .<WordIndex.Document>map(claim -> words -> claimWords.of(claim, text -> words.accept(text, false)))
                .toList());
        TreeSet<String> all = new TreeSet<>(inPassages.keySet());
        all.addAll(inClaims.keySet());
        return all.stream()
                .map(word -> new Word(word, inPassages.get(word), inClaims.get(word)))
                .toList();
    }

    private static void firsts(String key, List<String> firsts, JsonGenerator json) {
        json.writeArrayPropertyStart(key);
        firsts.forEach(json::writeString);
        json.writeEndArray();
    }

    /** A word and its numbers in one text: passages, and after a dot, claims. */
    private static void write(List<Word> words, JsonGenerator json) {
        json.writeStartObject();
        for (Word one : words) {
            String in = one.passages == null ? "" : one.passages.toString();
            json.writeStringProperty(one.word, one.claims == null ? in : in + "." + one.claims);
        }
        json.writeEndObject();
    }
}
