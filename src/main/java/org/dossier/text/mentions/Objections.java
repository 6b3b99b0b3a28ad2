package org.dossier.text.mentions;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dossier.model.UnlinkedName;
import org.dossier.source.Range;
import org.dossier.text.Folded;
import org.dossier.text.Sentences;
import org.dossier.text.Words;
import org.dossier.text.names.EasternNames;

/** Determines what speaks against a name at a place of one text: asks all that know something of the words around it, and of the rest of the text. */
final class Objections {
    private final String original;
    private final Folded folded;
    private final String text;
    private final NameTable table;
    private final OtherBearers bearers;
    private final BareNames bare;
    private final Map<String, Boolean> smallWords = new HashMap<>();
    private final Map<String, Boolean> somebodys = new HashMap<>();
    private Range sentencesOf;
    private List<Range> sentences = List.of();

    /**
     * Where words are that are a name.
     *
     * @param from first character, in the folded text
     * @param end just after the last
     * @param block where that is, in the text itself
     * @param behindName true when a full name, or one of an organization, was found right before, but for a space or hyphen
     */
    record Place(int from, int end, Range block, boolean behindName) {}

    /**
     * @param original the text
     * @param folded the same, for names
     * @param table the names
     */
    Objections(String original, Folded folded, NameTable table) {
        this.original = original;
        this.folded = folded;
        this.text = folded.text();
        this.table = table;
        this.bearers = new OtherBearers(text, table);
        this.bare = new BareNames(text, table, bearers);
    }

    /**
     * Why a name does not count here, whoever has been named before; null when it does.
     *
     * @param named true when its profile has been named before: then a common word is the name also where it begins a sentence
     */
    UnlinkedName.Why why(ProfileName name, Place place, boolean named) {
        int from = place.from();
        int end = place.end();
        Range block = place.block();
        boolean unknown = name.commonWord() && !named;
        if (unknown && name.text().indexOf(' ') < 0 && beginsSentence(from, block)) {
            return UnlinkedName.Why.FIRST_WORD;
        }
        if (name.surname() && table.elisions().isPartOfSurname(text, from)) {
            return UnlinkedName.Why.OTHER_PERSON;
        }
        if (!name.person()
                && end < text.length()
                && "- ".indexOf(text.charAt(end)) >= 0
                && table.compounds().isCommonNoun(text, from, end, name.commonWord() || beginsSentence(from, block))) {
            return UnlinkedName.Why.FIRST_WORD;
        }
        UnlinkedName.Why part = bare.why(name, from, end);
        if (part != null) {
            return part;
        }
        NameContext around = new NameContext(place.behindName(), at -> table.isFullName(text, at), this::isSmall);
        boolean eastern = name.surname() && EasternNames.isWrittenSo(name.text());
        UnlinkedName.Why other = eastern ? null : borders(name, from, end);
        other = other == null ? table.others().why(text, from, end, name) : other;
        if (other == null && table.beside().isSurnameOfAnother(text, from, name, around)) {
            return UnlinkedName.Why.OTHER_PERSON;
        }
        if (other == null && !name.person() && table.beside().isBehindGivenName(text, from, name)) {
            return UnlinkedName.Why.LONGER_NAME;
        }
        if (other == null && isPlainWord(name, from, end, block)) {
            return UnlinkedName.Why.FIRST_WORD;
        }
        return other != null || !name.person()
                ? other
                : table.beside().why(text, from, end, name, table.person(name.profile()), around);
    }

