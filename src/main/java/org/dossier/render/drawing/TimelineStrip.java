package org.dossier.render.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dossier.model.PartialDate;
import org.dossier.render.context.PageContext;
import org.dossier.render.html.Html;
import org.dossier.render.labels.Labels;
import org.dossier.render.layout.Curve;
import org.dossier.render.layout.Lanes;
import org.dossier.render.layout.PlanePoint;
import org.dossier.render.layout.YearAxis;

/**
 * The timeline to look at: above the line the events, below it how many claims were made in each year. A day is a dot; whatever is
 * known less exactly, or lasted, is as wide as the time that may be meant. A range is filled, a vague date is an outline, "about" is
 * dashed. With many events these are counted too.
 */
public final class TimelineStrip {
    /** More marks than these cannot be told from each other. */
    private static final int MARKS = 150;

    private static final double WIDTH = 1120;
    private static final double EDGE = 12;
    private static final double LANE = 13;
    private static final double DOT = 8;
    private static final double HIGHEST = 64;
    private static final double AXIS = 20;

    private final PageContext context;
    private final List<TimelineEntry> entries;
    private final Function<TimelineEntry, String> eventHref;
    private final Function<String, String> yearHref;
    private final YearAxis axis;
    private final SvgBuilder svg = new SvgBuilder();
    private double line;

    private TimelineStrip(
            List<TimelineEntry> entries,
            Function<TimelineEntry, String> eventHref,
            Function<String, String> yearHref,
            PageContext context) {
        this.entries = entries;
        this.eventHref = eventHref;
        this.yearHref = yearHref;
        this.context = context;
        TreeSet<Integer> years = new TreeSet<>();
        for (TimelineEntry one : entries) {
            years.add(one.date().year());
            if (one.event() != null && one.date().range() && one.date().to() != null) {
                years.add(one.date().to().year());
            }
        }
        this.axis = new YearAxis(years, WIDTH);
    }

    /**
     * Draws the timeline.
     *
     * @param entries with dates, oldest first
     * @param eventHref where the entry of an event is
     * @param yearHref where the entries of a year begin
     * @return empty when there are fewer than three entries, or all in one year
     */
    public static Html draw(
            List<TimelineEntry> entries,
            Function<TimelineEntry, String> eventHref,
            Function<String, String> yearHref,
            PageContext context) {
        long years = entries.stream().map(TimelineEntry::year).distinct().count();
        return entries.size() < 3 || years < 2
                ? Html.EMPTY
                : new TimelineStrip(entries, eventHref, yearHref, context).draw();
    }

    private record Bar(TimelineEntry entry, double from, double to, int lane) {}

    private Html draw() {
        List<TimelineEntry> events =
                entries.stream().filter(one -> one.event() != null).toList();
        boolean each = events.size() <= MARKS;
        Map<Integer, Integer> claims = counts(one -> one.claim() != null);
        Lanes lanes = new Lanes();
        List<Bar> bars = each ? bars(events, lanes) : List.of();
        line = each ? lanes.count() * LANE + 6 : HIGHEST + AXIS;
        double below = claims.isEmpty() ? 0 : HIGHEST + AXIS;
        svg.svg(axis.width() + 2 * EDGE, line + AXIS + below, "strip-title", title(events.size(), claims));
        svg.begin("g")
                .attribute("transform", "translate(" + SvgBuilder.number(EDGE) + " 0)")
                .attribute("font-size", "11")
                .attribute("text-anchor", "middle")
                .end();
        axis();
        bars.forEach(this::bar);
        if (!each) {
            columns(counts(one -> one.event() != null), -1, "var(--ink)", "events");
        }
        columns(claims, 1, "var(--quiet)", "claims");
        return svg.close("g", "svg");
    }

    private String title(int events, Map<Integer, Integer> claims) {
        Labels labels = context.labels();
        int made = claims.values().stream().mapToInt(Integer::intValue).sum();
        return labels.text(
                "timeline.strip",
                axis.years().get(0),
                axis.years().get(axis.years().size() - 1),
                labels.count("events", events),
                labels.count("claims", made));
    }

    private Map<Integer, Integer> counts(Predicate<TimelineEntry> which) {
        Map<Integer, Integer> counts = new TreeMap<>();
        entries.stream().filter(which).forEach(one -> counts.merge(one.date().year(), 1, Integer::sum));
        return counts;
    }

