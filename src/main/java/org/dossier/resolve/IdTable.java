package org.dossier.resolve;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.model.IdKind;
import org.dossier.model.Language;
import org.dossier.model.Name;
import org.dossier.model.Profile;
import org.dossier.read.Manuscript;
import org.dossier.read.ProfileDraft;
import org.dossier.read.Ref;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.Span;
import org.dossier.text.Nearest;

/** The one id space: what every id names, and what is said when it names nothing. Read-only once made. */
final class IdTable {
    /** What an id names. */
    record Entry(String id, IdKind kind, Name name, boolean draft, Span span) {}

    /** What the files of a folder of the content are. */
    static final Map<String, IdKind> FOLDERS = Map.of(
            "articles", IdKind.ARTICLE,
            "people", IdKind.PERSON,
            "organizations", IdKind.ORGANIZATION,
            "pages", IdKind.PAGE);

    private static final Pattern FILE = Pattern.compile("content/(\\w+)/(.+)\\.md");

    private final Map<String, Entry> entries = new TreeMap<>();
    private final Problems problems;

    /** Ids of files that could not be read: what refers to them is not reported as well. */
    private final Set<String> lost = new TreeSet<>();

    /** True when {@code sources.yaml} could not be read: any id may stand in it. */
    private boolean sourcesLost;

    private IdTable(Problems problems) {
        this.problems = problems;
    }

    /** All ids of a manuscript; two alike are reported. */
    static IdTable of(Manuscript manuscript, Problems problems) {
        IdTable table = new IdTable(problems);
        List<Entry> all = new ArrayList<>();
        manuscript
                .articles()
                .forEach(draft -> all.add(new Entry(
                        draft.id(),
                        IdKind.ARTICLE,
                        draft.title(),
                        false,
                        draft.marks().whole())));
        for (ProfileDraft draft : manuscript.profiles()) {
            IdKind kind = draft.kind() == Profile.Kind.PERSON ? IdKind.PERSON : IdKind.ORGANIZATION;
            all.add(new Entry(
                    draft.id(), kind, draft.name(), draft.draft(), draft.marks().whole()));
        }
        manuscript
                .pages()
                .forEach(draft -> all.add(new Entry(
                        draft.id(),
                        IdKind.PAGE,
                        draft.title(),
                        false,
                        draft.marks().whole())));
        manuscript
                .sources()
                .forEach(draft -> all.add(new Entry(
                        draft.id(),
                        IdKind.SOURCE,
                        draft.title(),
                        false,
                        draft.marks().whole())));
        Map<String, Entry> collisions = new HashMap<>();
        for (Entry entry : all) {
            Entry before = collisions.putIfAbsent(collisionKey(entry.id), entry);
            if (before != null) {
                problems.add(Problem.error(
                                "repeated-id",
                                entry.span,
                                "the id '" + entry.id
                                        + "' is taken: people, organizations, articles, sources and pages share one space",
                                "rename one of the two")
                        .with(before.span, "the other one, '" + before.id + "'"));
            }
            table.entries.putIfAbsent(entry.id, entry);
        }
        table.lose(problems.unread(Problems.Unread.DATA));
        return table;
    }

    private void lose(Set<String> files) {
        for (String path : files) {
            Matcher file = FILE.matcher(path);
            if (file.matches() && FOLDERS.containsKey(file.group(1))) {
                lost.add(Normalizer2.getNFCInstance().normalize(file.group(2)));
            }
        }
        sourcesLost = files.contains("content/sources.yaml");
    }

    /** True when an id that names nothing may be that of something in a file that could not be read. */
    boolean isLost(String id, Predicate<IdKind> wanted) {
        if (lost.contains(Normalizer2.getNFCInstance().normalize(id))) {
            return true;
        }
        // Where anything may be meant, an id that is like a known one is a slip.
        boolean slip = wanted.test(IdKind.PERSON) && Nearest.of(id, entries.keySet()) != null;
        return sourcesLost && wanted.test(IdKind.SOURCE) && !slip;
    }

    /** Ids with one key would be one file on some computers. */
    private static String collisionKey(String id) {
        return Normalizer2.getNFKCCasefoldInstance().normalize(id);
    }

    /** What an id names; null when nothing. */
    Entry get(String id) {
        return entries.get(Normalizer2.getNFCInstance().normalize(id));
    }

    /** True when something has this id, and its name is known. */
    boolean isNamed(String id) {
        Entry entry = get(id);
        return entry != null && entry.name != null;
    }

    /** The words to print for an id in a text of a language; the id itself when it names nothing. */
    String name(String id, Language language) {
        Entry entry = get(id);
        if (entry == null || entry.name == null) {
            return id;
        }
        if (entry.name.language().sharesWith(language)) {
            return entry.name.text();
        }
        return entry.name.others().stream()
                .filter(form -> form.language().sharesWith(language))
                .map(Name.Form::text)
                .findFirst()
                .orElse(entry.name.text());
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
        Entry entry = get(id);
        if (entry == null && isLost(id, wanted)) {
            problems.unread(Problems.Unread.REFERENCE, span.file().path());
            return null;
        }
        if (entry != null && lost.contains(entry.id)) {
            // It exists, but its name is not known.
            problems.unread(Problems.Unread.REFERENCE, span.file().path());
        }
        if (entry == null) {
            List<String> others = entries.values().stream()
                    .filter(other -> wanted.test(other.kind))
                    .map(Entry::id)
                    .toList();
            problems.error(
                    "unknown-id",
                    span.find(id),
                    "there is no " + what + " '" + id + "'",
                    Nearest.help(
                            id, others, "create it, or mend the id; ids are the names of files without their ending"));
            return null;
        }
        if (!wanted.test(entry.kind)) {
            problems.add(Problem.error(
                            "wrong-id",
                            span.find(id),
                            "'" + id + "' is " + a(entry.kind.key()) + "; " + a(what) + " is expected here",
                            "name another, or mend the id")
                    .with(entry.span, "it is this"));
            return null;
        }
        if (entry.draft) {
            problems.add(Problem.error(
                            "draft-reference",
                            span.find(id),
                            "'" + id + "' is a draft, which is not published",
                            "publish it by taking 'draft: true' out, or do not refer to it yet")
                    .with(entry.span, "the draft"));
            return null;
        }
        return entry.id;
    }

    private static String a(String noun) {
        return (noun.matches("[aeiou].*") ? "an " : "a ") + noun;
    }

    /** The id of a profile that a name in a byline or the like stands for; null when it is just a name. */
    String credited(Ref ref, Predicate<IdKind> wanted, String what) {
        Entry entry = get(ref.id());
        boolean looksLikeId = ref.id().matches("[\\p{Ll}\\p{Nd}]+(-[\\p{Ll}\\p{Nd}]+)+");
        if (entry == null && !looksLikeId) {
            return null;
        }
        if (entry == null && Nearest.of(ref.id(), entries.keySet()) == null) {
            return null;
        }
        return id(ref.id(), ref.span(), wanted, what);
    }
}
