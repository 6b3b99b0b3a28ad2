package org.dossier.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.dossier.model.Article;
import org.dossier.model.Citation;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.Profile;
import org.dossier.model.Response;
import org.dossier.model.Routes;
import org.dossier.model.Source;
import org.dossier.rules.LatestDay;
import org.dossier.rules.OutcomeDue;
import org.dossier.rules.Publishers;
import org.dossier.source.Span;

/** Finds the claims to look at again, and why. */
final class ClaimAudit {
    /** Those that could hurt a person most come first. */
    private static final Comparator<Weighed> GRAVITY = Comparator.comparing((Weighed one) -> !one.living())
            .thenComparing(one -> !isNegative(one.claim()))
            .thenComparing(Weighed::gravest);

    private final Dossier dossier;
    private final ReportWords wording;
    private final LocalDate today;
    private final Set<Span> changed;

    private final List<AuditedClaim> found;
    /** The same by the very claim: ids may be repeated where there are errors. */
    private final Map<Claim, AuditedClaim> byClaim = new IdentityHashMap<>();

    /** @param changed where the quotes were written whose words have changed */
    ClaimAudit(Dossier dossier, ReportWords wording, Set<Span> changed) {
        this.changed = changed;
        this.dossier = dossier;
        this.wording = wording;
        this.today = LatestDay.of(dossier);
        List<Weighed> weighed = dossier.articles().parallelStream()
                .flatMap(article -> article.claims().stream().map(claim -> weigh(claim, article)))
                .filter(one -> one.living() || !one.concerns().isEmpty())
                .sorted(GRAVITY)
                .toList();
        this.found = IntStream.range(0, weighed.size())
                .parallel()
                .mapToObj(i -> shown(i + 1, weighed.get(i)))
                .toList();
        for (int i = 0; i < found.size(); i++) {
            byClaim.put(weighed.get(i).claim(), found.get(i));
        }
    }

    /** Those with a concern, and all that are negative about a living person, in the order of {@link Audit#claims()}. */
    List<AuditedClaim> found() {
        return found;
    }

    /** What was found of a claim; null for one that is not to be looked at. */
    AuditedClaim of(Claim claim) {
        return byClaim.get(claim);
    }

    /** Those whose words have changed, by where the quote was written. */
    Map<Span, AuditedClaim> byQuote() {
        Map<Span, AuditedClaim> byQuote = new HashMap<>();
        byClaim.forEach((claim, shown) -> {
            if (shown.concerns().contains(ReviewReason.QUOTE_CHANGED)) {
                byQuote.put(claim.marks().of("quote"), shown);
            }
        });
        return byQuote;
    }

    /** A claim with what there is to look at. */
    private record Weighed(Claim claim, Article article, boolean living, List<ReviewReason> concerns) {
        int gravest() {
            return concerns.isEmpty()
                    ? ReviewReason.values().length
                    : concerns.get(0).ordinal();
        }
    }

    /** A person who is alive, or of whom nothing says that they are not. */
    static boolean isLiving(Profile profile) {
        return profile != null && profile.kind() == Profile.Kind.PERSON && profile.living() != Profile.Living.FALSE;
    }

    private Weighed weigh(Claim claim, Article article) {
        boolean living = isNegativeAboutLiving(claim);
        return new Weighed(claim, article, living, concerns(claim, article, living));
    }

    private AuditedClaim shown(int number, Weighed one) {
        Claim claim = one.claim();
        return new AuditedClaim(
                number,
                wording.address(claim.id()),
                wording.address(Routes.claim(claim)),
                outcome(claim.outcome()),
                claim.kind(),
                speaker(claim),
                wording.words(claim.summary()),
                claim.about().stream().map(wording::profile).toList(),
                claim.stance(),
                one.living(),
                ReportWords.date(claim.made()),
                dossier.answers(claim).stream().map(this::answer).toList(),
                denials(claim),
                cited(claim),
                ReportWords.date(claim.reviewBy()),
                wording.article(one.article().id()),
                wording.quote(claim.place()),
                one.concerns(),
                wording.spot(claim.marks().whole()));
    }

    private boolean isNegativeAboutLiving(Claim claim) {
        return isNegative(claim)
                && claim.about().stream()
                        .filter(id -> !id.equals(claim.by().profile()))
                        .anyMatch(id -> isLiving(dossier.profile(id)));
    }

    private static boolean isNegative(Claim claim) {
        return claim.stance() == Claim.Stance.NEGATIVE;
    }

