package org.dossier.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.edit.Trial;
import org.dossier.edit.WrongId;
import org.dossier.edit.YamlEdits;
import org.dossier.manuscript.Annotations;
import org.dossier.manuscript.Ids;
import org.dossier.manuscript.ProfileDraft;
import org.dossier.manuscript.Ref;
import org.dossier.model.Names;
import org.dossier.model.Profile;
import org.dossier.model.Relation;
import org.dossier.read.yaml.Outline;
import org.dossier.resolve.WrittenIds;
import org.dossier.source.Edit;
import org.dossier.source.Move;
import org.dossier.source.Problem;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;
import org.dossier.source.YamlText;
import org.dossier.text.Nearest;

/** Makes two profiles of one person or organization one: the first stays, and takes in all that the second says. Used once. */
public final class Merging {
    private static final List<String> SINGLE =
            List.of("description", "kind", "public_role", "birth", "founded", "dissolved", "image", "noindex");

    private final Trial.Tried content;
    private final ProfileDraft into;
    private final ProfileDraft from;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Problem> refusals = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private Merging(Trial.Tried content, ProfileDraft into, ProfileDraft from) {
        this.content = content;
        this.into = into;
        this.from = from;
    }

    /**
     * Plans it.
     *
     * @param into the id of the profile that stays
     * @param from the id of the one that goes
     * @param prefer the id of the one whose values are kept where the two differ; null when nobody has said
     * @throws WrongId when one of the two is not a profile, or they cannot be one
     */
    public static RenamePlan plan(Trial.Tried content, String into, String from, String prefer) throws WrongId {
        ProfileDraft first = profile(content, into);
        ProfileDraft second = profile(content, from);
        if (first.id().equals(second.id())) {
            throw new WrongId("'" + first.id() + "' is named twice: name two profiles");
        }
        if (prefer != null && !prefer.equals(into) && !prefer.equals(from)) {
            throw new WrongId(
                    "'" + prefer + "' is neither of the two: write --prefer " + into + " or --prefer " + from);
        }
        return new Merging(content, first, second)
                .plan(
                        prefer == null
                                ? MergedKeys.Preference.NONE
                                : prefer.equals(into) ? MergedKeys.Preference.INTO : MergedKeys.Preference.FROM);
    }

    private static ProfileDraft profile(Trial.Tried content, String id) throws WrongId {
        List<ProfileDraft> all = content.manuscript().profiles();
        return all.stream()
                .filter(one -> one.id().equals(Ids.normal(id)))
                .findFirst()
                .orElseThrow(() -> new WrongId("there is no person or organization '" + id + "': "
                        + Nearest.help(
                                id,
                                all.stream().map(ProfileDraft::id).toList(),
                                "ids are file names without their extension")));
    }

    private RenamePlan plan(MergedKeys.Preference preference) {
        if (into.kind() != from.kind()) {
            refuse(
                    Span.whole(file(from)),
                    "a person and an organization cannot be one",
                    "name two people, or two organizations");
        } else {
            new MergeObstacles(content, into, from, refusals, notes).find();
            uses();
            made();
            MovedLines theirs = new MovedLines(file(from), edits);
            edits.removeIf(edit -> edit.span().file().equals(file(from)));
            keys(theirs, preference);
            body(theirs);
        }
        return new RenamePlan(
                from.id(), into.id(), edits, List.of(Move.away(file(from).path())), false, refusals, notes);
    }

    private static SourceFile file(ProfileDraft profile) {
        return profile.marks().whole().file();
    }

    private void refuse(Span span, String what, String help) {
        refusals.add(Problem.error(RenamePlan.REFUSED, span, what, help));
    }

    /** Every use of the one that goes; where a list names both, it is removed. */
    private void uses() {
        Set<Span> twice = Stream.concat(
                        content.manuscript().articles().stream()
                                .flatMap(article -> Stream.concat(
                                        Stream.of(article.byline()),
                                        article.annotations().claims().stream().map(Annotations.ClaimDraft::about))),
                        content.manuscript().profiles().stream().map(ProfileDraft::differentFrom))
                .filter(refs -> MergeObstacles.names(into, refs) && MergeObstacles.names(from, refs))
                .flatMap(List::stream)
                .filter(ref -> MergeObstacles.isOf(from, ref))
                .map(Ref::span)
                .collect(Collectors.toSet());
        for (WrittenIds.Place place : WrittenIds.of(content.manuscript())) {
            if (place.space() != WrittenIds.Space.THINGS || !place.id().equals(from.id())) {
                continue;
            }
            if (twice.contains(place.span())) {
                edits.add(YamlEdits.remove(place.span()));
            } else if (place.form() == WrittenIds.Form.FIELD) {
                edits.add(new Edit(place.span(), YamlText.like(place.span().text(), into.id())));
            } else {
                String words = place.isExact() ? reference(place) : null;
                if (words == null) {
                    refuse(
                            place.span(),
                            "this cannot be changed automatically to a reference to '" + into.id() + "'",
                            "write '" + into.id() + "' here, then merge them");
                } else {
                    edits.add(new Edit(place.span(), words));
                }
            }
        }
    }

