package org.dossier.model;

import java.util.List;
import org.dossier.source.Range;
import org.dossier.source.Span;

/**
 * Words of an article that are a name of a profile and are not taken for a mention of it. For editors: readers see plain words.
 *
 * @param range the words, in the article's reading text
 * @param profiles ids of those whose name it is, sorted; empty where the dossier, or an editor, says that it is nobody's
 * @param why the reason
 * @param sentence the whole sentence the words are in, in the reading text
 * @param span the words in the Markdown
 */
public record UnlinkedName(Range range, List<String> profiles, Why why, Range sentence, Span span) {
    /** Why words are not taken for a mention. */
    public enum Why implements Keyed {
        /** Several profiles have the name, and nothing decides. */
        SHARED,
        /** It is a weak name, and nobody who has it was named in full before. */
        NOT_NAMED_BEFORE,
        /** It is a common word as well, and begins a sentence, or a word such as {@code Meta-analysis}. */
        FIRST_WORD,
        /** Another given name, a family or half a double name makes it someone else's. */
        OTHER_PERSON,
        /** A surname that the article also gives to someone without a profile, or a name after a wife's title or of another generation. */
        NAMESAKE,
        /** It is a part of the name of another thing, or of a longer word. */
        LONGER_NAME,
        /** Letters are written onto it that are an ending, or make another name or word of it. */
        ENDING,
        /** The profile says under {@code never} that it is none of its names. */
        NEVER,
        /** An entry of the annotations says that nobody is named there. */
        EDITOR
    }
}