    /**
     * True for a surname that is a plain word as well and that begins a sentence, "Petit à petit", and for the name of an
     * organization that is a common word and is after an article where all nouns have capital letters: "unter der Linde".
     */
    private boolean isPlainWord(ProfileName name, int from, int end, Range block) {
        if (!name.person()) {
            return name.commonWord() && table.beside().isNoun(text, from, end);
        }
        String word = text.substring(from, end);
        if (!name.surname() || name.text().indexOf(' ') >= 0 || bare.isAddressed(end)) {
            return false;
        }
        if (table.plain().isShade(text, end, word)) {
            return true;
        }
        boolean small = isSmall(name.text().toLowerCase(Locale.forLanguageTag(table.language())));
        boolean plain = small ? !table.plain().speaks(text, end) : table.plain().isUnsure(text, end, word);
        return plain && !text.startsWith("'", end) && beginsSentence(from, block);
    }

    /** Why a name does not count that has letters right before or after it. */
    private UnlinkedName.Why borders(ProfileName name, int from, int end) {
        JoinedEndings.Fit ending = table.endings().fit(text, from, end, name);
        boolean word = name.person() && name.text().indexOf(' ') < 0;
        if (ending == JoinedEndings.Fit.UNSURE
                || ending == JoinedEndings.Fit.SURE && word && isSomebodys(from, end, name.profile())) {
            return UnlinkedName.Why.ENDING;
        }
        if (name.surname() && isCaseOfAnother(name.text())) {
            return UnlinkedName.Why.ENDING;
        }
        if (Words.hasSpaces(text.charAt(from))) {
            return null;
        }
        return switch (bearers.words().place(text, from, end, name)) {
            case FREE -> null;
            case UNSURE -> UnlinkedName.Why.ENDING;
            case INSIDE -> UnlinkedName.Why.LONGER_NAME;
        };
    }

    /** True when the text gives a surname that looks like this one with its ending to someone else: after "Anna Peters", "Peters" is not a genitive. */
    private boolean isSomebodys(int from, int end, String profile) {
        int stop = end;
        while (stop < text.length() && Words.isWordPart(text.charAt(stop))) {
            stop++;
        }
        String form = text.substring(from, stop);
        return somebodys.computeIfAbsent(form + ' ' + profile, none -> isGivenToAnother(form, end - from, profile));
    }

    /** True when the text names someone of whose surname this one may be a case: with Иван Иванов, "Иванова" is him or her. */
    private boolean isCaseOfAnother(String surname) {
        return table.endings().bases(surname).stream()
                .anyMatch(base -> somebodys.computeIfAbsent(base, none -> isGivenToAnother(base, base.length(), "")));
    }

    private boolean isGivenToAnother(String form, int name, String profile) {
        for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
            boolean whole = Words.isBoundary(text, at) && Words.isBoundary(text, at + form.length());
            if (whole && table.others().isBehindGivenName(text, at)) {
                NameTable.Found full = table.longest(text, NeighborWords.start(text, at - 1));
                boolean own = full != null
                        && full.end() == at + name
                        && full.names().stream().anyMatch(one -> one.profile().equals(profile));
                if (!own) {
                    return true;
                }
            }
        }
        return false;
    }

    /** True for a word that the text has with a small letter at its beginning; letters alone are a word. */
    private boolean isSmall(String word) {
        return word.isEmpty() || smallWords.computeIfAbsent(word, this::hasSmall);
    }

    private boolean hasSmall(String word) {
        if (!Character.isLowerCase(word.charAt(0)) || !word.chars().allMatch(c -> isLetter((char) c))) {
            return false;
        }
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean begins = at == 0 || !isLetter(text.charAt(at - 1));
            if (begins && (end == text.length() || !isLetter(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    /** Nearly all are small ones of ASCII, of which the JDK looks up the kind of each. */
    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || Character.isLetter(c);
    }

    private boolean beginsSentence(int from, Range block) {
        if (block != sentencesOf) {
            sentencesOf = block;
            sentences = Sentences.of(original, block.start(), block.end());
        }
        int start = folded.start(from);
        Range sentence = Sentences.at(sentences, start);
        if (sentence == null) {
            return true;
        }
        for (int i = sentence.start(); i < start; i++) {
            if (Words.isWordPart(original.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
