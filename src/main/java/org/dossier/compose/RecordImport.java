package org.dossier.compose;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dossier.edit.Trial;
import org.dossier.edit.WrongId;
import org.dossier.manuscript.Manuscript;
import org.dossier.model.ContentPaths;
import org.dossier.model.Profile;
import org.dossier.model.RelationKind;
import org.dossier.model.RelationKinds;
import org.dossier.rules.GuiltWords;
import org.dossier.source.Problem;
import org.dossier.source.Sha256;

/**
 * Records of people, organizations and their connections as draft profiles and relations. Someone is who a profile is about only by a number in a
 * register, by an earlier import, or because an editor says so; never by a name. Whoever is withheld here is taken in under no name.
 */
public final class RecordImport {
    private final ImportWish wish;
    private final Manuscript content;
    private final ImportLog log;
    private final KnownProfiles profiles;
    private final RelationKinds kinds;
    private final GuiltWords guilt = GuiltWords.standard();
    private final Map<String, ForeignRecord> records = new LinkedHashMap<>();

    /** Ids here, by those of the records. */
    private final Map<String, String> here = new HashMap<>();

    private final Map<String, Row> rows = new HashMap<>();
    private final ImportSources sources;
    private final ImportDrafts drafts;

    /**
     * A record and what becomes of it.
     *
     * @param record the record
     * @param outcome what becomes of it
     * @param here the id that it has in the dossier; empty for none
     * @param says why it is left, asked for or there; empty otherwise
     * @param left what of it is not taken, or otherwise
     * @param secret true when nothing of it may be shown
     */
    public record Row(
            ForeignRecord record, ImportOutcome outcome, String here, String says, List<String> left, boolean secret) {}

    private RecordImport(ImportWish wish, Manuscript content, ImportLog log, Collection<ForeignRecord> all) {
        this.wish = wish;
        this.content = content;
        this.log = log;
        this.profiles = new KnownProfiles(content, log);
        this.kinds = content.settings() == null
                ? RelationKinds.standard()
                : RelationKinds.standard().and(content.settings().relationKinds());
        all.forEach(one -> records.put(one.id(), one));
        this.sources = new ImportSources(content, records, profiles::free, wish.source());
        this.drafts = new ImportDrafts(wish.project(), sources);
    }

    /**
     * Looks what becomes of each.
     *
     * @param write true to write the drafts; false to leave all as it is
     * @return a row for each that is asked for, in their order
     * @throws WrongId when an id that was given names no profile or source
     * @throws Unreadable when the log, or a profile whose name may have to be withheld, cannot be read
     * @throws IOException when a file cannot be read or written
     */
    public static List<Row> run(ImportWish wish, Collection<ForeignRecord> records, boolean write)
            throws IOException, Unreadable, WrongId {
        Trial trial = Trial.of(wish.project(), "import", wish.today(), wish.moment());
        List<String> broken = trial.reading().stream()
                .filter(one -> one.level() == Problem.Level.ERROR)
                .map(one -> one.span().file().path())
                .filter(path -> ContentPaths.isProfile(path) || path.equals(ContentPaths.SETTINGS))
                .distinct()
                .toList();
        if (!broken.isEmpty()) {
            throw new Unreadable("who is withheld here is not certain: correct the errors in "
                    + String.join(", ", broken) + " first, see 'dossier check'");
        }
        RecordImport run = new RecordImport(wish, trial.manuscript(), ImportLog.of(wish.project()), records);
        run.checkIds();
        run.decide();
        ImportDrafts.Plan plan = run.drafts.plan(trial);
        run.drafts.dropped().forEach(run::drop);
        List<Row> rows = run.records.keySet().stream()
                .filter(run.rows::containsKey)
                .map(run.rows::get)
                .toList();
        if (write) {
            run.drafts.write(plan);
            run.log(rows);
        }
        return rows;
    }

    private void checkIds() throws WrongId {
        for (String id : wish.same().values()) {
            if (!profiles.isThere(id)) {
                throw new WrongId("there is no person or organization '" + id + "'");
            }
        }
        boolean unknown = wish.source() != null
                && content.sources().stream().noneMatch(one -> one.id().equals(wish.source()))
                && content.articles().stream().noneMatch(one -> one.id().equals(wish.source()));
        if (unknown) {
            throw new WrongId("there is no source '" + wish.source() + "'; 'dossier new source' makes one");
        }
    }

    // ---- who is who

    private void decide() {
        for (ForeignRecord one : records.values()) {
            if (ImportedRelation.isOne(one, kinds)) {
                continue;
            }
            if (isAskedFor(one)) {
                profile(one);
            } else {
                ifThere(one);
            }
        }
        for (ForeignRecord one : records.values()) {
            if (ImportedRelation.isOne(one, kinds)) {
                relation(one);
            }
        }
    }

