package org.dossier.render.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.dossier.model.Event;
import org.dossier.model.PartialDate;
import org.dossier.render.context.PageContext;
import org.dossier.render.html.Html;
import org.dossier.render.html.HtmlBuilder;
import org.dossier.render.layout.Lanes;
import org.dossier.render.layout.YearAxis;

/**
 * The events to look at. A day is a dot; whatever is known less exactly, or lasted, is as wide as the time that may be meant. A range is
 * filled, a vague date is an outline, "about" is dashed, and an arrow has no known end. Many events are counted by year.
 *
 * <p>Lengths along the axis are shares of its width, so that a drawing is as wide as its page, and letters keep their size; only one of very
 * many years has a width of its own. It runs from right to left where the page does.
 */
public final class TimelineStrip {
    /** More marks than these cannot be told from each other. */
    private static final int MARKS = 150;

    /** Marks that do not touch on a page as narrow as this touch on none. */
    private static final double NARROW = 320;

    /** Width where the years have no room on a narrow page. */
    private static final double WIDE = 1120;

    private static final double LANE = 14;
    private static final double DOT = 8;
    private static final double HIGHEST = 64;
    private static final double AXIS = 24;
    private static final double LETTERS = 12;

    private final PageContext context;
    private final List<Event> events;
    private final Function<Event, String> eventHref;
    private final Function<String, String> yearHref;
    private final YearAxis axis;
    /** The same years on a wide page, which has room for more of their numbers. */
    private final YearAxis wide;

    private final boolean mirrored;
    private final SvgBuilder svg = new SvgBuilder();
    private double line;

    private TimelineStrip(
            List<Event> events,
            Function<Event, String> eventHref,
            Function<String, String> yearHref,
            PageContext context) {
        this.events = events;
        this.eventHref = eventHref;
        this.yearHref = yearHref;
        this.context = context;
        this.mirrored = context.dossier().settings().language().dir().equals("rtl");
        TreeSet<Integer> years = new TreeSet<>();
        for (Event one : events) {
            years.add(one.date().year());
            if (one.date().range() && one.date().to() != null) {
                years.add(one.date().to().year());
            }
        }
        YearAxis narrow = new YearAxis(years, 0, NARROW);
        this.wide = new YearAxis(years, 0, WIDE);
        this.axis = narrow.width() > NARROW ? wide : narrow;
    }

    /**
     * Draws the events that have a date.
     *
     * @param eventHref where the entry of an event is
     * @param yearHref where the entries of a year begin
     * @return empty when there are fewer than three, or all in one year
     */
    public static Html draw(
            List<Event> events,
            Function<Event, String> eventHref,
            Function<String, String> yearHref,
            PageContext context) {
        List<Event> dated = events.stream()
                .filter(one -> one.date() != null)
                .sorted(Comparator.comparing(Event::date))
                .toList();
        long years = dated.stream().map(one -> one.date().year()).distinct().count();
        return dated.size() < 3 || years < 2
                ? Html.EMPTY
                : new TimelineStrip(dated, eventHref, yearHref, context).draw();
    }

    private record Bar(Event event, double from, double to, int lane) {}

    private Html draw() {
        boolean each = events.size() <= MARKS;
        Lanes lanes = new Lanes();
        List<Bar> bars = each ? bars(lanes) : List.of();
        line = each ? lanes.count() * LANE + 6 : HIGHEST + AXIS;
        String title = context.labels()
                .text(
                        "timeline.strip",
                        axis.years().get(0),
                        axis.years().get(axis.years().size() - 1),
                        context.labels().count("events", events.size()));
        svg.band(axis.width() > NARROW ? SvgBuilder.number(axis.width()) : "100%", line + AXIS, "strip-title", title);
        svg.begin("g")
                .attribute("font-size", SvgBuilder.number(LETTERS))
                .attribute("text-anchor", "middle")
                .end();
        axis();
        bars.forEach(this::bar);
        if (!each) {
            columns();
        }
        return svg.close("g", "svg");
    }

    // ---- along the axis

    /** The share of the width at which something of some width begins, seen from the left. */
    private String left(double at, double width) {
        return share(mirrored ? axis.width() - at - width : at);
    }

    private String share(double length) {
        return SvgBuilder.number(100 * length / axis.width()) + "%";
    }

