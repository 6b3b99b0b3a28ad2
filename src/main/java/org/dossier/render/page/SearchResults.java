package org.dossier.render.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.Article;
import org.dossier.model.Body;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.Profile;
import org.dossier.model.Response;
import org.dossier.model.Routes;
import org.dossier.model.Section;
import org.dossier.model.Source;
import org.dossier.output.OutputFile;
import org.dossier.render.body.PlainText;
import org.dossier.render.context.PageContext;
import org.dossier.render.context.SiteContext;
import org.dossier.render.labels.Labels;
import org.dossier.render.template.LazyLists;
import org.dossier.render.template.Templates;
import org.dossier.render.view.AnchorView;
import org.dossier.render.view.GroupView;
import org.dossier.source.Memory;

/**
 * What a result of a search shows. It is drawn by the templates that draw it on every page, so that a claim is found with all that must be
 * read with it. Safe for several threads.
 */
public final class SearchResults {
    private static final Pattern LINE_END = Pattern.compile("\\s*\\n\\s*");

    private final SiteContext site;
    private final Templates templates;
    private final PageMemory before;

    private SearchResults(SiteContext site, Templates templates, PageMemory before) {
        this.site = site;
        this.templates = templates;
        this.before = before;
    }

    /**
     * The results of a dossier.
     *
     * @param templates the project's own templates; the folder need not exist
     * @param memory of the build before
     * @throws IOException when the folder cannot be read
     */
    public static SearchResults of(Dossier dossier, Path templates, Memory memory) throws IOException {
        PageMemory before = new PageMemory("search", memory, dossier, templates);
        SiteContext site = Pages.site(before.dossier(), templates);
        before.begin(site);
        return new SearchResults(site, new Templates(templates, site.labels()), before);
    }

    /** What the results are of. */
    public Dossier dossier() {
        return site.dossier();
    }

    /**
     * A file that is not made again where it would be what it was: what it is made of is the same, and all that it asks of the dossier.
     *
     * @param about articles or profiles that it is made of
     * @param part which part of them
     */
    public OutputFile kept(OutputFile file, List<? extends Record> about, String part) {
        return new OutputFile(file.route(), before.of(file.route(), about, part, file.content()), file.shows());
    }

    /** Where and when an article appeared; empty when neither is known. */
    public String origin(Article article) {
        String outlet = article.outlet() == null
                ? ""
                : context().credit(article.outlet()).text();
        return joined(outlet, site.dates().text(article.date()));
    }

    /** A number of mentions in words; empty for none. */
    public String mentions(int number) {
        return number == 0 ? "" : site.labels().count("mentions", number);
    }

    /** The language of {@link #words} and the digits of their numbers, by BCP 47. */
    public String language() {
        return site.labels().language().tag() + (site.labels().number(0).equals("0") ? "-u-nu-latn" : "-u-nu-arab");
    }

    /** The words of the interface of the search, by the keys that {@code search.js} has for them. */
    public Map<String, String> words() {
        Labels labels = site.labels();
        Map<String, String> words = new TreeMap<>();
        for (String key :
                List.of("field", "keys", "none", "longer", "near", "more", "names", "text", "profiles", "pages")) {
            words.put(key, labels.text("search." + key));
        }
        for (Section section : List.of(Section.ARTICLES, Section.CLAIMS)) {
            words.put(section.key(), labels.text(section.label()));
        }
        words.put("sources", labels.text("nav.sources"));
        labels.forms("results").forEach((form, label) -> words.put("count." + form, label));
        labels.forms("ledger").forEach((form, label) -> words.put("ledger." + form, label));
        return words;
    }

    /** What kind of claim it is, who makes it, how it was answered and what came of it; what it says is not repeated. */
    public String brief(Claim claim) {
        Labels labels = site.labels();
        List<String> facts = new ArrayList<>();
        facts.add(ClaimCards.elsewhere(context()).title(claim));
        site.dossier().answers(claim).stream()
                .map(answer -> labels.of("response", answer.status()))
                .distinct()
                .forEach(facts::add);
        if (!site.dossier().claimLinks(claim.id()).deniedBy().isEmpty()) {
            facts.add(labels.text("claim.denied"));
        }
        if (claim.outcome() != null && !claim.outcome().status().clears()) {
            facts.add(labels.of("outcome", claim.outcome().status()));
        }
        return String.join(" · ", facts);
    }

    /** What a profile is: person or organization. */
    public String kind(Profile profile) {
        return site.labels().of("profile-kind", profile.kind());
    }

    /** The short facts of a profile, each with what it is about before a colon; none when its name is withheld. */
    public List<String> facts(Profile profile) {
        return ProfileFacts.of(profile, context()).stream()
                .map(fact -> site.labels().text("search.fact", fact.label(), PlainText.of(fact.value())))
                .toList();
    }

    /** What kind of source it is, and when it appeared. */
    public String origin(Source source) {
        return joined(
                site.labels().of("source-type", source.type()), site.dates().text(source.date()));
    }

