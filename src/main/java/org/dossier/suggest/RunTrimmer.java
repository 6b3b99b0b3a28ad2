package org.dossier.suggest;

import java.util.ArrayList;
import java.util.List;

/** Takes from a run of capitalized words what is not the name itself: titles, offices, the country before an office; and reads what is around it. */
final class RunTrimmer {
    private static final int OLDEST = 120;

    private final Vocabulary vocabulary;
    private final LanguageWords tables;
    private final boolean classes;

    /**
     * Some words of a sentence.
     *
     * @param from the first word
     * @param end just after the last
     * @param titled true when a title or an office was before them
     */
    record Part(int from, int end, boolean titled) {}

    RunTrimmer(Vocabulary vocabulary, boolean classes) {
        this.vocabulary = vocabulary;
        this.tables = vocabulary.words();
        this.classes = classes;
    }

    /** The names in a run; none when it is only titles. */
    List<Part> parts(List<Word> words, int from, int end) {
        int start = from;
        while (start < end && !isNameWord(words.get(start))) {
            start++;
        }
        int stop = end;
        while (stop > start && !isNameWord(words.get(stop - 1))) {
            stop--;
        }
        if (start == stop) {
            return List.of();
        }
        int title = lastTitle(words, start, stop);
        if (title < 0) {
            return List.of(new Part(start, stop, false));
        }
        List<Part> parts = new ArrayList<>();
        if (title > start && words.get(title).isAllCapitals()) {
            // "Acme CEO Ada Noor" names two.
            parts.add(new Part(start, title, false));
        }
        int name = title + 1;
        if (name < stop && tables.isOf(words.get(name).text())) {
            name = behindOffice(words, name + 1, stop);
        }
        while (name < stop
                && (!isNameWord(words.get(name)) || words.get(name).text().equals("."))) {
            name++;
        }
        if (name < stop) {
            parts.add(new Part(name, stop, true));
        }
        return parts;
    }

    /** Where the name begins in "Secretary of State John Kerry" and "Minister for the Middle East Tobias Ellwood". */
    private int behindOffice(List<Word> words, int from, int end) {
        int at = from;
        while (at < end && tables.isDefinite(words.get(at).text())) {
            at++;
        }
        for (int stop = end; stop > at; stop--) {
            if (vocabulary.known().isPlace(text(words, new Part(at, stop, false)))) {
                return stop;
            }
        }
        while (at + 1 < end && tables.isCompass(words.get(at).text())) {
            at++;
        }
        at = Math.min(end, at + 1);
        if (at < end && tables.isAnd(words.get(at).text())) {
            // "Minister of Harbours and Crossings"
            at = Math.min(end, at + 2);
        }
        while (at < end && vocabulary.counts().small(words.get(at).text()) > 0) {
            at++;
        }
        return at;
    }

    private static boolean isNameWord(Word word) {
        return word.isWord()
                && (word.hasCapital() || Character.isDigit(word.text().charAt(0)));
    }

    /** The last title of a run that has a name after it; -1 when there is none. */
    private int lastTitle(List<Word> words, int from, int end) {
        int found = -1;
        for (int i = from; i < end; i++) {
            String word = words.get(i).text();
            String bare = word.replace(".", "");
            boolean title = tables.isTitle(bare) || tables.isRole(bare);
            if (!title || tables.isAnd(bare)) {
                continue;
            }
            boolean last = i == end - 1;
            if (last) {
                // All that is before belongs to the office: "Israeli Prime Minister", "Chief Financial Officer".
                return found == i - 1 || found == from || i == from ? i : found;
            }
            boolean organization =
                    words.subList(i + 1, end).stream().anyMatch(one -> tables.isOrganization(one.text()));
            boolean ambiguous = tables.isAmbiguousTitle(bare) && !word.endsWith(".");
            boolean opens = i == from || found == i - 1;
            int behind = end - i - 1;
            if (!organization && (!ambiguous || opens && behind > 1)) {
                found = i;
            }
        }
        return found;
    }

