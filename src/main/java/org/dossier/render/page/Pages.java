package org.dossier.render.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dossier.model.Dossier;
import org.dossier.model.RuleInForce;
import org.dossier.output.Offered;
import org.dossier.output.OutputFile;
import org.dossier.render.context.PageContext;
import org.dossier.render.context.SiteContext;
import org.dossier.render.template.Templates;
import org.dossier.render.template.Theme;
import org.dossier.source.Memory;

/** The pages of a dossier. */
public final class Pages {
    private Pages() {}

    /** Types of pages, each a class and a template; listing pages is cheap, they are made when they are drawn. */
    private static List<Function<SiteContext, Stream<Page>>> types(
            List<RuleInForce> rules, Supplier<List<Offered>> offered) {
        // First what is looked at most while it is written.
        return List.of(
                ArticlePage::pages,
                HomePage::pages,
                new ArticlesPage(LongList.MOST)::pages,
                new ProfilesPage(LongList.MOST)::pages,
                ProfilePage::pages,
                new ClaimsPage(ClaimsPage.MOST, ClaimsPage.NEWEST)::pages,
                new NetworkPage(NetworkPage.MOST)::pages,
                new TimelinePage(TimelinePage.MOST)::pages,
                new SourcesPage(SourcesPage.MOST)::pages,
                new CorrectionsPage(CorrectionsPage.MOST)::pages,
                new FreePages(rules)::pages,
                MovedPages::pages,
                new DataPage(offered)::pages,
                SearchPage::pages,
                NotFoundPage::pages);
    }

    /**
     * All pages, in an order that depends on the dossier alone. Those of a type are listed when the stream comes to them; nothing is drawn
     * before it is asked for.
     *
     * @param dossier what to draw
     * @param templates the project's own templates, which win file by file over those of the program; the folder need
     *     not exist
     * @param rules the editorial rules in force, for the methodology page
     * @param offered what is offered besides the pages
     * @param linked of a dossier that is asked for a page, what the page of a route tells search engines: JSON for a script element; empty for
     *     nothing
     * @param memory of the build before: a page that would be the same is not drawn
     * @throws IOException when the folder cannot be read
     */
    public static Stream<OutputFile> of(
            Dossier dossier,
            Path templates,
            List<RuleInForce> rules,
            Supplier<List<Offered>> offered,
            Function<Dossier, UnaryOperator<String>> linked,
            PageMemory memory)
            throws IOException {
        return of(types(rules, offered), dossier, templates, linked, memory);
    }

    /**
     * The pages that tell editors which words of each article were linked, how, and which were not and why. Readers' pages do not link to
     * them, and search engines are asked to leave them out.
     *
     * @param dossier what to draw
     * @param templates the project's own templates
     * @throws IOException when the folder cannot be read
     */
    public static List<OutputFile> forEditors(Dossier dossier, Path templates) throws IOException {
        return of(
                        List.of(EditorPages::pages),
                        dossier,
                        templates,
                        told -> route -> "",
                        PageMemory.of(Memory.none(), dossier, templates))
                .toList();
    }

    /** What all pages have in common, and which page each source is on. */
    static SiteContext site(Dossier dossier, Path templates) throws IOException {
        return site(dossier, templates, new SourcesPage(SourcesPage.MOST));
    }

    private static SiteContext site(Dossier dossier, Path templates, SourcesPage sources) throws IOException {
        return sources.placed(SiteContext.of(dossier, Theme.of(templates)));
    }

    /**
     * The pages that make a book, in its order: the first one, articles, profiles, the ledger of claims, sources, corrections, and the editors' own.
     * Each is drawn by a template for books, as what is within a page of the same route.
     *
     * @param rules the editorial rules in force, for the methodology page
     * @throws IOException when the folder of templates cannot be read
     */
    public static List<OutputFile> forBook(Dossier dossier, Path templates, List<RuleInForce> rules)
            throws IOException {
        SourcesPage sources = new SourcesPage(Integer.MAX_VALUE);
        List<Function<SiteContext, Stream<Page>>> types = List.of(
                HomePage::pages,
                ArticlePage::pages,
                ProfilePage::pages,
                new ClaimsPage(Integer.MAX_VALUE, Integer.MAX_VALUE)::pages,
                sources::pages,
                new CorrectionsPage(Integer.MAX_VALUE)::pages,
                new FreePages(rules)::pages);
        return of(
                        types,
                        dossier,
                        templates,
                        told -> route -> "",
                        PageMemory.of(Memory.none(), dossier, templates),
                        sources,
                        "book-")
                .toList();
    }

    /** The pages of some types. */
    static Stream<OutputFile> of(
            List<Function<SiteContext, Stream<Page>>> types,
            Dossier dossier,
            Path templates,
            Function<Dossier, UnaryOperator<String>> linked,
            PageMemory memory)
            throws IOException {
        return of(types, dossier, templates, linked, memory, new SourcesPage(SourcesPage.MOST), "");
    }

    private static Stream<OutputFile> of(
            List<Function<SiteContext, Stream<Page>>> types,
            Dossier dossier,
            Path templates,
            Function<Dossier, UnaryOperator<String>> linked,
            PageMemory memory,
            SourcesPage sources,
            String prefix)
            throws IOException {
        SiteContext site = site(memory.dossier(), templates, sources);
        Frames frames = new Frames(site, linked.apply(site.dossier()));
        memory.begin(site, frames);
        Templates printing = new Templates(templates, site.labels());
        return types.stream()
                .flatMap(type -> type.apply(site))
                .map(page -> new OutputFile(page.route(), memory.of(page, out -> {
                    PageContext context = page.context(site);
                    Page.Content content = page.content().apply(context);
                    Record frame = frames.frame(page, content, context);
                    printing.print(prefix + page.template(), frame, content.view(), page.route(), out);
                })));
    }
}
