package org.dossier.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dossier.model.Article;
import org.dossier.model.Body;
import org.dossier.model.Mention;
import org.dossier.source.Range;
import org.dossier.text.Sentences;
import org.dossier.text.mentions.Acronyms;
import org.dossier.text.names.Surnames;

/** Finds the names in one article that are no mentions: runs of words that a model calls names, or that capital letters make look like one. */
final class RunFinder {
    private static final int HEADING_WORDS = 5;

    private final Article article;
    private final String text;
    private final Vocabulary vocabulary;
    private final WordReader reader;
    private final TakenWords taken;
    private final RunTrimmer trimmer;
    private final List<NameRun> runs = new ArrayList<>();
    private List<Word> words = List.of();

    private RunFinder(Article article, Vocabulary vocabulary, WordReader reader) {
        this.article = article;
        this.text = article.body().text();
        this.vocabulary = vocabulary;
        this.reader = reader;
        this.taken = TakenWords.of(article);
        this.trimmer = new RunTrimmer(vocabulary, reader.knowsClasses());
    }

    /** The names, in order of the text. */
    static List<NameRun> find(Article article, Vocabulary vocabulary, WordReader reader) {
        RunFinder finder = new RunFinder(article, vocabulary, reader);
        for (Body.Block block : article.body().blocks()) {
            if (block.kind() != Body.Block.Kind.HEADING) {
                Range range = block.range();
                Sentences.of(finder.text, range.start(), range.end()).forEach(finder::sentence);
            }
        }
        return finder.runs;
    }

    private void sentence(Range sentence) {
        if (mayHoldName(sentence)) {
            words = reader.read(text, sentence.start(), sentence.end());
            if (!isHeading()) {
                scan();
            }
        }
    }

