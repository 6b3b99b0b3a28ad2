package org.dossier.suggest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dossier.edit.YamlText;
import org.dossier.model.Article;
import org.dossier.model.Body;
import org.dossier.model.Dossier;
import org.dossier.model.Profile;
import org.dossier.model.Range;
import org.dossier.model.Unlinked;
import org.dossier.text.Acronyms;
import org.dossier.text.Folded;
import org.dossier.text.QuoteFinder;

/** Finds words that look like a form of a known profile's name and were not linked, in the articles of one language. */
final class ProfileForms {
    private final Dossier dossier;
    private final Vocabulary vocabulary;
    private final Map<String, Set<String>> byKey = new HashMap<>();
    private final Map<String, Set<String>> byAcronym = new HashMap<>();
    private final NearNames near = new NearNames(2);

    /**
     * What the runs of some articles are.
     *
     * @param forms those that look like a known profile's name
     * @param rest the others, by article and in order
     */
    record Sorted(List<Suggestions.Unlinked> forms, List<List<Run>> rest) {}

    /** A place of a form, before those of one form are put together. */
    private record Place(Article article, Range range) {}

    /** What a form looks like. */
    private record Form(String text, List<String> profiles, Suggestions.Why why) {}

    ProfileForms(Dossier dossier, Vocabulary vocabulary) {
        this.dossier = dossier;
        this.vocabulary = vocabulary;
        for (Profile profile : dossier.profiles()) {
            if (!profile.redacted()) {
                register(profile);
            }
        }
    }

    private void register(Profile profile) {
        Set<String> strong = LookAlikes.strong(profile);
        for (String name : strong) {
            byKey.computeIfAbsent(key(name), one -> new TreeSet<>()).add(profile.id());
            near.add(key(name));
            if (profile.kind() == Profile.Kind.ORGANIZATION) {
                Acronyms.of(name)
                        .forEach(one -> byAcronym
                                .computeIfAbsent(one, any -> new TreeSet<>())
                                .add(profile.id()));
            }
        }
    }

    private String key(String name) {
        return NameKey.of(name, vocabulary.words());
    }

    /** Tells forms of known names from other runs. {@code runs} is empty for a script without capital letters. */
    Sorted sort(List<Article> articles, List<List<Run>> runs) {
        Map<Form, List<Place>> places = new LinkedHashMap<>();
        List<List<Run>> rest = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            List<Run> here = runs.isEmpty() ? List.of() : runs.get(i);
            BitSet taken = bare(article, here, places);
            List<Run> left = new ArrayList<>();
            for (Run run : here) {
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
        List<Suggestions.Unlinked> forms = new ArrayList<>();
        places.forEach((form, where) -> forms.add(unlinked(form, where)));
        return new Sorted(forms, rest);
    }

    /** Weak names that stand in an article and are no mentions; not as a part of a longer name. */
    private BitSet bare(Article article, List<Run> runs, Map<Form, List<Place>> places) {
        Body body = article.body();
        Map<Range, List<String>> found = new TreeMap<>();
        for (Unlinked one : article.unlinked()) {
            List<String> shown = one.profiles().stream()
                    .filter(id -> !dossier.profile(id).redacted())
                    .toList();
            if (one.why() == Unlinked.Why.NOT_NAMED_BEFORE && !shown.isEmpty()) {
                found.put(one.range(), shown);
            }
        }
        NavigableMap<Integer, Run> byStart = new TreeMap<>();
        runs.forEach(run -> byStart.put(run.range().start(), run));
        BitSet taken = new BitSet();
        found.forEach((range, profiles) -> {
            Map.Entry<Integer, Run> before = byStart.floorEntry(range.start());
            boolean part = before != null
                    && before.getValue().range().contains(range)
                    && before.getValue().range().length() > range.length();
            if (!part) {
                taken.set(range.start(), range.end());
                Form form = new Form(range.of(body.text()), profiles, Suggestions.Why.NOT_INTRODUCED);
                places.computeIfAbsent(form, one -> new ArrayList<>()).add(new Place(article, range));
            }
        });
        return taken;
    }

    /** What a run looks like; null when it is no form of a known name. */
    private Form form(Run run) {
        if (run.profile() != null) {
            return new Form(run.text(), List.of(run.profile()), Suggestions.Why.SPELLED_OTHERWISE);
        }
        String key = key(run.text());
        Set<String> same = byKey.get(key);
        if (same != null) {
            boolean exact = same.stream()
                    .anyMatch(id -> LookAlikes.strong(dossier.profile(id)).contains(run.text()));
            return new Form(
                    run.text(), List.copyOf(same), exact ? Suggestions.Why.EXACT : Suggestions.Why.SPELLED_OTHERWISE);
        }
        Set<String> acronym = byAcronym.get(run.text().replace(".", ""));
        if (acronym != null && run.text().codePoints().noneMatch(Character::isLowerCase)) {
            return new Form(run.text(), List.copyOf(acronym), Suggestions.Why.ACRONYM);
        }
        Set<String> nearly = new TreeSet<>();
        near.near(key).forEach(one -> nearly.addAll(byKey.get(one)));
        return nearly.isEmpty() ? null : new Form(run.text(), List.copyOf(nearly), Suggestions.Why.NEARLY);
    }

    private Suggestions.Unlinked unlinked(Form form, List<Place> places) {
        Set<String> articles = new TreeSet<>();
        places.forEach(place -> articles.add(place.article.id()));
        Place first = places.get(0);
        List<Suggestions.Fix> fixes = form.why == Suggestions.Why.NOT_INTRODUCED || form.why == Suggestions.Why.EXACT
                ? mentions(form, places)
                : form.profiles.stream().map(id -> alias(form, id)).toList();
        return new Suggestions.Unlinked(
                form.text,
                form.profiles,
                form.why,
                places.size(),
                List.copyOf(articles),
                Sentence.example(first.article, first.range),
                fixes);
    }

    /**
     * An entry for the first place of each article: behind it the name counts by itself. Of several people the editor chooses: an entry
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
        List<Folded.Stretch> blocks = body.blocks().stream()
                .map(block ->
                        new Folded.Stretch(block.range().start(), block.range().end()))
                .toList();
        List<QuoteFinder.Hit> hits = new QuoteFinder(Folded.of(body.text(), blocks, false)).find(form.text, "", "");
        long before =
                hits.stream().filter(hit -> hit.start() < place.range.start()).count();
        String yaml = "mentions:\n  - quote: " + YamlText.scalar(form.text)
                + (hits.size() > 1 ? "\n    occurrence: " + (before + 1) : "")
                + "\n    entity: " + profile;
        return new Suggestions.Fix("content/articles/" + place.article.id() + ".yaml", yaml);
    }

    private Suggestions.Fix alias(Form form, String id) {
        Profile profile = dossier.profile(id);
        boolean weakly = form.why == Suggestions.Why.ACRONYM;
        List<String> names = new ArrayList<>(weakly ? profile.weakAliases() : profile.aliases());
        names.add(form.text);
        return new Suggestions.Fix(
                "content/" + profile.kind().folder() + "/" + id + ".md",
                (weakly ? "weak_aliases: " : "aliases: ") + YamlText.list(names));
    }
}
