package org.dossier.render.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dossier.HtmlMarkup;
import org.dossier.TestContent;
import org.dossier.TestSite;
import org.dossier.model.Dossier;
import org.dossier.render.context.SiteContext;
import org.dossier.source.Memory;
import org.jsoup.nodes.Document;

/** The pages of one type alone, such as one with another limit than in a site. */
final class DrawnPages {
    private DrawnPages() {}

    /** These pages, parsed and checked, by route. */
    static Map<String, Document> of(Function<SiteContext, Stream<Page>> type, TestContent content) {
        try {
            Map<String, Document> pages = new TreeMap<>();
            Dossier dossier = content.sound();
            Path none = Path.of("no-such-folder");
            PageMemory memory = PageMemory.of(Memory.none(), dossier, none);
            Pages.of(List.of(type), dossier, none, told -> route -> "", memory)
                    .forEach(page -> pages.put(page.route(), HtmlMarkup.page(TestSite.text(page.content()))));
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
