package org.dossier.resolve;

import java.util.List;
import org.dossier.model.Article;
import org.dossier.source.Problem;
import org.dossier.source.Span;
import org.dossier.source.YamlText;

/** Makes the problem of the rule {@code correction-log}: something published has changed, and nothing tells readers. */
final class MissingCorrection {
    private MissingCorrection() {}

    /** What an editor may do instead of telling readers, of words that were changed. */
    static final String SLIP = "If no one was misled, for example by a typo, run 'dossier check --accept'";

    /** The same, of what is gone. */
    static final String UNREAD = "If no one has read it yet, run 'dossier check --accept'";

    /**
     * A change of words, with a correction to paste.
     *
     * @param span the guilty words
     * @param message what has changed
     * @param before what is above the advice, a line each: differences, and what to do before anything else; may be empty
     * @param article where the correction belongs
     * @param was the words that readers were shown; empty when they are not known
     * @param now the words that are there now; empty for none
     * @param instead what else may be done, such as {@link #SLIP}
     */
    static Problem problem(
            Span span, String message, List<String> before, Article article, String was, String now, String instead) {
        StringBuilder help = new StringBuilder();
        before.forEach(line -> help.append(line).append('\n'));
        help.append("If readers were misled, tell them in a new entry under 'corrections' of this article:\n");
        help.append(article.corrections().isEmpty() ? "  corrections:\n" : "");
        help.append("    - date:    # the day of the correction\n");
        help.append("      was: ").append(was.isEmpty() ? "    # the old words" : quoted(was));
        help.append(was.isEmpty() ? ", unless it should not be repeated\n" : "   # not what should not be repeated\n");
        help.append(now.isEmpty() ? "" : "      now: " + quoted(now) + "\n");
        help.append("      why:     # the reason\n");
        return problem(span, message, help.append(instead).toString());
    }

    /** Any other change. */
    static Problem problem(Span span, String message, String help) {
        return Problem.error("correction-log", span, message, help);
    }

    /** As a YAML scalar in double quotes that Markdown reads as these exact words. */
    private static String quoted(String words) {
        String plain = words.replaceAll("([\\\\`*_\\[\\]{}<>~])", "\\\\$1");
        return YamlText.quoted(plain);
    }
}