    private List<ReviewReason> concerns(Claim claim, Article article, boolean living) {
        Set<ReviewReason> found = EnumSet.noneOf(ReviewReason.class);
        answerConcern(claim, found);
        boolean open = claim.outcome() == null || claim.outcome().status() == Claim.OutcomeStatus.PENDING;
        boolean accuses = claim.kind() == Claim.Kind.ALLEGATION || claim.kind() == Claim.Kind.CHARGE;
        if (accuses && open) {
            found.add(ReviewReason.NO_OUTCOME);
        }
        if (OutcomeDue.isDue(claim, today)) {
            found.add(ReviewReason.OUTCOME_DUE);
        }
        boolean cleared = claim.outcome() != null && claim.outcome().status().clears();
        boolean alone = Publishers.of(claim, article, dossier).size() < 2;
        if (living && alone && !cleared) {
            found.add(ReviewReason.LIVING_ONE_PUBLISHER);
        }
        sourceConcerns(claim, alone && !living, found);
        if (changed.contains(claim.marks().of("quote"))) {
            found.add(ReviewReason.QUOTE_CHANGED);
        }
        if (claim.review() == null && article.review() == null) {
            found.add(ReviewReason.NO_REVIEW);
        }
        return List.copyOf(found);
    }

    /** What is missing of the responses of each whom it concerns; of several the last counts, and none once they have spoken. */
    private void answerConcern(Claim claim, Set<ReviewReason> found) {
        Map<String, Response.Status> last = new LinkedHashMap<>();
        claim.about().stream().filter(claim::isNegativeAbout).forEach(id -> last.put(id, null));
        for (Response answer : dossier.answers(claim)) {
            last.merge(answer.by(), answer.status(), (before, now) -> before.isAnswer() ? before : now);
        }
        last.values().stream().map(ClaimAudit::concern).filter(Objects::nonNull).forEach(found::add);
    }

    private static ReviewReason concern(Response.Status status) {
        return status == null
                ? ReviewReason.NO_RESPONSE
                : switch (status) {
                    case NOT_SOUGHT -> ReviewReason.NOT_SOUGHT;
                    case NOT_RECORDED -> ReviewReason.NO_RESPONSE;
                    case NOT_REACHABLE -> ReviewReason.NOT_REACHABLE;
                    case NO_REPLY -> ReviewReason.NO_REPLY;
                    case QUOTED, DECLINED -> null;
                };
    }

    private void sourceConcerns(Claim claim, boolean alone, Set<ReviewReason> found) {
        List<Citation> own = claim.sources().stream()
                .filter(cited -> !cited.id().equals(claim.place().article()))
                .toList();
        if (own.isEmpty()) {
            found.add(ReviewReason.NO_SOURCE);
            return;
        }
        if (alone) {
            found.add(ReviewReason.ONE_PUBLISHER);
        }
        List<Source> sources = own.stream()
                .map(cited -> dossier.source(cited.id()))
                .filter(source -> source != null)
                .toList();
        boolean noArticles = sources.size() == own.size();
        if (noArticles && sources.stream().allMatch(source -> source.via() != null)) {
            found.add(ReviewReason.ONLY_VIA);
        }
        if (noArticles
                && sources.stream()
                        .allMatch(
                                source -> source.type() == Source.Type.SOCIAL || source.type() == Source.Type.OTHER)) {
            found.add(ReviewReason.ONLY_SOCIAL_OR_OTHER);
        }
    }

    private AuditedClaim.Speaker speaker(Claim claim) {
        Claim.Speaker by = claim.by();
        NamedItem who = switch (by.kind()) {
            case PROFILE -> wording.profile(by.profile());
            case ARTICLE -> wording.article(claim.place().article());
            case UNNAMED -> null;
        };
        return new AuditedClaim.Speaker(by.kind(), who, wording.words(by.reason()));
    }

    private AuditedClaim.Answer answer(Response response) {
        return new AuditedClaim.Answer(
                response.status(),
                wording.profile(response.by()),
                ReportWords.date(response.askedFirst()),
                wording.words(response.text()),
                wording.words(response.reason()));
    }

    private AuditedClaim.Outcome outcome(Claim.Outcome outcome) {
        return outcome == null
                ? null
                : new AuditedClaim.Outcome(
                        outcome.status(),
                        outcome.status().clears(),
                        ReportWords.date(outcome.date()),
                        wording.words(outcome.text()));
    }

    private List<AuditedClaim.Denial> denials(Claim claim) {
        return dossier.claimLinks(claim.id()).deniedBy().stream()
                .map(dossier::claim)
                .map(denial -> new AuditedClaim.Denial(
                        wording.address(denial.id()), speaker(denial), wording.words(denial.summary())))
                .toList();
    }

    private List<AuditedClaim.Cited> cited(Claim claim) {
        List<AuditedClaim.Cited> cited = new ArrayList<>();
        for (Citation citation : claim.sources()) {
            Source source = dossier.source(citation.id());
            cited.add(
                    source == null
                            ? new AuditedClaim.Cited(wording.article(citation.id()), "article", null)
                            : new AuditedClaim.Cited(
                                    wording.source(source), source.type().key(), wording.article(source.via())));
        }
        return cited;
    }
}