    /** Reading word classes takes time: only where there is a capital letter that is not a mention's, and not just that of a common first word. */
    private boolean mayHoldName(Range sentence) {
        for (int i = sentence.start(); i < sentence.end(); i++) {
            boolean begins = i == 0 || !Character.isLetter(text.charAt(i - 1));
            if (Character.isDigit(text.charAt(i)) && i + 1 < sentence.end() && Character.isLetter(text.charAt(i + 1))
                    || !begins && Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
                // "7amleh", "eBay"
                return true;
            }
            if (Character.isUpperCase(text.charAt(i)) && begins && !isClosed(i, i + 1) && mention(i, i + 1) == null) {
                int end = i;
                while (end < sentence.end() && Character.isLetter(text.charAt(end))) {
                    end++;
                }
                if (i > sentence.start() || !vocabulary.counts().isCommon(text.substring(i, end))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A line without a full stop in which nearly every longer word has a capital letter is a heading or a caption: there it says nothing. */
    private boolean isHeading() {
        Word last = words.isEmpty() ? null : words.get(words.size() - 1);
        if (last == null
                || ".!?\"\u201D)".contains(last.text().substring(last.text().length() - 1))) {
            return false;
        }
        List<Word> longer = words.stream()
                .filter(word -> word.isWord() && word.text().length() > 3)
                .toList();
        long capital = longer.stream().filter(Word::hasCapital).count();
        return longer.size() >= HEADING_WORDS && capital * 10 >= longer.size() * 9L;
    }

    private void scan() {
        int at = 0;
        while (at < words.size()) {
            if (isName(at, at)) {
                int end = extend(at);
                emit(at, end);
                at = end;
            } else {
                at++;
            }
        }
    }

    private int extend(int from) {
        int end = from + 1;
        while (end < words.size()) {
            int next = joined(from, end);
            if (next < 0) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** The place after the next word of a name that goes on at {@code end}; -1 when it does not. */
    private int joined(int from, int end) {
        if (isName(end, from)) {
            return isOver(from, end) ? -1 : end + 1;
        }
        Word word = words.get(end);
        Word before = words.get(end - 1);
        boolean touches = word.start() == before.end();
        if (word.text().equals(".") && touches && before.isInitial() && end + 1 < words.size()) {
            return isName(end + 1, from) ? end + 2 : -1;
        }
        if (word.text().equals(",") && end + 1 < words.size()) {
            Word form = words.get(end + 1);
            return form.hasCapital() && vocabulary.words().isLegalForm(form.text()) ? end + 2 : -1;
        }
        int behind = end;
        while (behind < words.size() && behind - end < 3 && isConnector(words.get(behind), from, end)) {
            behind++;
        }
        return behind > end && behind < words.size() && isName(behind, from) ? behind + 1 : -1;
    }

    /** The legal form of a company ends its name: what follows it with a capital letter is something else. */
    private boolean isOver(int from, int end) {
        String before = words.get(end - 1).text();
        String next = words.get(end).text();
        return end - from > 1
                && vocabulary.words().isLegalForm(before)
                && !vocabulary.words().isOrganization(next);
    }

    private boolean isConnector(Word word, int from, int end) {
        if (isClosed(word.start(), word.end())) {
            return false;
        }
        LanguageWords tables = vocabulary.words();
        if (Surnames.isParticle(word.text()) && !tables.isOf(word.text())) {
            return !tables.isDefinite(word.text()) || words.get(end) != word;
        }
        boolean first = words.get(end) == word;
        if (word.text().equals("&")) {
            return first;
        }
        boolean longName = words.subList(from, end).stream().anyMatch(one -> tables.isOf(one.text()));
        Word last = words.get(end - 1);
        if (tables.isAnd(word.text())) {
            return first && (longName || isPair(from, end));
        }
        if (tables.isOf(word.text())) {
            // "the Bank of England", but not "John Smith of Acme" or "Acme Corp of Italy".
            return first
                    && !tables.isLegalForm(last.text())
                    && (longName
                            || tables.isTitle(last.text())
                            || tables.isOrganization(last.text())
                            || vocabulary.counts().small(last.text()) > 0);
        }
        return !first && tables.isDefinite(word.text());
    }

    /** "Dillon and Co", "Reynolds and Reynolds", "Securities and Exchange Commission". */
    private boolean isPair(int from, int and) {
        String next = and + 1 < words.size() ? words.get(and + 1).text() : "";
        boolean single = and - from == 1;
        return vocabulary.words().isPartner(next)
                || single && words.get(from).text().equals(next)
                || single && vocabulary.words().isOrganization(words.get(from).text());
    }

    /** True when a word is a part of a name that began at {@code from}. */
    private boolean isName(int at, int from) {
        Word word = words.get(at);
        if (!word.isWord() || isClosed(word.start(), word.end())) {
            return false;
        }
        if (mention(word.start(), word.end()) != null) {
            return true;
        }
        if (word.isFigured()) {
            return isFigureName(at);
        }
        if (!word.hasCapital() || word.text().equals("I") || isDate(at) || isState(at, from)) {
            return false;
        }
        boolean first = isFirst(at);
        if (word.isAllCapitals() && !first) {
            return true;
        }
        CaseCounts counts = vocabulary.counts();
        if (word.tag().equals("PROPN")) {
            return !first || !counts.isCommon(word.text()) || counts.capital(word.text()) > 0 && isNameAt(at + 1);
        }
        if (word.isFunction() || word.tag().equals("NUM") || !Models.capitalsTell(vocabulary.language())) {
            return false;
        }
        if (!first) {
            return true;
        }
        boolean nominal =
                word.tag().isEmpty() || word.tag().equals("NOUN") || word.tag().equals("X");
        return counts.small(word.text()) == 0 && (counts.capital(word.text()) > 0 || nominal && isNameAt(at + 1));
    }

    /** Not a quantity, a time or a place in an order, and more than once: "18F", "7amleh", but not "16GB", "3pm", "20th" or "$3M". */
    private boolean isFigureName(int at) {
        String word = words.get(at).text();
        String letters = word.replaceFirst("^\\d+", "");
        boolean unit = letters.length() < 3 && letters.equals(letters.toLowerCase(Locale.ROOT))
                || vocabulary.words().isBehindFigures(letters);
        boolean money =
                at > 0 && Character.getType(words.get(at - 1).text().codePointAt(0)) == Character.CURRENCY_SYMBOL;
        return !unit && !money && vocabulary.counts().figured(word) > 1;
    }

    private boolean isNameAt(int at) {
        return at < words.size()
                && words.get(at).hasCapital()
                && !isFirst(at)
                && !words.get(at).isFunction();
    }

    /** A month is a date only beside a figure: "Theresa May". */
    private boolean isDate(int at) {
        String word = words.get(at).text();
        KnownNames known = vocabulary.known();
        return known.isWeekday(word) || known.isMonth(word) && (isFigure(at - 1) || isFigure(at + 1));
    }

    /** "Columbia, S.C." */
    private boolean isState(int at, int from) {
        return at > 0
                && at == from
                && words.get(at - 1).text().equals(",")
                && words.get(at).text().matches("(?:\\p{Lu}\\.){2}");
    }

    private boolean isFigure(int at) {
        return at >= 0
                && at < words.size()
                && Character.isDigit(words.get(at).text().charAt(0));
    }

    /** True where every word has a capital letter: at the beginning of a sentence, of a quotation, after a colon. */
    private boolean isFirst(int at) {
        int before = at - 1;
        while (before >= 0 && !words.get(before).isWord()) {
            if ("\"'\u201C\u2018\u00AB\u201E:!?\u2022-\u2013\u2014"
                    .contains(words.get(before).text().substring(0, 1))) {
                return true;
            }
            before--;
        }
        return before < 0;
    }

    private boolean isClosed(int start, int end) {
        return taken.isClosed(start, end);
    }

    private Mention mention(int start, int end) {
        return taken.mention(start, end);
    }

    private void emit(int from, int end) {
        for (RunTrimmer.Part part : trimmer.parts(words, from, end)) {
            List<Mention> inside = new ArrayList<>();
            for (Word word : words.subList(part.from(), part.end())) {
                Mention mention = mention(word.start(), word.end());
                if (mention != null && !inside.contains(mention)) {
                    inside.add(mention);
                }
            }
            if (inside.isEmpty()) {
                add(part, null);
            } else {
                around(part, inside);
            }
        }
    }

    /** A run with a linked name inside: the whole is another spelling of it, or what is left of it may be a name. */
    private void around(RunTrimmer.Part part, List<Mention> inside) {
        String whole = trimmer.text(words, part);
        for (Mention mention : inside) {
            String linked = mention.range().of(text);
            boolean longer = whole.length() > linked.length();
            if (longer && key(whole).equals(key(linked))) {
                add(part, mention.profile());
                return;
            }
        }
        int at = part.from();
        while (at < part.end()) {
            int end = at;
            while (end < part.end()
                    && mention(words.get(end).start(), words.get(end).end()) == null) {
                end++;
            }
            if (end > at) {
                trimmer.parts(words, at, end).forEach(left -> add(left, null));
            }
            at = end + 1;
        }
    }

    private String key(String name) {
        return NameKey.of(name, vocabulary.words());
    }

    private void add(RunTrimmer.Part part, String profile) {
        String name = trimmer.text(words, part);
        if (name.isEmpty() || vocabulary.isNever(name) || profile == null && trimmer.isNoName(words, part)) {
            return;
        }
        NameRun.Clues clues = trimmer.clues(words, part);
        if (profile == null && isAlone(part, clues)) {
            return;
        }
        Range range = new Range(
                words.get(part.from()).start(), words.get(part.end() - 1).end());
        String acronym = Acronyms.behind(text, range.end(), name);
        runs.add(new NameRun(article, range, name, clues, profile, acronym));
    }

    /** One word with nothing to show that it is a name: at a beginning, or what is left of a name that the editors have marked. */
    private boolean isAlone(RunTrimmer.Part part, NameRun.Clues clues) {
        if (part.end() - part.from() > 1
                || clues.titled()
                || words.get(part.from()).isFigured()) {
            return false;
        }
        String word = words.get(part.from()).text();
        boolean generic = vocabulary.words().isPlace(word) || vocabulary.words().isOrganization(word);
        boolean left =
                part.from() > 0 && isMarked(part.from() - 1) || part.end() < words.size() && isMarked(part.end());
        boolean beginning = isFirst(part.from()) && vocabulary.counts().capital(word) == 0 && !clues.speaks();
        return beginning || generic && left;
    }

    private boolean isMarked(int at) {
        Word word = words.get(at);
        return isClosed(word.start(), word.end()) || mention(word.start(), word.end()) != null;
    }
}
