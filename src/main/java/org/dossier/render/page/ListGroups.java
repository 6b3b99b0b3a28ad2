package org.dossier.render.page;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dossier.model.Article;
import org.dossier.model.Language;
import org.dossier.model.Routes;
import org.dossier.render.labels.Labels;
import org.dossier.render.view.GroupView;

/** Groups the entries of a list: by the year of a date, by the first letter of a name, in whatever script it is written, or by what they are. */
final class ListGroups {
    /**
     * Languages whose letters get a heading of their own, in the order that the collation of the dossier's language
     * gives them.
     */
    private static final List<String> SCRIPTS =
            List.of("en", "el", "ru", "hy", "ka", "he", "ar", "hi", "bn", "ta", "th", "am", "ko", "ja");

    private static final int MOST_LETTERS = 1000;

    /** More entries than these are folded by what they are. */
    private static final int FOLDED = 20;

    private ListGroups() {}

    /**
     * The entries by letter, in the order of the dossier's language; those that begin with no letter are under digits, or under a word for
     * all others.
     *
     * @param entries in the order that holds where the collation finds no difference
     * @param name by which an entry is filed
     */
    static <T> Map<ListPart.Group, List<T>> byLetter(
            List<T> entries, Function<T, String> name, Language language, Labels labels) {
        if (entries.isEmpty()) {
            // To know all letters takes longer than the rest of a page.
            return Map.of();
        }
        ULocale locale = ULocale.forLanguageTag(language.tag());
        RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(locale);
        AlphabeticIndex<T> index =
                new AlphabeticIndex<T>(collator).setMaxLabelCount(MOST_LETTERS).addLabels(locale);
        SCRIPTS.forEach(script -> index.addLabels(ULocale.forLanguageTag(script)));
        entries.forEach(one -> index.addRecord(name.apply(one), one));
        Map<ListPart.Group, List<T>> groups = new LinkedHashMap<>();
        for (AlphabeticIndex.Bucket<T> bucket : index) {
            for (AlphabeticIndex.Record<T> one : bucket) {
                groups.computeIfAbsent(group(bucket, one, labels), key -> new ArrayList<>())
                        .add(one.getData());
            }
        }
        return groups;
    }

    /** The letter of an entry of a bucket. */
    private static <T> ListPart.Group group(
            AlphabeticIndex.Bucket<T> bucket, AlphabeticIndex.Record<T> one, Labels labels) {
        if (bucket.getLabelType() == AlphabeticIndex.Bucket.LabelType.NORMAL) {
            String label = bucket.getLabel();
            String plain = label.toLowerCase(Locale.ROOT);
            return group(plain.matches("[a-z]+") ? plain : codes(label), label);
        }
        CharSequence name = one.getName();
        boolean digit = name.length() > 0 && Character.isDigit(Character.codePointAt(name, 0));
        return digit ? group("digits", labels.text("letters.digits")) : group("other", labels.text("letters.other"));
    }

    private static ListPart.Group group(String key, String label) {
        return new ListPart.Group(key, "letter-" + key, label);
    }

    /** A letter of another script in an address: {@code u643}. */
    private static String codes(String label) {
        return label.codePoints()
                .mapToObj(code -> "u" + Integer.toHexString(code))
                .collect(Collectors.joining("-"));
    }

    /**
     * The entries by year, in their order.
     *
     * @param year of an entry, {@link Routes#UNDATED} when it has none
     */
    static <T> Map<ListPart.Group, List<T>> byYear(List<T> entries, Function<T, String> year, Labels labels) {
        Map<String, List<T>> years = new LinkedHashMap<>();
        entries.forEach(one ->
                years.computeIfAbsent(year.apply(one), key -> new ArrayList<>()).add(one));
        Map<ListPart.Group, List<T>> groups = new LinkedHashMap<>();
        years.forEach((one, some) -> groups.put(year(one, labels), some));
        return groups;
    }

    private static ListPart.Group year(String year, Labels labels) {
        return year.equals(Routes.UNDATED)
                ? new ListPart.Group(year, year, labels.text("undated.heading"))
                : new ListPart.Group(year, "y-" + year, labels.number(Integer.valueOf(year)));
    }

    /** The year an article appeared in; {@link Routes#UNDATED} when it has no date. */
    static String yearOf(Article article) {
        return article.date() == null
                ? Routes.UNDATED
                : Integer.toString(article.date().year());
    }

    /** Entries that follow each other and have one key are together, in their order. */
    static <T> List<List<T>> runs(List<T> entries, Function<T, ?> key) {
        List<List<T>> runs = new ArrayList<>();
        Object last = null;
        for (T one : entries) {
            Object own = key.apply(one);
            if (runs.isEmpty() || !Objects.equals(own, last)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(one);
            last = own;
        }
        return runs;
    }

    /** Those of one label beside each other: all under an empty label, or, where they are many, by their labels. */
    static <T> List<GroupView<T>> folded(List<T> entries, Function<T, String> label) {
        Map<String, List<T>> labels = new LinkedHashMap<>();
        entries.forEach(one -> labels.computeIfAbsent(label.apply(one), key -> new ArrayList<>())
                .add(one));
        if (entries.size() > FOLDED) {
            return labels.entrySet().stream()
                    .map(one -> GroupView.of(one.getKey(), one.getValue()))
                    .toList();
        }
        List<T> all = labels.values().stream().flatMap(List::stream).toList();
        return all.isEmpty() ? List.of() : List.of(GroupView.of("", all));
    }
}
