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
        new OverlapRemoval(own, across, down).settle();
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

    /** The islands in rows, the highest first. */
    private Placement pack(List<Island> islands, double page) {
        List<Island> sorted = new ArrayList<>(islands);
        sorted.sort(Comparator.comparingDouble(Island::height).reversed());
        double gap = 2 * OverlapRemoval.GAP;
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
