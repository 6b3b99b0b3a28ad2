package org.dossier.render.labels;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.dossier.model.Keyed;
import org.dossier.model.Language;
import org.dossier.render.html.Html;
import org.dossier.render.html.HtmlBuilder;

/**
 * The words of the interface in one language: a table in {@code labels/<language>.properties}. A new language is a new
 * table; one as it is written somewhere, such as {@code en-US}, is a table of what is other there.
 *
 * <p>A label may hold places {@code {0}}, {@code {1}}… for what the page puts in. A label that counts has a form for
 * each plural category of its language: {@code count.claims.one}, {@code count.claims.other}.
 */
public final class Labels {
    private final Language language;
    private final Map<String, String> table;
    private final PluralRules plurals;

    private Labels(Language language, Map<String, String> table) {
        this.language = language;
        this.table = Map.copyOf(table);
        this.plurals = PluralRules.forLocale(ULocale.forLanguageTag(language.tag()));
    }

    /** The table of a language; that of English where the language has none. */
    public static Labels of(Language language) {
        Map<String, String> own = read(language.primary());
        if (own == null) {
            return new Labels(Language.ENGLISH, read("en"));
        }
        Map<String, String> there = read(language.tag());
        own.putAll(there == null ? Map.of() : there);
        return new Labels(language, own);
    }

    /** Null when there is no such table. */
    private static Map<String, String> read(String name) {
        try (InputStream in = Labels.class.getResourceAsStream(name + ".properties")) {
            if (in == null) {
                return null;
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> table = new HashMap<>();
            properties.forEach((key, value) -> table.put((String) key, (String) value));
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language of the words: English where the dossier's language has no table. */
    public Language language() {
        return language;
    }

    /** The names of months, in order. */
    public List<String> months() {
        return IntStream.rangeClosed(1, 12).mapToObj(this::month).toList();
    }

    /** All labels, as the table has them: with places in braces. */
    public List<String> all() {
        return table.values().stream().sorted().toList();
    }

    /** All keys, sorted. */
    Set<String> keys() {
        return new TreeSet<>(table.keySet());
    }

    /** True when there is a label for that key. */
    public boolean has(String key) {
        return table.containsKey(key);
    }

    /**
     * A label.
     *
     * @param values what to put into its places
     * @throws IllegalArgumentException when there is no such key
     */
    public String text(String key, Object... values) {
        StringBuilder out = new StringBuilder();
        fill(pattern(key), out::append, place -> out.append(values[place]));
        return out.toString();
    }

    /** A label as markup: an {@link Html} is put in as it is, everything else is escaped. */
    public Html html(String key, Object... values) {
        HtmlBuilder out = new HtmlBuilder();
        fill(pattern(key), out::text, place -> {
            if (values[place] instanceof Html html) {
                out.html(html);
            } else {
                out.text(String.valueOf(values[place]));
            }
        });
        return out.toHtml();
    }

    /** A label that counts: {@code count("claims", 2)} is "2 claims". */
    public String count(String what, int number) {
        String form = "count." + what + "." + plurals.select(number);
        return text(table.containsKey(form) ? form : "count." + what + ".other", number);
    }

    /** The label of a value of a closed list: {@code of("claim-kind", Claim.Kind.CHARGE)}. */
    public String of(String list, Keyed value) {
        return text(list + "." + value.key());
    }

    /** The month of that number, from 1. */
    String month(int number) {
        return text("month." + number);
    }

    private String pattern(String key) {
        String pattern = table.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("there is no label '" + key + "'");
        }
        return pattern;
    }

    private interface Words {
        void put(String words);
    }

    private interface Place {
        void put(int number);
    }

    private static void fill(String pattern, Words words, Place places) {
        int from = 0;
        for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', from)) {
            words.put(pattern.substring(from, at));
            int end = pattern.indexOf('}', at);
            places.put(Integer.parseInt(pattern.substring(at + 1, end)));
            from = end + 1;
        }
        words.put(pattern.substring(from));
    }
}
