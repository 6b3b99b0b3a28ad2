package org.dossier.command;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.audit.ContentPlace;
import org.dossier.audit.Stats;
import org.dossier.source.ProblemText;

/** An overview for people: plain text, no line longer than {@value #WIDTH} columns but for places, which are never cut. */
final class StatsText {
    private static final int WIDTH = 80;

    /** Columns of the first word of a row and the number after it. */
    private static final String ROW = "  %-15s%9s";

    private final StringBuilder out = new StringBuilder();

    private StatsText() {}

    /** The whole overview; every line ends with a line break. */
    static String of(Stats stats) {
        StatsText text = new StatsText();
        text.wrapped("", ProblemText.visible(stats.title()).split(" "), " ");
        text.counts(stats);
        text.unfinished(stats.unfinished());
        return text.out.toString();
    }

    private void counts(Stats stats) {
        out.append('\n');
        Stats.Articles articles = stats.articles();
        row("Articles", articles.count(), List.of(number(articles.words()) + " words", period(articles.period())));
        row("Languages", articles.languages().size(), tallies(articles.languages()));
        row("People", stats.people(), List.of());
        row("Organizations", stats.organizations(), List.of());
        row("Mentions", stats.mentions(), List.of());
        row("Not linked", sum(stats.leftAlone()), tallies(stats.leftAlone()));
        row("Claims", sum(stats.claims()), tallies(stats.claims()));
        row("Relations", stats.relations(), List.of());
        row("Events", stats.events(), List.of(period(stats.happened())));
        row("Notes", sum(stats.notes()), tallies(stats.notes()));
        row("Sources", stats.sources(), List.of());
        row("Pages", stats.pages(), List.of());
    }

    private void unfinished(List<Stats.Unfinished> all) {
        out.append("\nUnfinished\n\n");
        List<Stats.Unfinished> some =
                all.stream().filter(one -> one.count() > 0).toList();
        for (Stats.Unfinished one : some) {
            String label = "  " + label(one.what());
            out.append(label)
                    .append(String.format(Locale.ROOT, "%" + (WIDTH - label.length()) + "s", number(one.count())))
                    .append('\n');
            List<String> places =
                    new ArrayList<>(one.first().stream().map(StatsText::place).toList());
            if (!places.isEmpty() && one.more() > 0) {
                places.add(number(one.more()) + " more");
            }
            wrapped("    ", places.toArray(String[]::new), ", ");
        }
        if (some.isEmpty()) {
            out.append("  Nothing.\n");
        }
    }

    private void row(String label, int count, List<String> details) {
        String start = String.format(Locale.ROOT, ROW, label, number(count));
        List<String> told = details.stream().filter(one -> !one.isEmpty()).toList();
        if (told.isEmpty()) {
            out.append(start).append('\n');
        } else {
            int from = out.length();
            String indent = " ".repeat(start.length() + 3);
            wrapped(indent, told.toArray(String[]::new), ", ");
            out.replace(from, from + start.length(), start);
        }
    }

    /** Parts with something between them, in as many lines as they need; a part that is too long for a line has one of its own. */
    private void wrapped(String indent, String[] parts, String between) {
        int column = 0;
        for (int i = 0; i < parts.length; i++) {
            String part = i + 1 < parts.length ? parts[i] + between : parts[i];
            int needed = part.stripTrailing().length();
            if (column > 0 && column + needed > WIDTH) {
                out.setLength(out.length() - 1);
                out.append('\n');
                column = 0;
            }
            if (column == 0) {
                out.append(indent);
                column = indent.length();
            }
            out.append(part);
            column += part.length();
        }
        out.append(parts.length > 0 ? "\n" : "");
    }

    private static int sum(Map<String, Integer> tallies) {
        return tallies.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static List<String> tallies(Map<String, Integer> tallies) {
        return tallies.entrySet().stream()
                .map(one -> one.getKey() + " " + number(one.getValue()))
                .toList();
    }

    private static String period(Stats.Period period) {
        return Stream.of(period.from(), period.to())
                .filter(date -> !date.isEmpty())
                .distinct()
                .collect(Collectors.joining(" to "));
    }

    private static String place(ContentPlace spot) {
        String file = ProblemText.visible(spot.file());
        return spot.line() == 0 ? file : file + ":" + spot.line();
    }

    private static String number(int number) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
    }

    private static String label(Stats.Unfinished.What what) {
        return switch (what) {
            case ERROR -> "Errors in the content";
            case WARNING -> "Warnings about the content";
            case DRAFT -> "Drafts of profiles";
            case DRAFT_NOTE -> "Drafts of notes";
            case QUESTION -> "Open questions";
            case NO_RESPONSE -> "Negative claims without a response";
            case NOT_SOUGHT -> "Claims whose subjects were not asked";
            case OUTCOME_DUE -> "Allegations and charges past their 'review_by'";
            case NO_REVIEW -> "Claims not reviewed";
            case NOT_MENTIONED -> "Profiles that no article names";
            case SHARED -> "Names not linked: shared by several profiles";
            case NOT_NAMED_BEFORE -> "Names not linked: short, and not named in full before";
            case FIRST_WORD -> "Names not linked: possibly a common word at the start of a sentence";
            case OTHER_PERSON -> "Names not linked: the words beside them make them someone else's";
            case NAMESAKE -> "Names not linked: someone without a profile has them too";
            case LONGER_NAME -> "Names not linked: part of a longer name";
            case ENDING -> "Names not linked: attached letters may make them another name";
            case UNARCHIVED -> "Web pages without access date or archived copy";
            case NOT_ANNOTATED -> "Articles without annotations";
        };
    }
}
