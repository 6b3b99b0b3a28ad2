package org.dossier.text.withheld;

import java.util.Set;

/**
 * One way in which a withheld name may be written, as letters without anything between them.
 *
 * @param profile whose name it is
 * @param text as an editor would write it
 * @param letters folded
 * @param starts where in {@code letters} its words begin, the first at 0
 * @param kind how much it says
 * @param capital true when it is written with a capital letter
 * @param accented true when only a letter with an accent makes it this form: {@code ü} for the {@code ue} of the name
 * @param others what must follow for it to be the name, where its own end is cut off; null when it is whole
 * @param own true when {@code others} are of a language of the dossier
 */
record WithheldForm(
        String profile,
        String text,
        String letters,
        Set<Integer> starts,
        Kind kind,
        boolean capital,
        boolean accented,
        Set<String> others,
        boolean own) {
    /** Shorter names are syllables of too many words. */
    static final int LONG = 6;

    /** How much a form says. */
    enum Kind {
        /** Two words of the name or more. */
        NAME,
        /** All words of what has no surname: in small letters they may be common ones. */
        PHRASE,
        /** An initial and the surname. */
        INITIAL,
        /** The surname, or the only word of a name. */
        PART,
        /** Half a double name. */
        HALF,
        /** What an editor has given besides. */
        ALSO,
        /** Initials alone. */
        INITIALS,
        /** A surname of one character before a form of address: it may be anyone's, and counts only beside the name. */
        ADDRESSED,
        /** A surname, of which a word is looked for that misspells it. */
        SLIP,
        /** What an editor has said that it is not the name. */
        FREE
    }
}
