package org.dossier.rules;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.Credit;
import org.dossier.model.Dossier;
import org.dossier.model.Name;
import org.dossier.model.Profile;
import org.dossier.source.Marks;
import org.dossier.source.Problem;
import org.dossier.text.Folded;
import org.dossier.text.Sentences;
import org.dossier.text.WordTable;

/**
 * A claim is one sentence that names who says it, and says nothing that is above it on every page; its short form fits on a line, and
 * what a rating rates is said without who claims it.
 */
final class ClaimSentence {
    /** Most characters of a speaker and the short form together: a line beside the text. */
    private static final int LINE = 45;

    /** Most characters of what is claimed, which is beside a rating. */
    private static final int RATED = 75;

    void check(Dossier dossier, RuleReport report) {
        WordTable kinds = WordTable.read(Rule.class, "kinds-of-claims.tsv");
        report.each(
                dossier.articles(),
                Article::id,
                article -> article.claims().stream()
                        .map(claim -> claim.by().profile())
                        .map(dossier::profile),
                null,
                (article, own) -> article.claims().forEach(claim -> check(claim, kinds, dossier, own)));
    }

    private static void check(Claim claim, WordTable kinds, Dossier dossier, RuleReport report) {
        String said = claim.summary().text().strip();
        if (!said.isEmpty()) {
            summary(claim, said, kinds, report);
            speaker(claim, said, dossier, report);
        }
        brief(claim, dossier, report);
        states(claim, report);
    }

    private static void summary(Claim claim, String said, WordTable kinds, RuleReport report) {
        Marks marks = claim.marks();
        int sentences = Sentences.of(said, 0, said.length()).size();
        if (sentences > 1) {
            report.broken(
                    marks.of("summary"),
                    "this summary has " + sentences + " sentences",
                    "use one sentence; put explanations in a note");
        }
        String kind = claim.kind().key();
        boolean repeats = new Phrases(kinds.words(kind), List.of())
                .in(Folded.name(said).text()).stream().anyMatch(words -> words.start() == 0);
        if (repeats) {
            report.broken(
                    marks.of("summary"),
                    "this summary begins with the kind of claim, which pages show above it",
                    "begin with the speaker");
        }
    }

    private static void speaker(Claim claim, String said, Dossier dossier, RuleReport report) {
        Profile speaker = dossier.profile(claim.by().profile());
        // Of someone whose name is withheld, no form of it can be there.
        if (speaker == null || speaker.redacted()) {
            return;
        }
        boolean named = claim.summary().references().stream()
                        .anyMatch(reference -> reference.id().equals(speaker.id()))
                || new Phrases(names(speaker), List.of()).isIn(Folded.name(said).text());
        if (!named) {
            report.broken(
                    claim.marks().of("summary"),
                    "this summary does not name the speaker, '" + speaker.id() + "'",
                    "say it in the sentence, such as\n    summary: "
                            + speaker.name().text() + " said that …\n"
                            + "or add the name you use to 'aliases' or 'weak_aliases' of the profile");
        }
    }

    /** Everything a profile is called, also a person's bare surname. */
    private static List<String> names(Profile profile) {
        List<String> names = new ArrayList<>();
        names.add(profile.name().text());
        profile.name().others().stream().map(Name.Form::text).forEach(names::add);
        names.addAll(profile.names().aliases());
        names.addAll(profile.names().weakAliases());
        names.add(profile.names().matching().called());
        if (profile.kind() == Profile.Kind.PERSON) {
            names.add(profile.names().sortName().replaceFirst(",.*", ""));
        }
        names.removeIf(name -> Folded.name(name).text().length() < 2);
        return names;
    }

    private static void brief(Claim claim, Dossier dossier, RuleReport report) {
        if (claim.brief().isEmpty()) {
            return;
        }
        String who = who(claim, dossier);
        int length = length(who) + length(claim.brief());
        if (length > LINE) {
            report.broken(
                    claim.marks().of("short"),
                    "this is too long for a line: " + length(claim.brief()) + " characters"
                            + (who.isEmpty() ? "" : ", with '" + who + "' " + length),
                    "write at most " + (LINE - length(who)) + " characters, not a truncated sentence"
                            + (who.isEmpty() ? "" : "; 'short' in a profile shortens its name"));
        }
    }

    /** The speaker as a line beside the text names them; empty when nobody is named. */
    private static String who(Claim claim, Dossier dossier) {
        return switch (claim.by().kind()) {
            case PROFILE -> dossier.profile(claim.by().profile()).inBrief();
            case UNNAMED -> "";
            case ARTICLE -> {
                Credit outlet = dossier.article(claim.place().article()).outlet();
                yield outlet == null ? "" : outlet.name();
            }
        };
    }

    private static void states(Claim claim, RuleReport report) {
        boolean rated = claim.review() != null && !claim.review().rating().isEmpty();
        if (rated && claim.states().isEmpty()) {
            report.broken(
                    Problem.Level.ERROR,
                    claim.marks().in("review").of("rating"),
                    "this rates a claim, but 'states' does not say what is claimed",
                    "add what is true or not, without who says it, such as\n    states: " + "The light was out."
                            + "\nThe rating judges the statement, not whether someone makes it");
        } else if (length(claim.states()) > RATED) {
            report.broken(
                    claim.marks().of("states"),
                    "this is too long to show beside a rating: " + length(claim.states()) + " characters",
                    "write at most " + RATED);
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
