package org.dossier.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.Body;
import org.dossier.model.IdKind;
import org.dossier.model.Mention;
import org.dossier.model.Settings;
import org.dossier.model.Signature;
import org.dossier.model.UnlinkedName;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.Range;
import org.dossier.source.Span;
import org.dossier.text.mentions.NameMatcher;
import org.dossier.text.mentions.NameTable;
import org.dossier.text.quotes.QuoteFinder;

/** Finds who is named in one article: by the editors, in the text itself, and by the names of the profiles. */
final class MentionFinder {
    private static final int SHOWN = 20;

    /** So many entries are shown to be pasted. */
    private static final int ENTRIES = 10;

    private final String article;
    private final BodyMaker.Made made;
    private final Body body;
    private final Settings.Linking linking;
    private final IdTable ids;
    /** Characters of the words before a name that are proposed as its prefix. */
    private static final int PREFIX = 24;

    private final Problems problems;
    private final BlockSentences sentences;

    /**
     * What was found.
     *
     * @param mentions in order of the text
     * @param unlinked names that are no mentions, in order of the text
     */
    record Named(List<Mention> mentions, List<UnlinkedName> unlinked) {}

    /**
     * A mention before it has a number.
     *
     * @param profile who is named; null where the editors say that nobody is
     * @param signed who says so, and when
     * @param span where they say so; null for one that was found by its name
     */
    record Found(Range range, String profile, Mention.How how, Signature signed, Span span) {}

    MentionFinder(String article, BodyMaker.Made made, Settings.Linking linking, IdTable ids, Problems problems) {
        this.article = article;
        this.made = made;
        this.body = made.body();
        this.linking = linking;
        this.ids = ids;
        this.problems = problems;
        this.sentences = new BlockSentences(body);
    }

    /** All mentions, those of the editors among them, and what was left alone. */
    Named find(List<Found> edited, NameTable names) {
        List<Found> found = new ArrayList<>();
        List<NameMatcher.Decided> decided = new ArrayList<>();
        for (Range passed : made.passed()) {
            decided.add(new NameMatcher.Decided(passed.start(), passed.end(), null));
        }
        for (Body.Reference reference : body.references()) {
            IdKind kind = ids.get(reference.id()).kind();
            String profile = kind.isProfile() ? reference.id() : null;
            Range range = reference.range();
            decided.add(new NameMatcher.Decided(range.start(), range.end(), profile));
            if (profile != null) {
                found.add(new Found(range, profile, Mention.How.INLINE, Signature.NONE, reference.span()));
            }
        }
        for (Found entry : edited) {
            decided.add(new NameMatcher.Decided(entry.range.start(), entry.range.end(), entry.profile));
            if (entry.profile != null) {
                found.add(entry);
            }
        }
        List<Range> blocks = body.blocks().stream()
                .filter(block -> linking.headings() || block.kind() != Body.Block.Kind.HEADING)
                .map(Body.Block::range)
                .toList();
        NameMatcher.Result result = NameMatcher.find(body.text(), blocks, names, decided);
        for (NameMatcher.Match match : result.matches()) {
            Mention.How how = match.weak() ? Mention.How.WEAK : Mention.How.AUTO;
            found.add(new Found(new Range(match.start(), match.end()), match.profile(), how, Signature.NONE, null));
        }
        reportShared(result.left());
        reportNamesakes(result);
        return new Named(mentions(withoutOverlaps(found)), unlinked(edited, result.left()));
    }

    private List<UnlinkedName> unlinked(List<Found> edited, List<NameMatcher.Left> left) {
        return Stream.concat(
                        left.stream()
                                .map(one -> unlinked(new Range(one.start(), one.end()), one.profiles(), one.why())),
                        edited.stream()
                                .filter(one -> one.profile == null)
                                .map(one -> unlinked(one.range, List.of(), UnlinkedName.Why.EDITOR)))
                .sorted(Comparator.comparing(UnlinkedName::range).thenComparing(UnlinkedName::why))
                .toList();
    }

    private UnlinkedName unlinked(Range words, List<String> profiles, UnlinkedName.Why why) {
        return new UnlinkedName(
                words, profiles, why, sentences.around(words), body.source().of(words));
    }

    /** Links cannot nest: of two mentions on the same words the editors must remove one. */
    private List<Found> withoutOverlaps(List<Found> all) {
        all.sort(Comparator.comparing(Found::range).thenComparing(Found::how).thenComparing(Found::profile));
        List<Found> kept = new ArrayList<>();
        for (Found next : all) {
            Found last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (last == null || !last.range.overlaps(next.range)) {
                kept.add(next);
                continue;
            }
            boolean same = last.profile.equals(next.profile) && last.range.equals(next.range);
            if (!same && last.span != null && next.span != null) {
                problems.add(Problem.error(
                                "mention-overlap",
                                next.span,
                                "this mention of '" + next.profile + "' overlaps a mention of '" + last.profile + "'",
                                "keep one of the two, or quote other words")
                        .with(last.span, "the other mention"));
            }
        }
        return kept;
    }

