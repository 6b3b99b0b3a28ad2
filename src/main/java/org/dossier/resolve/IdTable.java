package org.dossier.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dossier.manuscript.Ids;
import org.dossier.manuscript.Manuscript;
import org.dossier.manuscript.ProfileDraft;
import org.dossier.manuscript.Ref;
import org.dossier.model.IdKind;
import org.dossier.model.Language;
import org.dossier.model.Name;
import org.dossier.model.Profile;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.Span;
import org.dossier.text.Nearest;

/** The one id space: what every id names, and what is said when it names nothing. Read-only once made. */
public final class IdTable {
    private static final Pattern LIKE_AN_ID = Pattern.compile("[\\p{Ll}\\p{Nd}]+(-[\\p{Ll}\\p{Nd}]+)+");

    /** Stands for all ids. */
    private static final String ANY = "";

    private final Map<String, IdEntry> entries;
    private final Map<String, IdEntry> formerly;
    private final Map<String, TakenId> taken;
    private final UnreadIds lost;
    /** Ids whose names were asked for; null where nobody wants to know. */
    private final Set<String> printed;

    private final Problems problems;

    private IdTable(
            Map<String, IdEntry> entries,
            Map<String, IdEntry> formerly,
            Map<String, TakenId> taken,
            UnreadIds lost,
            Problems problems,
            Set<String> printed) {
        this.printed = printed;
        this.entries = entries;
        this.formerly = formerly;
        this.taken = taken;
        this.lost = lost;
        this.problems = problems;
    }

    /** The same table, with problems going there, which notes the names that are asked for. */
    IdTable reportingTo(Problems others) {
        return new IdTable(entries, formerly, taken, lost, others, ConcurrentHashMap.newKeySet());
    }

    /** A name that was asked for; null where the id names nothing that has one. */
    record Printed(String id, Name name) {}

    /** The names that were asked for since {@link #reportingTo}; null when all were looked through for what may be meant. */
    List<Printed> printed() {
        return printed.contains(ANY)
                ? null
                : printed.stream()
                        .sorted()
                        .map(id -> new Printed(id, printed(id)))
                        .toList();
    }

    private Name printed(String id) {
        IdEntry entry = get(id);
        return entry == null ? null : entry.name();
    }

    /** True when these names are what they were. */
    boolean stillPrints(List<Printed> names) {
        return names.stream().allMatch(one -> Objects.equals(one.name, printed(one.id)));
    }

    /** All ids with what they are, but not where, nor what it is called: what a text that refers to them depends on besides {@link #printed}. */
    List<Named> named() {
        return entries.values().stream()
                .map(entry -> new Named(entry.id(), former(entry), entry.kind(), entry.draft()))
                .toList();
    }

    private static List<String> former(IdEntry entry) {
        return entry.former().stream().map(Ref::id).toList();
    }

    /** An id, those before it, and what it names. */
    record Named(String id, List<String> former, IdKind kind, boolean draft) {}

    /** All ids of a manuscript; two alike are reported. */
    public static IdTable of(Manuscript manuscript, Problems problems) {
        IdTable table = new IdTable(
                new TreeMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                UnreadIds.of(problems.unread(Problems.Unread.DATA)),
                problems,
                null);
        List<IdEntry> all = all(manuscript);
        all.forEach(table::add);
        // Whatever has an id now has it before whatever had it once.
        all.forEach(table::addFormer);
        return table;
    }

    private static List<IdEntry> all(Manuscript manuscript) {
        List<IdEntry> all = new ArrayList<>();
        manuscript
                .articles()
                .forEach(draft -> all.add(new IdEntry(
                        draft.id(),
                        draft.former(),
                        IdKind.ARTICLE,
                        draft.title(),
                        List.of(),
                        false,
                        draft.marks().whole())));
        for (ProfileDraft draft : manuscript.profiles()) {
            IdKind kind = draft.kind() == Profile.Kind.PERSON ? IdKind.PERSON : IdKind.ORGANIZATION;
            all.add(new IdEntry(
                    draft.id(),
                    draft.former(),
                    kind,
                    draft.name(),
                    Stream.concat(draft.names().aliases().stream(), draft.names().weakAliases().stream())
                            .toList(),
                    draft.draft(),
                    draft.marks().whole()));
        }
        manuscript
                .pages()
                .forEach(draft -> all.add(new IdEntry(
                        draft.id(),
                        draft.former(),
                        IdKind.PAGE,
                        draft.title(),
                        List.of(),
                        false,
                        draft.marks().whole())));
        manuscript
                .sources()
                .forEach(draft -> all.add(new IdEntry(
                        draft.id(),
                        draft.former(),
                        IdKind.SOURCE,
                        draft.title(),
                        List.of(),
                        draft.draft(),
                        draft.marks().whole())));
        return all;
    }

