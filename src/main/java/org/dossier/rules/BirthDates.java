package org.dossier.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.model.Article;
import org.dossier.model.Body;
import org.dossier.model.Claim;
import org.dossier.model.Correction;
import org.dossier.model.Dossier;
import org.dossier.model.Event;
import org.dossier.model.PartialDate;
import org.dossier.model.Profile;
import org.dossier.source.Range;
import org.dossier.source.Span;
import org.dossier.text.Folded;
import org.dossier.text.WordTable;

/**
 * Finds full dates of birth of living people: in the field, in facts, and in texts after a word such as "born".
 *
 * <p>In a text the date belongs to the person who is named last before it; where nobody is, to those the text is
 * about. When one of them is dead nothing is reported, since the date may be theirs.
 */
final class BirthDates {
    /** Most characters of what is between the word and the end of the date. */
    private static final int LONGEST = 100;

    private final Dossier dossier;
    private final RuleReport report;
    private final Phrases born;
    private final Pattern date;

    BirthDates(Dossier dossier, WordTable table, RuleReport report) {
        this.dossier = dossier;
        this.report = report;
        this.born = new Phrases(table.words("born"), List.of());
        String month =
                table.words("month").stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")\\.?"));
        this.date = Pattern.compile(
                "[^.;!?\\p{Nd}]{0,60}?(?:\\p{Nd}{4}-\\p{Nd}{2}-\\p{Nd}{2}"
                        + "|\\p{Nd}{1,2}[./]\\p{Nd}{1,2}[./]\\p{Nd}{4}"
                        + "|\\p{Nd}{1,2}(?:st|nd|rd|th|er|\\.)? (?:of |de )?" + month + "(?:,| de| del)? \\p{Nd}{4}"
                        + "|" + month + " \\p{Nd}{1,2}(?:st|nd|rd|th)?,? \\p{Nd}{4})(?!\\p{Nd})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    void check() {
        told(
                        dossier.profiles(),
                        Profile::id,
                        one -> one.born() != null || !one.facts().isEmpty() || tells(texts(one)))
                .forEach(this::profile);
        told(dossier.articles(), Article::id, one -> tells(texts(one))).forEach(this::article);
    }

    /** Of some things, the places of those in which someone's day of birth is told; whose, and whether they live, may change with other files. */
    private record Told(List<Integer> places) {}

    private <T> Stream<T> told(List<T> all, Function<T, String> id, Predicate<T> tells) {
        List<Told> told = report.made(
                Told.class,
                all,
                id,
                one -> Stream.of(),
                null,
                some -> new Told(IntStream.range(0, some.size())
                        .filter(i -> tells.test(some.get(i)))
                        .boxed()
                        .toList()));
        List<List<T>> stretches = report.stretches(all, id);
        return IntStream.range(0, told.size())
                .parallel()
                .boxed()
                .flatMap(i -> told.get(i).places.stream().map(stretches.get(i)::get));
    }

    private boolean tells(Stream<Body> texts) {
        return texts.anyMatch(text -> !places(text).isEmpty());
    }

    private static Stream<Body> texts(Profile profile) {
        return Stream.of(profile.description(), profile.biography());
    }

    private static Stream<Body> texts(Article article) {
        return Stream.of(
                        Stream.of(article.body(), article.summary()),
                        article.annotations().stream().flatMap(one -> one.texts().stream()),
                        article.corrections().stream().flatMap(BirthDates::texts))
                .flatMap(one -> one);
    }

    private static Stream<Body> texts(Claim claim) {
        return Stream.of(
                        claim.summary(),
                        claim.outcome() == null ? null : claim.outcome().text())
                .filter(Objects::nonNull);
    }

    private static Stream<Body> texts(Correction correction) {
        return Stream.of(correction.was(), correction.now(), correction.why());
    }

    private void profile(Profile profile) {
        List<String> self = List.of(profile.id());
        if (isLiving(profile)) {
            if (profile.born() != null && isFull(profile.born().date())) {
                report.broken(
                        profile.marks().in("birth").of("date"),
                        "this is the full date of birth of a living person",
                        "give only the year: " + profile.born().date().year());
            }
            for (Profile.Fact fact : profile.facts()) {
                if (born.isIn(Folded.name(fact.label()).text()) && isFull(fact.date())) {
                    broken(fact.marks().of("date"));
                }
            }
        }
        body(profile.description(), self);
        body(profile.biography(), self);
        for (Profile.Fact fact : profile.facts()) {
            boolean told = born.isIn(Folded.name(fact.label()).text());
            if (told
                    && allLiving(self)
                    && date.matcher(Folded.name(fact.text().text()).text()).lookingAt()) {
                broken(fact.marks().of("text"));
            } else {
                body(fact.text(), self);
            }
        }
    }

    private void article(Article article) {
        NavigableMap<Integer, String> mentioned = new TreeMap<>();
        article.mentions().forEach(mention -> addPerson(mentioned, mention.range(), mention.profile()));
        body(article.body(), mentioned, List.of());
        body(article.summary(), List.of());
        article.claims().forEach(claim -> claim(claim));
        article.relations().forEach(one -> body(one.text(), List.of(one.subject(), one.object())));
        article.events()
                .forEach(event -> body(
                        event.text(),
                        event.participants().stream()
                                .map(Event.Participant::profile)
                                .toList()));
        article.notes()
                .forEach(note ->
                        body(note.text(), before(mentioned, note.place().whole().end())));
        article.responses().forEach(one -> body(one.text(), List.of(one.by())));
        article.corrections().forEach(one -> texts(one).forEach(text -> body(text, List.of())));
    }

    private void claim(Claim claim) {
        Set<String> about = new TreeSet<>(claim.about());
        if (claim.by().profile() != null && about.isEmpty()) {
            about.add(claim.by().profile());
        }
        texts(claim).forEach(text -> body(text, about));
    }

    private void addPerson(NavigableMap<Integer, String> named, Range range, String id) {
        Profile profile = dossier.profile(id);
        if (profile != null && profile.kind() == Profile.Kind.PERSON) {
            named.put(range.start(), id);
        }
    }

    private void body(Body body, Collection<String> about) {
        NavigableMap<Integer, String> named = new TreeMap<>();
        body.references().forEach(reference -> addPerson(named, reference.range(), reference.id()));
        body(body, named, about);
    }

    /** @param named ids of the people who are named in the text, by where that is */
    private void body(Body body, NavigableMap<Integer, String> named, Collection<String> about) {
        for (Range range : places(body)) {
            Collection<String> last = before(named, range.end());
            Span span = body.source().of(range);
            if (span != null && allLiving(last.isEmpty() ? about : last)) {
                broken(span);
            }
        }
    }

    /** Where a text tells someone's full date of birth. */
    private List<Range> places(Body body) {
        if (!hasDigit(body.text())) {
            return List.of();
        }
        List<Range> places = new ArrayList<>();
        Folded folded = Folded.name(body.text());
        Matcher matcher = date.matcher(folded.text()).useTransparentBounds(true);
        for (Range word : born.before(folded, Phrases.digits(folded), LONGEST)) {
            matcher.region(word.end(), Math.min(folded.text().length(), word.end() + LONGEST));
            if (matcher.lookingAt()) {
                places.add(new Range(folded.start(word.start()), folded.end(matcher.end())));
            }
        }
        return places;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Phrases.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The person who is named last before a place; empty when nobody is. */
    private static Collection<String> before(NavigableMap<Integer, String> named, int end) {
        Map.Entry<Integer, String> last = named.lowerEntry(end);
        return last == null ? List.of() : List.of(last.getValue());
    }

    private void broken(Span span) {
        report.broken(span, "this is the full date of birth of a living person", "give only the year");
    }

    private boolean allLiving(Collection<String> ids) {
        List<Profile> people = ids.stream()
                .map(dossier::profile)
                .filter(profile -> profile.kind() == Profile.Kind.PERSON)
                .toList();
        return !people.isEmpty() && people.stream().allMatch(BirthDates::isLiving);
    }

    private static boolean isLiving(Profile profile) {
        return profile.kind() == Profile.Kind.PERSON && profile.living() != Profile.Living.FALSE;
    }

    private static boolean isFull(PartialDate date) {
        return date != null && !date.range() && date.from().day() > 0;
    }
}
