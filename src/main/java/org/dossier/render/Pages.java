package org.dossier.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dossier.model.Dossier;
import org.dossier.output.OutputFile;

/** The pages of a dossier. */
public final class Pages {
    private static final List<PageType> TYPES = List.of(
            new HomePage(),
            new ArticlesPage(),
            new ArticlePage(),
            new ProfilesPage(),
            new ProfilePage(),
            new ClaimsPage(ClaimsPage.MOST),
            new NetworkPage(NetworkPage.MOST),
            new TimelinePage(ClaimsPage.MOST),
            new SourcesPage(),
            new CorrectionsPage(),
            new FreePages(),
            new MovedPages(),
            new SearchPage(),
            new NotFoundPage());

    private static final List<PageType> FOR_EDITORS = List.of(new EditorIndexPage(), new EditorPages());

    private Pages() {}

    /**
     * All pages, in an order that depends on the dossier alone. Nothing is drawn before it is asked for.
     *
     * @param dossier what to draw
     * @param templates the project's own templates, which win file by file over those of the program; the folder need
     *     not exist
     * @param rules the editorial rules in force, for the methodology page
     * @throws IOException when the folder cannot be read
     */
    public static List<OutputFile> of(Dossier dossier, Path templates, List<RuleInForce> rules) throws IOException {
        return of(TYPES, dossier, templates, rules);
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
        return of(FOR_EDITORS, dossier, templates, List.of());
    }

    /** The pages of some types. */
    static List<OutputFile> of(List<PageType> types, Dossier dossier, Path templates, List<RuleInForce> rules)
            throws IOException {
        Shared shared = Shared.of(dossier, Theme.of(templates), rules);
        Templates printing = new Templates(templates, shared.labels());
        return types.stream()
                .flatMap(type -> type.pages(shared))
                .map(page -> new OutputFile(page.route(), out -> {
                    Sheet sheet = Sheet.of(shared, page);
                    Page.Content content = page.content().apply(sheet);
                    Record frame = Frames.frame(page, content, sheet);
                    printing.print(page.template(), frame, content.view(), page.route(), out);
                }))
                .toList();
    }
}