    private void add(IdEntry entry) {
        TakenId before =
                taken.putIfAbsent(Ids.collisionKey(entry.id()), new TakenId(entry.id(), entry.id(), entry.span()));
        if (before != null) {
            problems.add(Problem.error(
                            "repeated-id",
                            entry.span(),
                            "the id '" + entry.id()
                                    + "' is taken: people, organizations, articles, sources and pages share one set of ids",
                            "rename one of the two")
                    .with(before.span(), "first used here, by '" + before.id() + "'"));
        }
        entries.putIfAbsent(entry.id(), entry);
    }

    private void addFormer(IdEntry entry) {
        for (Ref ref : entry.former()) {
            // In its own list an id only says that it is not a new one.
            if (ref.id().equals(entry.id())) {
                continue;
            }
            TakenId before =
                    taken.putIfAbsent(Ids.collisionKey(ref.id()), new TakenId(ref.id(), entry.id(), ref.span()));
            if (before != null) {
                problems.add(Problem.error(
                                "repeated-id",
                                ref.span(),
                                "the id '" + ref.id() + "' is in use, so it cannot also lead to another page",
                                "remove it from 'former', or change the other id")
                        .with(before.span(), "first used here, by '" + before.id() + "'"));
            } else {
                formerly.put(ref.id(), entry);
            }
        }
    }

    /** What has an id, or had it before, or has one that some computer would take for the same; null when nothing. */
    public TakenId taken(String id) {
        return taken.get(Ids.collisionKey(id));
    }

    /** True when some computers would take the two for one. */
    public static boolean collide(String id, String other) {
        return Ids.collisionKey(id).equals(Ids.collisionKey(other));
    }

    /** All ids of now, in order. */
    public Set<String> all() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /** The first id that a thing had; the id itself where it names nothing. */
    String first(String id) {
        IdEntry entry = get(id);
        return entry == null || entry.former().isEmpty()
                ? id
                : entry.former().get(0).id();
    }

    /** The ids that published things had, oldest first, by the id they have now. */
    SortedMap<String, List<String>> former() {
        SortedMap<String, List<String>> former = new TreeMap<>();
        entries.forEach((id, entry) -> {
            if (!entry.former().isEmpty() && !entry.draft()) {
                former.put(id, entry.former().stream().map(Ref::id).toList());
            }
        });
        return former;
    }

    /** What to do about an id that something had before; empty when nothing had. */
    public String renamed(String id) {
        IdEntry entry = formerly.get(Ids.normal(id));
        return entry == null ? "" : calledNow(entry.id());
    }

    static String calledNow(String id) {
        return "it is now called '" + id + "': write that";
    }

    /** True when an id that names nothing may be that of something in a file that could not be read. */
    boolean isLost(String id, Predicate<IdKind> wanted) {
        if (lost.ids().contains(Ids.normal(id))) {
            return true;
        }
        // Where anything may be meant, an id that is like a known one is a slip.
        boolean slip = wanted.test(IdKind.PERSON) && Nearest.of(id, entries.keySet()) != null;
        return lost.kinds().stream().anyMatch(wanted) && !slip;
    }

    /** What an id names; null when nothing. */
    public IdEntry get(String id) {
        return entries.get(Ids.normal(id));
    }

    /** True when something has this id, and its name is known. */
    boolean isNamed(String id) {
        asked(id);
        IdEntry entry = get(id);
        return entry != null && entry.name() != null;
    }

    /** The words to print for an id in a text of a language; the id itself when it names nothing. */
    String name(String id, Language language) {
        asked(id);
        IdEntry entry = get(id);
        if (entry == null || entry.name() == null) {
            return id;
        }
        if (entry.name().language().sharesWith(language)) {
            return entry.name().text();
        }
        return entry.name().others().stream()
                .filter(form -> form.language().sharesWith(language))
                .map(Name.Form::text)
                .findFirst()
                .orElse(entry.name().text());
    }

