package org.dossier.render.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dossier.model.PartialDate;
import org.dossier.model.Profile;
import org.dossier.model.Relation;
import org.dossier.render.context.PageContext;
import org.dossier.render.html.Html;
import org.dossier.render.labels.Labels;
import org.dossier.render.layout.Curve;
import org.dossier.render.layout.Edge;
import org.dossier.render.layout.FanLayout;
import org.dossier.render.layout.Footprint;
import org.dossier.render.layout.NetworkLayout;
import org.dossier.render.layout.OccupiedSpace;
import org.dossier.render.layout.Placement;
import org.dossier.render.layout.PlanePoint;
import org.dossier.render.view.LinkView;

/**
 * Draws a network: a circle for a person, a square for an organization, a line for each connection. A connection that is not confirmed is dashed, and
 * says so in words; the kind of a confirmed one is on the line where there is room, and always in its tooltip.
 */
public final class NetworkDrawing {
    private static final TextWidths NAMES = new TextWidths(13);
    private static final TextWidths KINDS = new TextWidths(11.5);
    private static final double NAME_WIDTH = 124;
    private static final double LINE = 15.5;
    private static final double RADIUS = 7;
    private static final double MARGIN = 8;

    /** Width of the text column of a wide screen. */
    private static final double PAGE = 1240;

    /** Between two lines that join the same two. */
    private static final double BESIDE = 13;

    /** With more connections than these the confirmed ones show what they are when their ends are looked at. */
    private static final int LABELLED = 24;

    /** Where a label may be on its line: nearest to the middle first. */
    private static final double[] PLACES = {0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72, 0.22, 0.78};

    /** How far beside its line a label may be that must be there. */
    private static final double[] ASIDE = {-13, 13, -26, 26};

    private final PageContext context;
    private final Network network;
    private final Map<String, Integer> index = new HashMap<>();
    private final List<List<String>> names = new ArrayList<>();
    private final List<Edge> ties;
    private final boolean fan;
    private final Placement placed;
    private final OccupiedSpace room = new OccupiedSpace();
    private final SvgBuilder svg = new SvgBuilder();

    private NetworkDrawing(Network network, boolean fan, PageContext context) {
        this.context = context;
        this.network = network;
        this.fan = fan;
        network.profiles().forEach(id -> {
            index.put(id, index.size());
            names.add(NAMES.lines(context.profile(id).text(), NAME_WIDTH));
        });
        this.ties = network.ties().stream()
                .map(one -> new Edge(index.get(one.subject()), index.get(one.object())))
                .toList();
        this.placed = placed();
    }

    /** All of a network; empty for one without connections. */
    public static Html spread(Network network, PageContext context) {
        return network.ties().isEmpty() ? Html.EMPTY : new NetworkDrawing(network, false, context).draw();
    }

    /** A profile in the middle of those it is connected to; empty for fewer than two, of which a line of text says as much. */
    public static Html fan(Network network, PageContext context) {
        return network.profiles().size() < 3 ? Html.EMPTY : new NetworkDrawing(network, true, context).draw();
    }

    // ---- where

    private Placement placed() {
        if (!fan) {
            return NetworkLayout.of(names.stream().map(NetworkDrawing::below).toList(), ties, PAGE);
        }
        List<Double> rows = new ArrayList<>();
        for (int i = 1; i < names.size(); i++) {
            int node = i;
            long own = ties.stream()
                    .filter(tie -> tie.from() == 0 && tie.to() == node || tie.to() == 0 && tie.from() == node)
                    .count();
            rows.add(Math.max(Math.max(38, LINE * names.get(i).size() + 8), own * 21.0 + 8));
        }
        double widest = names.stream()
                .skip(1)
                .mapToDouble(name -> outside(name).width())
                .max()
                .orElse(0);
        Placement found = FanLayout.of(rows, widest + 2 * RADIUS + 6);
        boolean mirrored = context.dossier().settings().language().dir().equals("rtl");
        return mirrored ? found.mirrored() : found;
    }

    private static Footprint below(List<String> name) {
        double width = name.stream().mapToDouble(NAMES::width).max().orElse(0);
        return new Footprint(Math.max(width, 2 * RADIUS), RADIUS, RADIUS + 4 + LINE * name.size());
    }

    /** The middle of a name outside its column. */
    private PlanePoint beside(int node) {
        double half = outside(names.get(node)).width() / 2 + RADIUS + 6;
        return spot(node).moved(spot(node).x() < placed.width() / 2 ? -half : half, 0);
    }

    private static Footprint outside(List<String> name) {
        double high = LINE * name.size() / 2;
        return new Footprint(name.stream().mapToDouble(NAMES::width).max().orElse(0), high, high);
    }

    private PlanePoint spot(int node) {
        return placed.spots().get(node);
    }

    // ---- what

