package org.dossier.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.manuscript.ArticleDraft;
import org.dossier.manuscript.Manuscript;
import org.dossier.manuscript.PageDraft;
import org.dossier.manuscript.Ref;
import org.dossier.manuscript.SourceDraft;
import org.dossier.model.Article;
import org.dossier.model.ContentPaths;
import org.dossier.model.Dossier;
import org.dossier.model.FormerIds;
import org.dossier.model.FreePage;
import org.dossier.model.Language;
import org.dossier.model.Name;
import org.dossier.model.Profile;
import org.dossier.model.Relation;
import org.dossier.model.RelationKinds;
import org.dossier.model.Settings;
import org.dossier.model.Source;
import org.dossier.source.Memory;
import org.dossier.source.Problem;
import org.dossier.source.Problems;

/** Resolves a {@link Manuscript}. */
public final class Resolver {
    /** Pages that say no place come last. */
    private static final Comparator<PageDraft> BY_ORDER = Comparator.comparing(
                    (PageDraft page) -> page.order() == 0 ? Integer.MAX_VALUE : page.order())
            .thenComparing(PageDraft::id);

    private final Manuscript manuscript;
    private final RelationKinds kinds;
    private final Problems problems;
    private final Memory memory;
    private final CommonResolver parts;
    private final Redactions withheld;
    private final Settings settings;
    private final ProfileNames names;
    private final ChangedNames changed;
    private final World world;

    /**
     * A dossier, how its quotes were found, and how it differs from what has been published.
     *
     * @param dossier complete when no error was reported; otherwise without what could not be resolved
     * @param anchored one entry for each quote, by article and in the order written
     * @param publication how the content differs from what readers have been shown
     * @param unpublished what the dossier does not hold
     */
    public record Resolved(
            Dossier dossier, List<Anchored> anchored, Publication publication, UnpublishedContent unpublished) {}

    /**
     * What every text of a dossier is resolved with, besides its own words, the names that are found in it and those that it prints: where two
     * worlds are equal, so is what comes of a text.
     */
    private record World(
            List<IdTable.Named> ids,
            LinkResolver.Targets targets,
            RelationKinds kinds,
            Settings.Linking linking,
            Language language,
            Set<Language> languages,
            Redactions.Wanted withheld,
            List<Set<String>> unread) {}

    /** What came of a draft, and the names that it prints. */
    private record Made(Object value, Problems.Said said, List<IdTable.Printed> printed) {}

    private Resolver(Manuscript manuscript, RelationKinds kinds, Problems problems, Memory memory) {
        this.manuscript = manuscript;
        this.kinds = manuscript.settings() == null
                ? kinds
                : kinds.and(manuscript.settings().relationKinds());
        this.problems = problems;
        this.memory = memory;
        IdTable ids = IdTable.of(manuscript, problems);
        LinkResolver.Targets targets = LinkResolver.Targets.of(manuscript);
        CommonResolver open =
                new CommonResolver(new LinkResolver(ids, targets, problems), this.kinds, Redactions.NONE, problems);
        this.settings = new SettingsResolver(open, manuscript.articles().size()).resolve(manuscript.settings());
        // Every article that is kept has been resolved with these names, or as good as.
        ProfileNames before = memory.find(ProfileNames.class, "names");
        this.names =
                memory.same(ProfileNames.class, "names", ProfileNames.of(manuscript.profiles(), settings.linking()));
        this.changed = new ChangedNames(before, names);
        Set<Language> languages = Stream.concat(
                        manuscript.articles().stream().map(ArticleDraft::language),
                        manuscript.pages().stream().map(PageDraft::language))
                .collect(Collectors.toSet());
        Redactions.Wanted wanted = Redactions.Wanted.of(manuscript, settings.language());
        this.world = memory.same(
                World.class,
                "world",
                new World(
                        ids.named(),
                        targets,
                        this.kinds,
                        settings.linking(),
                        settings.language(),
                        languages,
                        wanted,
                        unread()));
        this.withheld = wanted.profiles().isEmpty()
                ? Redactions.NONE
                : memory.made(Redactions.class, "withheld", () -> new Redactions(wanted, settings.language()), world);
        this.parts = open.withholding(withheld);
    }

    /** What could not be read of the content, of each sort. */
    private List<Set<String>> unread() {
        return Stream.of(Problems.Unread.values()).map(problems::unread).toList();
    }

    /**
     * Resolves everything.
     *
     * @param manuscript what was read
     * @param kinds the table of relation kinds
     * @param problems what is wrong goes there
     * @param memory of the run before: a draft that is as it was, in a dossier of the same ids and names, is not resolved again
     */
    public static Resolved resolve(Manuscript manuscript, RelationKinds kinds, Problems problems, Memory memory) {
        return new Resolver(manuscript, kinds, problems, memory).run();
    }

