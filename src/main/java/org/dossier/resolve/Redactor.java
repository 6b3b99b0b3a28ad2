package org.dossier.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dossier.model.Article;
import org.dossier.model.Body;
import org.dossier.model.Claim;
import org.dossier.model.Correction;
import org.dossier.model.Credit;
import org.dossier.model.Event;
import org.dossier.model.FreePage;
import org.dossier.model.Image;
import org.dossier.model.Link;
import org.dossier.model.Mention;
import org.dossier.model.Name;
import org.dossier.model.Note;
import org.dossier.model.Piece;
import org.dossier.model.Profile;
import org.dossier.model.Relation;
import org.dossier.model.Review;
import org.dossier.model.Settings;
import org.dossier.model.Signed;
import org.dossier.model.Source;
import org.dossier.model.Unlinked;

/**
 * Takes withheld names out of everything, after all has been found: so that a quote may hold such a name and still be anchored, and no later
 * stage ever sees it.
 */
final class Redactor {
    private final Withheld withheld;

    Redactor(Withheld withheld) {
        this.withheld = withheld;
    }

    private String clean(String text) {
        return withheld.clean(text);
    }

    private List<String> clean(List<String> texts) {
        return texts.stream().map(this::clean).toList();
    }

    private String url(String address) {
        return withheld.spells(address) ? "" : address;
    }

    private Name name(Name name) {
        return new Name(
                clean(name.text()),
                name.language(),
                name.others().stream()
                        .map(form -> new Name.Form(form.language(), clean(form.text())))
                        .toList());
    }

    private Credit credit(Credit credit) {
        return credit == null ? null : new Credit(clean(credit.name()), credit.profile());
    }

    private Image image(Image image) {
        return image == null || withheld.spells(image.file())
                ? null
                : new Image(image.file(), clean(image.alt()), clean(image.credit()), image.license());
    }

    private Signed signed(Signed signed) {
        return signed.by().isEmpty() ? signed : new Signed(clean(signed.by()), signed.date());
    }

    private Review review(Review review) {
        return review == null
                ? null
                : new Review(clean(review.by()), review.date(), clean(review.rating()), body(review.explanation()));
    }

    private Body body(Body body) {
        return body(body, new Shift(withheld, body.text()));
    }

