package org.dossier.render.drawing;

import java.util.Map;
import org.dossier.model.Profile;
import org.dossier.render.html.Html;
import org.dossier.render.html.HtmlBuilder;
import org.dossier.render.layout.Curve;
import org.dossier.render.layout.PlanePoint;

/** Writes a drawing. Lengths get one decimal, more than can be seen; texts are escaped. */
public final class SvgBuilder {
    private static final double SHARES = 1000;
    private static final double GAP = 6;

    private final HtmlBuilder out = new HtmlBuilder();

    /**
     * The beginning of a drawing that is shown at its own size.
     *
     * @param id of its title, unique on the page
     * @param title what it shows, for those who do not see it
     */
    SvgBuilder svg(double width, double height, String id, String title) {
        return svg(number(width), height, "0 0 " + number(width) + " " + number(height), id, title);
    }

    /**
     * The beginning of a drawing whose lengths from side to side are shares of its width.
     *
     * @param width a length, or {@code 100%} to be as wide as the page
     * @param id of its title, unique on the page
     * @param title what it shows, for those who do not see it
     */
    SvgBuilder band(String width, double height, String id, String title) {
        return svg(width, height, "", id, title);
    }

    private SvgBuilder svg(String width, double height, String box, String id, String title) {
        begin("svg")
                .attribute("role", "graphics-document")
                .attribute("aria-labelledby", id)
                .attribute("direction", "ltr")
                .attribute("width", width)
                .attribute("height", number(height))
                .given("viewBox", box)
                .end()
                .begin("title")
                .attribute("id", id)
                .end()
                .text(title)
                .close("title");
        return this;
    }

    /** {@code <tag}, for attributes to follow. */
    HtmlBuilder begin(String tag) {
        return out.begin(tag);
    }

    /** What is written so far, to go on with. */
    HtmlBuilder out() {
        return out;
    }

    /** Where an element is. */
    SvgBuilder at(String x, String y, PlanePoint spot) {
        out.attribute(x, number(spot.x())).attribute(y, number(spot.y()));
        return this;
    }

    /** A line along a curve, to be ended by the caller. */
    HtmlBuilder path(Curve curve) {
        return begin("path")
                .attribute("d", "M" + point(curve.from()) + "Q" + point(curve.bend()) + " " + point(curve.to()));
    }

    /** The head of an arrow at the end of a curve. */
    SvgBuilder arrow(Curve curve, double size) {
        double length = Math.max(curve.bend().distance(curve.to()), 0.1);
        double across = (curve.to().x() - curve.bend().x()) / length * size;
        double down = (curve.to().y() - curve.bend().y()) / length * size;
        PlanePoint base = curve.to().moved(-across, -down);
        begin("path")
                .attribute(
                        "d",
                        "M" + point(curve.to()) + "L" + point(base.moved(-down * 0.45, across * 0.45)) + "L"
                                + point(base.moved(down * 0.45, -across * 0.45)) + "Z")
                .attribute("fill", "currentColor")
                .attribute("stroke", "none")
                .end()
                .close("path");
        return this;
    }

    /**
     * The mark of a profile: a circle for a person, a square for an organization.
     *
     * @param size from the middle to the side
     */
    SvgBuilder profile(Profile.Kind kind, PlanePoint middle, double size) {
        boolean person = kind == Profile.Kind.PERSON;
        begin(person ? "circle" : "rect");
        if (person) {
            at("cx", "cy", middle).out.attribute("r", number(size));
        } else {
            at("x", "y", middle.moved(-size + 0.5, -size + 0.5))
                    .out
                    .attribute("width", number(2 * size - 1))
                    .attribute("height", number(2 * size - 1));
        }
        out.attribute("fill", "var(--quiet)").end().close(person ? "circle" : "rect");
        return this;
    }

    /**
     * A part of a whole as a bar, to be beside its number, which those who do not see it are told. A page has dozens of them: colors and
     * the line below are in the style sheet.
     *
     * @param part 0 to 1
     */
    public static Html bar(double part) {
        SvgBuilder svg = new SvgBuilder();
        svg.begin("svg")
                .attribute("class", "bar")
                .attribute("aria-hidden", "true")
                .attribute("width", "100")
                .attribute("height", "8")
                .end();
        svg.begin("rect")
                .attribute("width", number(100 * part))
                .attribute("height", "7")
                .end()
                .close("rect");
        return svg.close("svg");
    }

    /**
     * Parts of a whole beside each other, as wide as what it is in. Even the smallest can be seen.
     *
     * @param sizes by class, in order; none of them 0
     * @param words the same for who does not see it
     */
    public static Html shares(Map<String, Integer> sizes, String words) {
        int all = sizes.values().stream().mapToInt(Integer::intValue).sum();
        double room = SHARES - GAP * (sizes.size() - 1) - GAP * sizes.size();
        SvgBuilder svg = new SvgBuilder();
        svg.begin("svg")
                .attribute("class", "share-bar")
                .attribute("role", "img")
                .attribute("aria-label", words)
                .attribute("viewBox", "0 0 " + number(SHARES) + " 10")
                .attribute("preserveAspectRatio", "none")
                .end();
        double at = 0;
        for (Map.Entry<String, Integer> share : sizes.entrySet()) {
            double width = GAP + room * share.getValue() / all;
            svg.begin("rect")
                    .attribute("class", share.getKey())
                    .attribute("x", number(at))
                    .attribute("width", number(width))
                    .attribute("height", "10")
                    .end()
                    .close("rect");
            at += width + GAP;
        }
        return svg.close("svg");
    }

    private static String point(PlanePoint spot) {
        return number(spot.x()) + " " + number(spot.y());
    }

    /** One decimal at most, and none when it is zero. */
    static String number(double length) {
        long tenths = Math.round(length * 10);
        long whole = Math.abs(tenths) / 10;
        long rest = Math.abs(tenths) % 10;
        return (tenths < 0 ? "-" : "") + whole + (rest == 0 ? "" : "." + rest);
    }

    /** The ends of elements, and all that has been written. */
    Html close(String... tags) {
        for (String tag : tags) {
            out.close(tag);
        }
        return out.toHtml();
    }
}
