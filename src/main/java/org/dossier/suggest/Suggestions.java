package org.dossier.suggest;

import java.util.List;
import org.dossier.model.Article;
import org.dossier.model.Body;
import org.dossier.model.Keyed;
import org.dossier.model.Language;
import org.dossier.source.Range;
import org.dossier.source.Span;
import org.dossier.text.Sentences;

/**
 * What an editor may want to add to the profiles of a dossier. All of it is a proposal: nothing here says that two names are one person.
 *
 * @param names that no profile covers, most frequent first, then by name
 * @param forms that may be a known profile's and were not linked, most frequent first, then by text
 * @param pairs of profiles that look like one, by their ids
 * @param limits where less could be found, by language
 */
public record Suggestions(List<Unprofiled> names, List<Unlinked> forms, List<LookAlike> pairs, List<Limit> limits) {

    /** What a name seems to be the name of. */
    public enum Kind implements Keyed {
        /** A human being. */
        PERSON,
        /** Any body of people. */
        ORGANIZATION,
        /** The texts do not tell. */
        UNCLEAR
    }

    /**
     * A name that no profile covers, with its forms.
     *
     * @param name its fullest form
     * @param kind what it seems to be
     * @param count how often its forms are in the articles
     * @param articles ids of these articles, sorted
     * @param forms how it is written, most frequent first, then by text; possessives and articles before a name are not part of it
     * @param maybe other names of this list that the form may stand for too, sorted; only for a bare surname that several people of one article have
     * @param example one place
     */
    public record Unprofiled(
            String name,
            Kind kind,
            int count,
            List<String> articles,
            List<Form> forms,
            List<String> maybe,
            Example example) {}

    /**
     * A way in which a name is written.
     *
     * @param text the words
     * @param count how often
     * @param weak true for a form that counts only after the full name: a bare surname, the first word of a company's name, an acronym
     */
    public record Form(String text, int count, boolean weak) {}

    /**
     * A place in an article.
     *
     * @param sentence the sentence around the words, on one line
     * @param span the words in the article's file
     */
    public record Example(String sentence, Span span) {
        private static final int WIDEST = 240;
        private static final int BEFORE = 100;

        /** The place with its sentence on one line; a long one is cut around the words. */
        static Example of(Article article, Range range) {
            String text = article.body().text();
            Range block = article.body().blocks().stream()
                    .map(Body.Block::range)
                    .filter(one -> one.overlaps(range))
                    .findFirst()
                    .orElse(range);
            Range sentence = Sentences.at(Sentences.of(text, block.start(), block.end()), range.start());
            int start = sentence == null ? range.start() : Math.min(sentence.start(), range.start());
            int end = sentence == null ? range.end() : Math.max(sentence.end(), range.end());
            String before = "";
            String after = "";
            if (end - start > WIDEST && range.start() - start > BEFORE) {
                start = text.indexOf(' ', range.start() - BEFORE) + 1;
                start = Math.min(start, range.start());
                before = "… ";
            }
            if (end - start > WIDEST) {
                int cut = Math.max(range.end(), text.lastIndexOf(' ', start + WIDEST));
                after = cut < end ? " …" : "";
                end = Math.min(end, cut);
            }
            String line = text.substring(start, end).replaceAll("\\s+", " ").strip();
            return new Example(before + line + after, article.body().source().of(range));
        }
    }

    /** Why words may be a form of a known name. */
    public enum Why implements Keyed {
        /** A name of the profile to the letter, where the program may not link by itself: a common word, a name that another one hides. */
        EXACT,
        /** A weak name or surname in an article that does not give the full name before. */
        NOT_INTRODUCED,
        /** A name of the profile with a company's legal form, another accent or case. */
        SPELLED_OTHERWISE,
        /** The first letters of the profile's name. */
        ACRONYM,
        /** A letter or two differ from a name of the profile. */
        NEARLY,
        /** A name of the profile in another case, or with letters written onto it that may make another name of it. */
        INFLECTED
    }

    /**
     * Words that look like a form of a known name and were not linked.
     *
     * @param text the words
     * @param profiles ids of the profiles they may belong to, sorted; at least one
     * @param why why they may
     * @param count how often
     * @param articles ids of the articles, sorted
     * @param example the first place
     * @param fixes what to paste where: one for each file, or one for each profile when there are several, of which at most one is right
     */
    public record Unlinked(
            String text,
            List<String> profiles,
            Why why,
            int count,
            List<String> articles,
            Example example,
            List<Fix> fixes) {}

    /**
     * A line or two of YAML for a file.
     *
     * @param file path below the project
     * @param yaml what to put there; it replaces a key that is there already
     */
    public record Fix(String file, String yaml) {}

    /** Why two profiles look like one. */
    public enum Alike implements Keyed {
        /** A register gives both one number. */
        SAME_IDENTIFIER,
        /** A name or alias of both is the same but for case, accents, punctuation or a company's legal form. */
        SAME_NAME,
        /** A letter differs in their names. */
        NEAR_NAME
    }

    /**
     * Two profiles that look like one.
     *
     * @param first id of the one; comes before {@code second} in the alphabet
     * @param second id of the other
     * @param why what is alike
     * @param words the name or number of the first
     * @param others the name or number of the second
     */
    public record LookAlike(String first, String second, Alike why, String words, String others) {}

    /** How names were looked for in a language. */
    public enum Means implements Keyed {
        /** By their capital letters alone: there is no model of the language. */
        CAPITALS,
        /** Not at all: the articles are written in capital letters throughout. */
        ALL_CAPITALS,
        /** Not at all: its script has no capital letters. */
        NONE
    }

    /**
     * A language in which less could be found.
     *
     * @param language the language
     * @param articles how many articles are in it
     * @param means how names were looked for
     * @param unwritten how many profiles have no name in the script of these articles, and could not be looked for in them
     */
    public record Limit(Language language, int articles, Means means, int unwritten) {}
}