    /** What would have stopped the build is left. */
    private void drop(String id, String why) {
        rows.replaceAll((record, row) ->
                row.outcome() == ImportOutcome.DRAFT && row.here().equals(id)
                        ? new Row(row.record(), ImportOutcome.LEFT, "", why, List.of(), false)
                        : row);
    }

    private void log(List<Row> all) throws IOException {
        log.add(all.stream()
                .filter(row -> row.outcome() == ImportOutcome.DRAFT
                        || row.outcome() == ImportOutcome.KNOWN
                                && !row.says().isEmpty()
                                && log.entries(row.record().id()).stream()
                                        .noneMatch(entry -> entry.here().equals(row.here())))
                .map(row -> ImportLog.line(wish.today(), wish.file(), row.record(), row.here()))
                .toList());
    }

    /** Of one that is not asked for no more is looked up than whether it is there, for what connects it with others. */
    private void ifThere(ForeignRecord one) {
        KnownProfiles.Before before = profiles.before(one, wish.file());
        Set<String> found = before == null ? profiles.ofNumbers(one) : Set.of();
        String id = before != null
                ? before.now()
                : found.size() == 1 ? found.iterator().next() : null;
        boolean certain = id != null
                && profiles.isThere(id)
                && profiles.kind(id) == kind(one)
                && profiles.differs(one, id).isEmpty();
        if (certain && !profiles.isWithheld(id) && !profiles.isSecret(one)) {
            here.put(one.id(), id);
        }
    }

    private boolean isAskedFor(ForeignRecord one) {
        return wish.only().isEmpty()
                || wish.only().contains(one.id())
                || one.all("name", "alias").stream().anyMatch(wish.only()::contains);
    }

    private void row(ForeignRecord record, ImportOutcome outcome, String id, String says, List<String> left) {
        rows.put(record.id(), new Row(record, outcome, id, says, left, false));
    }

    private void left(ForeignRecord record, String why) {
        row(record, ImportOutcome.LEFT, "", why, List.of());
    }

    private void secret(ForeignRecord record) {
        rows.put(
                record.id(),
                new Row(
                        record,
                        ImportOutcome.LEFT,
                        "",
                        "it names, or may name, someone whose name is withheld here",
                        List.of(),
                        true));
    }

    private void profile(ForeignRecord one) {
        if (profiles.isSecret(one)) {
            secret(one);
            return;
        }
        Profile.Kind kind = kind(one);
        // What stands for a name, in our own exports and those of others.
        boolean unnamed = one.name().isEmpty() || one.name().matches("\\[.*\\]");
        if (kind == null || unnamed) {
            String why = kind == null ? why(one) : "it has no name";
            boolean asks = one.schema().equals("LegalEntity");
            row(one, asks ? ImportOutcome.ASKED : ImportOutcome.LEFT, "", why, List.of());
            return;
        }
        String same = wish.same().get(one.id());
        KnownProfiles.Before before = profiles.before(one, wish.file());
        if (same != null) {
            known(one, same, before != null && same.equals(before.now()) ? "" : "as you say");
        } else if (before == null) {
            numbered(one, kind);
        } else if (before.now() != null) {
            known(one, before.now(), "");
        } else if (before.certain()) {
            left(
                    one,
                    "it was taken in before as '" + before.then()
                            + "', which is gone; to take it in again, remove its line from " + ImportLog.PATH);
        } else if (wish.others().contains(one.id())) {
            named(one, kind);
        } else {
            asked(one, "a record of this id, of another name, is " + before.then(), Set.of(before.then()));
        }
    }

    private void known(ForeignRecord one, String id, String says) {
        if (profiles.isWithheld(id)) {
            secret(one);
            return;
        }
        here.put(one.id(), id);
        row(one, ImportOutcome.KNOWN, id, says, List.of());
    }

    private Profile.Kind kind(ForeignRecord one) {
        return switch (one.schema()) {
            case "Person" -> Profile.Kind.PERSON;
            case "Organization", "Company", "PublicBody" -> Profile.Kind.ORGANIZATION;
            case "LegalEntity" -> wish.as();
            default -> null;
        };
    }

    private static String why(ForeignRecord one) {
        return switch (one.schema()) {
            case "LegalEntity" -> "a person or an organization? Use --as, or give its schema in the file";
            case "Note" -> "a claim is recorded by hand, with its source and the response";
            case "Sanction" -> "a sanction is a claim: record it by hand, with its source and the response";
            case "Event" -> "an event is on words of an article";
            case "Documentation", "Mention" -> "where someone is named is found in the articles";
            case "Position" -> "an office is taken with those who hold it";
            case "" -> "it is not an entity: it has no 'schema'";
            default ->
                ImportSources.isOne(one)
                        ? "documents are taken as the sources of what cites them"
                        : "there is no place for it in a dossier";
        };
    }

