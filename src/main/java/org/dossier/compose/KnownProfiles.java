package org.dossier.compose;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dossier.manuscript.Ids;
import org.dossier.manuscript.Manuscript;
import org.dossier.manuscript.ProfileDraft;
import org.dossier.model.Language;
import org.dossier.model.Profile;
import org.dossier.resolve.IdTable;
import org.dossier.resolve.Redactions;
import org.dossier.resolve.TakenId;
import org.dossier.source.Problems;
import org.dossier.source.Sha256;

/** Who has a profile, and by what a record may be known to be about them: an id from before, or a number in a register. Names only raise a question. */
final class KnownProfiles {
    /** The comment in a profile that says which record it was: it stays with the profile when that is renamed. */
    private static final Pattern ORIGIN = Pattern.compile("(?m)^# from (.*), line \\d+: (.+)$");

    private final Manuscript content;
    private final IdTable ids;
    private final ImportLog log;
    private final Map<String, ProfileDraft> profiles = new TreeMap<>();
    private final Map<String, Profile.Kind> kinds = new HashMap<>();
    private final Map<String, List<ImportLog.Entry>> before = new HashMap<>();
    private final Map<String, Map<String, String>> numbers = new HashMap<>();
    private final Map<String, Set<String>> byNumber = new HashMap<>();
    private final Set<String> relations = new HashSet<>();
    private final Set<String> given = new HashSet<>();
    private final Redactions withheld;
    private final Transliterator latin = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private final Namesakes there = new Namesakes();
    private final Namesakes added = new Namesakes();

    KnownProfiles(Manuscript content, ImportLog log) {
        this.content = content;
        this.log = log;
        // Two ids alike are the build's to report.
        this.ids = IdTable.of(content, new Problems());
        this.withheld = Redactions.of(
                content,
                content.settings() == null
                        ? Language.ENGLISH
                        : content.settings().language());
        content.profiles().forEach(this::add);
    }

    private void add(ProfileDraft one) {
        profiles.put(one.id(), one);
        kinds.put(one.id(), one.kind());
        if (!exported(one.id()).isEmpty()) {
            origin(exported(one.id()), "", one.id());
        }
        ORIGIN.matcher(one.marks().whole().file().text())
                .results()
                .forEach(from -> origin(from.group(2), from.group(1), one.id()));
        one.identifiers().forEach(it -> number(it.scheme(), it.value(), one.id()));
        one.relations().stream()
                .flatMap(it -> Stream.concat(Stream.ofNullable(it.id()), it.former().stream()))
                .forEach(ref -> relations.add(ref.id()));
        there.add(one.id(), names(one), one.kind() == Profile.Kind.PERSON);
    }

    private void origin(String record, String file, String id) {
        before.computeIfAbsent(record, none -> new ArrayList<>()).add(new ImportLog.Entry(file, id));
    }

    private void number(String register, String value, String id) {
        byNumber.computeIfAbsent(register + " " + value, none -> new TreeSet<>())
                .add(id);
        numbers.computeIfAbsent(id, none -> new HashMap<>()).put(register, value);
    }

    private static List<String> names(ProfileDraft one) {
        List<String> names = new ArrayList<>(one.names().aliases());
        if (one.name() != null) {
            names.add(one.name().text());
            one.name().others().forEach(form -> names.add(form.text()));
        }
        return names;
    }

    /**
     * What an id is in our own export: records of this very dossier are known by it. Without an address two dossiers may be called alike: then
     * none is taken for this one.
     */
    private String exported(String id) {
        String url = content.settings() == null ? null : content.settings().url();
        if (url == null || url.isEmpty()) {
            return "";
        }
        boolean plain = id.matches("[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?");
        return Sha256.brief(url).substring(0, 8) + "-" + (plain ? id : Sha256.brief(id));
    }

    /** True for a relation that is from our own export, or that a profile states under the id that it would get. */
    boolean hasRelation(ForeignRecord record, String id) {
        String own = exported("relation.x");
        return relations.contains(id) || !own.isEmpty() && record.id().startsWith(own.substring(0, own.length() - 1));
    }

