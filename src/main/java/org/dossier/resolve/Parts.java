package org.dossier.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dossier.manuscript.Annotations;
import org.dossier.manuscript.Cited;
import org.dossier.manuscript.Markup;
import org.dossier.manuscript.Ref;
import org.dossier.manuscript.SettingsDraft;
import org.dossier.model.Body;
import org.dossier.model.Citation;
import org.dossier.model.Credit;
import org.dossier.model.IdKind;
import org.dossier.model.Image;
import org.dossier.model.Language;
import org.dossier.model.Place;
import org.dossier.model.Relation;
import org.dossier.model.RelationKind;
import org.dossier.model.RelationKinds;
import org.dossier.model.Review;
import org.dossier.model.Settings;
import org.dossier.source.Marks;
import org.dossier.source.Problems;
import org.dossier.text.Nearest;

/** What articles, profiles, sources and pages are all made of, resolved. */
final class Parts {
    private final Links links;
    private final RelationKinds kinds;
    private final Problems problems;

    Parts(Links links, RelationKinds kinds, Problems problems) {
        this.links = links;
        this.kinds = kinds;
        this.problems = problems;
    }

    /** The same, with problems going there. */
    Parts reportingTo(Problems others) {
        return new Parts(links.reportingTo(others), kinds, others);
    }

    Links links() {
        return links;
    }

    IdTable ids() {
        return links.ids();
    }

    Problems problems() {
        return problems;
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
    List<Settings.Entry> navigation(List<SettingsDraft.NavDraft> drafts) {
        return drafts.stream()
                .map(draft -> new Settings.Entry(draft.section(), ids().page(draft.page())))
                .filter(entry -> entry.section() != null || entry.page() != null)
                .distinct()
                .toList();
    }

    /**
     * The picture, when its file is there; otherwise that is reported and null.
     *
     * @param key that it was written behind
     */
    Image image(Image image, String key, Marks marks) {
        if (image == null || links.hasAsset(image.file())) {
            return image;
        }
        problems.error(
                "asset-missing",
                marks.of(key).find(image.file().replaceFirst("^assets/", "")),
                "there is no file '" + image.file() + "' in content",
                links.nearFile(image.file(), "put it there, or take the image out"));
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
     * @param owner id of the profile it stands in; null in an article
     * @param id of the relation
     * @param place the words it stands on; null in a profile
     * @return null when an end or the kind is missing, which has been reported
     */
    Relation relation(Annotations.RelationDraft draft, String owner, String id, Place place, Language language) {
        String subject = draft.subject() == null ? owner : ids().profile(draft.subject());
        String object = ids().profile(draft.object());
        RelationKind kind = kind(draft.kind());
        Body text = body(draft.text(), language);
        List<Citation> sources = cited(draft.sources());
        if (subject == null || object == null || kind == null) {
            return null;
        }
        if (subject.equals(object)) {
            problems.error("relation-ends", draft.object().span(), "a relation to itself", "name another profile");
            return null;
        }
        if (owner != null && !owner.equals(subject) && !owner.equals(object)) {
            problems.error(
                    "relation-ends",
                    draft.subject().span(),
                    "this relation is not about the profile it stands in",
                    "move it to the profile of '" + subject + "' or '" + object + "'");
            return null;
        }
        ends(draft, kind, subject, kind.from(), draft.subject());
        ends(draft, kind, object, kind.to(), draft.object());
        return new Relation(
                id,
                place,
                subject,
                kind,
                object,
                draft.role(),
                draft.from(),
                draft.to(),
                draft.status(),
                text,
                sources,
                draft.signed(),
                draft.marks());
    }

    private RelationKind kind(Ref ref) {
        RelationKind kind = ref == null ? null : kinds.get(ref.id());
        if (ref != null && kind == null) {
            List<String> keys = kinds.all().stream().map(RelationKind::key).toList();
            problems.error(
                    "unknown-value",
                    ref.span(),
                    "there is no kind of relation '" + ref.id() + "'",
                    Nearest.help(ref.id(), keys, "one of: " + String.join(", ", keys)));
        }
        return kind;
    }

    private void ends(Annotations.RelationDraft draft, RelationKind kind, String id, RelationKind.Ends ends, Ref ref) {
        IdKind is = ids().get(id).kind();
        boolean fits = ends == RelationKind.Ends.ANY
                || ends == RelationKind.Ends.PERSON && is == IdKind.PERSON
                || ends == RelationKind.Ends.ORGANIZATION && is == IdKind.ORGANIZATION;
        if (!fits) {
            problems.error(
                    "relation-ends",
                    ref == null ? draft.kind().span() : ref.span(),
                    "'" + id + "' is " + (is == IdKind.PERSON ? "a person" : "an organization") + ", but '" + kind.key()
                            + "' goes from " + word(kind.from()) + " to " + word(kind.to()),
                    "swap the two, or choose another kind");
        }
    }

    private static String word(RelationKind.Ends ends) {
        return switch (ends) {
            case PERSON -> "a person";
            case ORGANIZATION -> "an organization";
            case ANY -> "a person or organization";
        };
    }
}
