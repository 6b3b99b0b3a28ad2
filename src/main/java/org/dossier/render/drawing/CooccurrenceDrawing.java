package org.dossier.render.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dossier.model.Profile;
import org.dossier.model.ProfileLinks;
import org.dossier.render.context.PageContext;
import org.dossier.render.html.Html;
import org.dossier.render.layout.PlanePoint;
import org.dossier.render.layout.Triangle;
import org.dossier.render.view.CooccurrenceView;
import org.dossier.render.view.LinkView;

/**
 * Draws who is named in the same articles: a square for each two of those whom most articles name, darker the more articles name both, and
 * with their number. It counts articles and nothing else, so it draws no line from one to the other: that would look like a tie.
 */
public final class CooccurrenceDrawing {
    /** As many as can be followed along row and column. */
    private static final int MOST = 12;

    /** With fewer there is nothing to see. */
    private static final int LEAST = 4;

    private static final int ARTICLES = 2;

    private static final TextWidths NAMES = new TextWidths(13);
    private static final double STEP = 30;
    private static final double SQUARE = 27;
    private static final double MARK = 5;
    private static final double NAME = 26;

    /** The lightest and the darkest square, as a part of the colour; numbers stay legible on both. */
    private static final double LIGHT = 0.08;

    private static final double DARK = 0.4;

    private final PageContext context;
    private final List<Profile> profiles;
    private final List<Map<String, Integer>> together = new ArrayList<>();
    private final Triangle triangle;
    private final SvgBuilder svg = new SvgBuilder();

    private CooccurrenceDrawing(List<Profile> profiles, PageContext context) {
        this.context = context;
        this.profiles = profiles;
        profiles.forEach(profile -> {
            Map<String, Integer> counts = new HashMap<>();
            context.dossier()
                    .links(profile.id())
                    .companions()
                    .forEach(one -> counts.put(one.profile(), one.articles()));
            together.add(counts);
        });
        double widest = profiles.stream()
                .mapToDouble(one -> NAMES.width(context.profile(one.id()).text()))
                .max()
                .orElse(0);
        this.triangle = new Triangle(
                profiles.size(),
                STEP,
                NAME + widest,
                context.dossier().settings().language().dir().equals("rtl"));
    }

    /** Null when too few are named in more than one article. */
    public static CooccurrenceView draw(PageContext context) {
        List<Profile> named = named(context);
        if (named.size() < LEAST) {
            return null;
        }
        CooccurrenceDrawing drawing = new CooccurrenceDrawing(named, context);
        return new CooccurrenceView(drawing.draw(), drawing.rows());
    }

    /** Those whom most articles name, then by name. Nobody is put on show whose name is withheld or kept from search engines. */
    private static List<Profile> named(PageContext context) {
        record Counted(Profile profile, int articles) {}
        return context.dossier().profiles().stream()
                .filter(profile -> !profile.redacted() && !profile.noindex())
                .map(profile -> new Counted(profile, naming(profile, context)))
                .filter(one -> one.articles >= ARTICLES)
                .sorted(Comparator.comparing(Counted::articles).reversed())
                .limit(MOST)
                .map(Counted::profile)
                .toList();
    }

    private static int naming(Profile profile, PageContext context) {
        return context.dossier().links(profile.id()).naming();
    }

    /** In how many articles both are named; 0 for one article at most. */
    private int both(int one, int other) {
        return together.get(one).getOrDefault(profiles.get(other).id(), 0);
    }

    private Html draw() {
        String title = context.labels().text("together.title", context.labels().count("profiles", profiles.size()));
        svg.svg(triangle.width(), triangle.height(), "together-title", title);
        svg.begin("g")
                .attribute("class", "cells")
                .attribute("font-size", "12")
                .attribute("text-anchor", "middle")
                .end();
        int most = 1;
        for (int row = 0; row < profiles.size(); row++) {
            for (int column = 0; column < row; column++) {
                most = Math.max(most, both(row, column));
            }
        }
        for (int row = 0; row < profiles.size(); row++) {
            for (int column = 0; column < row; column++) {
                int count = both(row, column);
                double share = count == 0 ? 0 : LIGHT + (DARK - LIGHT) * count / most;
                square(triangle.middle(row, column), count, share, title(row, column));
            }
            square(triangle.middle(row, row), naming(profiles.get(row), context), 0, "");
        }
        svg.close("g");
        for (int row = 0; row < profiles.size(); row++) {
            name(row);
        }
        return svg.close("svg");
    }

    private String title(int row, int column) {
        int both = both(row, column);
        return context.labels()
                .text(
                        both == 0 ? "together.pair.once" : "together.pair",
                        context.profile(profiles.get(column).id()).text(),
                        context.profile(profiles.get(row).id()).text(),
                        context.labels().count("articles", both));
    }

    /** A square with a number; one without a title is framed. */
    private void square(PlanePoint middle, int count, double share, String title) {
        svg.begin("rect");
        svg.at("x", "y", middle.moved(-SQUARE / 2, -SQUARE / 2))
                .out()
                .attribute("width", SvgBuilder.number(SQUARE))
                .attribute("height", SvgBuilder.number(SQUARE))
                .attribute("fill", share == 0 ? "none" : "var(--ink)")
                .given("fill-opacity", share == 0 ? "" : Double.toString(Math.round(share * 100) / 100.0))
                .attribute("stroke", title.isEmpty() ? "var(--ink)" : "var(--rule)")
                .end();
        if (!title.isEmpty()) {
            svg.begin("title").end().text(title).close("title");
        }
        svg.out().close("rect");
        if (count > 0) {
            svg.begin("text");
            svg.at("x", "y", middle.moved(0, 4.5))
                    .out()
                    .attribute("fill", "var(--ink)")
                    .given("font-weight", title.isEmpty() ? "700" : "")
                    .end()
                    .text(Integer.toString(count))
                    .close("text");
        }
    }

    private void name(int row) {
        Profile profile = profiles.get(row);
        LinkView name = context.profile(profile.id());
        double way = triangle.mirrored() ? -1 : 1;
        PlanePoint spot = triangle.name(row);
        boolean rightToLeft = TextWidths.isRightToLeft(name.text());
        svg.begin("a").attribute("href", name.href()).end();
        svg.profile(profile.kind(), spot.moved(way * (MARK + 6), 0), MARK);
        svg.begin("text").given("lang", name.lang());
        svg.at("x", "y", spot.moved(way * (2 * MARK + 12), 4.5))
                .out()
                // A line begins at its right where it is read from right to left.
                .attribute("text-anchor", rightToLeft == triangle.mirrored() ? "start" : "end")
                .given("direction", rightToLeft ? "rtl" : "")
                .attribute("font-size", "13")
                .attribute("fill", "var(--ink)")
                .end()
                .text(name.text())
                .close("text")
                .close("a");
    }

    private List<CooccurrenceView.Row> rows() {
        List<CooccurrenceView.Row> rows = new ArrayList<>();
        for (Profile profile : profiles) {
            List<CooccurrenceView.Other> others = context.dossier().links(profile.id()).companions().stream()
                    .filter(this::isDrawn)
                    .map(one -> new CooccurrenceView.Other(context.profile(one.profile()), one.articles()))
                    .toList();
            rows.add(new CooccurrenceView.Row(
                    context.profile(profile.id()),
                    context.labels().count("articles", naming(profile, context)),
                    others));
        }
        return rows;
    }

    private boolean isDrawn(ProfileLinks.Companion companion) {
        return profiles.stream().anyMatch(profile -> profile.id().equals(companion.profile()));
    }
}
