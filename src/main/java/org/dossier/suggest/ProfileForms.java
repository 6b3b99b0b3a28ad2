package org.dossier.suggest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dossier.model.Article;
import org.dossier.model.Body;
import org.dossier.model.ContentPaths;
import org.dossier.model.Dossier;
import org.dossier.model.NameOrder;
import org.dossier.model.Names;
import org.dossier.model.Profile;
import org.dossier.model.UnlinkedName;
import org.dossier.source.Range;
import org.dossier.source.YamlText;
import org.dossier.text.Folded;
import org.dossier.text.Words;
import org.dossier.text.mentions.Acronyms;
import org.dossier.text.names.NameForms;
import org.dossier.text.names.Surnames;
import org.dossier.text.quotes.QuoteFinder;

/** Finds words that look like a form of a known profile's name and were not linked, in the articles of one language. */
final class ProfileForms {
    private final Dossier dossier;
    private final Vocabulary vocabulary;
    private static final Pattern MIDDLE_INITIALS = Pattern.compile("(?<=\\p{L}{2}) (?:\\p{L} )+");

    private final Map<String, Set<String>> byKey = new HashMap<>();
    private final Map<String, Set<String>> byShortKey = new HashMap<>();
    private final Map<String, Set<String>> byAcronym = new HashMap<>();
    private final NearNames near = new NearNames(2);
    private final NameForms inflected;

    /** A place of a form, before those of one form are put together. */
    private record Place(Article article, Range range) {}

    /** What a form looks like. */
    private record Form(String text, List<String> profiles, Suggestions.Why why) {}

    ProfileForms(Dossier dossier, Vocabulary vocabulary) {
        this.dossier = dossier;
        this.vocabulary = vocabulary;
        this.inflected = new NameForms(vocabulary.language().primary());
        for (Profile profile : dossier.profiles()) {
            if (!profile.redacted()) {
                register(profile);
            }
        }
    }

    private void register(Profile profile) {
        surnames(profile).forEach(one -> inflected.add(profile.id(), one));
        for (String name : profile.names().strong()) {
            byKey.computeIfAbsent(key(name), one -> new TreeSet<>()).add(profile.id());
            near.add(key(name));
            if (profile.kind() == Profile.Kind.PERSON) {
                byShortKey
                        .computeIfAbsent(withoutInitials(key(name)), one -> new TreeSet<>())
                        .add(profile.id());
            }
            inflected.add(profile.id(), name);
            if (profile.kind() == Profile.Kind.ORGANIZATION) {
                Acronyms.of(name)
                        .forEach(one -> byAcronym
                                .computeIfAbsent(one, any -> new TreeSet<>())
                                .add(profile.id()));
            }
        }
    }

    /** The surnames as the language of each name has them: the first word in Hungarian, both in Spanish. */
    private static Set<String> surnames(Profile profile) {
        Names.Matching matching = profile.names().matching();
        Set<String> surnames = new TreeSet<>();
        if (profile.kind() != Profile.Kind.PERSON || !matching.surname()) {
            return surnames;
        }
        if (!matching.called().isEmpty()) {
            surnames.add(matching.called());
            return surnames;
        }
        NameOrder order = matching.order();
        String language = profile.names().main().language().primary();
        surnames.addAll(Surnames.of(profile.names().main().text(), language, order));
        profile.names().aliases().forEach(alias -> surnames.addAll(Surnames.of(alias, language, order)));
        profile.names()
                .main()
                .others()
                .forEach(form ->
                        surnames.addAll(Surnames.of(form.text(), form.language().primary(), order)));
        return surnames;
    }

    /** A key without middle initials: "john q public" and "john public" may be one person, and may be two. */
    private static String withoutInitials(String key) {
        return MIDDLE_INITIALS.matcher(key).replaceAll(" ");
    }

    private String key(String name) {
        return NameKey.of(name, vocabulary.words());
    }

