package org.dossier.suggest;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;

/**
 * Cuts sentences of one language into words, and says what class each has where there is a model of the language.
 *
 * <p>Not for several threads at once: OpenNLP's taggers are not. The models after it are.
 */
final class WordReader {
    private static final BreakIterator RULES = BreakIterator.getWordInstance(ULocale.ROOT);

    private final TokenizerME tokenizer;
    private final POSTaggerME tagger;
    private final BreakIterator breaks = RULES.clone();

    /** A reader for which there are no models: Unicode's rules cut words (UAX 29), and words have no class. */
    WordReader() {
        tokenizer = null;
        tagger = null;
    }

    /**
     * A reader with the models of a language.
     *
     * @param tokens null where there is none; then Unicode's rules cut words
     */
    WordReader(TokenizerModel tokens, POSModel classes) {
        tokenizer = tokens == null ? null : new TokenizerME(tokens);
        tagger = new POSTaggerME(classes);
    }

    /** True when words get a class. */
    boolean knowsClasses() {
        return tagger != null;
    }

    /** The words and punctuation marks of a sentence, in order. Words joined by hyphens are one. */
    List<Word> read(String text, int start, int end) {
        String sentence = text.substring(start, end).replace('\u2019', '\'').replace('\u02BC', '\'');
        List<Span> spans = tokenizer == null ? byRules(sentence) : List.of(tokenizer.tokenizePos(sentence));
        String[] tokens = spans.stream()
                .map(span -> sentence.substring(span.getStart(), span.getEnd()))
                .toArray(String[]::new);
        String[] tags = tagger == null || tokens.length == 0 ? null : tagger.tag(tokens);
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < tokens.length; i++) {
            Span span = spans.get(i);
            Word word =
                    new Word(start + span.getStart(), start + span.getEnd(), tokens[i], tags == null ? "" : tags[i]);
            int owned = word.text().length() - 2;
            if (owned > 0 && word.text().endsWith("'s")) {
                words.add(word.until(owned));
                words.add(new Word(word.end() - 2, word.end(), "'s", "PART"));
            } else {
                words.add(word);
            }
        }
        return hyphened(words);
    }

    /** Models cut at hyphens, and after figures: "al-Zawrani", "Vael-Thorne" and "3M" are a word each. */
    private static List<Word> hyphened(List<Word> words) {
        List<Word> joined = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            int last = joined.size() - 1;
            boolean mark = word.text().equals("-")
                    || word.text().equals("\u2011")
                    || word.text().equals("\u2010");
            if (mark && last >= 0 && i + 1 < words.size()) {
                Word before = joined.get(last);
                Word after = words.get(i + 1);
                if (before.end() == word.start() && word.end() == after.start() && before.isWord() && after.isWord()) {
                    String tag = after.tag().equals("PROPN") || before.isFunction() ? after.tag() : before.tag();
                    joined.set(last, new Word(before.start(), after.end(), before.text() + "-" + after.text(), tag));
                    i++;
                    continue;
                }
            }
            if (last >= 0 && isFigures(joined.get(last)) && joined.get(last).end() == word.start() && word.isWord()) {
                Word figures = joined.get(last);
                joined.set(last, new Word(figures.start(), word.end(), figures.text() + word.text(), word.tag()));
                continue;
            }
            joined.add(word);
        }
        return joined;
    }

    private static boolean isFigures(Word word) {
        return word.text().chars().allMatch(Character::isDigit);
    }

    private List<Span> byRules(String sentence) {
        List<Span> spans = new ArrayList<>();
        breaks.setText(sentence);
        int from = breaks.first();
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            if (!sentence.substring(from, at).isBlank()) {
                apart(sentence, from, at, spans);
            }
            from = at;
        }
        return spans;
    }

    /** A possessive, and an article that has lost its vowel, are words of their own: "Ada's", "l'Assemblée". */
    private static void apart(String sentence, int from, int to, List<Span> spans) {
        int mark = sentence.indexOf('\'', from);
        boolean cut = mark > from && mark < to - 1;
        if (cut && mark - from <= 2 && Character.isLetter(sentence.charAt(mark + 1)) && !isName(sentence, from)) {
            spans.add(new Span(from, mark + 1));
            spans.add(new Span(mark + 1, to));
        } else if (cut && to - mark == 2 && sentence.charAt(mark + 1) == 's') {
            spans.add(new Span(from, mark));
            spans.add(new Span(mark, to));
        } else {
            spans.add(new Span(from, to));
        }
    }

    /** "O'Neill" is no "l'O". */
    private static boolean isName(String sentence, int from) {
        return sentence.charAt(from) == 'O';
    }
}