    private void numbered(ForeignRecord one, Profile.Kind kind) {
        Set<String> found = profiles.ofNumbers(one);
        if (found.size() > 1) {
            asked(one, "its numbers are those of " + String.join(" and ", found), found);
            return;
        }
        if (!found.isEmpty()) {
            String id = found.iterator().next();
            Profile.Kind other = profiles.kind(id);
            String differs = profiles.differs(one, id);
            if (other != kind || !differs.isEmpty()) {
                asked(
                        one,
                        other != kind
                                ? "it has a number of " + id + ", which is "
                                        + (other == Profile.Kind.PERSON ? "a person" : "an organization")
                                : "it has a number of " + id + ", but another " + differs + " number",
                        found);
            } else {
                known(one, id, "by its number in a register");
            }
            return;
        }
        named(one, kind);
    }

    private void asked(ForeignRecord one, String why, Set<String> candidates) {
        String id = candidates.iterator().next();
        row(
                one,
                ImportOutcome.ASKED,
                "",
                why + ". The same? --same " + one.id() + "=" + id + "; someone else? --new " + one.id(),
                List.of());
    }

    private void named(ForeignRecord one, Profile.Kind kind) {
        Set<String> like = profiles.alike(one, kind);
        if (!like.isEmpty() && !wish.others().contains(one.id())) {
            asked(one, "its name is like that of " + String.join(", ", like), like);
            return;
        }
        Set<String> alike = new TreeSet<>(like);
        alike.addAll(profiles.alikeAdded(one, kind));
        ImportedProfile says = ImportedProfile.of(one, kind, sources.of(one), wish.strong(), guilt);
        says.notes().add(0, origin(one));
        String id = profiles.free(one.wantedId());
        drafts.profile(id, kind, one.name(), says, List.copyOf(alike));
        here.put(one.id(), id);
        profiles.add(id, kind, one);
        List<String> left = new ArrayList<>(says.left());
        if (!alike.isEmpty()) {
            left.add("nobody for the same: its name is like that of " + String.join(", ", alike));
        }
        row(one, ImportOutcome.DRAFT, id, "", left);
    }

    private String origin(ForeignRecord one) {
        return ImportedText.comment("from " + wish.file() + ", line " + one.line() + ": " + one.id());
    }

    // ---- what connects them

    private void relation(ForeignRecord one) {
        if (profiles.isSecret(one)) {
            secret(one);
            return;
        }
        ImportedRelation says = ImportedRelation.of(one, kinds, records);
        // Ids such as 1 and 2 are in many files.
        String id = "ftm-" + Sha256.brief(one.id() + "\n" + one.schema() + "\n" + says.subjects() + says.objects());
        if (profiles.hasRelation(one, id)
                || log.entries(one.id()).stream().anyMatch(entry -> entry.here().equals(id))) {
            one.all("post", "proof").forEach(rows::remove);
            row(one, ImportOutcome.KNOWN, id, "", List.of());
            return;
        }
        List<String[]> pairs = new ArrayList<>();
        for (String subject : says.subjects()) {
            for (String object : says.objects()) {
                pairs.add(new String[] {here.get(subject), here.get(object)});
            }
        }
        boolean known = pairs.stream().allMatch(pair -> pair[0] != null && pair[1] != null);
        boolean asked = wish.only().isEmpty()
                || known
                        && Stream.concat(says.subjects().stream(), says.objects().stream())
                                .anyMatch(rows::containsKey);
        if (!asked) {
            return;
        }
        String why = !says.why().isEmpty()
                ? says.why()
                : !known ? "one of its ends is not taken in, or not in the file" : wrong(says.kind(), pairs);
        if (!why.isEmpty()) {
            left(one, why);
            return;
        }
        List<String> cited = sources.of(one);
        int n = 0;
        for (String[] pair : pairs) {
            n++;
            String each = n == 1 ? id : id + "-" + n;
            drafts.relation(
                    pair[0], profiles.kind(pair[0]), ImportDrafts.entry(origin(one), says, each, pair[1], cited));
        }
        // An office and a document are taken in with what they are part of.
        one.all("post", "proof").forEach(rows::remove);
        row(one, ImportOutcome.DRAFT, id, says.told(pairs.get(0)[0], pairs.get(0)[1]), says.left());
    }

    private String wrong(RelationKind kind, List<String[]> pairs) {
        for (String[] pair : pairs) {
            if (pair[0].equals(pair[1])) {
                return "both its ends are " + pair[0];
            }
            if (!kind.from().contains(profiles.kind(pair[0])) || !kind.to().contains(profiles.kind(pair[1]))) {
                return "'" + kind.key() + "' does not go from " + pair[0] + " to " + pair[1];
            }
        }
        return "";
    }
}
