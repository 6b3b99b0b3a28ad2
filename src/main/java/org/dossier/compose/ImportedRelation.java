package org.dossier.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.Name;
import org.dossier.model.Relation;
import org.dossier.model.RelationKind;
import org.dossier.model.RelationKinds;

/**
 * What a record says of a connection, in the keys of a relation. Who doubts it, or only suspects it, is listened to: such a relation is
 * alleged here, whatever its schema.
 *
 * @param subjects ids of the records it is read from
 * @param kind what connects them; null when that is not certain
 * @param objects ids of the records at its other end
 * @param keys of the relation besides its ends, kind and sources
 * @param notes what has no key, as comments
 * @param left what is not taken, or otherwise than it was, to be said
 * @param why it cannot be taken; empty when it can
 */
record ImportedRelation(
        List<String> subjects,
        RelationKind kind,
        List<String> objects,
        Map<String, Object> keys,
        List<String> notes,
        List<String> left,
        String why) {
    private static final Pattern DOUBT = Pattern.compile(
            "(?iu)\\b(alleged(ly)?|suspect(ed|s)?|presumed|purported(ly)?|reputed(ly)?|supposed(ly)?|rumou?r(ed|s)?|unconfirmed|unverified|possibl[ey]"
                    + "|probabl[ey]|likely|claimed|accused|mutmaßlich\\w*|angeblich\\w*|présumée?s?|supuest[oa]s?|presunt[oaie]s?)\\b"
                    + "|предполаг|якобы|подозрева|مزعوم|مشتبه|المشتبه");
    private static final Pattern DISPUTE = Pattern.compile(
            "(?iu)\\b(disputed|contested|den(ied|ies|y)|refuted|bestritten|contestée?)\\b|оспарив|متنازع|ينفي");
    private static final Set<String> PAST =
            Set.of("former", "ended", "inactive", "resigned", "past", "previous", "dissolved", "terminated", "closed");
    private static final Set<String> PLAIN = Set.of("", "active", "current", "official", "present", "ongoing");
    private static final Set<String> PARENTS = Set.of("parent", "mother", "father");
    private static final Set<String> CHILDREN = Set.of("child", "son", "daughter");
    private static final Set<String> SPOUSES = Set.of("spouse", "wife", "husband", "married");

    /** What is taken, or only of the record itself. */
    private static final Set<String> SILENT = Set.of("""
            caption referents startDate endDate date summary description role relationship purpose status sourceUrl
            publisher publisherUrl proof percentage amount currency recordId createdAt modifiedAt retrievedAt
            alephUrl namesMentioned indexText
            """.split("\\s+"));

    /** What a schema is where the record does not say more. */
    private static final Map<String, String> USUAL = Map.of(
            "Directorship", "director",
            "Membership", "member",
            "Employment", "employee",
            "Ownership", "owner",
            "Occupancy", "officeholder",
            "Associate", "associate",
            "Succession", "successor",
            "Payment", "funder");

    /** The ends of the schemas that are relations. */
    private static Map<String, RelationKind.Ftm> ends(RelationKinds kinds) {
        Map<String, RelationKind.Ftm> ends = new TreeMap<>();
        kinds.all().forEach(kind -> ends.putIfAbsent(kind.ftm().schema(), kind.ftm()));
        ends.put("Associate", new RelationKind.Ftm("Associate", "person", "associate"));
        return ends;
    }

    /** True when a record is of a schema that is a relation. */
    static boolean isOne(ForeignRecord record, RelationKinds kinds) {
        return ends(kinds).containsKey(record.schema());
    }

    /**
     * Reads a record of such a schema.
     *
     * @param posts the records that an office may be, by id
     */
    static ImportedRelation of(ForeignRecord record, RelationKinds kinds, Map<String, ForeignRecord> posts) {
        return new Reader(record, kinds, posts).relation();
    }

    /** In a line, between the ids of its two ends. */
    String told(String subject, String object) {
        Object status = keys.get("status");
        return subject + ", " + kind.label().text() + " " + object + (status == null ? "" : ", " + status);
    }

    /** A kind, and the rest of the words that named it. */
    private record Named(RelationKind kind, String role) {}

    /** Reads one record. */
    private static final class Reader {
        private final ForeignRecord record;
        private final RelationKinds kinds;
        private final Map<String, ForeignRecord> posts;
        private final Map<String, Object> keys = new LinkedHashMap<>();
        private final List<String> notes = new ArrayList<>();
        private final List<String> left = new ArrayList<>();
        private String role;
        private Relation.Status status;
        private boolean ended;

        Reader(ForeignRecord record, RelationKinds kinds, Map<String, ForeignRecord> posts) {
            this.record = record;
            this.kinds = kinds;
            this.posts = posts;
            this.role = String.join(", ", record.all("role", "relationship", "purpose"));
        }

        ImportedRelation relation() {
            RelationKind.Ftm ends = ends(kinds).get(record.schema());
            String unknown = status();
            Named named = named();
            RelationKind kind = named == null ? null : named.kind;
            if (kind == null || !unknown.isEmpty()) {
                String why = kind == null
                        ? "which kind of relation it is, is not certain" + (role.isEmpty() ? "" : ": '" + role + "'")
                        : "what its status '" + unknown + "' means is not known here";
                return new ImportedRelation(List.of(), null, List.of(), keys, notes, left, why);
            }
            role = named.role;
            boolean same = kind.ftm().schema().equals(record.schema());
            RelationKind.Ftm own = same ? kind.ftm() : ends;
            List<String> subjects = record.all(own.subject());
            List<String> objects = own.object().equals("post.organization") ? offices() : record.all(own.object());
            if (record.schema().equals("Family") && CHILDREN.contains(relationship())) {
                // The relative is the child: read from the other end.
                List<String> children = subjects;
                subjects = objects;
                objects = children;
            }
            facts(kind);
            rest(own);
            String why = subjects.isEmpty() || objects.isEmpty() ? "one of its ends is missing" : "";
            return new ImportedRelation(subjects, kind, objects, keys, notes, left, why);
        }

        private String relationship() {
            return record.first("relationship").toLowerCase(Locale.ROOT);
        }

        /** The bodies of the offices, whose names are the role. */
        private List<String> offices() {
            List<ForeignRecord> held = record.all("post").stream()
                    .map(posts::get)
                    .filter(java.util.Objects::nonNull)
                    .toList();
            if (role.isEmpty()) {
                role = held.stream().map(ForeignRecord::name).distinct().collect(Collectors.joining(", "));
            }
            return held.stream()
                    .flatMap(post -> post.all("organization").stream())
                    .distinct()
                    .toList();
        }

        // ---- what kind it is

        private Named named() {
            if (record.schema().equals("Family")) {
                String word = relationship();
                boolean blood = PARENTS.contains(word) || CHILDREN.contains(word);
                String key = blood ? "parent" : SPOUSES.contains(word) ? "spouse" : "relative";
                return new Named(
                        kinds.get(key),
                        PARENTS.contains(word) || SPOUSES.contains(word) || word.equals(key) || word.equals("child")
                                ? ""
                                : role);
            }
            String said = role.replaceFirst(
                    "^(?:alleged|disputed|self-described|reported|confirmed|.{1,200}? says so): ", "");
            List<Named> all = kinds.all().stream()
                    .filter(kind -> fits(kind))
                    .flatMap(kind -> labels(kind).flatMap(label -> named(kind, label, said).stream()))
                    .distinct()
                    .toList();
            if (all.stream().map(Named::kind).distinct().count() == 1) {
                return all.get(0);
            }
            String usual = USUAL.get(record.schema());
            boolean part = record.schema().equals("Ownership")
                    && percentage() != null
                    && percentage().doubleValue() < 50;
            return usual == null || all.size() > 1 ? null : new Named(kinds.get(part ? "shareholder" : usual), said);
        }

        /** What is said with a kind's name is of its schema, or of the one for all that is doubted. */
        private boolean fits(RelationKind kind) {
            String schema = record.schema();
            return kind.ftm().schema().equals(schema)
                    || schema.equals("UnknownLink")
                    || schema.equals("Membership") && kind.ftm().schema().equals("Occupancy");
        }

        /** How a kind is called; of a link whose ends say nothing, only as its subject reads it. */
        private Stream<String> labels(RelationKind kind) {
            Stream<String> key = Stream.of(kind.key(), kind.key().replace('-', ' '));
            Stream<String> reverse = record.schema().equals("UnknownLink") ? Stream.of() : forms(kind.reverse());
            return Stream.of(forms(kind.label()), key, reverse).flatMap(one -> one);
        }

        private static Stream<String> forms(Name name) {
            return name == null
                    ? Stream.of()
                    : Stream.concat(
                            Stream.of(name.text()), name.others().stream().map(Name.Form::text));
        }

        private static Optional<Named> named(RelationKind kind, String label, String said) {
            if (said.equalsIgnoreCase(label)) {
                return Optional.of(new Named(kind, ""));
            }
            boolean more = said.length() > label.length() + 3
                    && said.regionMatches(true, 0, label, 0, label.length())
                    && said.startsWith(" (", label.length())
                    && said.endsWith(")");
            return more
                    ? Optional.of(new Named(kind, said.substring(label.length() + 2, said.length() - 1)))
                    : Optional.empty();
        }

        // ---- how sure it is

        /** Settles how sure it is, and whether it is over; returns a word for it that is not known, else an empty one. */
        private String status() {
            String all = record.values().entrySet().stream()
                    .filter(one -> Set.of("role", "relationship", "purpose", "status", "summary", "description")
                            .contains(one.getKey()))
                    .flatMap(one -> one.getValue().stream())
                    .collect(Collectors.joining("\n"));
            status = DISPUTE.matcher(all).find()
                    ? Relation.Status.DISPUTED
                    : DOUBT.matcher(all).find() ? Relation.Status.ALLEGED : Relation.Status.REPORTED;
            String unknown = "";
            for (String word : record.all("status")) {
                String small = word.toLowerCase(Locale.ROOT);
                Optional<Relation.Status> own = Arrays.stream(Relation.Status.values())
                        .filter(one -> one.key().equals(small))
                        .findFirst();
                if (own.isPresent()) {
                    status = own.get().isDoubted() ? own.get() : status;
                } else if (PAST.contains(small)) {
                    ended = true;
                } else if (!PLAIN.contains(small) && !status.isDoubted()) {
                    unknown = word;
                }
            }
            if (record.all("status").contains("confirmed") && !status.isDoubted()) {
                left.add("'confirmed': that is for what you have seen yourself");
            }
            return unknown;
        }

        // ---- the rest

        private void facts(RelationKind kind) {
            String summary = record.first("summary");
            String from = ImportedText.date(record, "startDate", "from", left);
            String to = ImportedText.date(record, "endDate", "to", left);
            if (from.isEmpty() && to.isEmpty() && !record.all("date").isEmpty()) {
                from = ImportedText.date(record, "date", "date", left);
                to = from;
            }
            boolean backwards =
                    from.matches("\\d.*") && to.matches("\\d.*") && !to.startsWith(from) && to.compareTo(from) < 0;
            if (backwards) {
                left.add("from " + from + " to " + to + ", which ends before it begins");
            }
            put("role", role);
            put("from", backwards ? "" : from);
            put("to", backwards ? "" : to);
            boolean said = Stream.of(summary.split(", ")).anyMatch("ended"::equals) && ImportedText.isInexact(summary);
            if ((ended || said) && !keys.containsKey("to")) {
                keys.put("ended", true);
            }
            if (status.isDoubted()) {
                keys.put("status", status.key());
            }
            measures(kind);
            String text = record.all("description").stream()
                    .map(ImportedText::escaped)
                    .collect(Collectors.joining("\n\n"));
            put("text", text);
            record.all("summary").stream()
                    .filter(one -> !ImportedText.isInexact(one))
                    .forEach(one -> notes.add("summary: " + one));
        }

        private void put(String key, String value) {
            if (!value.isEmpty()) {
                keys.put(key, value);
            }
        }

        private BigDecimal percentage() {
            List<String> all = record.all("percentage");
            Matcher number = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?) ?%?").matcher(all.size() == 1 ? all.get(0) : "");
            return number.matches() ? new BigDecimal(number.group(1)) : null;
        }

        private void measures(RelationKind kind) {
            BigDecimal share = percentage();
            boolean takes = kind.takes().contains(RelationKind.Measure.SHARE);
            if (takes && share != null && share.signum() > 0 && share.compareTo(BigDecimal.valueOf(100)) <= 0) {
                keys.put("share", share);
            } else {
                record.all("percentage").forEach(one -> left.add("the share '" + one + "'"));
            }
            List<String> amounts = record.all("amount");
            String currency = record.all("currency").size() == 1 ? record.first("currency") : "";
            boolean money = amounts.size() == 1
                    && amounts.get(0).matches("\\d+(\\.\\d+)?")
                    && Currency.getAvailableCurrencies().stream()
                            .anyMatch(one -> one.getCurrencyCode().equals(currency));
            if (money && kind.takes().contains(RelationKind.Measure.AMOUNT)) {
                Map<String, Object> amount = new LinkedHashMap<>();
                amount.put("value", new BigDecimal(amounts.get(0)));
                amount.put("currency", currency);
                keys.put("amount", amount);
            } else {
                amounts.forEach(one -> left.add("the amount '" + one + "'"));
            }
        }

        private void rest(RelationKind.Ftm ends) {
            Set<String> taken = Set.of(ends.subject(), ends.object().replaceFirst("\\..*", ""));
            record.values().forEach((property, values) -> {
                if (!SILENT.contains(property) && !taken.contains(property)) {
                    values.forEach(value -> notes.add(property + ": " + value));
                }
            });
        }
    }
}