    /** Remembers one that is made of a record. */
    void add(String id, Profile.Kind kind, ForeignRecord record) {
        kinds.put(id, kind);
        added.add(id, ImportedProfile.names(record), kind == Profile.Kind.PERSON);
        ImportedProfile.numbers(record)
                .forEach((register, values) -> values.forEach(value -> number(register, value, id)));
    }

    /** True when there is a profile of that id already. */
    boolean isThere(String id) {
        return profiles.containsKey(id);
    }

    /** True for one whose name is withheld. */
    boolean isWithheld(String id) {
        return isThere(id) && profiles.get(id).redact();
    }

    /** True for a record in which a name is that is withheld, or may be, also as it is in Latin letters. */
    boolean isSecret(ForeignRecord record) {
        return !withheld.isEmpty()
                && record.texts().distinct().anyMatch(text -> withheld.spells(text) || withheld.spells(latin(text)));
    }

    private String latin(String text) {
        boolean other = text.codePoints().anyMatch(c -> c >= 0x370 && Character.isLetter(c));
        return other ? latin.transliterate(text) : "";
    }

    /** Person or organization; null for an id of neither. */
    Profile.Kind kind(String id) {
        return kinds.get(id);
    }

    /** That id, or the first free one of {@code id-2}, {@code id-3} and so on. */
    String free(String wanted) {
        String id = Stream.iterate(1, n -> n + 1)
                .map(n -> n == 1 ? wanted : wanted + "-" + n)
                .filter(one -> ids.taken(one) == null && !given.contains(Ids.collisionKey(one)))
                .findFirst()
                .orElseThrow();
        given.add(Ids.collisionKey(id));
        return id;
    }

    /**
     * Who it was when it, or what has become one with it, was taken in before.
     *
     * @param file the file that it is in
     * @return null when it never was; else the id of a profile, and, where that is gone, the id that it had
     */
    Before before(ForeignRecord record, String file) {
        for (String id : Stream.concat(Stream.of(record.id()), record.all("referents").stream())
                .toList()) {
            List<ImportLog.Entry> entries = new ArrayList<>(before.getOrDefault(id, List.of()));
            entries.addAll(log.entries(id));
            for (ImportLog.Entry entry : entries) {
                TakenId taken = ids.taken(entry.here());
                ProfileDraft now = taken == null ? null : profiles.get(taken.owner());
                boolean same = entry.file().isEmpty() || entry.file().equals(file);
                boolean alike = now == null
                        || there.of(ImportedProfile.names(record), now.kind() == Profile.Kind.PERSON)
                                .contains(now.id());
                if (same || alike) {
                    return new Before(now == null ? null : now.id(), entry.here(), true);
                }
            }
            if (!entries.isEmpty()) {
                // Of another file, and of another name: ids such as 1 and 2 are in many files.
                return new Before(null, entries.get(0).here(), false);
            }
        }
        return null;
    }

    /**
     * What a record was before.
     *
     * @param now the id of the profile; null when there is none, or when it may be another
     * @param then the id that it was given
     * @param certain false when a record of that id was in another file, and is called otherwise
     */
    record Before(String now, String then, boolean certain) {}

    /** Ids of those who have one of the numbers of a record. */
    Set<String> ofNumbers(ForeignRecord record) {
        Set<String> found = new TreeSet<>(byNumber.getOrDefault("opensanctions " + record.id(), Set.of()));
        ImportedProfile.numbers(record)
                .forEach((register, values) ->
                        values.forEach(value -> found.addAll(byNumber.getOrDefault(register + " " + value, Set.of()))));
        return found;
    }

    /** A register in which a profile has another number than a record; empty when there is none. */
    String differs(ForeignRecord record, String id) {
        Map<String, String> known = numbers.getOrDefault(id, Map.of());
        return ImportedProfile.numbers(record).entrySet().stream()
                .filter(it -> known.containsKey(it.getKey()) && !it.getValue().contains(known.get(it.getKey())))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** Ids of those with a profile who are called alike. */
    Set<String> alike(ForeignRecord record, Profile.Kind kind) {
        return there.of(ImportedProfile.names(record), kind == Profile.Kind.PERSON);
    }

    /** Ids of those that were made of other records and are called alike. */
    Set<String> alikeAdded(ForeignRecord record, Profile.Kind kind) {
        return added.of(ImportedProfile.names(record), kind == Profile.Kind.PERSON);
    }
}