    private Html draw() {
        svg.svg(placed.width() + 2 * MARGIN, placed.height() + 2 * MARGIN, "network-title", title());
        svg.begin("g")
                .attribute(
                        "transform", "translate(" + SvgBuilder.number(MARGIN) + " " + SvgBuilder.number(MARGIN) + ")")
                .end();
        for (int i = 0; i < names.size(); i++) {
            room.take(spot(i), !fan || i == 0 ? below(names.get(i)) : new Footprint(2 * RADIUS, RADIUS, RADIUS));
            if (fan && i > 0) {
                room.take(beside(i), outside(names.get(i)));
            }
        }
        svg.begin("g")
                .attribute("fill", "none")
                .attribute("stroke", "currentColor")
                .attribute("stroke-width", "1.4")
                .end();
        List<Curve> curves = curves();
        Label[] labels = labels(curves);
        for (int i = 0; i < ties.size(); i++) {
            tie(network.ties().get(i), ties.get(i), curves.get(i), labels[i]);
        }
        svg.close("g");
        for (int i = 0; i < names.size(); i++) {
            node(i, network.profiles().get(i));
        }
        return svg.close("g", "svg");
    }

    private String title() {
        Labels labels = context.labels();
        String of = fan
                ? labels.text(
                        "network.around",
                        context.profile(network.profiles().get(0)).text())
                : labels.text("nav.network");
        return labels.text(
                "network.title", of, labels.count("profiles", names.size()), labels.count("ties", ties.size()));
    }

    /** The lines of all connections. Those between the same two bend: not at all, to one side, to the other, further to the first … */
    private List<Curve> curves() {
        Map<String, Integer> drawn = new HashMap<>();
        List<Curve> curves = new ArrayList<>();
        for (Edge tie : ties) {
            boolean forth = tie.from() < tie.to();
            String pair = forth ? tie.from() + " " + tie.to() : tie.to() + " " + tie.from();
            int before = drawn.merge(pair, 1, Integer::sum) - 1;
            double aside = (before + 1) / 2 * BESIDE * (before % 2 == 0 ? -1 : 1) + inwards(tie);
            curves.add(Curve.between(spot(tie.from()), spot(tie.to()), forth ? aside : -aside, RADIUS + 3));
        }
        return curves;
    }

    private void tie(Relation one, Edge tie, Curve curve, Label label) {
        svg.begin("g")
                .attribute("aria-hidden", "true")
                .attribute("class", "tie " + one.status().key() + (one.ended() ? " ended" : ""))
                .attribute("data-ends", tie.from() + " " + tie.to())
                .attribute("data-kind", one.kind().key())
                .given("data-from", year(one.from()))
                .given("data-to", year(one.to()))
                .attribute("color", "var(--quiet)")
                .given("stroke-dasharray", dashes(one.status()))
                .given("stroke-width", one.ended() ? "0.6" : "")
                .given("opacity", between(tie) && isSure(one) ? "0.5" : "")
                .end();
        svg.begin("title").end().text(sentence(one)).close("title");
        svg.path(curve).end().close("path");
        if (!one.kind().symmetric()) {
            svg.arrow(curve, 7);
        }
        svg.begin("text").given("visibility", label.hidden() ? "hidden" : "");
        written(label.spot().moved(0, 3.5), label.words(), "middle", "11.5", "currentColor");
        svg.close("g");
    }

    /** In a fan, a connection between two of one column bends toward the middle, past those between them. */
    private double inwards(Edge tie) {
        PlanePoint from = spot(tie.from());
        PlanePoint to = spot(tie.to());
        double middle = placed.width() / 2;
        if (!fan || tie.from() == 0 || tie.to() == 0 || from.x() < middle != to.x() < middle) {
            return 0;
        }
        double bend = Math.min(90, 18 + Math.abs(to.y() - from.y()) / 5);
        boolean down = (to.y() > from.y()) == (tie.from() < tie.to());
        return (from.x() < middle) == down ? -bend : bend;
    }

    /** The year of a date; empty for null. */
    public static String year(PartialDate date) {
        return date == null ? "" : Integer.toString(date.year());
    }

    /** The line of a connection says how sure it is; what was so once is drawn thin, whatever its pattern. */
    private static String dashes(Relation.Status status) {
        return switch (status) {
            case CONFIRMED -> "";
            case REPORTED -> "16 3";
            case SELF_DESCRIBED -> "9 3 2 3";
            case ALLEGED -> "5 4";
            case DISPUTED -> "1.5 3.5";
        };
    }

    /** How sure a connection is, in words: {@code alleged}, or, by name, who says so. */
    public static String doubt(Relation one, PageContext context) {
        return context.labels()
                .text(
                        "relation-status." + one.status().key(),
                        context.profile(one.subject()).text());
    }

    /**
     * The kind of a connection, and in brackets how sure it is and whether it has ended.
     *
     * @param back true for what the object reads
     * @param all true to say how sure it is also of what is confirmed or reported
     */
    public static String words(Relation one, boolean back, boolean all, PageContext context) {
        Labels labels = context.labels();
        List<String> more = new ArrayList<>();
        if (all || one.status().isDoubted()) {
            more.add(doubt(one, context));
        }
        if (one.ended()) {
            more.add(labels.text("relation.ended"));
        }
        String kind = (back ? one.kind().reverse() : one.kind().label()).in(labels.language());
        return more.isEmpty() ? kind : labels.text("network.words", kind, String.join(labels.text("comma"), more));
    }