    private List<Mention> mentions(List<Found> found) {
        Map<String, Integer> numbers = new HashMap<>();
        Set<String> linked = new HashSet<>();
        List<Mention> mentions = new ArrayList<>();
        for (Found one : found) {
            String scope = switch (linking.link()) {
                case ALL -> one.profile + " " + one.range.start();
                case FIRST_IN_PARAGRAPH -> one.profile + " " + sentences.block(one.range);
                case FIRST -> one.profile;
            };
            boolean insideLink = overlaps(made.links(), one.range) || overlaps(made.passed(), one.range);
            boolean link = !insideLink && linked.add(scope);
            int number = numbers.merge(one.profile, 1, Integer::sum);
            mentions.add(new Mention(
                    article,
                    one.profile,
                    one.range,
                    one.how,
                    "m-" + ids.first(one.profile) + "-" + number,
                    sentences.around(one.range),
                    link,
                    one.signed));
        }
        return mentions;
    }

    private static boolean overlaps(List<Range> links, Range range) {
        for (Range link : links) {
            if (link.overlaps(range)) {
                return true;
            }
        }
        return false;
    }

    private void reportShared(List<NameMatcher.Left> left) {
        for (List<NameMatcher.Left> places : byName(left, UnlinkedName.Why.SHARED)) {
            NameMatcher.Left first = places.get(0);
            String name = body.text().substring(first.start(), first.end());
            Problem problem = Problem.error(
                    "name-ambiguous",
                    span(first),
                    "'" + name + "' may be " + String.join(" or ", first.profiles()),
                    decide(name, places));
            problems.add(withPlaces(problem, places));
        }
    }

    /** The names that were left alone for a reason: a list for each name and those whose it may be, in order of the text. */
    private Collection<List<NameMatcher.Left>> byName(List<NameMatcher.Left> left, UnlinkedName.Why why) {
        Map<String, List<NameMatcher.Left>> byName = new LinkedHashMap<>();
        for (NameMatcher.Left one : left) {
            if (one.why() == why) {
                String key = body.text().substring(one.start(), one.end()) + one.profiles();
                byName.computeIfAbsent(key, name -> new ArrayList<>()).add(one);
            }
        }
        return byName.values();
    }

    private Problem withPlaces(Problem problem, List<NameMatcher.Left> places) {
        Problem all = problem;
        for (int i = 1; i < Math.min(SHOWN, places.size()); i++) {
            all = all.with(span(places.get(i)), "and here");
        }
        return all;
    }

    /** Surnames that the text also gives to someone without a profile: not linked, and told once for each name. */
    private void reportNamesakes(NameMatcher.Result result) {
        byName(result.left(), UnlinkedName.Why.NAMESAKE).forEach(places -> {
            NameMatcher.Left first = places.get(0);
            String name = body.text().substring(first.start(), first.end());
            Range other = result.namesakes().get(name);
            Problem problem = Problem.warning(
                    "name-ambiguous",
                    span(first),
                    "'" + name + "' may be " + String.join(" or ", first.profiles())
                            + " or someone of that name without a profile, and is not linked",
                    decide(name, places));
            if (other != null) {
                problem = problem.with(body.source().of(other), "here it is someone else's name");
            }
            problems.add(withPlaces(problem, places));
        });
    }

    /** An entry for each place, with what distinguishes it from the others. */
    private String decide(String name, List<NameMatcher.Left> places) {
        List<String> profiles = places.get(0).profiles();
        StringBuilder help = new StringBuilder("decide whose it is: write [[" + profiles.get(0) + "|" + name
                + "]] in the text, or add to the annotations\n    mentions:");
        List<QuoteFinder.Hit> hits =
                places.size() == 1 ? List.of() : new ReadingText(body).quotes().find(name, "", "");
        for (NameMatcher.Left place : places.subList(0, Math.min(ENTRIES, places.size()))) {
            String before = hits.isEmpty() ? before(place.start()) : "";
            long occurrence =
                    hits.stream().filter(hit -> hit.start() <= place.start()).count();
            help.append("\n      - quote: ").append(Anchoring.yaml(name)).append('\n');
            help.append(before.isEmpty() ? "" : "        prefix: " + Anchoring.yaml(before) + "\n");
            help.append(hits.isEmpty() ? "" : "        occurrence: " + occurrence + "\n");
            help.append("        entity: ").append(profiles.get(0)).append("     # or ");
            help.append(
                    Stream.concat(profiles.stream().skip(1), Stream.of("none")).collect(Collectors.joining(", or ")));
        }
        return places.size() <= ENTRIES
                ? help.toString()
                : help + "\n      # and so on, for the " + (places.size() - ENTRIES) + " others";
    }

    /** Some words of the same block that are right before a place. */
    private String before(int place) {
        int start = body.blocks().stream()
                .map(Body.Block::range)
                .filter(range -> range.start() <= place && place < range.end())
                .mapToInt(Range::start)
                .max()
                .orElse(place);
        int from = Math.max(start, place - PREFIX);
        int space = from == start ? -1 : body.text().indexOf(' ', from);
        return body.text()
                .substring(space < 0 || space > place ? from : space, place)
                .strip();
    }

    private Span span(NameMatcher.Left shared) {
        return body.source().of(new Range(shared.start(), shared.end()));
    }
}