    /** The id with the words that a reference has printed so far: what an article says stays what it says. Null where they do not fit. */
    private String reference(WrittenIds.Place place) {
        String printed = place.printed();
        if (printed == null || printed.equals(into.name().text())) {
            return into.id();
        }
        String escaped = printed.replaceAll("([\\\\*_`<>&~{}])", "\\\\$1");
        String bar = place.inCell() ? "\\|" : "|";
        String words = bar + escaped;
        char style = place.scalar() == null || place.scalar().text().isEmpty()
                ? ' '
                : place.scalar().text().charAt(0);
        boolean plain = place.scalar() != null && "\"'|>".indexOf(style) < 0;
        if (printed.matches("(?s).*[\\[\\]|\\n].*") || plain && (words + " ").matches(".*(: | #).*")) {
            return null;
        }
        return into.id() + YamlText.escaped(style, words);
    }

    /** An address that is made from the two ends of a relation would change: it is written down. */
    private void made() {
        for (Relation relation : content.resolved().dossier().relations()) {
            boolean ofIt = relation.subject().equals(from.id())
                    || relation.object().equals(from.id())
                    || relation.marks().whole().file().equals(file(from));
            if (ofIt && !relation.marks().has("id")) {
                edits.add(YamlEdits.atBeginning(
                        relation.marks().whole(), List.of("id: " + YamlText.scalar(relation.id()))));
            }
        }
    }

    private void keys(MovedLines theirs, MergedKeys.Preference preference) {
        Outline mine = Outline.of(file(into));
        Outline other = Outline.of(file(from));
        for (Outline outline : List.of(mine, other)) {
            if (YamlEdits.isInBrackets(outline.whole())) {
                refuse(outline.whole().atStart(), "this front matter is written in brackets", "write one key per line");
                return;
            }
        }
        MovedLines ours = new MovedLines(file(into), edits);
        MergedKeys keys = new MergedKeys(mine, other, ours, theirs, preference);
        names(keys, preference);
        SINGLE.forEach(keys::single);
        life(keys, preference);
        Names.Matching here = into.names().matching();
        Names.Matching there = from.names().matching();
        keys.ofNames("match", here.surname() != there.surname() || here.caseSensitive() != there.caseSensitive());
        keys.ofNames("common_word", here.commonWord() != there.commonWord());
        keys.map("identifiers");
        keys.entries("sources", MergedKeys::source);
        keys.entries("links", MergedKeys::link);
        keys.entries("facts", entry -> entry);
        keys.entries("relations", MergedKeys.relation(from.id(), into.id()));
        keys.texts("tags", from.tags());
        keys.texts("never", there.never());
        keys.texts(
                "different_from",
                from.differentFrom().stream()
                        .map(Ref::id)
                        .filter(id -> !id.equals(into.id()))
                        .toList());
        refusals.addAll(keys.refusals());
        finish(mine, other, keys);
    }

    /** Where only one of the two is dead, the author says which is true: someone alive is not called dead silently. */
    private void life(MergedKeys keys, MergedKeys.Preference preference) {
        ProfileDraft dead = isDead(into) ? into : from;
        ProfileDraft other = dead == into ? from : into;
        boolean differ = isDead(dead) && !isDead(other);
        boolean ofDead = (dead == into) == (preference == MergedKeys.Preference.INTO);
        if (!differ || ofDead && dead == from) {
            keys.single("living");
            keys.single("death");
        }
        Span where = dead.marks().of(dead.died() == null ? "living" : "death");
        if (differ && preference == MergedKeys.Preference.NONE) {
            keys.refuse(
                    where,
                    "'" + dead.id() + "' is recorded as dead, and '" + other.id() + "' is not",
                    "if they are one person, write the same in both, or choose one with --prefer");
        } else if (differ && ofDead) {
            notes.add("'" + into.id() + "' is recorded as dead now; '" + other.id() + "' was not.");
        } else if (differ && dead == into) {
            keys.refuse(
                    where,
                    "'" + dead.id() + "' is recorded as dead, and you prefer '" + other.id() + "', who is not",
                    "remove it, then merge them");
        }
    }