    private void axis() {
        svg.begin("rect")
                .attribute("y", SvgBuilder.number(line))
                .attribute("width", "100%")
                .attribute("height", "1")
                .attribute("fill", "var(--quiet)")
                .end()
                .close("rect");
        axis.breaks().forEach(middle -> words("//", middle, line + 4, "var(--quiet)", ""));
        for (int year : wide.years()) {
            if (wide.isLabelled(year)) {
                words(context.labels().number(year), axis.x(year, 0.5), line + 17, "var(--ink)", more(year));
            }
        }
    }

    /** The class of words for which a narrow page has no room. */
    private String more(int year) {
        return axis.isLabelled(year) ? "" : "more";
    }

    private void words(String words, double middle, double y, String colour, String type) {
        svg.begin("text")
                .given("class", type)
                .attribute("x", left(middle, 0))
                .attribute("y", SvgBuilder.number(y))
                .attribute("fill", colour)
                .end()
                .text(words)
                .close("text");
    }

    // ---- events, one by one

    private List<Bar> bars(Lanes lanes) {
        List<Bar> bars = new ArrayList<>();
        List<Event> sorted = new ArrayList<>(events);
        sorted.sort(Comparator.comparingDouble(one -> from(one.date())));
        for (Event one : sorted) {
            double from = from(one.date());
            double to = to(one.date());
            bars.add(new Bar(one, from, to, lanes.lane(from, Math.max(to, from + DOT))));
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
        PartialDate date = bar.event.date();
        boolean about = date.from() != null && date.from().circa()
                || date.to() != null && date.to().circa();
        boolean filled = !about && (date.range() || date.from().day() > 0);
        double height = date.range() ? DOT / 2 : DOT;
        double middle = line - 9 - bar.lane * LANE;
        begin(
                eventHref.apply(bar.event),
                context.site().dates().text(date) + ": " + bar.event.title().text());
        rect(
                        bar.from,
                        Math.max(bar.to - bar.from, 0),
                        middle - height / 2,
                        height,
                        filled ? "currentColor" : "var(--paper)")
                .given("stroke-dasharray", about ? "2.5 2" : "")
                .end()
                .close("rect");
        if (date.range() && (date.from() == null || date.to() == null)) {
            boolean ahead = date.to() == null;
            words(ahead == mirrored ? "←" : "→", ahead ? bar.to : bar.from, middle + 4, "currentColor", "");
        }
        svg.close("a");
    }

    /** A link with words that are heard, and shown under the pointer. */
    private void begin(String href, String words) {
        svg.begin("a")
                .attribute("href", href)
                .attribute("aria-label", words)
                .end()
                .begin("title")
                .end()
                .text(words)
                .close("title");
    }

    /** A bar with round ends, at least as wide as a dot; attributes may follow. */
    private HtmlBuilder rect(double from, double width, double top, double height, String fill) {
        boolean dot = width < DOT;
        // A dot is moved by half its own size, which is not a share of anything.
        HtmlBuilder out = svg.begin("rect")
                .attribute("x", left(from, width))
                .attribute("y", SvgBuilder.number(top))
                .attribute("width", dot ? SvgBuilder.number(DOT) : share(width))
                .attribute("height", SvgBuilder.number(height))
                .attribute("rx", SvgBuilder.number(height / 2))
                .attribute("fill", fill)
                .attribute("stroke", "currentColor");
        return dot ? out.attribute("transform", "translate(" + SvgBuilder.number(-DOT / 2) + " 0)") : out;
    }

    // ---- counts by year

    private void columns() {
        Map<Integer, Integer> counts = new TreeMap<>();
        events.forEach(one -> counts.merge(one.date().year(), 1, Integer::sum));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        counts.forEach((year, count) -> {
            double height = Math.max(1.5, HIGHEST * count / most);
            double width = axis.column() * 0.7;
            String words = year + ": " + context.labels().count("events", count);
            begin(yearHref.apply(Integer.toString(year)), words);
            rect(axis.x(year, 0.5) - width / 2, width, line - height - 2, height, "var(--rule)")
                    .end()
                    .close("rect");
            if (wide.isLabelled(year)) {
                words(context.labels().number(count), axis.x(year, 0.5), line - height - 6, "var(--ink)", more(year));
            }
            svg.close("a");
        });
    }
}