    /** The words of a part on one line. */
    String text(List<Word> words, Part part) {
        StringBuilder out = new StringBuilder();
        Word before = null;
        for (Word word : words.subList(part.from(), part.end())) {
            if (before != null && before.end() < word.start()) {
                out.append(' ');
            }
            out.append(word.text());
            before = word;
        }
        String name = out.toString();
        boolean abbreviated = name.length() > 3 && name.indexOf('.') < name.length() - 1 && name.indexOf('.') > 0;
        boolean form = before != null
                && (tables.isLegalForm(before.text())
                        || tables.isTitle(before.text().replace(".", "")));
        return name.endsWith(".") && !abbreviated && !form ? name.substring(0, name.length() - 1) : name;
    }

    /** True for words that are no name of a person or organization, as far as anyone knows. */
    boolean isNoName(List<Word> words, Part part) {
        String name = text(words, part);
        long letters = name.codePoints().filter(Character::isLetter).count();
        if (letters < 2 && !words.get(part.from()).isFigured()
                || !part.titled() && vocabulary.known().isNoName(name)) {
            return true;
        }
        List<Word> all = words.subList(part.from(), part.end());
        if (all.size() == 1) {
            return !part.titled() && isCommonWord(all.get(0));
        }
        // "New Roof", in a title or for weight: every word is one of the language.
        boolean named = isTitledName(all, part)
                || all.stream().anyMatch(word -> word.tag().equals("PROPN") || tables.isOrganization(word.text()));
        return classes && !named || all.stream().filter(Word::hasCapital).allMatch(this::isPlain);
    }

    /** "companies like General Electric": in a sentence, a title and a word with a capital letter are a name, whatever words they are. */
    private boolean isTitledName(List<Word> all, Part part) {
        return part.from() > 0
                && tables.isAmbiguousTitle(all.get(0).text())
                && all.get(1).hasCapital();
    }

    private boolean isPlain(Word word) {
        return vocabulary.counts().isCommon(word.text()) && !tables.isOrganization(word.text());
    }

    private boolean isCommonWord(Word word) {
        if (vocabulary.counts().isCommon(word.text()) || tables.isLegalForm(word.text())) {
            return true;
        }
        if (tables.isOrganization(word.text()) && vocabulary.counts().small(word.text()) > 0) {
            return true;
        }
        return classes && !word.tag().equals("PROPN") && !word.isAllCapitals() && !word.isCamel() && !word.isFigured();
    }

    /** What is around a name. */
    NameRun.Clues clues(List<Word> words, Part part) {
        Word before = part.from() > 0 ? words.get(part.from() - 1) : null;
        Word after = part.end() < words.size() ? words.get(part.end()) : null;
        Word second = part.end() + 1 < words.size() ? words.get(part.end() + 1) : null;
        boolean comma = after != null && after.text().equals(",") && second != null;
        boolean definite = before != null && tables.isDefinite(before.text());
        boolean inCountry = comma && isPlaceBehind(words, part.end() + 1);
        boolean locative = inCountry || isWhere(words, part);
        boolean speaks = before != null && tables.isSpeech(before.text())
                || after != null && (tables.isSpeech(after.text()) || tables.isWho(after.text()))
                || comma && (tables.isWho(second.text()) || isAge(second.text()));
        return new NameRun.Clues(part.titled(), definite, locative, speaks);
    }

    /** "in Lohn", "in northern Lohn", "the city of Lohn", "Lohn province". */
    private boolean isWhere(List<Word> words, Part part) {
        int at = part.from() - 1;
        if (at > 0 && tables.isCompass(words.get(at).text())) {
            at--;
        }
        boolean city = at > 0
                && tables.isOf(words.get(at).text())
                && tables.isPlace(words.get(at - 1).text());
        boolean province = part.end() < words.size()
                && tables.isPlace(words.get(part.end()).text());
        return at >= 0 && tables.isLocative(words.get(at).text()) || city || province;
    }

    /** "Lohn, West Germany": a place of one to three words, and no possessive after it. */
    private boolean isPlaceBehind(List<Word> words, int from) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < Math.min(words.size(), from + 3) && words.get(i).hasCapital(); i++) {
            name.append(i == from ? "" : " ").append(words.get(i).text());
            boolean owner = i + 1 < words.size() && words.get(i + 1).text().startsWith("'");
            if (!owner && vocabulary.known().isPlace(name.toString())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAge(String word) {
        return word.matches("[1-9][0-9]{1,2}") && Integer.parseInt(word) < OLDEST;
    }
}
