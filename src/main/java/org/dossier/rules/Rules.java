package org.dossier.rules;

import static org.dossier.rules.Rule.Part.ARTICLES;
import static org.dossier.rules.Rule.Part.CLAIMS;
import static org.dossier.rules.Rule.Part.PROFILES;
import static org.dossier.rules.Rule.Part.SOURCES;
import static org.dossier.source.Problem.Level.ERROR;
import static org.dossier.source.Problem.Level.WARNING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.Dossier;
import org.dossier.model.RuleInForce;
import org.dossier.model.Settings;
import org.dossier.source.Fix;
import org.dossier.source.Memory;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.Span;
import org.dossier.text.Nearest;

/** The rules a build enforces, and the levels a dossier gives them. */
public final class Rules {
    private Rules() {}

    /** All rules, in the order in which they are explained to readers. */
    public static List<Rule> all() {
        return List.of(
                Rule.checked("claim-source", ERROR, new ClaimSource()::check),
                Rule.checked("claim-attribution", ERROR, new ClaimAttribution()::check),
                Rule.checked("claim-kind", ERROR, new ClaimKind()::check, SOURCES),
                Rule.checked("claim-response", ERROR, new ClaimResponse()::check, ARTICLES, CLAIMS, PROFILES),
                Rule.checked("response-before-claim", WARNING, new ResponseBeforeClaim()::check, ARTICLES, CLAIMS),
                Rule.checked("claim-sentence", WARNING, new ClaimSentence()::check, PROFILES),
                Rule.drawn("denial-travels"),
                Rule.checked("denial-circle", ERROR, new DenialCircle()::check),
                Rule.drawn("outcome-first"),
                Rule.checked("outcome-due", WARNING, new OutcomeDue()::check),
                Rule.checked("outcome-before-claim", ERROR, new OutcomeBeforeClaim()::check),
                Rule.checked("event-outcome", WARNING, new EventOutcome()::check),
                Rule.checked("future-date", ERROR, new FutureDate()::check),
                Rule.checked("headline-words", WARNING, new HeadlineWords()::check, ARTICLES, CLAIMS, PROFILES),
                Rule.checked(
                        "contentious-private", WARNING, new ContentiousPrivate()::check, ARTICLES, PROFILES, SOURCES),
                Rule.checked("living-default", ERROR, new LivingDefault()::check),
                Rule.checked("private-data", ERROR, new PrivateData()::check, PROFILES),
                Rule.checked("bio-citation", ERROR, new BioCitation()::check),
                Rule.checked("relation-source", ERROR, new RelationSource()::check),
                Rule.checked("relation-confirmed", ERROR, new RelationConfirmed()::check, ARTICLES, SOURCES),
                Rule.drawn("relation-doubt"),
                Rule.checked("quote-cut", ERROR, new QuoteCut()::check),
                Rule.resolved("quote-verbatim", ERROR),
                Rule.resolved("name-ambiguous", ERROR),
                Rule.resolved("correction-log", ERROR),
                Rule.checked("policy-pages", WARNING, new PolicyPages()::check),
                Rule.checked("source-archived", WARNING, new SourceArchived()::check),
                Rule.drawn("rights"),
                Rule.drawn("redaction"),
                Rule.drawn("no-scores"));
    }

    /** Every rule with the state it has in a dossier, in the order of {@link #all()}. */
    public static List<RuleInForce> inForce(Settings settings) {
        return all().stream()
                .map(rule -> new RuleInForce(rule.id(), rule.reason(), rule.level(), state(rule, settings)))
                .toList();
    }

    private static RuleInForce.State state(Rule rule, Settings settings) {
        if (!rule.kept().hasLevel()) {
            return RuleInForce.State.ALWAYS;
        }
        if (settings.rulesOff().contains(rule.id())) {
            return isNeverSilent(rule.id()) ? RuleInForce.State.WARNING : RuleInForce.State.OFF;
        }
        Problem.Level level = settings.rules().getOrDefault(rule.id(), rule.level());
        return level == Problem.Level.ERROR ? RuleInForce.State.ERROR : RuleInForce.State.WARNING;
    }

    /**
     * Checks every rule that is not off, and what the dossier says of the rules.
     *
     * @param dossier what to check
     * @param today the day of the check, which shows what is in the future
     * @param problems what is wrong goes there
     * @param memory of the run before
     */
    public static void check(Dossier dossier, LocalDate today, Problems problems, Memory memory) {
        Settings settings = dossier.settings();
        if (problems.isUnread(
                Problems.Unread.DATA, settings.marks().whole().file().path())) {
            return; // nobody knows which rules are in force
        }
        Map<String, Rule> rules = byId();
        Stream.concat(settings.rules().keySet().stream(), settings.rulesOff().stream())
                .forEach(id -> named(id, rules, settings, problems));
        Problems broken = new Problems();
        // One after the other: those that take long go through all files in parallel, and of a stream within a stream
        // only one thread takes part.
        rules.values().stream()
                .filter(rule -> !settings.rulesOff().contains(rule.id()))
                .filter(rule -> rule.dependsOn().stream().noneMatch(part -> part.isUnread(problems)))
                .forEach(rule ->
                        rule.check().accept(dossier, new RuleReport(rule.id(), rule.level(), today, broken, memory)));
        AlreadyReported unsettled = new AlreadyReported(dossier, problems);
        broken.sorted().stream()
                .filter(problem -> !unsettled.holds(problem.span()))
                .forEach(problems::add);
    }

    /** Checks one line under {@code rules}. */
    private static void named(String id, Map<String, Rule> rules, Settings settings, Problems problems) {
        Rule rule = rules.get(id);
        Span span = settings.marks().in("rules").key(id);
        if (rule == null) {
            String known = rules.keySet().stream().sorted().collect(Collectors.joining(", "));
            problems.add(Problem.error(
                            "unknown-rule",
                            span,
                            "there is no rule '" + id + "'",
                            Nearest.help(id, rules.keySet(), "the rules are: " + known))
                    .fixedBy(Fix.of(span, id, Nearest.only(id, rules.keySet()))));
        } else if (rule.kept() == Rule.Kept.BY_DRAWING && settings.rules().get(id) != Problem.Level.ERROR) {
            problems.error(
                    "rule-level",
                    span,
                    "the rule '" + id + "' is built into the pages, and cannot be switched off or made a " + "warning",
                    "remove this line; the reason for the rule: "
                            + rule.reason().text());
        }
    }

    private static Map<String, Rule> byId() {
        return all().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
    }

    /** The problems with the levels that the dossier gives its rules; those of rules that are off are left out. */
    public static List<Problem> levels(List<Problem> problems, Settings settings) {
        Map<String, Rule> rules = byId();
        List<Problem> levelled = new ArrayList<>();
        for (Problem problem : problems) {
            String id = problem.code();
            if (!rules.containsKey(id) || !rules.get(id).kept().hasLevel()) {
                levelled.add(problem);
            } else if (settings.rules().containsKey(id)) {
                levelled.add(problem.at(settings.rules().get(id)));
            } else if (!settings.rulesOff().contains(id)) {
                levelled.add(problem);
            } else if (isNeverSilent(id)) {
                levelled.add(problem.at(Problem.Level.WARNING));
            }
        }
        return levelled.stream().sorted(Problem.ORDER).toList();
    }

    /** A quote that is not found drops its annotation: that is never passed over in silence. */
    private static boolean isNeverSilent(String id) {
        return id.equals("quote-verbatim");
    }
}
