package org.dossier.resolve;

import com.ibm.icu.text.Normalizer2;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dossier.manuscript.Forms;
import org.dossier.manuscript.Ids;
import org.dossier.model.ContentPaths;
import org.dossier.model.IdKind;
import org.dossier.model.Name;
import org.dossier.source.Fix;
import org.dossier.source.Span;
import org.dossier.text.Nearest;

/**
 * What an author may have meant by an id that names nothing.
 *
 * @param help what to do
 * @param id the only one that may be meant; null when none is, or several are
 * @param certain false where a person or organization is meant that may be another one
 */
record MeantId(String help, String id, boolean certain) {
    /** Ids with commas between them, as one text. */
    private static final Pattern LIST = Pattern.compile(Forms.ID + "(?:, " + Forms.ID + ")+");

    /** The change that writes the id that is meant. */
    Fix fix(Span span, String written) {
        Fix fix = Fix.of(span, written, id);
        return certain ? fix : fix.ifMeant();
    }

    /**
     * What may be meant.
     *
     * @param all what can be meant here
     * @param wanted the kinds of that
     */
    static MeantId of(String id, Collection<IdEntry> all, Predicate<IdKind> wanted) {
        List<IdEntry> named = all.stream().filter(one -> isNamed(one, id)).toList();
        String list = id.strip().replaceAll("(?: and|[,;]| &)\\s+", ", ");
        if (LIST.matcher(list).matches()) {
            return new MeantId("several ids are a list: write [" + list + "]", "[" + list + "]", true);
        }
        if (id.toLowerCase(Locale.ROOT).matches(Forms.RESERVED_ID) && !id.matches(Forms.RESERVED_ID)) {
            return new MeantId(
                    "did you mean '" + id.toLowerCase(Locale.ROOT) + "'?", id.toLowerCase(Locale.ROOT), true);
        }
        MeantId near = near(id, all, null);
        if (near.help != null || named.size() != 1) {
            return near.help != null ? near : new MeantId(create(id, wanted), null, true);
        }
        IdEntry one = named.get(0);
        String question =
                "did you mean '" + one.id() + "', which is " + one.name().text() + "?";
        String file = one.kind() == IdKind.SOURCE ? "" : ContentPaths.of(one.kind(), one.id());
        return new MeantId(
                file.isEmpty() || !Ids.objection(id).isEmpty()
                        ? question
                        : question + " If you renamed that file by hand, undo that: move it back to "
                                + ContentPaths.of(one.kind(), id) + " and run\n    dossier rename " + id + " "
                                + one.id(),
                one.id(),
                !one.kind().isProfile());
    }

    private static boolean isNamed(IdEntry one, String id) {
        if (one.name() == null) {
            return false;
        }
        Stream<String> others =
                Stream.concat(one.name().others().stream().map(Name.Form::text), one.aliases().stream());
        Stream<String> names = Stream.concat(Stream.of(one.name().text()), others);
        return names.anyMatch(name -> letters(name).equals(letters(id)));
    }

    /** What may be meant, by its letters alone. */
    static MeantId near(String id, Collection<IdEntry> all, String otherwise) {
        List<IdEntry> same = all.stream()
                .filter(one -> letters(one.id()).equals(letters(id)) || isNamed(one, id))
                .toList();
        if (same.size() > 1) {
            List<String> ids = same.stream().map(IdEntry::id).toList();
            return new MeantId("did you mean '" + String.join("' or '", ids) + "'?", null, false);
        }
        if (same.size() == 1 && letters(same.get(0).id()).equals(letters(id))) {
            return new MeantId(
                    "did you mean '" + same.get(0).id() + "'?", same.get(0).id(), true);
        }
        List<String> ids = all.stream().map(IdEntry::id).toList();
        String help = Nearest.help(id, ids, otherwise);
        String only = Nearest.only(id, ids);
        boolean person =
                all.stream().anyMatch(one -> one.id().equals(only) && one.kind().isProfile());
        // Mario Lopez is not Maria Lopez: where several people are like it, nobody is suggested to be meant for sure.
        boolean open = person && Nearest.near(id, ids).size() > 1;
        return new MeantId(help, open ? null : only, !person);
    }

    /** What two ways to write an id or a name have in common: letters and digits, without marks and in lower case. */
    private static String letters(String words) {
        return Normalizer2.getNFKDInstance()
                .normalize(words)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    /** How to make what is missing, where it is clear what that is; else where ids come from. */
    private static String create(String id, Predicate<IdKind> wanted) {
        if (id.matches(Forms.RESERVED_ID)) {
            return "'" + id
                    + "' is not a profile, and no profile can have this id: leave it out here; it has a meaning only in 'by'. A negative claim about someone without a profile says why in 'about_nobody'";
        }
        String good = Ids.objection(id).isEmpty() ? id : Ids.of(id);
        String use = good.equals(id) || good.isEmpty() ? "" : "write '" + good + "' here, ";
        String shown = good.isEmpty() ? "…" : good;
        if (wanted.test(IdKind.SOURCE) && !wanted.test(IdKind.PERSON)) {
            return (use.isEmpty() ? "fix the id, or " : use + "and ") + "describe it in content/sources.yaml\n    "
                    + shown + ":\n      title: …\n      url: https://…";
        }
        if (wanted.test(IdKind.PERSON) && !wanted.test(IdKind.ARTICLE)) {
            String organization =
                    wanted.test(IdKind.ORGANIZATION) ? " or " + ContentPaths.of(IdKind.ORGANIZATION, shown) : "";
            return (use.isEmpty() ? "fix the id, or " : use + "and ") + "create "
                    + ContentPaths.of(IdKind.PERSON, shown) + organization + " with\n    ---\n    name: …\n    ---";
        }
        return "fix the id, or create what is missing; ids are file names without their extension, and the keys of sources.yaml";
    }
}
