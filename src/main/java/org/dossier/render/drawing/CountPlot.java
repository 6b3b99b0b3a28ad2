package org.dossier.render.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dossier.model.PartialDate;
import org.dossier.model.PartialDate.Point;
import org.dossier.render.context.PageContext;
import org.dossier.render.html.Html;
import org.dossier.render.layout.YearAxis;
import org.dossier.render.view.PlotView;

/** How many of something fall into each month, or into each year where months would be too narrow or are not known. */
public final class CountPlot {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 56;
    private static final double TOP = 16;
    /** Where the bars begin. */
    private static final double LINE = TOP + HEIGHT;

    private static final double BOTTOM = 18;

    /** A month narrower than this cannot be seen. */
    private static final double NARROW = 3.5;

    private static final int MONTHS = 12;
    private static final TextWidths LETTERS = new TextWidths(11);
    /** Letters of a wide typeface are wider than is reckoned. */
    private static final double EDGE = 3;

    private final PageContext context;
    private final String what;
    private final YearAxis axis;
    private final boolean monthly;
    private final TreeMap<Integer, Integer> counts = new TreeMap<>();

    private CountPlot(List<PartialDate> dates, String what, PageContext context) {
        this.context = context;
        this.what = what;
        this.axis = new YearAxis(
                dates.stream().map(PartialDate::year).collect(Collectors.toCollection(TreeSet::new)), 2, WIDTH);
        this.monthly = axis.column() / MONTHS >= NARROW
                && dates.stream().allMatch(date -> point(date).month() > 0);
        dates.forEach(date -> counts.merge(period(point(date)), 1, Integer::sum));
    }

    /**
     * Draws counts.
     *
     * @param dates one for each thing that is counted
     * @param least in how many months or years something must fall, so that there is anything to see
     * @param what the key of the label that counts them, below {@code count.}
     * @return null when there is nothing to see
     */
    public static PlotView draw(List<PartialDate> dates, int least, String what, PageContext context) {
        if (dates.isEmpty()) {
            return null;
        }
        CountPlot plot = new CountPlot(dates, what, context);
        if (plot.counts.size() < least) {
            return null;
        }
        String words = plot.words(dates.size());
        return new PlotView(plot.svg(words), words);
    }

    private static Point point(PartialDate date) {
        return date.from() == null ? date.to() : date.from();
    }

    /** Months since the year 0; of years the first month. */
    private int period(Point point) {
        return point.year() * MONTHS + (monthly ? point.month() - 1 : 0);
    }

    private String name(int period) {
        Point point = new Point(period / MONTHS, monthly ? period % MONTHS + 1 : 0, 0, false);
        return context.site().dates().text(PartialDate.of(point));
    }

    private Map.Entry<Integer, Integer> highest() {
        Map.Entry<Integer, Integer> highest = counts.firstEntry();
        for (Map.Entry<Integer, Integer> one : counts.entrySet()) {
            highest = one.getValue() > highest.getValue() ? one : highest;
        }
        return highest;
    }

    /** What the drawing shows, in a sentence. */
    private String words(int all) {
        Map.Entry<Integer, Integer> highest = highest();
        return context.labels()
                .text(
                        "plot.words",
                        context.labels().count(what, all),
                        name(counts.firstKey()),
                        name(counts.lastKey()),
                        name(highest.getKey()),
                        highest.getValue());
    }

    private Html svg(String words) {
        SvgBuilder svg = new SvgBuilder();
        svg.svg(axis.width(), LINE + BOTTOM, "plot-title", words);
        svg.begin("g")
                .attribute("font-size", SvgBuilder.number(LETTERS.size()))
                .attribute("text-anchor", "middle")
                .attribute("fill", "var(--ink)")
                .end();
        axis(svg);
        bars(svg);
        return svg.close("g", "svg");
    }

    /** Bars are lines as wide as they are: a rectangle takes twice as many characters, and a site has tens of thousands of them. */
    private void bars(SvgBuilder svg) {
        Map.Entry<Integer, Integer> highest = highest();
        double unit = axis.column() / (monthly ? MONTHS : 1);
        List<Label> numbers = new ArrayList<>();
        svg.begin("g")
                .attribute("stroke", "var(--ink)")
                .attribute("stroke-width", SvgBuilder.number(Math.min(24, unit * 0.7)))
                .end();
        counts.forEach((period, count) -> {
            double top = LINE - HEIGHT * count / highest.getValue();
            double middle = axis.x(period / MONTHS, (double) (period % MONTHS) / MONTHS) + unit / 2;
            svg.begin("path")
                    .attribute(
                            "d",
                            "M" + SvgBuilder.number(middle) + " " + SvgBuilder.number(LINE) + "V"
                                    + SvgBuilder.number(top))
                    .end()
                    .begin("title")
                    .end()
                    .text(name(period) + ": " + count)
                    .close("title")
                    .close("path");
            if (unit >= 20 || period.equals(highest.getKey())) {
                numbers.add(new Label(middle, top - 4, context.labels().number(count)));
            }
        });
        svg.close("g");
        numbers.forEach(one -> write(svg, one));
    }

    private void axis(SvgBuilder svg) {
        svg.begin("path")
                .attribute("d", "M0 " + SvgBuilder.number(LINE) + "H" + SvgBuilder.number(axis.width()))
                .attribute("stroke", "var(--quiet)")
                .end()
                .close("path");
        axis.breaks().forEach(middle -> write(svg, new Label(middle, LINE + 4, "//")));
        svg.begin("g")
                .attribute("transform", "translate(0 " + SvgBuilder.number(LINE + 14) + ")")
                .end();
        axis.years().stream()
                .filter(axis::isLabelled)
                .forEach(year -> write(
                        svg, new Label(axis.x(year, 0.5), 0, context.labels().number(year))));
        svg.close("g");
    }

    /** Words over or under their middle. */
    private record Label(double middle, double y, String words) {}

    /** Writes words; at an edge of the drawing as near to it as they fit. */
    private void write(SvgBuilder svg, Label label) {
        double half = LETTERS.width(label.words()) / 2 + EDGE;
        double x = Math.max(half, Math.min(axis.width() - half, label.middle()));
        svg.begin("text")
                .attribute("x", SvgBuilder.number(x))
                .given("y", label.y() == 0 ? "" : SvgBuilder.number(label.y()))
                .end()
                .text(label.words())
                .close("text");
    }
}