    private void axis() {
        svg.begin("path")
                .attribute("d", "M0 " + SvgBuilder.number(line) + "H" + SvgBuilder.number(axis.width()))
                .attribute("stroke", "var(--quiet)")
                .end()
                .close("path");
        for (double middle : axis.breaks()) {
            svg.begin("text");
            svg.at("x", "y", new PlanePoint(middle, line + 4))
                    .out()
                    .attribute("fill", "var(--quiet)")
                    .end()
                    .text("//")
                    .close("text");
        }
        for (int year : axis.years()) {
            if (axis.isLabelled(year)) {
                svg.begin("text");
                svg.at("x", "y", new PlanePoint(axis.x(year, 0.5), line + 14))
                        .out()
                        .attribute("fill", "var(--ink)")
                        .end()
                        .text(Integer.toString(year))
                        .close("text");
            }
        }
    }

    // ---- events, one by one

    private List<Bar> bars(List<TimelineEntry> events, Lanes lanes) {
        List<Bar> bars = new ArrayList<>();
        List<TimelineEntry> sorted = new ArrayList<>(events);
        sorted.sort((one, other) -> Double.compare(from(one.date()), from(other.date())));
        for (TimelineEntry one : sorted) {
            double from = from(one.date());
            double to = Math.max(to(one.date()), from + DOT);
            bars.add(new Bar(one, from, to, lanes.lane(from, to)));
        }
        return bars;
    }

    private double from(PartialDate date) {
        return date.from() == null ? 0 : x(date.from(), false);
    }

    private double to(PartialDate date) {
        if (!date.range()) {
            return x(date.from(), true);
        }
        return date.to() == null ? axis.width() : x(date.to(), true);
    }

    private double x(PartialDate.Point point, boolean last) {
        int day = (last ? point.latest() : point.earliest()).getDayOfYear();
        return axis.x(point.year(), (last ? day : day - 1) / 366.0);
    }

    private void bar(Bar bar) {
        PartialDate date = bar.entry.date();
        String words = context.site().dates().text(date) + ": "
                + bar.entry.event().title().text();
        boolean about = date.from() != null && date.from().circa()
                || date.to() != null && date.to().circa();
        boolean filled = !about && (date.range() || date.from().day() > 0);
        double height = date.range() ? DOT / 2 : DOT;
        double middle = line - 8 - bar.lane * LANE;
        svg.begin("a")
                .attribute("href", eventHref.apply(bar.entry))
                .attribute("aria-label", words)
                .attribute("color", "var(--ink)")
                .end()
                .begin("title")
                .end()
                .text(words)
                .close("title");
        svg.begin("rect");
        svg.at("x", "y", new PlanePoint(bar.from, middle - height / 2))
                .out()
                .attribute("width", SvgBuilder.number(bar.to - bar.from))
                .attribute("height", SvgBuilder.number(height))
                .attribute("rx", SvgBuilder.number(height / 2))
                .attribute("fill", filled ? "currentColor" : "var(--paper)")
                .attribute("stroke", "currentColor")
                .given("stroke-dasharray", about ? "2.5 2" : "")
                .end()
                .close("rect");
        if (date.range() && (date.from() == null || date.to() == null)) {
            PlanePoint open = new PlanePoint(date.to() == null ? bar.to + DOT : bar.from - DOT, middle);
            PlanePoint inside = new PlanePoint((bar.from + bar.to) / 2, middle);
            svg.arrow(new Curve(inside, inside, open), 2 * DOT);
        }
        svg.close("a");
    }

    // ---- counts by year

    private void columns(Map<Integer, Integer> counts, int side, String colour, String what) {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        counts.forEach((year, count) -> {
            double height = Math.max(1.5, HIGHEST * count / most);
            double top = side < 0 ? line - height - 2 : line + AXIS;
            double width = Math.min(26, axis.column() * 0.7);
            String words = year + ": " + context.labels().count(what, count);
            svg.begin("a")
                    .attribute("href", yearHref.apply(Integer.toString(year)))
                    .attribute("aria-label", words)
                    .end()
                    .begin("title")
                    .end()
                    .text(words)
                    .close("title");
            svg.begin("rect");
            svg.at("x", "y", new PlanePoint(axis.x(year, 0.5) - width / 2, top))
                    .out()
                    .attribute("width", SvgBuilder.number(width))
                    .attribute("height", SvgBuilder.number(height))
                    .attribute("fill", colour)
                    .end()
                    .close("rect");
            if (axis.column() >= 34) {
                svg.begin("text");
                svg.at("x", "y", new PlanePoint(axis.x(year, 0.5), side < 0 ? top - 4 : top + height + 14))
                        .out()
                        .attribute("fill", "var(--ink)")
                        .end()
                        .text(axis.column() >= 70 ? context.labels().count(what, count) : Integer.toString(count))
                        .close("text");
            }
            svg.close("a");
        });
    }
}
