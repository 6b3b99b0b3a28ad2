package org.dossier.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dossier.manuscript.Annotations;
import org.dossier.manuscript.ArticleDraft;
import org.dossier.manuscript.PlaceDraft;
import org.dossier.manuscript.Ref;
import org.dossier.model.Annotation;
import org.dossier.model.Article;
import org.dossier.model.Body;
import org.dossier.model.Citation;
import org.dossier.model.Claim;
import org.dossier.model.ContentPaths;
import org.dossier.model.Correction;
import org.dossier.model.Credit;
import org.dossier.model.Event;
import org.dossier.model.Language;
import org.dossier.model.Mention;
import org.dossier.model.Name;
import org.dossier.model.Note;
import org.dossier.model.Place;
import org.dossier.model.Relation;
import org.dossier.model.Response;
import org.dossier.model.Review;
import org.dossier.model.Settings;
import org.dossier.model.Signature;
import org.dossier.source.Marks;
import org.dossier.source.Problems;
import org.dossier.source.Range;

/** Resolves one article. Used once. */
final class ArticleResolver {
    private final ArticleDraft draft;
    private final CommonResolver parts;
    private final BodyMaker.Made made;
    private final Anchoring anchoring;
    private final List<TakenId> former = new ArrayList<>();

    /**
     * An article with the report on its quotes.
     *
     * @param article the article
     * @param anchored one entry for each quote
     * @param former ids that its annotations had before
     */
    record Resolved(Article article, List<Anchored> anchored, List<TakenId> former) {}

    private ArticleResolver(ArticleDraft draft, CommonResolver parts) {
        this.draft = draft;
        this.parts = parts;
        this.made = BodyMaker.make(draft.body(), draft.language(), parts.links(), parts.problems());
        // Words may be missing only because of a mark that never ends, or of a name that is not known.
        String path = path();
        boolean unsure = isUnread(Problems.Unread.TEXT, path) || isUnread(Problems.Unread.NAME, path);
        boolean nothing = !unsure && made.body().text().isBlank() && quotes();
        if (nothing) {
            parts.problems()
                    .error(
                            "no-text",
                            draft.marks().of("title"),
                            "this article has annotations and no text",
                            "paste its text below the second '---' of this file");
        }
        this.anchoring = new Anchoring(draft.id(), made.body(), unless(unsure || nothing));
    }

    /** True when annotations quote the text. */
    private boolean quotes() {
        return draft.annotations().drafts().stream()
                .map(Annotations.Draft::place)
                .anyMatch(place -> place != null && place.quote() != null);
    }

    private String path() {
        return draft.marks().whole().file().path();
    }

    private boolean isUnread(Problems.Unread what, String path) {
        return parts.problems().isUnread(what, path);
    }

    /** Where problems go that may only follow from something that has been reported: nowhere when there is such a thing. */
    private Problems unless(boolean reported) {
        return reported ? new Problems() : parts.problems();
    }

    static Resolved resolve(ArticleDraft draft, CommonResolver parts, ProfileNames names, Settings.Linking linking) {
        return new ArticleResolver(draft, parts).run(names, linking);
    }

    private Resolved run(ProfileNames names, Settings.Linking linking) {
        // A name may be shared only because the entry that says whose it is could not be read.
        String path = path();
        Problems shared = unless(isUnread(Problems.Unread.TEXT, path)
                || isUnread(Problems.Unread.DATA, path)
                || isUnread(Problems.Unread.DATA, ContentPaths.beside(path)));
        Annotations noted = draft.annotations();
        anchoring.seek(Stream.concat(
                        noted.mentions().stream().map(Annotations.MentionDraft::place),
                        noted.drafts().stream().map(Annotations.Draft::place))
                .toList());
        MentionFinder.Named named = new MentionFinder(draft.id(), made, linking, parts.ids(), shared)
                .find(edited(), names.in(draft.language()));
        List<Annotation> annotations = annotations(noted.drafts());
        Article article = new Article(
                draft.id(),
                draft.title() == null ? Name.of(draft.id(), draft.language()) : draft.title(),
                draft.byline().stream()
                        .map(ref -> parts.credit(ref, true))
                        .filter(Objects::nonNull)
                        .toList(),
                credit(draft.outlet()),
                draft.imprint(),
                parts.body(draft.summary(), draft.language()),
                parts.image(draft.image(), "image", draft.marks()),
                parts.review(draft.review(), draft.language()),
                made.body(),
                ShownSentences.of(
                        draft.imprint().rights(),
                        made.body(),
                        annotations.stream().map(Annotation::place).filter(Objects::nonNull)),
                named.mentions(),
                named.unlinked(),
                annotations,
                corrections(noted.corrections()),
                draft.marks());
        return new Resolved(article, List.copyOf(anchoring.report()), List.copyOf(former));
    }

