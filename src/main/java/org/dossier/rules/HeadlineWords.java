package org.dossier.rules;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.model.Article;
import org.dossier.model.Body;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.Event;
import org.dossier.model.Imprint;
import org.dossier.model.Language;
import org.dossier.model.Mention;
import org.dossier.model.Note;
import org.dossier.model.Profile;
import org.dossier.model.Relation;
import org.dossier.source.Marks;
import org.dossier.source.Range;
import org.dossier.source.Span;

/**
 * What the editors themselves write in short about someone uses no word of guilt, unless a conviction claim
 * backs it: descriptions, roles and labels of a profile, summaries of claims and articles, titles of events.
 *
 * <p>In running text, a note, a fact or a biography, there is room to say who says so: a sentence that does is left alone. So are the
 * titles of other people's articles.
 */
final class HeadlineWords {
    void check(Dossier dossier, RuleReport report) {
        Given given = report.same(Given.of(dossier));
        GuiltWords words = GuiltWords.standard();
        report.each(dossier.articles(), Article::id, given, (one, own) -> new Walk(given, words, own).article(one));
        report.each(dossier.profiles(), Profile::id, given, (one, own) -> new Walk(given, words, own).profile(one));
        report.each(dossier.relations(), Relation::id, given, (one, own) -> new Walk(given, words, own).relation(one));
    }

    /**
     * What every text is read with.
     *
     * @param convicted ids of those who have been convicted, as far as the dossier says so and no later outcome cleared them
     * @param language of the dossier
     */
    record Given(Set<String> convicted, Language language) {
        static Given of(Dossier dossier) {
            Set<String> convicted = new HashSet<>();
            for (Claim claim : dossier.claims()) {
                boolean cleared =
                        claim.outcome() != null && claim.outcome().status().clears();
                if (claim.kind() == Claim.Kind.CONVICTION && !cleared) {
                    convicted.addAll(claim.about());
                }
            }
            return new Given(convicted, dossier.settings().language());
        }
    }

    /** A look at something. */
    private record Walk(Given given, GuiltWords words, RuleReport report) {
        private void profile(Profile profile) {
            if (given.convicted.contains(profile.id())) {
                return;
            }
            body(
                    profile.description(),
                    given.language,
                    GuiltWords.Voice.LABEL,
                    profile.marks().of("description"));
            body(
                    profile.biography(),
                    given.language,
                    GuiltWords.Voice.PROSE,
                    profile.marks().whole());
            text(profile.role(), profile.marks(), "kind");
            text(profile.publicRole(), profile.marks(), "public_role");
            for (Profile.Fact fact : profile.facts()) {
                text(fact.label(), fact.marks(), "label");
                body(
                        fact.text(),
                        given.language,
                        GuiltWords.Voice.PROSE,
                        fact.marks().of("text"));
            }
        }

        private void relation(Relation relation) {
            if (guiltless(List.of(relation.subject(), relation.object()))) {
                text(relation.role(), relation.marks(), "role");
                body(
                        relation.text(),
                        given.language,
                        GuiltWords.Voice.PROSE,
                        relation.marks().of("text"));
            }
        }

        private void article(Article article) {
            List<String> named = Stream.concat(
                            article.mentions().stream().map(Mention::profile),
                            article.claims().stream().flatMap(claim -> claim.about().stream()))
                    .toList();
            if (!named.isEmpty() && guiltless(named)) {
                body(
                        article.summary(),
                        article.language(),
                        GuiltWords.Voice.LABEL,
                        article.marks().of("summary"));
                article.notes().forEach(note -> note(note, article.language()));
                if (article.rights() == Imprint.Rights.OWN_SUMMARY) {
                    text(article.title().text(), article.marks(), "title");
                }
            }
            article.claims().forEach(claim -> claim(claim, article.language()));
            article.events().forEach(this::event);
        }

        private void note(Note note, Language spoken) {
            text(note.brief(), note.marks(), "short");
            body(note.text(), spoken, GuiltWords.Voice.PROSE, note.marks().of("text"));
        }

        /**
         * A claim is shown with its speaker, so a quotation in its summary is the speaker's. A denial has to name
         * what it denies.
         */
        private void claim(Claim claim, Language spoken) {
            boolean accuses = claim.kind() != Claim.Kind.CONVICTION
                    && claim.kind() != Claim.Kind.DENIAL
                    && claim.stance() != Claim.Stance.POSITIVE;
            if (accuses && !claim.about().isEmpty() && guiltless(claim.about())) {
                body(
                        claim.summary(),
                        spoken,
                        GuiltWords.Voice.CLAIM,
                        claim.marks().of("summary"));
                claimed(claim.brief(), spoken, claim.marks().of("short"));
                claimed(claim.states(), spoken, claim.marks().of("states"));
            }
        }

        /** Shown with the speaker, as the summary is. */
        private void claimed(String text, Language spoken, Span span) {
            for (Range range :
                    words.in(text, List.of(given.language.primary(), spoken.primary()), GuiltWords.Voice.CLAIM)) {
                String word = range.of(text);
                broken(span.find(word), word);
            }
        }

        private void event(Event event) {
            List<String> participants = event.participants().stream()
                    .map(Event.Participant::profile)
                    .toList();
            if (!participants.isEmpty() && guiltless(participants)) {
                text(event.title().text(), event.marks(), "title");
                body(
                        event.text(),
                        given.language,
                        GuiltWords.Voice.PROSE,
                        event.marks().of("text"));
            }
            for (Event.Participant participant : event.participants()) {
                if (!given.convicted.contains(participant.profile())) {
                    text(participant.role(), event.marks(), "participants");
                }
            }
        }

        private boolean guiltless(Collection<String> profiles) {
            return profiles.stream().noneMatch(given.convicted::contains);
        }

        private void text(String text, Marks marks, String key) {
            for (Range range : words.in(text, List.of(given.language.primary()), GuiltWords.Voice.LABEL)) {
                String word = range.of(text);
                broken(marks.of(key).find(word), word);
            }
        }

        private void body(Body body, Language spoken, GuiltWords.Voice voice, Span otherwise) {
            for (Range range : words.in(body.text(), List.of(given.language.primary(), spoken.primary()), voice)) {
                // A name or a link text that an author put in is someone else's choice of words.
                if (body.references().stream()
                        .noneMatch(reference -> reference.range().overlaps(range))) {
                    Span span = body.source().of(range);
                    broken(span == null ? otherwise : span, range.of(body.text()));
                }
            }
        }

        private void broken(Span span, String word) {
            report.broken(
                    span,
                    "'" + word + "' implies guilt, but no conviction is on record",
                    "use a neutral word, or put the word in quotation marks and say whose it is; "
                            + "if there was a conviction, record it as a claim with 'kind: conviction'");
        }
    }
}
