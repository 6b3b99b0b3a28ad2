package org.dossier.read.yaml;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.Keyed;

/** What a key holds. Each kind stands for the method of {@link Fields} that reads it. */
public sealed interface Holds {
    /** In words for authors, as the tables of {@code content/README.md} say it. */
    String words();

    /** True when it holds words of the author's own, in which any sign may stand. */
    default boolean isText() {
        return false;
    }

    /** Kinds that need no more said. */
    enum Plain implements Holds {
        /** Text of one line. */
        TEXT("text"),
        /** Text of one line that is not empty. */
        QUOTE("text"),
        /** A file of {@code content/assets}. */
        ASSET("text"),
        /** A list of texts, or one of them. */
        TEXTS("list of text"),
        /** Text, or a map from languages to texts or lists of texts. */
        NAME("name"),
        /** A map from languages to texts or lists of texts. */
        FORMS("map"),
        /** Markdown of one paragraph. */
        LINE("line"),
        /** Markdown. */
        MARKDOWN("Markdown"),
        /** A partial date. */
        DATE("date"),
        /** A partial date, or a day with a time. */
        MOMENT("date, maybe with a time"),
        /** The address of a web page. */
        ADDRESS("address"),
        /** The address of a web page or a mailbox. */
        ADDRESS_OR_MAIL("address"),
        /** True or false. */
        FLAG("yes/no"),
        /** A whole number from 1 on. */
        COUNT("number"),
        /** A language tag. */
        LANGUAGE("language");

        private final String words;

        Plain(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }

        @Override
        public boolean isText() {
            return switch (this) {
                case TEXT, QUOTE, ASSET, TEXTS, NAME, FORMS, LINE, MARKDOWN -> true;
                case DATE, MOMENT, ADDRESS, ADDRESS_OR_MAIL, FLAG, COUNT, LANGUAGE -> false;
            };
        }
    }

    /**
     * A word of a closed list.
     *
     * @param list in the order of the enum
     */
    record Word(List<String> list) implements Holds {
        /** The words of an enum. */
        public static <E extends Enum<E> & Keyed> Word of(Class<E> type) {
            return new Word(Stream.of(type.getEnumConstants()).map(Keyed::key).toList());
        }

        @Override
        public String words() {
            return list.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
        }
    }

    /** An id. */
    record Id(Refers to) implements Holds {
        @Override
        public String words() {
            return to.one();
        }

        @Override
        public boolean isText() {
            return to == Refers.CREDIT;
        }
    }

    /** A list of ids, or one of them. */
    record Ids(Refers to) implements Holds {
        @Override
        public String words() {
            return to.several();
        }

        @Override
        public boolean isText() {
            return to == Refers.CREDIT;
        }
    }

    /** A list of citations, or one of them: ids of sources or articles, or maps with these keys. */
    record Sources(KeyList entry) implements Holds {
        @Override
        public String words() {
            return "sources";
        }
    }

    /** A list of addresses, or one of them: texts, or maps with these keys. */
    record Links(KeyList entry) implements Holds {
        @Override
        public String words() {
            return "list of addresses or maps";
        }
    }

    /** A list of maps with these keys. */
    record Entries(KeyList entry) implements Holds {
        @Override
        public String words() {
            return "list";
        }
    }

    /** A map with these keys. */
    record Map(KeyList keys) implements Holds {
        @Override
        public String words() {
            return "map";
        }
    }

    /** A partial date, or a map with these keys. */
    record DateOrMap(KeyList keys) implements Holds {
        @Override
        public String words() {
            return "date or map";
        }
    }
}
