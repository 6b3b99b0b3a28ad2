package org.dossier.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dossier.model.AnchorState;
import org.dossier.model.Article;
import org.dossier.model.Dossier;
import org.dossier.model.Language;
import org.dossier.model.Note;
import org.dossier.model.Profile;
import org.dossier.model.RuleInForce;
import org.dossier.model.Source;
import org.dossier.resolve.Anchored;
import org.dossier.resolve.Resolver;
import org.dossier.resolve.UnpublishedContent;
import org.dossier.rules.LatestDay;
import org.dossier.rules.Rules;
import org.dossier.rules.SourceArchived;
import org.dossier.source.Marks;
import org.dossier.source.Problem;
import org.dossier.source.Span;
import org.dossier.text.WordDifference;

/** Makes an {@link Audit}. */
public final class Auditor {
    /** The words of a claim do not appear without its response, not even as a problem. */
    private static final String CHANGED = "the words of this quote have changed; see the quotes that no longer match";

    private final Dossier dossier;
    private final ReportWords wording;
    private final List<Problem> problems;
    /** Where the quotes were written whose words have changed. */
    private final Set<Span> changed;

    private Auditor(Resolver.Resolved resolved, List<Problem> problems) {
        this.dossier = resolved.dossier();
        this.problems = problems;
        this.changed = resolved.anchored().stream()
                .filter(one -> one.state() == AnchorState.CHANGED)
                .map(Anchored::span)
                .collect(Collectors.toSet());
        this.wording = ReportWords.of(resolved);
    }

    /**
     * Looks through a checked dossier.
     *
     * @param resolved also one with errors: then what could be resolved
     * @param problems what was found, in {@link Problem#ORDER}
     */
    public static Audit audit(Resolver.Resolved resolved, List<Problem> problems) {
        return new Auditor(resolved, problems).audit(resolved.anchored(), resolved.unpublished());
    }

    private Audit audit(List<Anchored> anchored, UnpublishedContent unpublished) {
        LocalDate reached = LatestDay.of(dossier);
        ClaimAudit claims = new ClaimAudit(dossier, wording, changed);
        Map<Span, AuditedClaim> byQuote = claims.byQuote();
        String site = dossier.settings().url();
        return new Audit(
                wording.words(
                        dossier.settings().title().text(),
                        dossier.settings().title().language()),
                site == null ? "" : site,
                reached.equals(LocalDate.MIN) ? "" : reached.toString(),
                counted(),
                problems.stream()
                        .sorted(Comparator.comparing(Problem::level))
                        .map(this::finding)
                        .toList(),
                new PersonAudit(dossier, wording, claims).people(),
                claims.found(),
                anchored.stream()
                        .filter(one -> one.state() != AnchorState.EXACT)
                        .map(one -> anchor(one, byQuote.get(one.span())))
                        .toList(),
                lowered(),
                questions(),
                unpublished.drafts().stream()
                        .map(one -> new Audit.Draft(
                                wording.draft(one.id(), one.name()),
                                one.kind() == Profile.Kind.PERSON,
                                wording.spot(one.marks().whole())))
                        .toList(),
                unpublished.notes().stream()
                        .map(one -> new Audit.DraftNote(
                                wording.words(one.text(), dossier.settings().language()),
                                wording.article(one.article()),
                                wording.spot(one.marks().whole())))
                        .toList(),
                works());
    }

    private Audit.Counted counted() {
        int errors = (int) problems.stream()
                .filter(problem -> problem.level() == Problem.Level.ERROR)
                .count();
        return new Audit.Counted(
                dossier.articles().size(),
                dossier.claims().size(),
                dossier.profiles(Profile.Kind.PERSON).size(),
                dossier.sources().size(),
                errors,
                problems.size() - errors);
    }

    private Audit.Finding finding(Problem problem) {
        return new Audit.Finding(
                problem.level() == Problem.Level.ERROR,
                problem.code(),
                wording.message(changed.contains(problem.span()) ? CHANGED : problem.message()),
                wording.spot(problem.span()));
    }

    private Audit.Anchor anchor(Anchored one, AuditedClaim claim) {
        Article article = dossier.article(one.article());
        Language language = article == null ? dossier.settings().language() : article.language();
        return new Audit.Anchor(
                wording.address(one.id()),
                wording.article(one.article()),
                one.state(),
                one.state() == AnchorState.CHANGED
                        ? WordDifference.parts(
                                wording.words(one.quote(), language).text(),
                                wording.words(one.words(), language).text())
                        : List.of(),
                language.tag(),
                language.dir(),
                claim,
                wording.spot(one.span()));
    }

    private List<Audit.LoweredRule> lowered() {
        Marks marks = dossier.settings().marks();
        List<Audit.LoweredRule> lowered = new ArrayList<>();
        for (RuleInForce one : Rules.inForce(dossier.settings())) {
            boolean off = one.state() == RuleInForce.State.OFF;
            boolean less = one.state() == RuleInForce.State.WARNING && one.usual() == Problem.Level.ERROR;
            if (off || less) {
                lowered.add(new Audit.LoweredRule(one.id(), off, one.reason().text(), wording.spot(marks.of("rules"))));
            }
        }
        return lowered;
    }

    private List<Audit.Question> questions() {
        List<Audit.Question> questions = new ArrayList<>();
        for (Article article : dossier.articles()) {
            for (Note note : article.notes()) {
                if (note.kind() == Note.Kind.QUESTION) {
                    questions.add(new Audit.Question(
                            wording.address(note.id()),
                            wording.words(note.text()),
                            wording.quote(note.place()),
                            wording.article(article.id()),
                            wording.words(note.signed().by()),
                            ReportWords.date(note.signed().date()),
                            wording.spot(note.marks().whole())));
                }
            }
        }
        return questions;
    }

    private List<Audit.Work> works() {
        List<Audit.Work> works = new ArrayList<>();
        for (Article article : dossier.articles()) {
            if (SourceArchived.isMissing(article)) {
                NamedItem work = wording.article(article.id());
                works.add(new Audit.Work(
                        work,
                        true,
                        true,
                        false,
                        null,
                        wording.spot(article.marks().whole())));
            }
        }
        for (Source source : dossier.sources()) {
            boolean unarchived = SourceArchived.isMissing(source);
            boolean unused = dossier.uses(source.id()).isEmpty();
            if (unarchived || unused || source.via() != null) {
                works.add(new Audit.Work(
                        wording.source(source),
                        false,
                        unarchived,
                        unused,
                        wording.article(source.via()),
                        wording.spot(source.marks().whole())));
            }
        }
        return works;
    }
}
