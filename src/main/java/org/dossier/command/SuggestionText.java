package org.dossier.command;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dossier.model.Dossier;
import org.dossier.source.Span;
import org.dossier.suggest.Suggestions;

/** Suggestions for people. */
final class SuggestionText {
    private static final int ARTICLES_SHOWN = 5;
    private static final int FIXES_SHOWN = 3;

    private SuggestionText() {}

    /**
     * The whole list; a section for each kind of suggestion that there is.
     *
     * @param all what was found
     * @param shown the names to print
     * @param leftOut how many names there are beside them
     * @param top how many entries of the other sections to print
     * @param dossier for the names of profiles
     */
    static String of(Suggestions all, List<Suggestions.Unprofiled> shown, int leftOut, int top, Dossier dossier) {
        StringBuilder out = new StringBuilder();
        if (!shown.isEmpty()) {
            heading(out, "Names without a profile");
            shown.forEach(name -> name(out, name));
        }
        if (leftOut > 0) {
            out.append(leftOut)
                    .append(leftOut == 1 ? " more name" : " more names")
                    .append("; --top and --min say which are shown.\n\n");
        }
        if (!all.forms().isEmpty()) {
            heading(out, "Words that may name someone with a profile");
            all.forms().stream().limit(top).forEach(form -> form(out, form, dossier));
            more(out, all.forms().size() - top);
        }
        if (!all.pairs().isEmpty()) {
            heading(out, "Profiles that look alike");
            all.pairs().stream().limit(top).forEach(pair -> pair(out, pair, dossier));
            more(out, all.pairs().size() - top);
            out.append("    Merge them, or write 'different_from: [id of the other]' in one of them.\n\n");
        }
        if (out.length() == 0) {
            out.append("No suggestions.\n");
        }
        all.limits().forEach(limit -> out.append(limit(limit)).append('\n'));
        return visible(out.toString());
    }

    private static void more(StringBuilder out, int count) {
        if (count > 0) {
            out.append("and ").append(count).append(" more\n\n");
        }
    }

    private static void heading(StringBuilder out, String words) {
        out.append(words).append('\n').append("-".repeat(words.length())).append("\n\n");
    }

    private static void name(StringBuilder out, Suggestions.Unprofiled name) {
        out.append(name.name()).append(": ").append(name.kind().key()).append(", ");
        where(out, name.count(), name.articles());
        if (name.forms().size() > 1) {
            out.append("    forms: ")
                    .append(name.forms().stream()
                            .map(form -> form.text() + " " + form.count())
                            .collect(Collectors.joining(", ")))
                    .append('\n');
        }
        if (!name.maybe().isEmpty()) {
            out.append("    may be ").append(String.join(" or ", name.maybe())).append('\n');
        }
        example(out, name.example());
        out.append('\n');
    }

    private static void where(StringBuilder out, int count, List<String> articles) {
        out.append(count == 1 ? "once" : count == 2 ? "twice" : count + " times")
                .append(" in ");
        if (articles.size() <= ARTICLES_SHOWN) {
            out.append(String.join(", ", articles));
        } else {
            out.append(String.join(", ", articles.subList(0, ARTICLES_SHOWN)))
                    .append(" and ")
                    .append(articles.size() - ARTICLES_SHOWN)
                    .append(" more");
        }
        out.append('\n');
    }

    private static void example(StringBuilder out, Suggestions.Example example) {
        out.append("    ")
                .append(place(example.span()))
                .append(": ")
                .append(example.sentence())
                .append('\n');
    }

    /** A file and a line; empty for a text that nobody wrote. */
    static String place(Span span) {
        if (span == null) {
            return "";
        }
        return span.isWholeFile() ? span.file().path() : span.file().path() + ":" + span.line();
    }

    private static void form(StringBuilder out, Suggestions.Unlinked form, Dossier dossier) {
        String names = form.profiles().stream()
                .map(id -> dossier.profile(id).name().text())
                .collect(Collectors.joining(" or "));
        out.append(form.text())
                .append(": ")
                .append(String.format(Locale.ROOT, why(form), names))
                .append("; ");
        where(out, form.count(), form.articles());
        example(out, form.example());
        for (Suggestions.Fix fix :
                form.fixes().subList(0, Math.min(FIXES_SHOWN, form.fixes().size()))) {
            out.append(form.profiles().size() > 1 ? "    one of these, if any, in " : "    if so, in ")
                    .append(fix.file())
                    .append(":\n");
            fix.yaml()
                    .lines()
                    .forEach(line -> out.append("        ").append(line).append('\n'));
        }
        if (form.fixes().size() > FIXES_SHOWN) {
            out.append(form.profiles().size() > 1 ? "    or another of them\n" : "    and so in the other articles\n");
        }
        out.append('\n');
    }

    private static String why(Suggestions.Unlinked form) {
        return switch (form.why()) {
            case EXACT -> "the name of %s, but not linked here";
            case NOT_INTRODUCED -> "a short name of %s, but the full one does not come before it";
            case SPELLED_OTHERWISE -> "may be another spelling of %s";
            case ACRONYM -> "the first letters of %s";
            case INFLECTED -> "perhaps a form of %s, or another name";
            case NEARLY -> "nearly %s; a typo, or someone else";
        };
    }

    private static void pair(StringBuilder out, Suggestions.LookAlike pair, Dossier dossier) {
        out.append(dossier.profile(pair.first()).name())
                .append(" (")
                .append(pair.first())
                .append(") and ")
                .append(dossier.profile(pair.second()).name())
                .append(" (")
                .append(pair.second())
                .append("): ")
                .append(
                        switch (pair.why()) {
                            case SAME_IDENTIFIER -> "both have the number " + pair.words();
                            case SAME_NAME ->
                                pair.words().equals(pair.others())
                                        ? "both are called " + pair.words()
                                        : pair.words() + " and " + pair.others() + " are spelled alike";
                            case NEAR_NAME -> pair.words() + " and " + pair.others() + " differ by a letter";
                        })
                .append("\n");
    }

    /** What could not be looked for, in a sentence. */
    static String limit(Suggestions.Limit limit) {
        String language = Locale.forLanguageTag(limit.language().tag()).getDisplayLanguage(Locale.ENGLISH);
        String articles = limit.articles() == 1 ? "1 article in " : limit.articles() + " articles in ";
        String means = switch (limit.means()) {
            case CAPITALS ->
                ": there is no word model of that language; names were found by their capital letters alone.";
            case ALL_CAPITALS ->
                ": all is in capital letters; only forms of names of known profiles could be looked for.";
            case NONE ->
                ": that script has no capital letters; only forms of names of known profiles could be looked for.";
        };
        if (limit.unwritten() == 0) {
            return articles + language + means;
        }
        String unwritten = limit.unwritten() == 1 ? " 1 profile has" : " " + limit.unwritten() + " profiles have";
        return articles + language + means + unwritten + " no name in that script, and could not be looked for.";
    }

    /** Control characters would color or clear a terminal. */
    private static String visible(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "\uFFFD");
    }
}
