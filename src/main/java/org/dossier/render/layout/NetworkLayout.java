package org.dossier.render.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * A network spread on a plane: nodes that are connected are near each other, no two overlap, and parts without a connection between them are
 * apart, the largest first.
 *
 * <p>Forces after Fruchterman and Reingold, "Graph Drawing by Force-directed Placement" (1991), begun from the same random numbers each
 * time. Each round compares all pairs: meant for some sixty nodes.
 */
public final class NetworkLayout {
    private static final int ROUNDS = 400;
    private static final long SEED = 1991;

    /** A label is wider than high, and so is a page. */
    private static final double WIDER = 1.3;

    /** Side of the square that a node has to itself before labels are moved apart. */
    private static final double EACH = 165;

    /** Between two rooms, in pixels. */
    private static final double GAP = 20;

    /** After so many rounds the whole is made larger, which must end. */
    private static final int PUSHES = 60;

    private static final double LARGER = 1.12;

    private final List<Footprint> rooms;
    private final double[] x;
    private final double[] y;

    private NetworkLayout(List<Footprint> rooms) {
        this.rooms = rooms;
        this.x = new double[rooms.size()];
        this.y = new double[rooms.size()];
    }

    /** A part of the network whose nodes are all connected, and its room. */
    private record Island(List<Integer> nodes, double left, double top, double width, double height) {}

    /**
     * Puts nodes somewhere.
     *
     * @param rooms what each node takes; may be empty
     * @param ties between nodes of different index, maybe several between two
     * @param page width at which parts without a connection between them go below each other; one part may be wider
     */
    public static Placement of(List<Footprint> rooms, List<Edge> ties, double page) {
        NetworkLayout spread = new NetworkLayout(rooms);
        Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        for (int i = 0; i < rooms.size(); i++) {
            graph.addVertex(i);
        }
        ties.forEach(tie -> graph.addEdge(tie.from(), tie.to()));
        List<Island> islands = new ConnectivityInspector<>(graph)
                .connectedSets().stream()
                        .map(set -> List.copyOf(new TreeSet<>(set)))
                        .sorted(Comparator.comparing(nodes -> nodes.get(0)))
                        .map(nodes -> spread.island(nodes, graph, page))
                        .toList();
        return spread.pack(islands, page);
    }

    private Island island(List<Integer> nodes, Graph<Integer, DefaultEdge> graph, double page) {
        double[] across = new double[nodes.size()];
        double[] down = new double[nodes.size()];
        List<Footprint> own = nodes.stream().map(rooms::get).toList();
        if (nodes.size() > 1) {
            force(nodes, graph, page, across, down);
        }
        settle(own, across, down);
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int i = 0; i < across.length; i++) {
            x[nodes.get(i)] = across[i];
            y[nodes.get(i)] = down[i];
            left = Math.min(left, across[i] - own.get(i).width() / 2);
            right = Math.max(right, across[i] + own.get(i).width() / 2);
            top = Math.min(top, down[i] - own.get(i).above());
            bottom = Math.max(bottom, down[i] + own.get(i).below());
        }
        return new Island(nodes, left, top, right - left, bottom - top);
    }

    private void force(
            List<Integer> nodes, Graph<Integer, DefaultEdge> graph, double page, double[] across, double[] down) {
        Graph<Integer, DefaultEdge> part = new SimpleGraph<>(DefaultEdge.class);
        nodes.forEach(part::addVertex);
        for (DefaultEdge edge : graph.edgeSet()) {
            if (part.containsVertex(graph.getEdgeSource(edge))) {
                part.addEdge(graph.getEdgeSource(edge), graph.getEdgeTarget(edge));
            }
        }
        double side = Math.min(EACH * Math.sqrt(nodes.size()), (page - EACH) / WIDER);
        MapLayoutModel2D<Integer> model = new MapLayoutModel2D<>(Box2D.of(side, side));
        new FRLayoutAlgorithm2D<Integer, DefaultEdge>(ROUNDS, 0.6, new Random(SEED)).layout(part, model);
        for (int i = 0; i < nodes.size(); i++) {
            Point2D point = model.get(nodes.get(i));
            across[i] = point.getX() * WIDER;
            down[i] = point.getY();
        }
    }

    /**
     * Moves points until the rooms around them do not overlap, and keeps what is left, right, above and below each other so. Takes time with
     * the square of the number of nodes in each round: for drawings that someone can still read.
     */
    private static void settle(List<Footprint> rooms, double[] x, double[] y) {
        for (int round = 1; pushAll(rooms, x, y); round++) {
            if (round % PUSHES == 0) {
                for (int i = 0; i < x.length; i++) {
                    x[i] *= LARGER;
                    y[i] *= LARGER;
                }
            }
        }
    }

    /** True when something had to be moved. */
    private static boolean pushAll(List<Footprint> rooms, double[] x, double[] y) {
        boolean moved = false;
        for (int i = 0; i < x.length; i++) {
            for (int k = i + 1; k < x.length; k++) {
                moved |= push(i, k, rooms, x, y);
            }
        }
        return moved;
    }

    private static boolean push(int i, int k, List<Footprint> rooms, double[] x, double[] y) {
        double across = (rooms.get(i).width() + rooms.get(k).width()) / 2 + GAP - Math.abs(x[k] - x[i]);
        double middle = (y[k] + centre(rooms.get(k))) - (y[i] + centre(rooms.get(i)));
        double down = (rooms.get(i).height() + rooms.get(k).height()) / 2 + GAP - Math.abs(middle);
        if (across <= 0 || down <= 0) {
            return false;
        }
        // A little more than needed, so that rounding cannot bring them back.
        if (across < down) {
            double by = (across / 2 + 0.1) * (x[k] < x[i] ? -1 : 1);
            x[i] -= by;
            x[k] += by;
        } else {
            double by = (down / 2 + 0.1) * (middle < 0 ? -1 : 1);
            y[i] -= by;
            y[k] += by;
        }
        return true;
    }

    private static double centre(Footprint room) {
        return (room.below() - room.above()) / 2;
    }

    /** The islands in rows, the highest first. */
    private Placement pack(List<Island> islands, double page) {
        List<Island> sorted = new ArrayList<>(islands);
        sorted.sort(Comparator.comparingDouble(Island::height).reversed());
        double gap = 2 * GAP;
        PlanePoint[] spots = new PlanePoint[rooms.size()];
        double width = 0;
        double right = 0;
        double top = 0;
        double bottom = 0;
        for (Island one : sorted) {
            if (right > 0 && right + one.width() > page) {
                right = 0;
                top = bottom + gap;
            }
            for (int node : one.nodes()) {
                spots[node] = new PlanePoint(x[node] - one.left() + right, y[node] - one.top() + top);
            }
            width = Math.max(width, right + one.width());
            bottom = Math.max(bottom, top + one.height());
            right += one.width() + gap;
        }
        return new Placement(width, bottom, List.of(spots));
    }
}