    private Resolved run() {
        List<ArticleResolver.Resolved> resolved = manuscript.articles().parallelStream()
                .map(draft -> remembered(
                        ArticleResolver.Resolved.class,
                        draft.id(),
                        own -> ArticleResolver.resolve(draft, own, names, settings.linking()),
                        was -> changed.mayConcern(was.article().body(), draft.language()),
                        draft,
                        world))
                .toList();
        Apart apart =
                memory.same(Apart.class, "different_from", Apart.of(manuscript.profiles(), parts.ids(), problems));
        ProfileResolver.sharedForms(manuscript.profiles(), problems);
        List<ProfileResolver.Resolved> profiles = manuscript.profiles().parallelStream()
                .filter(draft -> !draft.draft())
                .map(draft -> remembered(
                        ProfileResolver.Resolved.class,
                        draft.id(),
                        own -> new ProfileResolver(own, settings.language(), apart.others()).resolve(draft),
                        was -> false,
                        draft,
                        world,
                        apart))
                .toList();
        List<Relation> stated = profiles.stream()
                .flatMap(profile -> profile.relations().stream())
                .toList();
        List<Article> articles = resolved.stream()
                .map(ArticleResolver.Resolved::article)
                .sorted(Assembly.NEWEST_FIRST)
                .toList();
        List<TakenId> renamed = Stream.concat(
                        resolved.stream().flatMap(one -> one.former().stream()),
                        profiles.stream().flatMap(one -> one.former().stream()))
                .toList();
        List<Ref> shown = manuscript.settings() == null || manuscript.settings().front() == null
                ? List.of()
                : manuscript.settings().front().claims();
        AnnotationIds.check(articles, stated, renamed, writtenClaims(), shown, problems);
        FormerIds former = new FormerIds(parts.ids().former(), former(renamed));
        List<Profile> all =
                profiles.stream().map(ProfileResolver.Resolved::profile).toList();
        Dossier dossier = dossier(articles, all, stated, renamed, former);
        return new Resolved(
                dossier,
                resolved.stream().flatMap(one -> one.anchored().stream()).toList(),
                publication(articles, former),
                UnpublishedContent.of(manuscript, settings.language()));
    }

    /**
     * Resolves a draft, or takes what came of it in the run before; its problems are reported either way.
     *
     * @param outdated true of what came of it when that may be otherwise now, though it is from the same
     */
    private <T> T remembered(
            Class<T> type, String id, Function<CommonResolver, T> resolve, Predicate<T> outdated, Object... from) {
        Object key = Memory.key(type, id);
        Made made = memory.find(Made.class, key, from);
        if (made == null || !parts.ids().stillPrints(made.printed()) || outdated.test(type.cast(made.value()))) {
            Problems own = Problems.apart(problems);
            CommonResolver noting = parts.reportingTo(own);
            T value = resolve.apply(noting);
            made = new Made(value, own.said(), noting.ids().printed());
        }
        problems.add(made.said());
        if (made.printed() != null && made.said().problems().stream().allMatch(Resolver::isOfOneFile)) {
            made = memory.keep(key, made, from);
        }
        return type.cast(made.value());
    }

    /** What points into another file as well may have to be said otherwise when that one changes. */
    private static boolean isOfOneFile(Problem problem) {
        return problem.related().stream()
                .allMatch(related -> related.span().file() == problem.span().file());
    }

    private static SortedMap<String, List<String>> former(List<TakenId> annotations) {
        return annotations.stream()
                .collect(Collectors.groupingBy(
                        TakenId::owner, TreeMap::new, Collectors.mapping(TakenId::id, Collectors.toList())));
    }

    private Publication publication(List<Article> articles, FormerIds former) {
        Set<String> broken = problems.sorted().stream()
                .filter(problem -> problem.level() == Problem.Level.ERROR)
                .map(problem -> problem.span().file().path())
                .collect(Collectors.toSet());
        unread().forEach(broken::addAll);
        if (hidesNames(broken)) {
            // Words are compared without the names that are withheld: all wait until it is known which these are.
            articles.forEach(
                    article -> broken.add(article.marks().whole().file().path()));
        }
        Publication publication = Publication.of(manuscript.published(), articles, former, withheld, broken);
        boolean allNamesKnown = problems.unread(Problems.Unread.DATA).stream().noneMatch(ContentPaths::isProfile);
        if (manuscript.settings() != null && allNamesKnown) {
            // Else nobody knows whether the rule is in force, nor which names the record was written without.
            problems.addAll(publication.problems());
        }
        return publication;
    }

