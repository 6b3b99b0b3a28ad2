package org.dossier.render.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dossier.model.Article;
import org.dossier.model.Dossier;
import org.dossier.model.FreePage;
import org.dossier.model.Profile;
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
        Map<String, String> added = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Article one : dossier.articles()) {
            String title = one.title().text();
            if (titles.get(title) > 1) {
                added.put(Routes.article(one.id()), apart(title, previews.origin(one), one.id(), taken));
            }
        }
        for (Profile one : dossier.profiles()) {
            String name = one.name().text();
            if (titles.get(name) > 1) {
                String about = PlainText.of(one.description(), FEW);
                String told = about.isEmpty() ? labels.of("profile-kind", one.kind()) : about;
                added.put(Routes.profile(one), apart(name, told, one.id(), taken));
            }
        }
        for (FreePage one : dossier.pages()) {
            String title = one.title().text();
            if (titles.get(title) > 1) {
                added.put(Routes.page(one.id()), apart(title, labels.text("nav.foot"), one.id(), taken));
            }
        }
        return new PageTitles(Map.copyOf(added));
    }

    /** What a reader would ask next, where that is known and no other page of the title has it; else the id. */
    private static String apart(String title, String told, String id, Set<String> taken) {
        return !told.isEmpty() && taken.add(title + " (" + told + ")") ? told : id;
    }

    /** The title of a page, with what distinguishes it from others. */
    String of(String route, String title) {
        String more = added.get(route);
        return more == null ? title : title + " (" + more + ")";
    }
}