    /** The id of a person or organization; null when it is none, which is reported. */
    String profile(Ref ref) {
        return ref == null ? null : id(ref.id(), ref.span(), IdKind::isProfile, "person or organization");
    }

    /** The id of a source or article; null when it is none, which is reported. */
    String citable(String id, Span span) {
        return id(id, span, kind -> kind == IdKind.SOURCE || kind == IdKind.ARTICLE, "source or article");
    }

    /** The id of an article; null when it is none, which is reported. */
    String article(Ref ref) {
        return ref == null ? null : id(ref.id(), ref.span(), kind -> kind == IdKind.ARTICLE, "article");
    }

    /** The id of a page; null when it is none, which is reported. */
    String page(Ref ref) {
        return ref == null ? null : id(ref.id(), ref.span(), kind -> kind == IdKind.PAGE, "page");
    }

    /** The id of anything; null when it names nothing, which is reported. */
    String any(String id, Span span) {
        return id(id, span, kind -> true, "person, organization, article, source or page");
    }

    private String id(String id, Span span, Predicate<IdKind> wanted, String what) {
        IdEntry entry = get(id);
        boolean known = entry != null && wanted.test(entry.kind()) && !entry.draft();
        if (!known || lost.ids().contains(entry.id())) {
            // What it refers to, or the name of that, is not known.
            problems.unread(Problems.Unread.REFERENCE, span.file().path());
        }
        if (entry == null && isLost(id, wanted)) {
            return null;
        }
        if (entry == null) {
            MeantId meant = meant(id, wanted);
            problems.add(
                    Problem.error("unknown-id", span.find(id), "there is no " + what + " '" + id + "'", meant.help())
                            .fixedBy(meant.fix(span, id)));
            return null;
        }
        if (!wanted.test(entry.kind())) {
            MeantId meant = MeantId.near(id, known(wanted), "name another, or fix the id");
            problems.add(Problem.error(
                            "wrong-id",
                            span.find(id),
                            "'" + id + "' is " + IdKind.withArticle(entry.kind().key()) + "; "
                                    + IdKind.withArticle(what) + " is expected here",
                            meant.help())
                    .with(entry.span(), "defined here")
                    .fixedBy(meant.fix(span, id)));
            return null;
        }
        if (entry.draft()) {
            problems.add(Problem.error(
                            "draft-reference",
                            span.find(id),
                            "'" + id + "' is a draft, which is not published",
                            "remove 'draft: true' to publish it, or do not refer to it yet")
                    .with(entry.span(), "the draft"));
            return null;
        }
        return entry.id();
    }

    private void asked(String id) {
        if (printed != null) {
            printed.add(id);
        }
    }

    private List<IdEntry> known(Predicate<IdKind> wanted) {
        asked(ANY);
        return entries.values().stream()
                .filter(other -> wanted.test(other.kind()))
                .toList();
    }

    /** What may be meant by an id that names nothing, and what to do about it. */
    private MeantId meant(String id, Predicate<IdKind> wanted) {
        IdEntry now = formerly.get(Ids.normal(id));
        return now == null ? MeantId.of(id, known(wanted), wanted) : new MeantId(calledNow(now.id()), now.id(), true);
    }

    /** What may be meant by an address that leads to no page; where nothing is, to do {@code otherwise}. */
    MeantId page(String id, String otherwise) {
        IdEntry now = formerly.get(Ids.normal(id));
        return now == null
                ? MeantId.near(id, known(kind -> kind != IdKind.SOURCE), otherwise)
                : new MeantId(calledNow(now.id()), now.id(), true);
    }

    /** The id of a profile that a name in a byline or the like stands for; null when it is just a name. */
    String credited(Ref ref, Predicate<IdKind> wanted, String what) {
        IdEntry entry = get(ref.id());
        boolean looksLikeId = LIKE_AN_ID.matcher(ref.id()).matches();
        if (entry == null && !formerly.containsKey(ref.id())) {
            if (!looksLikeId || Nearest.of(ref.id(), entries.keySet()) == null) {
                return null;
            }
        }
        return id(ref.id(), ref.span(), wanted, what);
    }
}
