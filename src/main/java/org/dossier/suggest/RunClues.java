package org.dossier.suggest;

import java.util.List;

/** Reads what is around a name. */
final class RunClues {
    private static final int OLDEST = 120;

    private RunClues() {}

    static NameRun.Clues of(List<Word> words, RunTrimmer.Part part, Vocabulary vocabulary) {
        LanguageWords tables = vocabulary.words();
        Word before = part.from() > 0 ? words.get(part.from() - 1) : null;
        Word after = part.end() < words.size() ? words.get(part.end()) : null;
        Word second = part.end() + 1 < words.size() ? words.get(part.end() + 1) : null;
        boolean comma = after != null && after.text().equals(",") && second != null;
        boolean definite = before != null && tables.isDefinite(before.text());
        boolean inCountry = comma && isPlaceBehind(words, part.end() + 1, vocabulary);
        boolean locative = inCountry || isWhere(words, part, tables);
        boolean speaks = before != null && tables.isSpeech(before.text())
                || after != null && (tables.isSpeech(after.text()) || tables.isWho(after.text()))
                || comma && (tables.isWho(second.text()) || isAge(second.text()));
        return new NameRun.Clues(part.titled(), definite, locative, speaks);
    }

    /** "in Lohn", "in northern Lohn", "the city of Lohn", "Lohn province". */
    private static boolean isWhere(List<Word> words, RunTrimmer.Part part, LanguageWords tables) {
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
    private static boolean isPlaceBehind(List<Word> words, int from, Vocabulary vocabulary) {
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
