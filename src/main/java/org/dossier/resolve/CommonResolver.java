package org.dossier.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.manuscript.Annotations;
import org.dossier.manuscript.Cited;
import org.dossier.manuscript.Ids;
import org.dossier.manuscript.Markup;
import org.dossier.manuscript.Ref;
import org.dossier.model.Body;
import org.dossier.model.Citation;
import org.dossier.model.ContentPaths;
import org.dossier.model.Credit;
import org.dossier.model.IdKind;
import org.dossier.model.Image;
import org.dossier.model.Language;
import org.dossier.model.Place;
import org.dossier.model.Profile;
import org.dossier.model.Relation;
import org.dossier.model.RelationKind;
import org.dossier.model.RelationKinds;
import org.dossier.model.Review;
import org.dossier.model.Section;
import org.dossier.model.Settings;
import org.dossier.source.Fix;
import org.dossier.source.Marks;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.Span;
import org.dossier.text.Meant;

/** What articles, profiles, sources and pages are all made of, resolved. */
record CommonResolver(LinkResolver links, RelationKinds kinds, Redactions withheld, Problems problems) {
    /** The same, with problems going there. */
    CommonResolver reportingTo(Problems others) {
        return new CommonResolver(links.reportingTo(others), kinds, withheld, others);
    }

    /** The same, where names are withheld. */
    CommonResolver withholding(Redactions names) {
        return new CommonResolver(links, kinds, names, problems);
    }

    /** An id of an annotation whose author gave none, made of what it says, but of no withheld name. */
    String derivedId(String kind, Object... said) {
        return Ids.derived(
                kind,
                Stream.of(said)
                        .map(one -> one instanceof String words ? withheld.unnamed(words) : one)
                        .toArray());
    }

    IdTable ids() {
        return links.ids();
    }

    Body body(Markup markup, Language language) {
        return BodyMaker.make(markup, language, links, problems).body();
    }

    /** Citations whose ids exist; the others have been reported. */
    List<Citation> cited(List<Cited> drafts) {
        List<Citation> citations = new ArrayList<>();
        for (Cited draft : drafts) {
            String id = ids().citable(draft.id(), draft.span());
            if (id != null) {
                citations.add(new Citation(id, draft.locator()));
            }
        }
        return List.copyOf(citations);
    }

