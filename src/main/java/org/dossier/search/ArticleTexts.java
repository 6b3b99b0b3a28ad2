package org.dossier.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dossier.model.Article;
import org.dossier.output.OutputFile;
import org.dossier.render.page.SearchResults;
import org.dossier.source.Memory;
import tools.jackson.core.JsonGenerator;

/**
 * The texts of articles as documents of the index. What a result shows of a text is read from the page of the article. Their words are counted in stretches of articles, and one of the build before is used again
 * while it has the same articles: what is found by the words of an article depends on nothing else.
 */
final class ArticleTexts {
    /** A stretch ends after about one in so many articles; which one depends on its id, so that a new article changes one stretch. */
    private static final int ABOUT = 512;

    private static final String LINE = "\n";

    private final List<Article> articles;
    private final SearchResults results;
    private final TreeMap<String, Postings> words;
    /** The number of the first document of each article, and how many there are. */
    private final int[] begins;

    /**
     * What was counted of some articles, as few texts: there are many words.
     *
     * @param documents how many each article makes
     * @param words each on a line
     * @param postings of each, counted from the first document of the stretch
     */
    private record Counted(List<Integer> documents, String words, String postings) {
        Map<String, Postings> byWord() {
            Map<String, Postings> all = new HashMap<>();
            String[] counted = postings.split(LINE);
            String[] names = words.split(LINE);
            for (int i = 0; i < names.length; i++) {
                if (!names[i].isEmpty()) {
                    all.put(names[i], Postings.of(counted[i]));
                }
            }
            return all;
        }
    }

    /** @param articles in the order of their numbers */
    ArticleTexts(List<Article> articles, SearchResults results, Memory memory) {
        this.articles = articles;
        this.results = results;
        List<Counted> counted = Memory.stretches(articles, Article::id, ABOUT).parallelStream()
                .map(some -> memory.made(
                        Counted.class, Memory.key(Counted.class, some.get(0).id()), () -> count(some), some.toArray()))
                .toList();
        this.begins = new int[articles.size() + 1];
        WordIndex.Merged merged = new WordIndex.Merged();
        int article = 0;
        for (Counted one : counted) {
            merged.add(one.byWord(), begins[article]);
            for (int documents : one.documents) {
                begins[article + 1] = begins[article] + documents;
                article++;
            }
        }
        this.words = merged.byWord();
    }

    private Counted count(List<Article> some) {
        List<Integer> documents = new ArrayList<>();
        List<Passages> all = new ArrayList<>();
        for (Article article : some) {
            List<Passages> own = Passages.of(TextDocument.of(article, results));
            documents.add(own.size());
            all.addAll(own);
        }
        StringBuilder names = new StringBuilder();
        StringBuilder postings = new StringBuilder();
        WordIndex.count(all).forEach((word, places) -> {
            names.append(word).append(LINE);
            postings.append(places).append(LINE);
        });
        return new Counted(List.copyOf(documents), names.toString(), postings.toString());
    }

    /** How many documents there are. */
    int size() {
        return begins[articles.size()];
    }

    /** The postings of each word, by word in the order of {@link String#compareTo}. */
    TreeMap<String, Postings> words() {
        return words;
    }

    /** A file of the documents with these numbers, which is not made where it would be what it was. */
    OutputFile file(String key, int from, int to) {
        int first = articleOf(from);
        int last = articleOf(to - 1);
        return results.kept(
                Script.file(key, json -> write(first, last, from, to, json)),
                articles.subList(first, last + 1),
                (from - begins[first]) + "+" + (to - from));
    }

    private int articleOf(int document) {
        // Each article makes at least one document, so no number comes twice.
        int found = Arrays.binarySearch(begins, document);
        return found >= 0 ? found : -found - 2;
    }

    /** Of each document what {@link Passages#writeClaims} writes of its article; 0 for one of the same article as that before. */
    private void write(int first, int last, int from, int to, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (int article = first; article <= last; article++) {
            Passages.writeClaims(TextDocument.of(articles.get(article), results), json, results);
            int more = Math.min(to, begins[article + 1]) - Math.max(from, begins[article]) - 1;
            for (int i = 0; i < more; i++) {
                json.writeNumber(0);
            }
        }
        json.writeEndArray();
    }
}
