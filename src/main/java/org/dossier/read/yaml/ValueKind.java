package org.dossier.read.yaml;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.Keyed;

/** What a key holds: a value as here, or maps with keys of their own, as {@link Keys.Inner} says. */
public interface ValueKind {
    /** In words for authors, as the tables of the reference say it. */
    String words();

    /** True when it holds words of the author's own, in which any sign may be. */
    default boolean isText() {
        return false;
    }

    /** Kinds that need no more said. */
    enum Plain implements ValueKind {
        /** Text of one line. */
        TEXT("text", true),
        /** Text of one line that is not empty. */
        QUOTE("text", true),
        /** A file of {@code content/assets}. */
        ASSET("text", true),
        /** A list of texts, or one of them. */
        TEXTS("list of text", true),
        /** Text, or a map from languages to texts or lists of texts. */
        NAME("name", true),
        /** A map from languages to texts or lists of texts. */
        FORMS("map", true),
        /** Markdown of one paragraph. */
        LINE("line", true),
        /** Markdown. */
        MARKDOWN("Markdown", true),
        /** A partial date. */
        DATE("date", false),
        /** A partial date, or a day with a time. */
        MOMENT("date, maybe with a time", false),
        /** The address of a web page. */
        ADDRESS("address", false),
        /** The address of a web page or a mailbox. */
        ADDRESS_OR_MAIL("address", false),
        /** True or false. */
        FLAG("yes/no", false),
        /** A whole number from 1 on. */
        COUNT("number", false),
        /** A number above zero, maybe with decimals. */
        DECIMAL("number, maybe with decimals", false),
        /** A number above zero and at most a hundred. */
        PERCENT("percent", false),
        /** A code of ISO 4217. */
        CURRENCY("currency", false),
        /** A language tag. */
        LANGUAGE("language", false);

        private final String words;
        private final boolean text;

        Plain(String words, boolean text) {
            this.words = words;
            this.text = text;
        }

        @Override
        public String words() {
            return words;
        }

        @Override
        public boolean isText() {
            return text;
        }
    }

    /**
     * A word of a closed list.
     *
     * @param list in the order of the enum
     * @param several true for a list of such words, or one of them
     */
    record Word(List<String> list, boolean several) implements ValueKind {
        /** The words of an enum. */
        public static <E extends Enum<E> & Keyed> Word of(Class<E> type) {
            return new Word(Stream.of(type.getEnumConstants()).map(Keyed::key).toList(), false);
        }

        @Override
        public String words() {
            String words = list.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
            return several ? "list of " + words : words;
        }
    }

    /**
     * An id.
     *
     * @param list true for a list of ids, or one of them
     */
    record Id(IdTarget to, boolean list) implements ValueKind {
        @Override
        public String words() {
            return list ? to.several() : to.one();
        }

        @Override
        public boolean isText() {
            return to == IdTarget.CREDIT;
        }
    }
}
