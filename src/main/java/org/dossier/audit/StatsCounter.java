package org.dossier.audit;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dossier.audit.Stats.Period;
import org.dossier.audit.Stats.Unfinished;
import org.dossier.audit.Stats.Unfinished.What;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.Event;
import org.dossier.model.Keyed;
import org.dossier.model.Note;
import org.dossier.model.PartialDate;
import org.dossier.model.Profile;
import org.dossier.model.UnlinkedName;

/** Makes the {@link Stats} of a dossier. */
public final class StatsCounter {
    private static final BreakIterator WORDS = BreakIterator.getWordInstance(ULocale.ROOT);

    private final Dossier dossier;
    private final Audit audit;
    private final ReportWords wording;
    private final int most;

    private StatsCounter(Dossier dossier, Audit audit, ReportWords wording, int most) {
        this.dossier = dossier;
        this.audit = audit;
        this.wording = wording;
        this.most = most;
    }

    /**
     * Counts.
     *
     * @param dossier also one with errors: then what could be resolved
     * @param audit of the same dossier
     * @param wording how places are told
     * @param most of how much that is unfinished in one respect the places are told, at least 0
     */
    public static Stats of(Dossier dossier, Audit audit, ReportWords wording, int most) {
        return new StatsCounter(dossier, audit, wording, most).stats();
    }

    private Stats stats() {
        List<Article> articles = dossier.articles();
        List<Event> events = dossier.events();
        return new Stats(
                audit.title().text(),
                audit.counted().errors(),
                new Stats.Articles(
                        audit.counted().articles(),
                        articles.parallelStream()
                                .mapToInt(article -> words(article.body().text()))
                                .sum(),
                        period(articles.stream().map(Article::date)),
                        languages()),
                audit.counted().people(),
                dossier.profiles(Profile.Kind.ORGANIZATION).size(),
                dossier.pages().size(),
                audit.counted().sources(),
                articles.stream().mapToInt(article -> article.mentions().size()).sum(),
                tallies(unlinked().map(UnlinkedName::why)),
                tallies(dossier.claims().stream().map(Claim::kind)),
                dossier.relations().size(),
                events.size(),
                period(events.stream().map(Event::date)),
                tallies(articles.stream()
                        .flatMap(article -> article.notes().stream())
                        .map(Note::kind)),
                unfinished());
    }

    private Stream<UnlinkedName> unlinked() {
        return dossier.articles().stream().flatMap(article -> article.unlinked().stream());
    }

    /** Words by UAX 29; in scripts written without spaces, by ICU's dictionaries. */
    static int words(String text) {
        BreakIterator breaks = WORDS.clone();
        breaks.setText(text);
        int words = 0;
        while (breaks.next() != BreakIterator.DONE) {
            words += breaks.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT ? 1 : 0;
        }
        return words;
    }

    private static Period period(Stream<PartialDate> dates) {
        List<PartialDate> known = dates.filter(Objects::nonNull).toList();
        String from = known.stream()
                .filter(date -> !date.earliest().equals(LocalDate.MIN))
                .min(Comparator.comparing(PartialDate::earliest))
                .map(date -> date.from().toString())
                .orElse("");
        String to = known.stream()
                .filter(date -> !date.latest().equals(LocalDate.MAX))
                .max(Comparator.comparing(PartialDate::latest))
                .map(date -> (date.range() ? date.to() : date.from()).toString())
                .orElse("");
        return new Period(from, to);
    }

    private Map<String, Integer> languages() {
        Map<String, Integer> counted = new TreeMap<>();
        dossier.articles().forEach(article -> counted.merge(article.language().tag(), 1, Integer::sum));
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counted.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(one -> sorted.put(one.getKey(), one.getValue()));
        return sorted;
    }

    /** In the order of the constants. */
    private static <K extends Enum<K> & Keyed> Map<String, Integer> tallies(Stream<K> kinds) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        kinds.sorted().forEach(kind -> counted.merge(kind.key(), 1, Integer::sum));
        return counted;
    }

    // ---- what is unfinished

    private List<Unfinished> unfinished() {
        return List.of(
                found(What.ERROR, audit.problems(), Audit.Finding::error, Audit.Finding::spot),
                found(What.WARNING, audit.problems(), one -> !one.error(), Audit.Finding::spot),
                found(What.DRAFT, audit.drafts(), one -> true, Audit.Draft::spot),
                found(What.DRAFT_NOTE, audit.draftNotes(), one -> true, Audit.DraftNote::spot),
                found(What.QUESTION, audit.questions(), one -> true, Audit.Question::spot),
                claims(What.NO_RESPONSE, ReviewReason.NO_RESPONSE),
                claims(What.NOT_SOUGHT, ReviewReason.NOT_SOUGHT),
                claims(What.OUTCOME_DUE, ReviewReason.OUTCOME_DUE),
                claims(What.NO_REVIEW, ReviewReason.NO_REVIEW),
                found(
                        What.NOT_MENTIONED,
                        dossier.profiles(),
                        this::isUnnamed,
                        one -> wording.spot(one.marks().whole())),
                left(What.SHARED, UnlinkedName.Why.SHARED),
                left(What.NOT_NAMED_BEFORE, UnlinkedName.Why.NOT_NAMED_BEFORE),
                left(What.FIRST_WORD, UnlinkedName.Why.FIRST_WORD),
                left(What.OTHER_PERSON, UnlinkedName.Why.OTHER_PERSON),
                left(What.NAMESAKE, UnlinkedName.Why.NAMESAKE),
                left(What.LONGER_NAME, UnlinkedName.Why.LONGER_NAME),
                left(What.ENDING, UnlinkedName.Why.ENDING),
                found(What.UNARCHIVED, audit.works(), Audit.Work::unarchived, Audit.Work::spot),
                found(
                        What.NOT_ANNOTATED,
                        dossier.articles(),
                        StatsCounter::isBare,
                        one -> wording.spot(one.marks().whole())));
    }

    private <T> Unfinished found(
            What what, Collection<T> among, Predicate<T> unfinished, Function<T, ContentPlace> place) {
        List<T> found = among.stream().filter(unfinished).toList();
        return new Unfinished(
                what, found.size(), found.stream().limit(most).map(place).toList());
    }

    private Unfinished claims(What what, ReviewReason concern) {
        return found(what, audit.claims(), claim -> claim.concerns().contains(concern), AuditedClaim::spot);
    }

    /** Not those that an author has decided about. */
    private Unfinished left(What what, UnlinkedName.Why why) {
        return found(what, unlinked().toList(), name -> name.why() == why, name -> wording.spot(name.span()));
    }

    private boolean isUnnamed(Profile profile) {
        return dossier.links(profile.id()).mentions().isEmpty();
    }

    private static boolean isBare(Article article) {
        return article.annotations().isEmpty();
    }
}