    private String sentence(Relation one) {
        String dates = context.site().dates().spanText(one.from(), one.to());
        return context.profile(one.subject()).text() + " – " + words(one, false, true, context) + " – "
                + context.profile(one.object()).text()
                + (dates.isEmpty() ? "" : context.labels().text("comma") + dates);
    }

    // ---- labels

    /** What is on a line, and where; hidden until the connection is looked at. */
    private record Label(String words, PlanePoint spot, boolean hidden) {}

    /** The labels of all connections. Those that must be there choose first. */
    private Label[] labels(List<Curve> curves) {
        Label[] labels = new Label[curves.size()];
        for (boolean sure : new boolean[] {false, true}) {
            for (int i = 0; i < labels.length; i++) {
                if (sure == isSure(network.ties().get(i))) {
                    labels[i] = label(network.ties().get(i), ties.get(i), curves.get(i));
                }
            }
        }
        return labels;
    }

    private Label label(Relation one, Edge tie, Curve curve) {
        List<PlanePoint> places = places(tie, curve);
        String words = words(one, false, false, context);
        List<PlanePoint> bare = List.copyOf(places);
        places.replaceAll(place -> inside(place, words));
        boolean sure = isSure(one);
        boolean quiet = sure && (between(tie) || !fan && ties.size() > LABELLED);
        PlanePoint spot = quiet ? null : room.first(places, letters(words));
        if (spot != null || sure) {
            return new Label(words, spot == null ? places.get(0) : spot, spot == null);
        }
        // One word, on the line or just beside it; it must be said, even where it covers something else.
        String status = doubt(one, context);
        places.clear();
        for (double beside : ASIDE) {
            bare.forEach(place -> places.add(inside(place.moved(0, beside), status)));
        }
        places.addAll(0, bare.stream().map(place -> inside(place, status)).toList());
        spot = room.first(places, letters(status));
        return new Label(status, spot == null ? places.get(0) : spot, false);
    }

    private static boolean isSure(Relation one) {
        return !one.status().isDoubted();
    }

    /** True for a connection of two neighbors in a fan. */
    private boolean between(Edge tie) {
        return fan && tie.from() != 0 && tie.to() != 0;
    }

    /** Where the label of a connection may be, the best first: in a fan near the neighbor, where lines are apart. */
    private List<PlanePoint> places(Edge tie, Curve curve) {
        List<PlanePoint> places = new ArrayList<>();
        for (double part : PLACES) {
            double near = tie.from() == 0 ? 0.18 : -0.18;
            places.add(curve.at(fan && !between(tie) ? Math.min(0.9, Math.max(0.1, part + near)) : part));
        }
        return places;
    }

    /** The same height, and so near that all words are within the drawing. */
    private PlanePoint inside(PlanePoint spot, String words) {
        double half = KINDS.width(words) / 2;
        double right = placed.width() - half;
        return spot.moved(Math.max(half, Math.min(right, spot.x())) - spot.x(), 0);
    }

    private static Footprint letters(String words) {
        return new Footprint(KINDS.width(words) + 6, 7, 7);
    }

    private void node(int node, String id) {
        Labels labels = context.labels();
        LinkView name = context.profile(id);
        Profile profile = context.dossier().profile(id);
        String count = labels.count("ties", Network.ties(id, context.dossier()));
        PlanePoint spot = spot(node);
        svg.begin("a")
                .attribute("class", "node")
                .attribute("href", name.href())
                .attribute("data-node", Integer.toString(node))
                .attribute(
                        "aria-label",
                        labels.text("network.node", name.text(), labels.of("network", profile.kind()), count))
                .end();
        svg.profile(profile.kind(), spot, fan && node == 0 ? RADIUS + 2 : RADIUS);
        name(node, name, spot);
        svg.close("a");
    }

    private void name(int node, LinkView name, PlanePoint spot) {
        List<String> lines = names.get(node);
        double middle = placed.width() / 2;
        for (int i = 0; i < lines.size(); i++) {
            // Between two lines of a name there is a space, for those who hear it or copy it.
            String line = i == lines.size() - 1 ? lines.get(i) : lines.get(i) + " ";
            svg.begin("text").given("lang", name.lang());
            if (fan && node > 0) {
                boolean left = spot.x() < middle;
                double down = (i - (lines.size() - 1) / 2.0) * LINE + 4;
                // A line ends at its left where it is read from right to left.
                String anchor = left == TextWidths.isRightToLeft(lines.get(i)) ? "start" : "end";
                written(spot.moved(left ? -RADIUS - 6 : RADIUS + 6, down), line, anchor, "13", "var(--ink)");
            } else {
                written(spot.moved(0, RADIUS + LINE * (i + 1)), line, "middle", "13", "var(--ink)");
            }
        }
    }

    private void written(PlanePoint spot, String words, String anchor, String size, String colour) {
        svg.at("x", "y", spot)
                .out()
                .attribute("text-anchor", anchor)
                .given("direction", TextWidths.isRightToLeft(words) ? "rtl" : "")
                .attribute("font-size", size)
                .attribute("fill", colour)
                .end()
                .text(words)
                .close("text");
    }
}
