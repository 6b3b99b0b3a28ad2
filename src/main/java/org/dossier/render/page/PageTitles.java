package org.dossier.render.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.dossier.model.Dossier;
import org.dossier.model.Routes;
import org.dossier.model.Section;
import org.dossier.render.body.PlainText;
import org.dossier.render.labels.Labels;

/**
 * Tells pages of one title apart, in the bar of a browser and in a list of results: two people of one name, two articles, the editors' page
 * on corrections and the list of them. To a title that others have too is added what the reader would ask next, or else the id.
 *
 * @param added what is added, by route; only for pages that need it
 */
record PageTitles(Map<String, String> added) {
    /** How much of a description is enough to tell two people apart. */
    private static final int FEW = 60;

    static PageTitles of(Dossier dossier, Labels labels, LinkPreviews previews) {
        Map<String, Integer> titles = new HashMap<>();
        for (Section section : Section.values()) {
            titles.merge(labels.text(section.label()), 1, Integer::sum);
        }
        titles.merge(labels.text("methodology"), 1, Integer::sum);
        dossier.articles().forEach(one -> titles.merge(one.title().text(), 1, Integer::sum));
        dossier.profiles().forEach(one -> titles.merge(one.name().text(), 1, Integer::sum));
        dossier.pages().forEach(one -> titles.merge(one.title().text(), 1, Integer::sum));
        Maker made = new Maker(titles, new HashMap<>(), new HashSet<>());
        dossier.articles()
                .forEach(one -> made.add(
                        one.title().text(), one.id(), () -> Routes.article(one.id()), () -> previews.origin(one)));
        dossier.profiles()
                .forEach(one -> made.add(one.name().text(), one.id(), () -> Routes.profile(one), () -> {
                    String about = PlainText.of(one.description(), FEW);
                    return about.isEmpty() ? labels.of("profile-kind", one.kind()) : about;
                }));
        String own = labels.text("nav.foot");
        dossier.pages().forEach(one -> made.add(one.title().text(), one.id(), () -> Routes.page(one.id()), () -> own));
        return new PageTitles(Map.copyOf(made.added));
    }

    private record Maker(Map<String, Integer> titles, Map<String, String> added, Set<String> taken) {
        void add(String title, String id, Supplier<String> route, Supplier<String> telling) {
            if (titles.get(title) > 1) {
                String told = telling.get();
                boolean apart = !told.isEmpty() && taken.add(title + " (" + told + ")");
                added.put(route.get(), apart ? told : id);
            }
        }
    }

    /** The title of a page, with what distinguishes it from others. */
    String of(String route, String title) {
        String more = added.get(route);
        return more == null ? title : title + " (" + more + ")";
    }
}
