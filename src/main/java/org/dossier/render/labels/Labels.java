package org.dossier.render.labels;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.NoUnit;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.dossier.model.Keyed;
import org.dossier.model.Language;
import org.dossier.model.Money;
import org.dossier.model.Settings;
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
    private static final int THOUSAND = 1000;

    private final Language language;
    private final Map<String, String> table;
    private final boolean arab;
    private final ULocale locale;
    private final PluralRules plurals;

    private Labels(Language language, Map<String, String> table, boolean arabDigits) {
        this.language = language;
        this.table = Map.copyOf(table);
        this.arab = arabDigits && language.primary().equals("ar");
        this.locale = ULocale.forLanguageTag(language.tag() + "-u-nu-" + (arab ? "arab" : "latn"));
        this.plurals = PluralRules.forLocale(locale);
    }

    /** The table of a language; that of English where the language has none. */
    public static Labels of(Language language) {
        return of(language, false);
    }

    /** The words and the digits of a dossier. */
    public static Labels of(Settings settings) {
        return of(settings.language(), settings.arabDigits());
    }

    private static Labels of(Language language, boolean arabDigits) {
        Map<String, String> own = read(language.primary());
        if (own == null) {
            return new Labels(Language.ENGLISH, read("en"), arabDigits);
        }
        Map<String, String> there = read(language.tag());
        own.putAll(there == null ? Map.of() : there);
        return new Labels(language, own, arabDigits);
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
        String pattern = pattern(key);
        if (pattern.indexOf('{') < 0) {
            return pattern;
        }
        StringBuilder out = new StringBuilder();
        fill(pattern, out::append, place -> out.append(written(values[place])));
        return out.toString();
    }

    /** A label as markup: an {@link Html} is put in as it is, everything else is escaped. */
    public Html html(String key, Object... values) {
        HtmlBuilder out = new HtmlBuilder();
        fill(pattern(key), out::text, place -> {
            if (values[place] instanceof Html html) {
                out.html(html);
            } else {
                out.text(written(values[place]));
            }
        });
        return out.toHtml();
    }

    /** A label that counts: {@code count("claims", 2)} is "2 claims". */
    public String count(String what, int number) {
        String form = "count." + what + "." + plurals.select(number);
        return text(table.containsKey(form) ? form : "count." + what + ".other", amount(number));
    }

    /** How many there are, as the language writes it: {@code 1,000}. */
    public String amount(int number) {
        return number < THOUSAND
                ? number(number)
                : NumberFormatter.withLocale(locale).format(number).toString();
    }

    /** A whole number in the digits of the dossier, without separators. */
    public String number(Number number) {
        String text = number.toString();
        if (!arab) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append((char) (c >= '0' && c <= '9' ? c - '0' + '٠' : c)));
        return out.toString();
    }

    private String written(Object value) {
        return value instanceof Number number ? number(number) : String.valueOf(value);
    }

    /** A sum of money as the language writes it: {@code $5,700,000}, with decimals only where it was given with some. */
    public String money(Money money) {
        int decimals = money.value().stripTrailingZeros().scale() <= 0
                ? 0
                : Math.max(money.value().scale(), money.currency().getDefaultFractionDigits());
        return NumberFormatter.withLocale(locale)
                .unit(Currency.fromJavaCurrency(money.currency()))
                .precision(Precision.fixedFraction(decimals))
                .format(money.value())
                .toString();
    }

    /** A part of a whole as the language writes it: {@code 51%}. */
    public String percent(BigDecimal percent) {
        return NumberFormatter.withLocale(locale)
                .unit(NoUnit.PERCENT)
                .precision(Precision.maxFraction(4))
                .format(percent)
                .toString();
    }

    /** All forms of a label that counts, by plural category, with their place for the number in braces: for scripts, which count later. */
    public Map<String, String> forms(String what) {
        Map<String, String> forms = new TreeMap<>();
        for (String category : plurals.getKeywords()) {
            String form = table.get("count." + what + "." + category);
            if (form != null) {
                forms.put(category, form);
            }
        }
        return forms;
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

    private static void fill(String pattern, Consumer<String> words, IntConsumer places) {
        int from = 0;
        for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', from)) {
            words.accept(pattern.substring(from, at));
            int end = pattern.indexOf('}', at);
            places.accept(Integer.parseInt(pattern.substring(at + 1, end)));
            from = end + 1;
        }
        words.accept(pattern.substring(from));
    }
}