    /** Ids of profiles that exist, each once; the others have been reported. */
    List<String> profiles(List<Ref> refs) {
        return refs.stream()
                .map(ids()::profile)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Ids of claims, each once; that they exist is checked when all articles are there. */
    static List<String> claims(List<Ref> refs) {
        return refs.stream().map(Ref::id).distinct().toList();
    }

    /** Who wrote or published something. */
    Credit credit(Ref ref, boolean person) {
        if (ref == null || ref.id().isEmpty()) {
            return null;
        }
        IdKind wanted = person ? IdKind.PERSON : IdKind.ORGANIZATION;
        String id = ids().credited(
                        ref,
                        kind -> kind == wanted || person && kind == IdKind.ORGANIZATION,
                        person ? "person" : "organization");
        return id == null ? new Credit(ref.id(), null) : new Credit(ids().name(id, Language.ENGLISH), id);
    }

    /** What the navigation lists; pages that are none have been reported. */
    List<Settings.Entry> navigation(List<Ref> entries) {
        return entries.stream()
                .map(ref -> {
                    Section section = Section.of(ref.id());
                    return new Settings.Entry(section, section == null ? ids().page(ref) : null);
                })
                .filter(entry -> entry.section() != null || entry.page() != null)
                .distinct()
                .toList();
    }

    /**
     * The picture, when its file is there; otherwise that is reported and null.
     *
     * @param key that it was written after
     */
    Image image(Image image, String key, Marks marks) {
        if (image == null || links.hasAsset(image.file())) {
            return image;
        }
        Span place = marks.of(key).find(image.file().replaceFirst("^assets/", ""));
        String only = links.onlyFile(image.file());
        problems.add(Problem.error(
                        "asset-missing",
                        place,
                        "there is no file '" + image.file() + "' in content",
                        links.nearFile(image.file(), "put it there, or remove the image"))
                .fixedBy(
                        only == null
                                ? Fix.NONE
                                : Fix.of(
                                        place,
                                        image.file().replaceFirst("^assets/", ""),
                                        only.replaceFirst("^assets/", ""))));
        return null;
    }

    Review review(Annotations.ReviewDraft draft, Language language) {
        return draft == null
                ? null
                : new Review(draft.by(), draft.date(), draft.rating(), body(draft.explanation(), language));
    }

    /**
     * A relation.
     *
     * @param owner id of the profile it is in; null in an article
     * @param id of the relation
     * @param place the words it is about; null in a profile
     * @return null when an end or the kind is missing, which has been reported; for a draft as well, whose ends may be drafts
     */
    Relation relation(Annotations.RelationDraft draft, String owner, String id, Place place, Language language) {
        if (draft.draft()) {
            return null;
        }
        String subject = draft.subject() == null ? owner : ids().profile(draft.subject());
        String object = ids().profile(draft.object());
        RelationKind kind = kind(draft.kind());
        Body text = body(draft.text(), language);
        List<Citation> sources = cited(draft.sources());
        if (subject == null || object == null || kind == null) {
            return null;
        }
        if (subject.equals(object)) {
            problems.error(
                    "relation-ends",
                    draft.object().span(),
                    "a profile cannot be related to itself",
                    "name another profile");
            return null;
        }
        if (owner != null && !owner.equals(subject) && !owner.equals(object)) {
            problems.error(
                    "relation-ends",
                    draft.subject().span(),
                    "this relation is not about the profile that it is written in",
                    "move it to the profile of '" + subject + "' or '" + object + "'");
            return null;
        }
        ends(draft, kind, subject, kind.from(), draft.subject());
        ends(draft, kind, object, kind.to(), draft.object());
        boolean amount = takes(draft, kind, RelationKind.Measure.AMOUNT);
        boolean share = takes(draft, kind, RelationKind.Measure.SHARE);
        return new Relation(
                id,
                place,
                subject,
                kind,
                object,
                draft.role(),
                draft.from(),
                draft.to(),
                draft.ended(),
                draft.status(),
                amount ? draft.amount() : null,
                share ? draft.share() : null,
                text,
                sources,
                draft.signed(),
                draft.marks());
    }

    private RelationKind kind(Ref ref) {
        RelationKind kind = ref == null ? null : kinds.get(ref.id());
        boolean known = problems.unread(Problems.Unread.DATA).stream().noneMatch(ContentPaths.SETTINGS::equals);
        if (ref != null && kind == null && known) {
            List<String> keys = kinds.all().stream().map(RelationKind::key).toList();
            Meant meant = Meant.word("kind", ref.id(), keys, "one of: " + String.join(", ", keys));
            Fix fix = Fix.of(ref.span(), ref.id(), meant.word());
            problems.add(Problem.error(
                            "unknown-value",
                            ref.span(),
                            "there is no kind of relation '" + ref.id() + "'",
                            meant.help())
                    .fixedBy(meant.certain() ? fix : fix.ifMeant()));
        }
        return kind;
    }

    /** True when something may be counted of a kind; that it is and may not be is reported. */
    private boolean takes(Annotations.RelationDraft draft, RelationKind kind, RelationKind.Measure measure) {
        boolean takes = kind.takes().contains(measure);
        if (!takes && draft.marks().has(measure.key())) {
            String taking = kinds.all().stream()
                    .filter(one -> one.takes().contains(measure))
                    .map(RelationKind::key)
                    .collect(Collectors.joining(", "));
            problems.error(
                    "relation-kind",
                    draft.marks().key(measure.key()),
                    "a relation of kind '" + kind.key() + "' takes no '" + measure.key() + "'",
                    "remove it, or choose a kind that takes one: " + taking);
        }
        return takes;
    }

    private void ends(Annotations.RelationDraft draft, RelationKind kind, String id, Set<Profile.Kind> ends, Ref ref) {
        IdKind is = ids().get(id).kind();
        if (ends.stream().noneMatch(end -> end.key().equals(is.key()))) {
            problems.error(
                    "relation-ends",
                    ref == null ? draft.kind().span() : ref.span(),
                    "'" + id + "' is " + IdKind.withArticle(is.key()) + ", but '" + kind.key() + "' goes from "
                            + word(kind.from()) + " to " + word(kind.to()),
                    "swap the two, or choose another kind");
        }
    }

    private static String word(Set<Profile.Kind> ends) {
        return IdKind.withArticle(ends.stream().map(Profile.Kind::key).collect(Collectors.joining(" or ")));
    }
}
