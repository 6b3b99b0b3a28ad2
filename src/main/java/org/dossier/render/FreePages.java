package org.dossier.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dossier.model.Body;
import org.dossier.model.FreePage;
import org.dossier.model.Piece;
import org.dossier.model.Routes;
import org.dossier.render.view.FreePageView;
import org.dossier.render.view.Html;
import org.dossier.render.view.LinkView;
import org.dossier.render.view.NavItem;

/**
 * The pages of the editors' own; the methodology also lists the rules in force and what they were checked on. Where the
 * editors have written none, a page of that name holds these alone: readers find them at every dossier, and nothing is
 * put into the editors' mouth.
 */
final class FreePages implements PageType {
    /** A page with fewer sections needs no list of them. */
    private static final int FEW = 3;

    @Override
    public Stream<Page> pages(Shared shared) {
        Stream<Page> written = shared.dossier().pages().stream()
                .map(page -> page(Routes.page(page.id()), sheet -> content(page, sheet)));
        String methodology = Routes.methodology(shared.dossier());
        boolean missing = shared.dossier().pages().stream()
                .noneMatch(page -> Routes.page(page.id()).equals(methodology));
        return missing ? Stream.concat(written, Stream.of(page(methodology, FreePages::methodology))) : written;
    }

    private static Page page(String route, Function<Sheet, Page.Content> content) {
        return new Page(route, "page.ftlh", null, Page.Kind.WITH_SOURCES, content);
    }

    /** The page that the program makes. */
    private static Page.Content methodology(Sheet sheet) {
        Labels labels = sheet.labels();
        String title = labels.text("methodology");
        FreePageView view = new FreePageView(
                sheet.words(title, labels.language()),
                List.of(),
                Html.EMPTY,
                "",
                "",
                "",
                List.of(),
                Html.EMPTY,
                List.of(),
                null,
                null,
                CheckedCounts.of(sheet.dossier(), labels),
                rules(sheet),
                List.of());
        return new Page.Content(title, labels.text("checked.lede"), view);
    }

    private static Page.Content content(FreePage page, Sheet sheet) {
        LinkView language = sheet.link("", page.language(), "", "");
        Html description = sheet.line(page.description());
        Html text = sheet.pageText(page.body());
        List<FreePage> inParts = page.part().isEmpty()
                ? List.of()
                : PagePart.of(sheet.dossier()).stream()
                        .filter(part -> !part.title().isEmpty())
                        .flatMap(part -> part.pages().stream())
                        .toList();
        int at = inParts.indexOf(page);
        boolean methodology = sheet.route().equals(Routes.methodology(sheet.dossier()));
        FreePageView view = new FreePageView(
                sheet.words(page.title().text(), page.title().language()),
                sheet.others(page.title()),
                description,
                language.lang(),
                language.dir(),
                page.part(),
                contents(page.body(), sheet),
                text,
                parts(page, sheet),
                at > 0 ? PagePart.item(inParts.get(at - 1), sheet) : null,
                at + 1 < inParts.size() ? PagePart.item(inParts.get(at + 1), sheet) : null,
                methodology ? CheckedCounts.of(sheet.dossier(), sheet.labels()) : List.of(),
                methodology ? rules(sheet) : List.of(),
                sheet.sources());
        return new Page.Content(page.title().text(), PlainText.description(page.description(), page.body()), view);
    }

    private static List<FreePageView.Part> parts(FreePage page, Sheet sheet) {
        if (page.part().isEmpty()) {
            return List.of();
        }
        return PagePart.of(sheet.dossier()).stream()
                .filter(part -> !part.title().isEmpty())
                .map(part -> {
                    boolean current = part.title().equals(page.part());
                    List<NavItem> items = part.items(sheet);
                    return new FreePageView.Part(part.title(), current, current ? items : items.subList(0, 1));
                })
                .toList();
    }

    /** The sections of a text, by its highest headings; none when it has so few that a reader sees them at once. */
    private static List<NavItem> contents(Body body, Sheet sheet) {
        List<NavItem> contents = new ArrayList<>();
        List<Piece> pieces = body.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Piece.Open open
                    && open.tag().equals("h2")
                    && open.attributes().containsKey("id")) {
                StringBuilder words = new StringBuilder();
                for (i++;
                        !(pieces.get(i) instanceof Piece.Close close
                                && close.tag().equals("h2"));
                        i++) {
                    if (pieces.get(i) instanceof Piece.Text text) {
                        words.append(body.text(), text.start(), text.end());
                    } else if (pieces.get(i) instanceof Piece.Verbatim verbatim) {
                        words.append(verbatim.text());
                    }
                }
                String href = sheet.href(sheet.route() + "#" + open.attributes().get("id"));
                contents.add(new NavItem(words.toString(), href, -1, false));
            }
        }
        return contents.size() < FEW ? List.of() : contents;
    }

    private static List<FreePageView.RuleView> rules(Sheet sheet) {
        return sheet.shared().rules().stream()
                .map(rule -> new FreePageView.RuleView(
                        rule.id(), sheet.labels().text("level." + rule.level()), rule.reason()))
                .toList();
    }
}
