package org.dossier.resolve;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.model.AnchorState;

/** What an editor may do to a sentence; each does the same to the same sentence every time. */
enum Mutation {
    /** Letters and their marks apart. */
    MARKS_APART(Sense.SAME) {
        @Override
        String of(String sentence) {
            return Normalizer2.getNFDInstance().normalize(sentence);
        }
    },
    /** Spaces that do not break, and soft hyphens. */
    INVISIBLE(Sense.SAME) {
        @Override
        String of(String sentence) {
            return sentence.replace(' ', '\u00A0').replaceAll("(\\p{Ll}{4})(\\p{Ll}{4})", "$1\u00AD$2");
        }
    },
    /** Straight marks for curly ones: the text that is read has curly ones all the same. */
    QUOTATION_MARKS(Sense.SAME) {
        @Override
        String of(String sentence) {
            return sentence.replace('\u2019', '\'').replaceAll("[\u201C\u201D]", "\"");
        }
    },
    /** A comma after the third word. */
    COMMA(Sense.ALIKE) {
        @Override
        String of(String sentence) {
            return sentence.replaceFirst("^(\\S+ \\S+ \\S*\\p{L})( \\p{L})", "$1,$2");
        }
    },
    /** A letter of the longest word is lost. */
    MISPRINT(Sense.ALIKE) {
        @Override
        String of(String sentence) {
            MatchResult word = longest(sentence, SMALL_WORD);
            int middle = word == null ? 0 : (word.start() + word.end()) / 2;
            return word == null || word.end() - word.start() < 6
                    ? sentence
                    : sentence.substring(0, middle) + sentence.substring(middle + 1);
        }
    },
    /** The first article goes. */
    ARTICLE(Sense.ALIKE) {
        @Override
        String of(String sentence) {
            return sentence.replaceFirst("(?<= )(the|a|an) (?=\\p{Ll})", "");
        }
    },
    /** The longest word is another. */
    REWORDED(Sense.ALIKE) {
        @Override
        String of(String sentence) {
            MatchResult word = longest(sentence, SMALL_WORD);
            return word == null || word.end() - word.start() < 6 ? sentence : replaced(sentence, word, "sundry");
        }
    },
    /** A clause comes in. */
    CLAUSE(Sense.ALIKE) {
        @Override
        String of(String sentence) {
            return sentence.replaceFirst("^((?:\\S+ ){4}\\S*\\p{Ll})( \\p{Ll})", "$1, as people like to say,$2");
        }
    },
    /** The first figure is another. */
    FIGURE(Sense.OTHER) {
        @Override
        String of(String sentence) {
            Matcher matcher = Pattern.compile("\\p{Nd}").matcher(sentence);
            return matcher.find() ? matcher.replaceFirst(matcher.group().equals("7") ? "3" : "7") : sentence;
        }
    },
    /** The first number word is another. */
    NUMBER_WORD(Sense.OTHER) {
        @Override
        String of(String sentence) {
            return swapped(
                    sentence, Map.of("two", "ten", "one", "six", "three", "thirty", "first", "fifth", "all", "most"));
        }
    },
    /** A negation comes in, or goes. */
    NEGATION(Sense.OTHER) {
        @Override
        String of(String sentence) {
            String without = sentence.replaceFirst(" (not|never|no longer)\\b", "");
            return !without.equals(sentence)
                    ? without
                    : sentence.replaceFirst(" (was|is|had|has|were|are|would|will|did)(?= )", " $1 not");
        }
    },
    /** A beginning turns a word. */
    UN(Sense.OTHER) {
        @Override
        String of(String sentence) {
            return sentence.replaceFirst("(?<= )(?=\\p{Ll}{3,}ed\\b)", "un");
        }
    },
    /** Another person. */
    PRONOUN(Sense.OTHER) {
        @Override
        String of(String sentence) {
            return swapped(
                    sentence, Map.of("he", "she", "she", "he", "his", "her", "her", "his", "I", "we", "him", "them"));
        }
    },
    /** The first name after the first word is another. */
    NAME(Sense.OTHER) {
        @Override
        String of(String sentence) {
            return sentence.replaceFirst("(?<=\\p{L} )\\p{Lu}\\p{Ll}{3,}", "Tammerlow");
        }
    },
    /** The first word is another name. */
    FIRST_NAME(Sense.OTHER) {
        @Override
        String of(String sentence) {
            return sentence.replaceFirst("^\\p{Lu}\\p{L}+(?= )", "Tammerlow");
        }
    },
    /** In scripts without capital letters, a word is another: it may have been a name. */
    CASELESS_NAME(Sense.OTHER) {
        @Override
        String of(String sentence) {
            return sentence.replaceFirst("(?<= )\\p{Lo}{4,}(?= )", "السمندري");
        }
    },
    /** The first two names, or the first two long words, change places. */
    CHANGED_PLACES(Sense.OTHER) {
        @Override
        String of(String sentence) {
            List<MatchResult> names = NAME_WORD.matcher(sentence).results().toList();
            List<MatchResult> words = names.size() > 1
                    ? names
                    : LONG_WORD.matcher(sentence).results().toList();
            if (words.size() < 2 || words.get(0).group().equals(words.get(1).group())) {
                return sentence;
            }
            MatchResult one = words.get(0);
            MatchResult other = words.get(1);
            return replaced(replaced(sentence, other, one.group()), one, other.group());
        }
    },
    /** The sentence goes. */
    DELETED(Sense.GONE) {
        @Override
        String of(String sentence) {
            return "";
        }
    },
    /** The sentence goes, and a look-alike is in its place: another statement. */
    LOOK_ALIKE(Sense.GONE) {
        @Override
        String of(String sentence) {
            MatchResult word = longest(sentence, SMALL_WORD);
            return word == null ? "" : replaced(sentence, word, "seldom");
        }
    };