    /** Who wrote a source, and who published it; empty when neither is known. */
    public String credit(Source source) {
        String publisher = source.publisher() == null
                ? ""
                : context().credit(source.publisher()).text();
        return joined(source.author(), publisher);
    }

    private String joined(String... facts) {
        return Stream.of(facts)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(site.labels().text("comma")));
    }

    /**
     * A claim in the line that every page shows of it.
     *
     * @return markup whose links lead from the search page
     * @throws IOException when a template cannot be read
     */
    public String claim(Claim claim) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Record card = ClaimCards.elsewhere(context()).card(claim);
        templates.print("search-claim.ftlh", card, card, Routes.SEARCH, out);
        return LINE_END.matcher(out.toString(StandardCharsets.UTF_8).strip()).replaceAll("\n");
    }

    /** A claim in one sentence; empty where that is its line. */
    public String summary(Claim claim) {
        return claim.brief().isEmpty() ? "" : PlainText.of(claim.summary());
    }

    /** Whom a claim is about, the responses to it and what came of it, each after what it is. */
    public List<String> facts(Claim claim) {
        Labels labels = site.labels();
        List<String> texts = new ArrayList<>();
        if (!claim.about().isEmpty()) {
            String names = claim.about().stream()
                    .map(id -> site.dossier().profile(id).name().text())
                    .collect(Collectors.joining(labels.text("comma")));
            texts.add(labels.text("search.fact", labels.text("claim.about"), names));
        }
        for (Response answer : site.dossier().answers(claim)) {
            fact(labels.of("response", answer.status()), answer.text(), texts);
        }
        if (claim.outcome() != null) {
            fact(labels.of("outcome", claim.outcome().status()), claim.outcome().text(), texts);
        }
        return texts;
    }

    private void fact(String label, Body text, List<String> texts) {
        if (!text.text().isBlank()) {
            texts.add(site.labels().text("search.fact", label, PlainText.of(text)));
        }
    }

    /** Rows of the ledger, for one thread, with links from its first page. */
    public LedgerRows rows() {
        return new LedgerRows(
                PageContext.of(site, Section.CLAIMS.route(), false, false),
                new ClaimsPage(ClaimsPage.MOST, ClaimsPage.NEWEST).parts(site));
    }

    /**
     * Rows of the list of a section, as the template of its pages prints them.
     *
     * @param some of what {@link #listed} says
     * @return markup whose links lead from the first page of the list
     * @throws IOException when a template cannot be read
     */
    public String rows(Section section, List<? extends Record> some) throws IOException {
        PageContext context = PageContext.of(site, section.route(), false, false);
        Iterable<? extends Record> rows = LazyLists.map(
                some,
                one -> one instanceof Article article
                        ? ArticlesPage.item(article, context)
                        : ProfilesPage.entry((Profile) one, context));
        Record view = new GroupView<>(section.key(), "", some.size(), rows);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        templates.print("rows.ftlh", view, view, section.route(), out);
        return LINE_END.matcher(out.toString(StandardCharsets.UTF_8).strip()).replaceAll("\n");
    }

    /** The articles or profiles in the list of a section, in its order, whose rows are in files of their own; none where its page has them. */
    public List<? extends Record> listed(Section section) {
        List<? extends Record> all =
                section == Section.ARTICLES ? site.dossier().articles() : ProfilesPage.profiles(section, site);
        return all.size() <= LongList.MOST ? List.of() : all;
    }

    /** Where a source is, with a fragment. */
    public String route(Source source) {
        return context().source(source.id());
    }

    /**
     * Which pages of a long list have the entries that readers know by an address on its first page.
     *
     * @param section sources or corrections
     * @return the ids of entries, by the address of their page from the first one; none for a short list
     */
    public Map<String, List<String>> entries(Section section) {
        return section == Section.SOURCES
                ? entries(section, new SourcesPage(SourcesPage.MOST).parts(site), source -> {
                    AnchorView anchor = SourcesPage.anchor(source, site.dossier());
                    return Stream.concat(Stream.of(anchor.id()), anchor.former().stream());
                })
                : entries(
                        section,
                        new CorrectionsPage(CorrectionsPage.MOST).parts(site),
                        correction -> Stream.of(correction.id()));
    }

    private static <T> Map<String, List<String>> entries(
            Section section, List<ListPart<T>> parts, Function<T, Stream<String>> ids) {
        Map<String, List<String>> entries = new LinkedHashMap<>();
        parts.forEach(part -> entries.put(
                Routes.relative(section.route(), part.route()),
                part.entries().stream().flatMap(ids).toList()));
        return entries;
    }

    /** All connections, with links from the page of the network. */
    public NetworkGraph network() {
        return NetworkGraph.of(PageContext.of(site, Section.NETWORK.route(), false, false));
    }

    /** Where results are: each call numbers anew what it cites. */
    private PageContext context() {
        return PageContext.of(site, Routes.SEARCH, false, false);
    }
}
