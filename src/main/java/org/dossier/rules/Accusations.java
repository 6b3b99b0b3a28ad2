package org.dossier.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.Profile;
import org.dossier.source.Problem;

/** Finds claims that accuse someone and do not count as unfavorable, so that nobody would have to record a response. */
final class Accusations {
    private final Dossier dossier;
    private final HeadlineWords.Given given;
    private final GuiltWords words = GuiltWords.standard();

    private Accusations(Dossier dossier, HeadlineWords.Given given) {
        this.dossier = dossier;
        this.given = given;
    }

    static void check(Dossier dossier, RuleReport report) {
        HeadlineWords.Given given = report.same(HeadlineWords.Given.of(dossier));
        Accusations all = new Accusations(dossier, given);
        report.each(
                dossier.articles(),
                Article::id,
                article -> article.claims().stream()
                                .anyMatch(claim -> !claim.aboutNobody().isEmpty())
                        ? article.mentions().stream().map(one -> dossier.profile(one.profile()))
                        : Stream.of(),
                given,
                (article, own) -> article.claims().forEach(claim -> all.check(claim, own)));
    }

    private void check(Claim claim, RuleReport report) {
        if (claim.stance() == Claim.Stance.NEGATIVE) {
            named(claim, report);
            return;
        }
        if (claim.kind().accuses() && claim.kind() != Claim.Kind.FINDING) {
            String kind = claim.kind().key();
            report.broken(
                    claim.marks().of("stance"),
                    "this " + kind + " says that it is not negative, but " + (kind.startsWith("a") ? "an " : "a ")
                            + kind + " is",
                    "remove 'stance' and record the response; or write 'kind: statement' if it accuses no one");
        } else if (claim.kind() != Claim.Kind.DENIAL && !claim.marks().has("stance")) {
            said(claim)
                    .ifPresent(word -> report.broken(
                            claim.marks().of("summary").find(word),
                            "this claim does not say its stance, but '" + word + "' implies guilt",
                            "add the stance toward those it is about, with their responses\n    stance: negative\n"
                                    + "or 'stance: neutral' if the word is not said of them"));
        }
    }

    /** A person whom the passage and the summary name, where the claim says that it is about no one with a profile. */
    private void named(Claim claim, RuleReport report) {
        if (claim.aboutNobody().isEmpty()) {
            return;
        }
        Article article = dossier.article(claim.place().article());
        article.mentions().stream()
                .filter(one -> !one.profile().equals(claim.by().profile())
                        && dossier.profile(one.profile()).kind() == Profile.Kind.PERSON)
                .filter(one -> claim.place().ranges().stream().anyMatch(one.range()::overlaps))
                .map(one -> article.body()
                        .text()
                        .substring(one.range().start(), one.range().end()))
                .filter(claim.summary().text()::contains)
                .findFirst()
                .ifPresent(words -> report.broken(
                        Problem.Level.WARNING,
                        claim.marks().of("about_nobody"),
                        "this negative claim is about no one, but it names '" + words + "'",
                        "if it accuses them, write 'about' with their id and record their response"));
    }

    /** A word of guilt in what is shown of a claim; quoted or not, it is what the claim says. */
    private Optional<String> said(Claim claim) {
        if (claim.about().stream().anyMatch(given.convicted()::contains)) {
            return Optional.empty();
        }
        List<String> languages = List.of(
                given.language().primary(),
                dossier.article(claim.place().article()).language().primary());
        return Stream.of(claim.summary().text(), claim.brief(), claim.states())
                .map(text -> text.replaceAll("[\"\u201C\u201D\u201E\u00AB\u00BB]", " "))
                .flatMap(text -> words.in(text, languages, GuiltWords.Voice.CLAIM).stream()
                        .map(range -> range.of(text)))
                .findFirst();
    }
}
