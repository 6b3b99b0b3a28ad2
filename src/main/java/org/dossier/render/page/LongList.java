package org.dossier.render.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.Section;
import org.dossier.render.context.PageContext;
import org.dossier.render.template.LazyLists;
import org.dossier.render.view.GroupView;
import org.dossier.render.view.LinkView;
import org.dossier.render.view.ListView;
import org.dossier.render.view.NavItem;
import org.dossier.source.Sha256;

/**
 * How a list is laid out on pages: on one while it is short; else its first page has some entries, and pages by group have all of them.
 *
 * @param section whose list it is
 * @param template of all its pages
 * @param folder of the pages by group, ending in a slash
 * @param most how many entries may be on a page, or how much of what they are weighed by
 * @param weight of an entry
 * @param kind what the links of its pages are like
 * @param lasts true when entries are the same objects as in the build before where they are what they were
 */
record LongList<T>(
        Section section,
        String template,
        String folder,
        int most,
        ToIntFunction<T> weight,
        Page.Kind kind,
        boolean lasts) {
    /** Enough lines for a page: a reader does not go through more, and a telephone draws them at once. */
    static final int MOST = 200;

    /** A list of entries of much the same size, whose citations lead to the page of sources. */
    LongList(Section section, String template, String folder, int most) {
        this(section, template, folder, most, entry -> 1, Page.Kind.PLAIN, false);
    }

    /** The same with a list of sources on each page. */
    LongList<T> withSources() {
        return new LongList<>(section, template, folder, most, weight, Page.Kind.WITH_SOURCES, lasts);
    }

    /** The same with entries of several sizes. */
    LongList<T> weighed(ToIntFunction<T> by) {
        return new LongList<>(section, template, folder, most, by, kind, lasts);
    }

    /** The same with entries that are articles or profiles: a page by group is only drawn again where it may be another one. */
    LongList<T> lasting() {
        return new LongList<>(section, template, folder, most, weight, kind, true);
    }

    /**
     * What a page shows of a list.
     *
     * @param title of the page
     * @param all leads to the first page; null there
     * @param count how many entries are counted: of the whole list on its first page, else of the part
     * @param jumps leads to the groups on the page
     * @param parts leads to the pages of the list, on one of these to the first of each group and all of its own; empty when there is one
     * @param groups with the entries to show
     */
    record Shown<T>(
            String title,
            LinkView all,
            int count,
            List<NavItem> jumps,
            List<NavItem> parts,
            Map<ListPart.Group, List<T>> groups) {
        /** The same with other entries, which are made now and not while the page is printed. */
        <V> Shown<V> made(Function<T, V> entry) {
            Map<ListPart.Group, List<V>> made = new LinkedHashMap<>();
            groups.forEach(
                    (group, some) -> made.put(group, some.stream().map(entry).toList()));
            return new Shown<>(title, all, count, jumps, parts, made);
        }

        /**
         * The same for a template.
         *
         * @param entry makes an entry
         * @param filter null for none
         */
        <V> ListView<V> view(Function<T, V> entry, ListView.Filter filter) {
            return new ListView<>(
                    title,
                    all,
                    count,
                    jumps,
                    parts,
                    LazyLists.map(
                            List.copyOf(groups.keySet()),
                            group -> new GroupView<>(
                                    group.id(),
                                    group.label(),
                                    groups.get(group).size(),
                                    LazyLists.map(groups.get(group), entry))),
                    filter);
        }
    }

    /**
     * The pages.
     *
     * @param groups all entries, by group
     * @param first those that the first page of a long list has, by group
     * @param content makes a page
     */
    Stream<Page> pages(
            Map<ListPart.Group, List<T>> groups,
            Map<ListPart.Group, List<T>> first,
            BiFunction<Shown<T>, PageContext, Page.Content> content) {
        int count = groups.values().stream().mapToInt(List::size).sum();
        if (!isLong(groups)) {
            return Stream.of(page(
                    section.route(),
                    context -> content.apply(
                            new Shown<>(title(context), null, count, jumps(groups), List.of(), groups), context)));
        }
        List<ListPart<T>> parts = parts(groups);
        return Stream.concat(
                Stream.of(page(
                        section.route(),
                        context -> content.apply(
                                new Shown<>(title(context), null, count, List.of(), links(parts, context), first),
                                context))),
                parts.stream()
                        .map(part -> new Page(
                                part.route(),
                                template,
                                section,
                                kind,
                                about(part, parts, count),
                                context -> content.apply(part(part, parts, count, context), context))));
    }

    /** Links from another page to the groups of the list, wherever they are. */
    List<NavItem> links(Map<ListPart.Group, List<T>> groups, PageContext context) {
        if (isLong(groups)) {
            return links(parts(groups), context);
        }
        return jumps(groups).stream()
                .map(one -> NavItem.counted(one.label(), context.href(section.route()) + one.href(), one.count()))
                .toList();
    }

    /** The pages by group; none for a short list. */
    List<ListPart<T>> parts(Map<ListPart.Group, List<T>> groups) {
        return isLong(groups) ? ListPart.of(folder, groups, most, weight) : List.of();
    }

    /** True where there is more than fits on a page. */
    boolean isLong(Map<ListPart.Group, List<T>> groups) {
        return groups.values().stream().flatMap(List::stream).mapToInt(weight).sum() > most;
    }

    private Page.About about(ListPart<T> part, List<ListPart<T>> all, int count) {
        if (!lasts) {
            return null;
        }
        String others = near(part, all).map(ListPart::linked).collect(Collectors.joining("\n"));
        List<Record> entries = part.entries().stream().map(Record.class::cast).toList();
        return new Page.About(entries, Sha256.of(count + "\n" + part.linked() + "\n" + others));
    }

    /** The parts that the page of one leads to. */
    private static <T> Stream<ListPart<T>> near(ListPart<T> part, List<ListPart<T>> all) {
        return all.stream().filter(one -> one.number() <= 1 || one.group().equals(part.group()));
    }

    private Page page(String route, Function<PageContext, Page.Content> content) {
        return new Page(route, template, section, kind, content);
    }

    private String title(PageContext context) {
        return context.labels().text(section.label());
    }

    private Shown<T> part(ListPart<T> part, List<ListPart<T>> parts, int count, PageContext context) {
        LinkView all = LinkView.of(
                context.labels()
                        .text("list.all", title(context), context.labels().amount(count)),
                context.href(section.route()));
        String title = context.labels().text("list.part", title(context), part.label(context));
        return new Shown<>(
                title,
                all,
                part.entries().size(),
                List.of(),
                links(near(part, parts).toList(), context),
                Map.of(part.group(), part.entries()));
    }

    private static <T> List<NavItem> links(List<ListPart<T>> parts, PageContext context) {
        return parts.stream().map(part -> part.link(context)).toList();
    }

    private static <T> List<NavItem> jumps(Map<ListPart.Group, List<T>> groups) {
        return groups.entrySet().stream()
                .map(one -> NavItem.counted(
                        one.getKey().label(),
                        "#" + one.getKey().id(),
                        one.getValue().size()))
                .toList();
    }
}
