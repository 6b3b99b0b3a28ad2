package org.dossier.render.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.Export;
import org.dossier.model.Routes;
import org.dossier.model.Settings;
import org.dossier.output.Measured;
import org.dossier.output.Offered;
import org.dossier.output.OutputFile;
import org.dossier.render.context.PageContext;
import org.dossier.render.context.SiteContext;
import org.dossier.render.labels.Labels;
import org.dossier.render.view.DataView;
import org.dossier.render.view.GroupView;
import org.dossier.render.view.LinkView;

/**
 * What is offered besides the pages, for other programs to read. There is no such page when nothing is.
 *
 * @param offered all of it
 */
record DataPage(Supplier<List<Offered>> offered) {
    private static final int KILO = 1000;

    Stream<Page> pages(SiteContext site) {
        return site.dossier().settings().exports().isEmpty()
                ? Stream.of()
                : Stream.of(new Page(Routes.DATA, "data.ftlh", null, Page.Kind.PLAIN, this::content));
    }

    private Page.Content content(PageContext context) {
        Settings settings = context.dossier().settings();
        List<GroupView<DataView.File>> kinds = Stream.of(Export.values())
                .map(export -> kind(export, context))
                .filter(kind -> kind.count() > 0)
                .toList();
        return new Page.Content(
                context.labels().text("data"),
                context.labels().text("data.lede"),
                new DataView(kinds, settings.license(), cited(settings, context.labels())));
    }

    private GroupView<DataView.File> kind(Export export, PageContext context) {
        List<DataView.File> files = offered.get().stream()
                .filter(one -> one.export().equals(export.key()))
                .map(one -> file(one, context))
                .toList();
        return new GroupView<>(export.key(), context.labels().of("export", export), files.size(), files);
    }

    private static DataView.File file(Offered offered, PageContext context) {
        String route = offered.files().get(0).route();
        int files = offered.files().size();
        int name = route.lastIndexOf('/') + 1;
        return new DataView.File(
                LinkView.of(route.substring(name), context.href(route)),
                offered.format(),
                files == 1
                        ? size(offered.files().get(0), context.labels())
                        : context.labels().text("data.each", context.labels().count("files", files)));
    }

    /** In kilobytes or megabytes, rounded up to whole ones: what is offered is never said to be smaller than it is. */
    private static String size(OutputFile file, Labels labels) {
        if (!(file.content() instanceof Measured measured)) {
            return "";
        }
        try {
            long kilobytes = Math.max(1, (measured.size() + KILO - 1) / KILO);
            return kilobytes < KILO
                    ? labels.text("size.kilobytes", labels.number(kilobytes))
                    : labels.text("size.megabytes", labels.number((kilobytes + KILO - 1) / KILO));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cited(Settings settings, Labels labels) {
        String editors = settings.editors().stream()
                .map(Settings.Editor::name)
                .collect(Collectors.joining(labels.text("comma")));
        String title = labels.text("cited.title", settings.title().text());
        return Stream.of(editors, title, settings.url() == null ? "" : settings.url())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(labels.text("comma")));
    }
}