    private Credit credit(Ref ref) {
        return parts.credit(ref, false);
    }

    /** In order of the text, those on no words last; those on the same words stay in the order of their kinds. */
    private List<Annotation> annotations(List<Annotations.Draft> drafts) {
        Map<Class<?>, List<Annotation>> kinds = new LinkedHashMap<>();
        for (Class<?> kind : List.of(Claim.class, Note.class, Relation.class, Event.class, Response.class)) {
            kinds.put(kind, new ArrayList<>());
        }
        Stream<Annotation> inText = made.body().passages().stream()
                .filter(passage -> passage.note() != null)
                .map(this::inline);
        Stream.concat(drafts.stream().map(this::annotation).filter(Objects::nonNull), inText)
                .forEach(one -> kinds.get(one.getClass()).add(one));
        List<Claim> claims =
                kinds.get(Claim.class).stream().map(Claim.class::cast).toList();
        this.draft.annotations().responses().stream()
                .map(one -> response(one, claims))
                .filter(Objects::nonNull)
                .forEach(kinds.get(Response.class)::add);
        return kinds.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Annotation::place, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private Annotation annotation(Annotations.Draft written) {
        if (written instanceof Annotations.ClaimDraft claim) {
            return claim(claim);
        }
        if (written instanceof Annotations.RelationDraft relation) {
            return relation(relation);
        }
        if (written instanceof Annotations.EventDraft event) {
            return event(event);
        }
        // Responses wait until all claims are known.
        return written instanceof Annotations.NoteDraft note ? note(note) : null;
    }

    private List<MentionFinder.Found> edited() {
        List<MentionFinder.Found> edited = new ArrayList<>();
        for (Annotations.MentionDraft mention : draft.annotations().mentions()) {
            Place place =
                    anchoring.place(mention.place(), id(mention.id(), "mention", mention.place(), mention.entity()));
            String profile = parts.ids().profile(mention.entity());
            if (place != null) {
                // Of a profile that does not exist it counts as nobody's: that has been reported, and names nobody
                // else.
                edited.add(new MentionFinder.Found(
                        place.whole(),
                        profile,
                        Mention.How.EDITOR,
                        mention.signed(),
                        mention.marks().of("quote")));
            }
        }
        return edited;
    }

    /** The id as given, or one made from the article, the words and what is said of them. */
    private String id(Ref given, String kind, PlaceDraft place, Object what) {
        return given != null
                ? given.id()
                : parts.derivedId(
                        kind,
                        draft.firstId(),
                        place.quote(),
                        place.at() == null ? "" : place.at().id(),
                        place.prefix(),
                        place.suffix(),
                        place.occurrence(),
                        what instanceof Ref ref ? first(ref) : what);
    }

    /** The same, with the ids that it had before. */
    private String id(Ref given, List<Ref> before, String kind, PlaceDraft place, String what) {
        String id = id(given, kind, place, what);
        TakenId.former(before, id).forEach(former::add);
        return id;
    }

    /** An id that is made from what a relation connects stays when that gets another name. */
    private String first(Ref profile) {
        return parts.ids().first(profile.id());
    }

    private Claim claim(Annotations.ClaimDraft claim) {
        Language language = draft.language();
        String id = id(
                claim.id(),
                claim.former(),
                "claim",
                claim.place(),
                claim.summary().words());
        Place place = anchoring.place(claim.place(), id);
        Claim.Speaker speaker = speaker(claim);
        Body summary = parts.body(claim.summary(), language);
        List<String> about = parts.profiles(claim.about());
        Claim.Outcome outcome = outcome(claim.outcome());
        Review review = parts.review(claim.review(), language);
        List<Citation> sources = parts.cited(claim.sources());
        // Everything is looked up before giving up, so that one run shows all that is wrong.
        if (place == null || speaker == null || claim.kind() == null) {
            return null;
        }
        return new Claim(
                id,
                place,
                summary,
                claim.brief(),
                claim.kind(),
                speaker,
                about,
                claim.aboutNobody(),
                claim.stance(),
                claim.made(),
                sources,
                CommonResolver.claims(claim.denies()),
                CommonResolver.claims(claim.supports()),
                CommonResolver.claims(claim.updates()),
                outcome,
                review,
                claim.states(),
                claim.reviewBy(),
                claim.signed(),
                claim.marks());
    }

    private Claim.Speaker speaker(Annotations.ClaimDraft claim) {
        if (claim.by() == null) {
            return null;
        }
        return switch (claim.by().id()) {
            case "article" -> Claim.Speaker.ARTICLE;
            case "unnamed" -> Claim.Speaker.unnamed(claim.reason());
            default -> {
                String profile = parts.ids().profile(claim.by());
                yield profile == null ? null : Claim.Speaker.of(profile);
            }
        };
    }

    /** @param claims of this article */
    private Response response(Annotations.ResponseDraft response, List<Claim> claims) {
        String what = response.by() == null
                ? ""
                : first(response.by()) + " " + response.status() + " " + response.date() + " "
                        + response.asked().stream().map(Response.Asked::date).toList() + " "
                        + response.text().words();
        String id = id(response.id(), response.former(), "response", response.place(), what);
        return new ResponseResolver(draft, parts).resolve(response, id, anchoring.place(response.place(), id), claims);
    }

    private Claim.Outcome outcome(Annotations.OutcomeDraft outcome) {
        return outcome == null
                ? null
                : new Claim.Outcome(
                        outcome.status(),
                        outcome.date(),
                        parts.body(outcome.text(), draft.language()),
                        parts.cited(outcome.sources()));
    }

    private Relation relation(Annotations.RelationDraft relation) {
        String what = relation.subject() == null || relation.kind() == null || relation.object() == null
                ? ""
                : first(relation.subject()) + " " + relation.kind().id() + " " + first(relation.object());
        String id = id(relation.id(), relation.former(), "relation", relation.place(), what);
        Place place = anchoring.place(relation.place(), id);
        Relation resolved = parts.relation(relation, null, id, place, draft.language());
        return place == null ? null : resolved;
    }

    private Event event(Annotations.EventDraft event) {
        String title = event.title() == null ? "" : event.title().text();
        String id = id(event.id(), event.former(), "event", event.place(), title);
        Place place = anchoring.place(event.place(), id);
        List<Event.Participant> participants = new ArrayList<>();
        for (Annotations.ParticipantDraft participant : event.participants()) {
            String profile = parts.ids().profile(participant.entity());
            if (profile != null) {
                participants.add(new Event.Participant(profile, participant.role()));
            }
        }
        Body text = parts.body(event.text(), draft.language());
        List<Citation> sources = parts.cited(event.sources());
        if (place == null || event.title() == null) {
            return null;
        }
        return new Event(
                id,
                place,
                event.title(),
                event.date(),
                event.where(),
                List.copyOf(participants),
                text,
                sources,
                event.signed(),
                event.marks());
    }

    /** Null for a draft as well: what is wrong with it is reported, and no one reads it. */
    private Note note(Annotations.NoteDraft note) {
        String id =
                id(note.id(), note.former(), "note", note.place(), note.text().words());
        Place place = anchoring.place(note.place(), id);
        Body text = parts.body(note.text(), draft.language());
        List<Citation> sources = parts.cited(note.sources());
        return place == null || note.draft()
                ? null
                : new Note(id, place, note.kind(), note.brief(), text, sources, note.signed(), note.marks());
    }

    private Note inline(Body.MarkedPassage passage) {
        Range range = passage.range();
        String words = range.of(made.body().text());
        return new Note(
                parts.derivedId("note", draft.firstId(), words, passage.note().text()),
                new Place(draft.id(), List.of(range), words),
                Note.Kind.CONTEXT,
                "",
                passage.note(),
                List.of(),
                Signature.NONE,
                Marks.of(passage.span()));
    }

    private List<Correction> corrections(List<Annotations.CorrectionDraft> drafts) {
        return drafts.stream()
                .filter(correction -> correction.date() != null)
                .map(correction -> new Correction(
                        parts.derivedId(
                                "correction",
                                draft.firstId(),
                                correction.date(),
                                correction.was().words(),
                                correction.now().words(),
                                correction.why().words()),
                        draft.id(),
                        correction.date(),
                        parts.body(correction.was(), draft.language()),
                        parts.body(correction.now(), draft.language()),
                        parts.body(correction.why(), draft.language()),
                        correction.signed(),
                        correction.marks()))
                .sorted(Comparator.comparing(Correction::date).reversed())
                .toList();
    }
}
