package org.dossier.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dossier.model.Dossier;
import org.dossier.model.Name;
import org.dossier.model.Profile;
import org.dossier.model.Routes;
import org.dossier.output.OutputFile;
import org.dossier.output.StorableText;
import org.dossier.render.page.SearchResults;
import org.dossier.text.names.NameSpellings;
import tools.jackson.core.JsonGenerator;

/**
 * People and organizations under each word of each of their names; a file holds all that is shown of them, so that a name costs one file.
 *
 * <p>They are filed twice: by the beginning of each word, and by its end, read backward. A word with one wrong letter has its first or its
 * last half right, and so is found in one of the two.
 *
 * <p>Names of three words and more are filed under their initials too: readers look for them so, whatever the articles call them. These are
 * keys of the index alone, and make no mention.
 */
final class NameIndex {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}'\u2018\u2019]+");

    /** Most letters of a word that is left out of initials where it is written small: "of", "and", "para". */
    private static final int SMALL = 4;

    /** Fewest and most initials that are a key. */
    private static final int FEWEST = 3;

    private static final int LONGEST = 8;

    /** Most bytes of a file. */
    static final int LIMIT = 12_000;

    /** So many profiles may share a word; of more, those that have a rarer word are found by that one alone. */
    static final int MOST = 60;

    /**
     * A profile and what it is called.
     *
     * @param profile whose names they are
     * @param names at least one, the name of the profile first
     * @param initials of those with three words or more
     * @param words of all these names, and the initials
     * @param mentions how often articles name it
     * @param bytes of a file that it takes
     */
    private record Named(
            Profile profile, List<String> names, Set<String> initials, Set<String> words, int mentions, int bytes) {}

    private record Entry(String word, Named named) {}

    private final Dossier dossier;
    private final SearchResults results;
    /** Who is filed under each word. */
    private final Map<String, List<Named>> rare;

    NameIndex(SearchResults results) {
        this.results = results;
        this.dossier = results.dossier();
        this.rare = rare();
    }

    /** Files by the beginnings of words. */
    Shards<?> addBeginnings(Collection<OutputFile> files) {
        return add("names/", files, word -> word);
    }

    /** Files by the ends of words. */
    Shards<?> addEnds(Collection<OutputFile> files) {
        return add("ends/", files, word -> new StringBuilder(word).reverse().toString());
    }

    private Shards<Entry> add(String folder, Collection<OutputFile> files, UnaryOperator<String> key) {
        List<Entry> entries = new ArrayList<>();
        rare.forEach((word, all) -> all.forEach(named -> entries.add(new Entry(key.apply(word), named))));
        entries.sort(Comparator.comparing(Entry::word).thenComparing(entry -> entry.named.profile.id()));
        Shards<Entry> shelves = Shards.cut(entries, Entry::word, LIMIT, entry -> entry.named.bytes);
        for (int i = 0; i < shelves.files().size(); i++) {
            Map<String, Named> once = new LinkedHashMap<>();
            shelves.files().get(i).forEach(entry -> once.put(entry.named.profile.id(), entry.named));
            OutputFile file = Script.file(folder + i, json -> {
                json.writeStartArray();
                once.values().forEach(named -> write(named, json));
                json.writeEndArray();
            });
            List<Profile> about = once.values().stream().map(Named::profile).toList();
            files.add(results.kept(file, about, ""));
        }
        return shelves;
    }

    private Map<String, List<Named>> rare() {
        Map<String, List<Named>> all = new HashMap<>();
        List<Named> everybody = dossier.profiles().stream().map(this::named).toList();
        for (Named named : everybody) {
            named.words()
                    .forEach(word ->
                            all.computeIfAbsent(word, one -> new ArrayList<>()).add(named));
        }
        Map<String, List<Named>> rare = new HashMap<>();
        all.forEach((word, who) -> rare.put(word, who.size() <= MOST ? who : most(who, word, all)));
        return rare;
    }

    /** The most named, and those that have no rarer word. */
    private static List<Named> most(List<Named> who, String word, Map<String, List<Named>> all) {
        List<Named> sorted = who.stream()
                .sorted(Comparator.comparingInt(Named::mentions).reversed().thenComparing(named -> named.profile.id()))
                .toList();
        List<Named> kept = new ArrayList<>(sorted.subList(0, MOST));
        for (Named named : sorted.subList(MOST, sorted.size())) {
            if (named.words().stream().noneMatch(other -> all.get(other).size() < who.size())) {
                kept.add(named);
            }
        }
        return kept;
    }

    /** All names of a profile that lead to it, that of the profile first; none but that of one that is withheld. */
    static List<String> names(Profile profile) {
        Set<String> names = new LinkedHashSet<>();
        names.add(profile.name().text());
        if (!profile.redacted()) {
            profile.name().others().stream().map(Name.Form::text).forEach(names::add);
            names.addAll(profile.names().aliases());
            if (!profile.names().matching().commonWord()) {
                names.addAll(profile.names().weakAliases());
            }
        }
        return List.copyOf(names);
    }

    private Named named(Profile profile) {
        List<String> names = names(profile);
        Set<String> initials = new TreeSet<>();
        if (!profile.redacted()) {
            names.forEach(name -> initials.addAll(initials(name)));
        }
        Set<String> words = new TreeSet<>(initials);
        names.forEach(name -> words.addAll(SearchWords.of(name)));
        int mentions = dossier.links(profile.id()).mentions().size();
        int bytes = names.stream().mapToInt(NameIndex::size).sum()
                + size(profile.description().text())
                + 2 * size(profile.id())
                + 50;
        return new Named(profile, names, initials, words, mentions, bytes);
    }

    /**
     * The initials by which a name of three words or more is looked for: of all its words, and without the small ones and an article in
     * front, since both are usual, {@code DoJ} and {@code FBI}. Small is what is written small and short. Scripts without capital letters
     * shorten names in other ways: for these there are none.
     */
    static Set<String> initials(String name) {
        Set<String> found = new TreeSet<>();
        for (String one : List.of(name, NameSpellings.withoutArticle(name))) {
            StringBuilder all = new StringBuilder();
            StringBuilder large = new StringBuilder();
            for (String word : NO_WORD.split(one.strip())) {
                int first = word.isEmpty() ? ' ' : word.codePointAt(0);
                if (Character.isLetter(first) && Character.toLowerCase(first) == Character.toUpperCase(first)) {
                    return Set.of();
                }
                String folded = SearchWords.fold(word);
                if (!folded.isEmpty()) {
                    String letter = folded.substring(0, folded.offsetByCodePoints(0, 1));
                    all.append(letter);
                    large.append(Character.isLowerCase(first) && word.length() <= SMALL ? "" : letter);
                }
            }
            Stream.of(all, large)
                    .map(StringBuilder::toString)
                    .filter(initials -> initials.length() >= FEWEST && initials.length() <= LONGEST)
                    .forEach(found::add);
        }
        return found;
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length + 3;
    }

    private void write(Named named, JsonGenerator json) {
        json.writeStartArray();
        json.writeString(Routes.relative(Routes.SEARCH, Routes.profile(named.profile)));
        json.writeString(named.profile.kind().key());
        // Asked here: the file is made again when it becomes another number.
        int mentions = dossier.links(named.profile.id()).mentions().size();
        json.writeNumber(mentions);
        json.writeString(results.mentions(mentions));
        json.writeString(StorableText.storable(
                SPACE.matcher(named.profile.description().text()).replaceAll(" ")));
        json.writeString(String.join(" ", named.initials));
        named.names.forEach(name -> json.writeString(StorableText.storable(name)));
        json.writeEndArray();
    }
}
