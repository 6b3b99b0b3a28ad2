package org.dossier.read.yaml;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dossier.manuscript.Markup;
import org.dossier.manuscript.Ref;
import org.dossier.model.Keyed;
import org.dossier.model.Language;
import org.dossier.model.Name;
import org.dossier.model.PartialDate;
import org.dossier.read.markdown.MarkdownReader;
import org.dossier.source.Problems;

/**
 * A key of a map of the content. It is declared once: readers take values by it, and messages, schemas and the tables of keys are made
 * from it. Keys of maps and of lists of maps are made by the {@link Shape} of these maps.
 *
 * @param name as authors write it
 * @param table the table of {@code meanings.tsv} that says what it means: {@code claim}, {@code place}; empty before it is
 *     one of some {@link Keys}
 * @param holds what its value is
 * @param need what is said when it is not there; null when it may be left out
 * @param taken what is made of its value
 */
public record Key<T>(String name, String table, ValueKind holds, Need need, Function<Value, T> taken) {
    Key(String name, ValueKind holds, Function<Value, T> taken) {
        this(name, "", holds, null, taken);
    }

    /**
     * That a key has to be there.
     *
     * @param why after the message, such as {@code ": nobody is named"}; empty when there is no more to say
     * @param instead the key of which exactly one of the two has to be there; empty for none
     */
    public record Need(String why, String instead) {}

    /** The same key, which has to be there. */
    public Key<T> needed() {
        return needed("");
    }

    /**
     * The same key, which has to be there.
     *
     * @param why after the message, such as {@code ": nobody is named"}
     */
    public Key<T> needed(String why) {
        return new Key<>(name, table, holds, new Need(why, ""), taken);
    }

    /** The same key, of which and another exactly one has to be there. That not both are is for the reader to see to. */
    public Key<T> neededUnless(Key<?> other, String why) {
        return new Key<>(name, table, holds, new Need(why, other.name), taken);
    }

    /** The same key, which is taken for that when it is left out or wrong. */
    public Key<T> or(T otherwise) {
        return new Key<>(name, table, holds, need, value -> {
            T read = taken.apply(value);
            return read == null ? otherwise : read;
        });
    }

    /** The same key in a table; one that is in a table stays there. */
    Key<T> in(String other) {
        return table.isEmpty() ? new Key<>(name, other, holds, need, taken) : this;
    }

    /** True when leaving it out is an error, whatever else is there. */
    public boolean isNeeded() {
        return need != null && need.instead.isEmpty();
    }

    /** The word or flag that it is taken for when it is left out, as authors write it; empty when that is nothing, or takes more to say. */
    public String otherwise() {
        Reading nothing = new Reading(new Problems(), new MarkdownReader(), Language.ENGLISH);
        T value = taken.apply(new Value(name, null, nothing));
        return value instanceof Keyed word ? word.key() : value instanceof Boolean ? value.toString() : "";
    }

    /** A text of one line, white space folded; empty when left out. */
    public static Key<String> text(String name) {
        return new Key<>(name, ValueKind.Plain.TEXT, Value::text);
    }

    /** Words for readers, on one line, with the quotation marks of their language; empty when left out. */
    public static Key<String> prose(String name) {
        return new Key<>(name, ValueKind.Plain.TEXT, Value::prose);
    }

    /** Words of an article, on one line; null when left out. */
    public static Key<String> quote(String name) {
        return new Key<>(name, ValueKind.Plain.QUOTE, Value::quote);
    }

    /** A file of {@code content/assets}, as a route; empty when left out or wrong. */
    public static Key<String> asset(String name) {
        return new Key<>(name, ValueKind.Plain.ASSET, Value::asset);
    }

    /** A list of texts; one text alone is a list of one. */
    public static Key<List<String>> texts(String name) {
        return new Key<>(name, ValueKind.Plain.TEXTS, Value::texts);
    }

    /** Yes or no; null when left out or wrong. */
    public static Key<Boolean> flag(String name) {
        return new Key<>(name, ValueKind.Plain.FLAG, Value::flag);
    }

    /** Yes or no. */
    public static Key<Boolean> flag(String name, boolean otherwise) {
        return flag(name).or(otherwise);
    }