    /** True when a profile that may have to be withheld is not known for sure: it cannot be read, or has errors and says {@code redact}. */
    private boolean hidesNames(Set<String> broken) {
        Set<String> saying = manuscript.profiles().stream()
                .filter(one -> one.marks().has("redact"))
                .map(one -> one.marks().whole().file().path())
                .collect(Collectors.toSet());
        return Stream.concat(
                        unread().stream().flatMap(Set::stream).filter(ContentPaths::isProfile),
                        broken.stream().filter(saying::contains))
                .findAny()
                .isPresent();
    }

    /** The dossier; names that are to be withheld are removed here, once everything has been found by them. */
    private Dossier dossier(
            List<Article> articles,
            List<Profile> profiles,
            List<Relation> stated,
            List<TakenId> renamed,
            FormerIds former) {
        List<Source> sources = manuscript.sources().parallelStream()
                .filter(draft -> !draft.draft())
                .map(this::source)
                .toList();
        List<FreePage> pages =
                manuscript.pages().stream().sorted(BY_ORDER).map(this::page).toList();
        Assembly assembly = new Assembly(kinds, manuscript.assets(), memory);
        if (withheld.isEmpty()) {
            return assembly.dossier(settings, articles, profiles, sources, pages, stated, former);
        }
        NamedHeadings linked = memory.same(
                NamedHeadings.class,
                "headings with a withheld name",
                NamedHeadings.of(pages.stream().map(FreePage::body).toList(), withheld));
        Redactor redactor = new Redactor(withheld, linked);
        new WithheldIds(withheld, problems).check(manuscript, articles, renamed);
        WithheldWriting.check(manuscript, articles, pages, problems);
        List<UncertainName> doubts = new ArrayList<>();
        Dossier dossier = assembly.dossier(
                kept(redactor.redact(settings), doubts),
                kept(
                        articles.parallelStream()
                                .map(article -> memory.made(
                                        Redactor.Redacted.class,
                                        Memory.key(Redactor.class, article.id()),
                                        () -> redactor.redact(article),
                                        article,
                                        withheld,
                                        linked)),
                        Article.class,
                        doubts),
                kept(
                        profiles.parallelStream()
                                .map(profile -> memory.made(
                                        Redactor.Redacted.class,
                                        Memory.key(Redactor.class, profile.id()),
                                        () -> redactor.redact(profile),
                                        profile,
                                        withheld,
                                        linked)),
                        Profile.class,
                        doubts),
                kept(sources.parallelStream().map(redactor::redact), Source.class, doubts),
                kept(pages.parallelStream().map(redactor::redact), FreePage.class, doubts),
                kept(stated.parallelStream().map(redactor::redact), Relation.class, doubts),
                former);
        UncertainName.report(doubts, problems);
        return dossier;
    }

    private static <T> T kept(Redactor.Redacted<T> redacted, List<UncertainName> doubts) {
        doubts.addAll(redacted.doubts());
        return redacted.value();
    }

    private static <T> List<T> kept(Stream<?> all, Class<T> type, List<UncertainName> doubts) {
        return all.toList().stream()
                .map(one -> type.cast(kept((Redactor.Redacted<?>) one, doubts)))
                .toList();
    }

    private Set<String> writtenClaims() {
        return manuscript.articles().stream()
                .flatMap(article -> article.annotations().claims().stream())
                .filter(claim -> claim.id() != null)
                .map(claim -> claim.id().id())
                .collect(Collectors.toSet());
    }

    private Source source(SourceDraft draft) {
        Language language = settings.language();
        // One that was written, and is none, has been reported as such.
        boolean placed = Stream.of("url", "locator", "via", "file", "sha256").anyMatch(draft.marks()::has);
        if (!placed && draft.title() != null) {
            problems.warning(
                    "source-place",
                    draft.marks().whole(),
                    "no location is given for the source '" + draft.id() + "'",
                    "add 'url', or 'locator' for something that is not on the web, or 'via' with the article that cites it");
        }
        return new Source(
                draft.id(),
                draft.title() == null ? Name.of(draft.id(), language) : draft.title(),
                draft.author(),
                parts.credit(draft.publisher(), false),
                draft.date(),
                draft.url(),
                draft.locator(),
                draft.archived(),
                draft.accessed(),
                draft.evidence(),
                draft.type(),
                parts.ids().article(draft.via()),
                draft.rights(),
                parts.body(draft.note(), language),
                draft.marks());
    }

    private FreePage page(PageDraft draft) {
        return new FreePage(
                draft.id(),
                draft.title() == null ? Name.of(draft.id(), draft.language()) : draft.title(),
                parts.body(draft.description(), draft.language()),
                draft.language(),
                draft.part(),
                parts.body(draft.body(), draft.language()),
                draft.marks());
    }
}