    private static boolean isDead(ProfileDraft profile) {
        return profile.kind() == Profile.Kind.PERSON
                && (profile.died() != null || profile.living() == Profile.Living.FALSE);
    }

    private void names(MergedKeys keys, MergedKeys.Preference preference) {
        AllNames mine = AllNames.of(into);
        AllNames other = AllNames.of(from);
        never(keys, into, other);
        never(keys, from, mine);
        List<String> strong = new ArrayList<>(other.strong());
        strong.removeAll(mine.strong());
        for (String name : List.copyOf(strong)) {
            if (mine.weak().contains(name) && preference != MergedKeys.Preference.FROM) {
                if (preference == MergedKeys.Preference.NONE) {
                    keys.refuse(
                            into.marks().of("weak_aliases").find(name),
                            "'" + name + "' is a weak name here, and a strong one of the other profile",
                            "make it the same in both, or choose one with --prefer");
                }
                strong.remove(name);
            }
        }
        keys.texts("aliases", strong);
        keys.texts(
                "weak_aliases",
                Stream.concat(other.weak().stream(), other.surnames().stream())
                        .filter(name -> !mine.strong().contains(name)
                                && !strong.contains(name)
                                && !mine.weak().contains(name)
                                && !mine.surnames().contains(name))
                        .toList());
        Map<String, List<String>> forms = other.forms();
        String language = into.name().language().tag();
        forms.getOrDefault(language, new ArrayList<>()).remove(into.name().text());
        mine.forms()
                .forEach((tag, texts) ->
                        forms.getOrDefault(tag, new ArrayList<>()).removeAll(texts));
        forms.values().removeIf(List::isEmpty);
        keys.languages("names", forms);
    }

    private static void never(MergedKeys keys, ProfileDraft profile, AllNames other) {
        profile.names().matching().never().stream()
                .filter(other::has)
                .forEach(name -> keys.refuse(
                        profile.marks().of("never").find(name),
                        "'" + name + "' is listed as never this profile, but is a name of the other profile",
                        "if they are the same, remove it from 'never'"));
    }

    /** The end of the front matter: new keys, the old id, and all that the other front matter said, as comments. */
    private void finish(Outline mine, Outline other, MergedKeys keys) {
        edits.removeIf(edit -> edit.span().file().equals(file(into))
                && keys.replaced().stream()
                        .anyMatch(span -> edit.span().start() >= span.start()
                                && edit.span().end() <= span.end()));
        edits.addAll(keys.edits());
        String indent = " ".repeat(YamlEdits.column(mine.whole()));
        StringBuilder lines = new StringBuilder(keys.lines());
        SourceFile theirs = file(from);
        int begin = theirs.text().indexOf('\n') + 1;
        comment(
                lines.append(indent)
                        .append("# Merged into this from '")
                        .append(from.id())
                        .append("', where it said:\n"),
                indent,
                theirs.text()
                        .substring(begin, FormerKey.fence(other.whole()))
                        .lines()
                        .toList());
        if (!keys.overruled().isEmpty()) {
            comment(lines.append(indent).append("# And here, before that:\n"), indent, keys.overruled());
        }
        edits.add(YamlEdits.insert(file(into), FormerKey.fence(mine.whole()), lines.toString()));
        if (!from.draft()) {
            List<String> ids = new ArrayList<>(into.former().isEmpty() ? List.of(into.id()) : List.of());
            from.former().forEach(ref -> ids.add(ref.id()));
            ids.add(from.id());
            edits.addAll(FormerKey.inFrontMatter(
                    into.marks(), into.former(), ids.stream().distinct().toList()));
            notes.add("The old URL of '" + from.id() + "' redirects to '" + into.id() + "'.");
        }
    }

    private static void comment(StringBuilder out, String indent, List<String> lines) {
        lines.forEach(line -> out.append((indent + "# " + line).stripTrailing()).append('\n'));
    }

    /** Both texts, with a blank line between. */
    private void body(MovedLines theirs) {
        SourceFile mine = file(into);
        Outline other = Outline.of(file(from));
        String more = theirs.of(other.bodyStart(), file(from).text().length()).strip();
        int start = Outline.of(mine).bodyStart();
        String text = mine.text().substring(start).strip();
        if (more.isEmpty() || more.equals(text)) {
            return;
        }
        int end = start + mine.text().substring(start).stripTrailing().length();
        String before = text.isEmpty() ? "\n" : "\n\n";
        edits.add(new Edit(new Span(mine, end, mine.text().length()), before + more + "\n"));
    }
}