    /**
     * Tells forms of known names from other runs.
     *
     * @param runs by article; empty for a script without capital letters
     * @param forms gets those that look like a known profile's name
     * @return the others, by article and in order
     */
    List<List<NameRun>> sort(List<Article> articles, List<List<NameRun>> runs, List<Suggestions.Unlinked> forms) {
        Map<Form, List<Place>> places = new LinkedHashMap<>();
        List<List<NameRun>> rest = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            List<NameRun> here = runs.isEmpty() ? List.of() : runs.get(i);
            BitSet taken = bare(article, here, places);
            List<NameRun> left = new ArrayList<>();
            for (NameRun run : here) {
                int next = taken.nextSetBit(run.range().start());
                boolean known = next >= 0 && next < run.range().end();
                Form form = known ? null : form(run);
                if (form != null) {
                    places.computeIfAbsent(form, one -> new ArrayList<>()).add(new Place(article, run.range()));
                } else if (!known) {
                    left.add(run);
                }
            }
            rest.add(left);
        }
        places.forEach((form, where) -> forms.add(unlinked(form, where)));
        return rest;
    }

    /**
     * Weak names that are in an article and are no mentions, but for a part of a longer name; and full ones that what is beside them
     * may make someone else's.
     */
    private BitSet bare(Article article, List<NameRun> runs, Map<Form, List<Place>> places) {
        Body body = article.body();
        Map<Range, Suggestions.Why> reasons = new HashMap<>();
        Map<Range, Set<String>> found = new TreeMap<>();
        Set<Range> full = new HashSet<>();
        for (UnlinkedName one : article.unlinked()) {
            List<String> shown = one.profiles().stream()
                    .filter(id -> !dossier.profile(id).redacted())
                    .toList();
            boolean told = one.why() == UnlinkedName.Why.NOT_NAMED_BEFORE || one.why() == UnlinkedName.Why.ENDING;
            if (told && !shown.isEmpty()) {
                Range range = one.why() == UnlinkedName.Why.ENDING ? word(body.text(), one.range()) : one.range();
                found.put(range, new TreeSet<>(shown));
                reasons.put(
                        range,
                        one.why() == UnlinkedName.Why.ENDING
                                ? Suggestions.Why.INFLECTED
                                : Suggestions.Why.NOT_INTRODUCED);
            } else if (isGuarded(one.why()) && isFull(one.range().of(body.text()), shown)) {
                found.put(one.range(), new TreeSet<>(shown));
                reasons.put(one.range(), Suggestions.Why.EXACT);
                full.add(one.range());
            }
        }
        inflected(article, found, reasons);
        NavigableMap<Integer, NameRun> byStart = new TreeMap<>();
        runs.forEach(run -> byStart.put(run.range().start(), run));
        BitSet taken = new BitSet();
        found.forEach((range, profiles) -> {
            Map.Entry<Integer, NameRun> before = byStart.floorEntry(range.start());
            boolean part = before != null
                    && before.getValue().range().contains(range)
                    && before.getValue().range().length() > range.length();
            if (full.contains(range)) {
                Form form = new Form(range.of(body.text()), List.copyOf(profiles), Suggestions.Why.EXACT);
                places.computeIfAbsent(form, none -> new ArrayList<>()).add(new Place(article, range));
                return;
            }
            boolean inflected = reasons.get(range) != Suggestions.Why.NOT_INTRODUCED;
            boolean one = range.of(body.text()).indexOf(' ') < 0;
            if (!part || inflected) {
                // "Анна Иванова" is a name of its own, and "Иванова" may be a case of Иванов all the same.
                if (!part || !one) {
                    taken.set(range.start(), range.end());
                }
                Form form = new Form(range.of(body.text()), List.copyOf(profiles), reasons.get(range));
                places.computeIfAbsent(form, none -> new ArrayList<>()).add(new Place(article, range));
            }
        });
        return taken;
    }

    /** Adds names in another case or in capitals; of those that overlap, the longest. */
    private void inflected(Article article, Map<Range, Set<String>> found, Map<Range, Suggestions.Why> reasons) {
        String text = article.body().text();
        TakenWords taken = TakenWords.of(article);
        List<NameForms.Found> all = new ArrayList<>();
        article.body()
                .blocks()
                .forEach(block -> all.addAll(inflected.find(
                        text, block.range().start(), block.range().end())));
        all.sort(Comparator.comparingInt((NameForms.Found one) -> one.start() - one.end())
                .thenComparing(NameForms.Found::start));
        BitSet said = new BitSet();
        for (NameForms.Found one : all) {
            Range range = new Range(one.start(), one.end());
            boolean free = taken.mention(one.start(), one.end()) == null && !taken.isClosed(one.start(), one.end());
            if (!free || !one.accented() && !isCapitals(range.of(text))) {
                continue;
            }
            Suggestions.Why why = one.inflected() ? Suggestions.Why.INFLECTED : Suggestions.Why.SPELLED_OTHERWISE;
            int other = said.nextSetBit(one.start());
            boolean alone = other < 0 || other >= one.end();
            if (alone) {
                // What is a surname with an ending by itself may be a part of a full name.
                found.keySet().removeIf(inner -> range.contains(inner) && range.length() > inner.length());
            }
            if (alone && !found.containsKey(range) || reasons.get(range) == why) {
                said.set(one.start(), one.end());
                found.computeIfAbsent(range, none -> new TreeSet<>()).add(one.profile());
                reasons.put(range, why);
            }
        }
    }

    private static boolean isCapitals(String words) {
        return words.codePoints().noneMatch(Character::isLowerCase)
                && words.codePoints().anyMatch(Character::isUpperCase);
    }

    /** A name with the letters that are written onto it. */
    private static Range word(String text, Range name) {
        int end = name.end();
        while (end < text.length() && !Words.isBoundary(text, end)) {
            end++;
        }
        return new Range(name.start(), end);
    }

    private static boolean isGuarded(UnlinkedName.Why why) {
        return why == UnlinkedName.Why.OTHER_PERSON
                || why == UnlinkedName.Why.LONGER_NAME
                || why == UnlinkedName.Why.NAMESAKE;
    }

    /** True for words that are more than a bare surname of one of the profiles. */
    private boolean isFull(String words, List<String> profiles) {
        String key = key(words);
        return profiles.stream()
                .anyMatch(id -> byKey.getOrDefault(key, Set.of()).contains(id));
    }

    /** What a run looks like; null when it is not a form of a known name. */
    private Form form(NameRun run) {
        if (run.profile() != null) {
            return new Form(run.text(), List.of(run.profile()), Suggestions.Why.SPELLED_OTHERWISE);
        }
        String key = key(run.text());
        Set<String> same = byKey.get(key);
        if (same != null) {
            boolean exact = same.stream()
                    .anyMatch(id -> dossier.profile(id).names().strong().contains(run.text()));
            return new Form(
                    run.text(), List.copyOf(same), exact ? Suggestions.Why.EXACT : Suggestions.Why.SPELLED_OTHERWISE);
        }
        Set<String> acronym = byAcronym.get(run.text().replace(".", ""));
        if (acronym != null && run.text().codePoints().noneMatch(Character::isLowerCase)) {
            return new Form(run.text(), List.copyOf(acronym), Suggestions.Why.ACRONYM);
        }
        Set<String> nearly = new TreeSet<>();
        near.near(key).forEach(one -> nearly.addAll(byKey.get(one)));
        nearly.addAll(byShortKey.getOrDefault(withoutInitials(key), Set.of()));
        return nearly.isEmpty() ? null : new Form(run.text(), List.copyOf(nearly), Suggestions.Why.NEARLY);
    }

    private Suggestions.Unlinked unlinked(Form form, List<Place> places) {
        Set<String> articles = new TreeSet<>();
        places.forEach(place -> articles.add(place.article.id()));
        Place first = places.get(0);
        // A surname in capitals or in another case is not a name of its own.
        boolean word = form.text.indexOf(' ') < 0
                && (form.why == Suggestions.Why.INFLECTED
                        || form.why == Suggestions.Why.SPELLED_OTHERWISE
                                && dossier.profile(form.profiles.get(0)).kind() == Profile.Kind.PERSON);
        List<Suggestions.Fix> fixes =
                form.why == Suggestions.Why.NOT_INTRODUCED || form.why == Suggestions.Why.EXACT || word
                        ? mentions(form, places)
                        : form.profiles.stream().map(id -> alias(form, id)).toList();
        return new Suggestions.Unlinked(
                form.text,
                form.profiles,
                form.why,
                places.size(),
                List.copyOf(articles),
                Suggestions.Example.of(first.article, first.range),
                fixes);
    }

    /**
     * An entry for the first place of each article: after it the name counts by itself. Of several people the editor chooses: an entry
     * for each, for the first place alone.
     */
    private static List<Suggestions.Fix> mentions(Form form, List<Place> places) {
        if (form.profiles.size() > 1) {
            return form.profiles.stream()
                    .map(profile -> mention(form, places.get(0), profile))
                    .toList();
        }
        Map<String, Suggestions.Fix> fixes = new LinkedHashMap<>();
        for (Place place : places) {
            String id = place.article.id();
            if (!fixes.containsKey(id)) {
                fixes.put(id, mention(form, place, form.profiles.get(0)));
            }
        }
        return List.copyOf(fixes.values());
    }

    private static Suggestions.Fix mention(Form form, Place place, String profile) {
        Body body = place.article.body();
        List<QuoteFinder.Hit> hits =
                new QuoteFinder(Folded.of(body.text(), body.ranges(), false)).find(form.text, "", "");
        long before =
                hits.stream().filter(hit -> hit.start() < place.range.start()).count();
        String yaml = "mentions:\n  - quote: " + YamlText.scalar(form.text)
                + (hits.size() > 1 ? "\n    occurrence: " + (before + 1) : "")
                + "\n    entity: " + profile;
        return new Suggestions.Fix(ContentPaths.annotations(place.article.id()), yaml);
    }

    private Suggestions.Fix alias(Form form, String id) {
        Profile profile = dossier.profile(id);
        boolean weakly = form.why == Suggestions.Why.ACRONYM;
        List<String> names = new ArrayList<>(
                weakly ? profile.names().weakAliases() : profile.names().aliases());
        names.add(form.text);
        return new Suggestions.Fix(
                ContentPaths.profile(profile.kind(), id),
                (weakly ? "weak_aliases: " : "aliases: ") + YamlText.list(names));
    }
}