    /** What becomes of what the sentence says. */
    enum Sense {
        /** A reader sees no difference. */
        SAME,
        /** It is the same passage, written otherwise. */
        ALIKE,
        /** It says something else. */
        OTHER,
        /** It is there no more. */
        GONE
    }

    private static final Pattern SMALL_WORD = Pattern.compile("(?<![\\p{L}'])\\p{Ll}+(?![\\p{L}'])");
    private static final Pattern LONG_WORD = Pattern.compile("(?<![\\p{L}'-])[\\p{Ll}\\p{Lo}]{5,}(?![\\p{L}'-])");
    private static final Pattern NAME_WORD = Pattern.compile("(?<=\\p{L} )\\p{Lu}\\p{Ll}{3,}(?![\\p{L}'])");

    final Sense sense;

    Mutation(Sense sense) {
        this.sense = sense;
    }

    /** The sentence after the edit; the same when there is nothing to do it to. */
    abstract String of(String sentence);

    static MatchResult longest(String sentence, Pattern words) {
        return words.matcher(sentence)
                .results()
                .max(java.util.Comparator.comparingInt(word -> word.end() - word.start()))
                .orElse(null);
    }

    static String replaced(String sentence, MatchResult word, String by) {
        return sentence.substring(0, word.start()) + by + sentence.substring(word.end());
    }

    /** The first of these words, in the order of the sentence, by its counterpart. */
    static String swapped(String sentence, Map<String, String> words) {
        Matcher matcher = Pattern.compile(
                        "(?<=[\\p{L},] )(" + String.join("|", new TreeMap<>(words).keySet()) + ")(?= )")
                .matcher(sentence);
        return matcher.find() ? replaced(sentence, matcher.toMatchResult(), words.get(matcher.group())) : sentence;
    }

    /**
     * Every third sentence of a text edited, and quoted as it was: alone, and with 32 characters around it.
     *
     * @param blocks the text: blocks of sentences
     * @param first index of the first sentence to edit, 0 to 2
     */
    List<AnchoringCase> cases(List<List<String>> blocks, int first) {
        List<List<String>> now = new ArrayList<>();
        int number = 0;
        for (List<String> block : blocks) {
            List<String> edited = new ArrayList<>();
            for (String sentence : block) {
                edited.add(number++ % 3 == first ? of(sentence) : sentence);
            }
            now.add(edited);
        }
        String before = text(blocks);
        String after = text(now);
        String markdown = escaped(after);
        List<AnchoringCase> cases = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            for (int j = 0; j < blocks.get(i).size(); j++) {
                String quote = blocks.get(i).get(j);
                String became = now.get(i).get(j);
                if (!became.equals(quote) && quote.length() >= 12 && alone(before, quote) && !after.contains(quote)) {
                    boolean stands = sense == Sense.SAME || sense == Sense.ALIKE;
                    cases.addAll(of(quote, stands ? read(became, quote) : null, before, markdown));
                }
            }
        }
        return cases;
    }

    /** What the text that is read has where {@code became} was written. */
    private String read(String became, String quote) {
        return this == QUOTATION_MARKS ? quote : became;
    }

    private static boolean alone(String text, String words) {
        return text.indexOf(words) == text.lastIndexOf(words);
    }

    private List<AnchoringCase> of(String quote, String became, String before, String after) {
        int at = before.indexOf(quote);
        int end = at + quote.length();
        String prefix = before.substring(Math.max(0, at - 32), at).strip();
        String suffix =
                before.substring(end, Math.min(before.length(), end + 32)).strip();
        AnchorState expected = sense == Sense.SAME ? AnchorState.EXACT : became == null ? AnchorState.LOST : null;
        String kind = name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        String words = became == null ? null : became.replaceAll("\\s+", " ");
        return List.of(
                new AnchoringCase(kind, quote, null, quote, "", "", 0, after, expected, words, 0),
                new AnchoringCase(
                        kind,
                        quote + " (with surroundings)",
                        null,
                        quote,
                        prefix,
                        suffix,
                        0,
                        after,
                        expected,
                        words,
                        0));
    }

    private static String text(List<List<String>> blocks) {
        List<String> texts = new ArrayList<>();
        for (List<String> block : blocks) {
            texts.add(String.join(
                    " ", block.stream().filter(one -> !one.isEmpty()).toList()));
        }
        return String.join("\n\n", texts);
    }

    /** As Markdown that says just this. */
    private static String escaped(String text) {
        return text.replaceAll("([\\p{Punct}&&[^',.]])", "\\\\$1").replaceAll("(?m)^(\\d+)\\.", "$1\\\\.");
    }
}