    private Body body(Body body, Shift shift) {
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : body.pieces()) {
            piece(piece, shift, pieces);
        }
        return new Body(
                clean(body.text()),
                body.blocks().stream()
                        .map(block -> new Body.Block(shift.range(block.range()), block.kind()))
                        .toList(),
                pieces,
                body.references().stream()
                        .map(one ->
                                new Body.Reference(one.id(), shift.range(one.range()), one.insideLink(), one.span()))
                        .toList(),
                body.passages().stream()
                        .map(one -> new Body.MarkedPassage(
                                shift.range(one.range()),
                                one.id(),
                                one.note() == null ? null : body(one.note()),
                                one.span()))
                        .toList(),
                body.source());
    }

    private void piece(Piece piece, Shift shift, List<Piece> pieces) {
        if (piece instanceof Piece.Text text) {
            // A name that is set in two pieces is drawn whole in the first.
            Piece.Text moved = new Piece.Text(shift.to(text.start(), true), shift.to(text.end(), true));
            if (moved.start() < moved.end()) {
                pieces.add(moved);
            }
        } else if (piece instanceof Piece.Verbatim verbatim) {
            pieces.add(new Piece.Verbatim(clean(verbatim.text())));
        } else if (piece instanceof Piece.Open open) {
            boolean leaks = open.attributes().values().stream().anyMatch(withheld::spells);
            pieces.add(leaks ? new Piece.Open(open.tag(), Map.of()) : open);
        } else if (piece instanceof Piece.Link link) {
            boolean leaks = withheld.spells(link.href());
            pieces.add(new Piece.Link(
                    leaks ? "#" : link.href(),
                    link.target(),
                    link.fragment(),
                    clean(link.title()),
                    link.bare(),
                    link.span()));
        } else if (piece instanceof Piece.Picture picture) {
            if (withheld.spells(picture.asset())) {
                pieces.add(new Piece.Verbatim(clean(picture.alt())));
            } else {
                pieces.add(new Piece.Picture(
                        picture.asset(), clean(picture.alt()), clean(picture.title()), picture.span()));
            }
        } else {
            pieces.add(piece);
        }
    }

    Article article(Article article) {
        Shift shift = new Shift(withheld, article.body().text());
        return new Article(
                article.id(),
                name(article.title()),
                clean(article.subtitle()),
                article.byline().stream().map(this::credit).toList(),
                credit(article.outlet()),
                article.date(),
                article.time(),
                url(article.url()),
                url(article.archived()),
                article.accessed(),
                article.language(),
                article.type(),
                article.rights(),
                article.license(),
                body(article.summary()),
                image(article.image()),
                clean(article.tags()),
                review(article.review()),
                body(article.body(), shift),
                shift.ranges(article.shown()),
                article.mentions().stream()
                        .map(one -> new Mention(
                                one.article(),
                                one.profile(),
                                shift.range(one.range()),
                                one.how(),
                                one.anchor(),
                                shift.range(one.sentence()),
                                one.linked(),
                                signed(one.signed())))
                        .toList(),
                article.unlinked().stream()
                        .map(one -> new Unlinked(
                                shift.range(one.range()),
                                one.profiles(),
                                one.why(),
                                shift.range(one.sentence()),
                                one.span()))
                        .toList(),
                article.claims().stream().map(claim -> claim(claim, shift)).toList(),
                article.relations().stream().map(one -> relation(one, shift)).toList(),
                article.events().stream().map(one -> event(one, shift)).toList(),
                article.notes().stream().map(one -> note(one, shift)).toList(),
                article.corrections().stream()
                        .map(one -> new Correction(
                                one.id(),
                                one.article(),
                                one.date(),
                                body(one.was()),
                                body(one.now()),
                                body(one.why()),
                                signed(one.signed()),
                                one.marks()))
                        .toList(),
                article.marks());
    }

    private Claim claim(Claim claim, Shift shift) {
        Claim.Response response = claim.response();
        Claim.Outcome outcome = claim.outcome();
        return new Claim(
                claim.id(),
                shift.place(claim.place()),
                body(claim.summary()),
                claim.kind(),
                new Claim.Speaker(
                        claim.by().kind(),
                        claim.by().profile(),
                        clean(claim.by().reason())),
                claim.about(),
                claim.stance(),
                claim.made(),
                claim.sources(),
                claim.denies(),
                claim.supports(),
                claim.updates(),
                response == null
                        ? null
                        : new Claim.Response(
                                response.status(),
                                response.by(),
                                response.sought(),
                                body(response.text()),
                                clean(response.reason()),
                                response.sources()),
                outcome == null
                        ? null
                        : new Claim.Outcome(outcome.status(), outcome.date(), body(outcome.text()), outcome.sources()),
                review(claim.review()),
                claim.reviewBy(),
                signed(claim.signed()),
                claim.marks());
    }

    private Relation relation(Relation relation, Shift shift) {
        return new Relation(
                relation.id(),
                shift == null || relation.place() == null ? relation.place() : shift.place(relation.place()),
                relation.subject(),
                relation.kind(),
                relation.object(),
                clean(relation.role()),
                relation.from(),
                relation.to(),
                relation.status(),
                body(relation.text()),
                relation.sources(),
                signed(relation.signed()),
                relation.marks());
    }

    /** A relation that stands in a profile. */
    Relation relation(Relation relation) {
        return relation(relation, null);
    }

    private Event event(Event event, Shift shift) {
        return new Event(
                event.id(),
                shift.place(event.place()),
                name(event.title()),
                event.date(),
                clean(event.where()),
                event.participants().stream()
                        .map(one -> new Event.Participant(one.profile(), clean(one.role())))
                        .toList(),
                body(event.text()),
                event.sources(),
                signed(event.signed()),
                event.marks());
    }

    private Note note(Note note, Shift shift) {
        return new Note(
                note.id(),
                shift.place(note.place()),
                note.kind(),
                body(note.text()),
                note.sources(),
                signed(note.signed()),
                note.marks());
    }

    /** A profile: of a withheld one nothing is left that tells who it is. */
    Profile profile(Profile profile) {
        boolean gone = profile.redacted();
        return new Profile(
                profile.id(),
                profile.kind(),
                gone ? Name.of(withheld.words(), profile.name().language()) : name(profile.name()),
                gone ? withheld.words() : clean(profile.sortName()),
                gone ? List.of() : clean(profile.aliases()),
                gone ? List.of() : clean(profile.weakAliases()),
                body(profile.description()),
                clean(profile.role()),
                profile.living(),
                clean(profile.publicRole()),
                profile.privatePerson(),
                gone ? null : profile.born(),
                gone ? null : profile.died(),
                gone ? null : image(profile.image()),
                gone ? List.of() : profile.identifiers(),
                gone
                        ? List.of()
                        : profile.links().stream()
                                .filter(link -> !withheld.spells(link.url()))
                                .map(link -> new Link(clean(link.label()), link.url()))
                                .toList(),
                gone ? List.of() : profile.differentFrom(),
                profile.sources(),
                profile.facts().stream()
                        .map(fact -> new Profile.Fact(
                                clean(fact.label()), body(fact.text()), fact.date(), fact.sources(), fact.marks()))
                        .toList(),
                gone ? new Profile.Matching(false, true, false, List.of()) : profile.matching(),
                body(profile.biography()),
                profile.noindex() || gone,
                gone,
                clean(profile.tags()),
                review(profile.review()),
                profile.marks());
    }

    Source source(Source source) {
        return new Source(
                source.id(),
                name(source.title()),
                clean(source.author()),
                credit(source.publisher()),
                source.date(),
                url(source.url()),
                clean(source.locator()),
                url(source.archived()),
                source.accessed(),
                source.type(),
                source.via(),
                clean(source.rights()),
                body(source.note()),
                source.marks());
    }

    FreePage page(FreePage page) {
        return new FreePage(
                page.id(),
                name(page.title()),
                body(page.description()),
                page.language(),
                clean(page.part()),
                body(page.body()),
                page.marks());
    }

    Settings settings(Settings settings) {
        return new Settings(
                name(settings.title()),
                body(settings.description()),
                settings.language(),
                settings.url(),
                settings.editors().stream()
                        .map(one -> new Settings.Editor(clean(one.name()), clean(one.contact())))
                        .toList(),
                clean(settings.license()),
                settings.methodology(),
                settings.corrections(),
                settings.contact(),
                settings.strict(),
                settings.linking(),
                settings.rules(),
                settings.rulesOff(),
                settings.noindex(),
                settings.cards(),
                settings.marks());
    }
}