    /** A whole number from 1 on; 0 when left out or wrong. */
    public static Key<Integer> count(String name) {
        return new Key<>(name, ValueKind.Plain.COUNT, Value::count);
    }

    /** A number above zero, maybe with decimals; null when left out or wrong. */
    public static Key<BigDecimal> decimal(String name) {
        return new Key<>(name, ValueKind.Plain.DECIMAL, Value::decimal);
    }

    /** A number above zero and at most a hundred; null when left out or wrong. */
    public static Key<BigDecimal> percent(String name) {
        return new Key<>(name, ValueKind.Plain.PERCENT, Value::percent);
    }

    /** A currency by its code of ISO 4217; null when left out or wrong. */
    public static Key<Currency> currency(String name) {
        return new Key<>(name, ValueKind.Plain.CURRENCY, Value::currency);
    }

    /** A word of a closed list; null when left out or wrong. */
    public static <E extends Enum<E> & Keyed> Key<E> choice(String name, Class<E> type) {
        return new Key<>(name, ValueKind.Word.of(type), value -> value.choice(type));
    }

    /** Words of a closed list, each once; one alone is a list of one. */
    public static <E extends Enum<E> & Keyed> Key<List<E>> choices(String name, Class<E> type) {
        return new Key<>(name, new ValueKind.Word(ValueKind.Word.of(type).list(), true), value -> value.choices(type));
    }

    /**
     * A word of a closed list; null when left out or wrong.
     *
     * @param former words that it took before, each with what to write instead
     */
    public static <E extends Enum<E> & Keyed> Key<E> choice(String name, Class<E> type, Map<String, String> former) {
        return new Key<>(name, ValueKind.Word.of(type), value -> value.choice(type, former));
    }

    /** A partial date; null when left out or wrong. */
    public static Key<PartialDate> date(String name) {
        return new Key<>(name, ValueKind.Plain.DATE, Value::date);
    }

    /** A date that may carry a time; null when left out or wrong. */
    public static Key<DateReader.Timed> timed(String name) {
        return new Key<>(name, ValueKind.Plain.MOMENT, Value::timed);
    }

    /** An address on the web; empty when left out or wrong. */
    public static Key<String> url(String name) {
        return new Key<>(name, ValueKind.Plain.ADDRESS, Value::url);
    }

    /** An address of a page or a mailbox; empty when left out or wrong. */
    public static Key<String> address(String name) {
        return new Key<>(name, ValueKind.Plain.ADDRESS_OR_MAIL, Value::address);
    }

    /** The language of a tag; that of names that do not say when left out or wrong. */
    public static Key<Language> language(String name) {
        return new Key<>(name, ValueKind.Plain.LANGUAGE, Value::language);
    }

    /** A name: a text, or a map from language tags to texts; null when left out or wrong. */
    public static Key<Name> name(String name) {
        return new Key<>(name, ValueKind.Plain.NAME, Value::name);
    }

    /** Other forms of a name, by language tag; empty when left out or wrong. */
    public static Key<List<Name.Form>> forms(String name) {
        return new Key<>(name, ValueKind.Plain.FORMS, Value::forms);
    }

    /** Markdown of one paragraph; empty when left out. */
    public static Key<Markup> line(String name) {
        return new Key<>(name, ValueKind.Plain.LINE, Value::line);
    }

    /** Markdown of blocks; empty when left out. */
    public static Key<Markup> blocks(String name) {
        return new Key<>(name, ValueKind.Plain.MARKDOWN, Value::blocks);
    }

    /** An id; null when left out or wrong. */
    public static Key<Ref> ref(String name, IdTarget to) {
        return new Key<>(name, new ValueKind.Id(to, false), Value::ref);
    }

    /** A list of ids; one id alone is a list of one. */
    public static Key<List<Ref>> refs(String name, IdTarget to) {
        return new Key<>(name, new ValueKind.Id(to, true), Value::refs);
    }

    /** The ids that a file or a source had before; one that never was an id is reported and left out. */
    public static Key<List<Ref>> formerIds(String name) {
        return new Key<>(name, new ValueKind.Id(IdTarget.FORMER, true), Value::formerIds);
    }
}
