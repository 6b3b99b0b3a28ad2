package org.dossier.render.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.model.Dossier;
import org.dossier.model.Relation;
import org.dossier.render.context.PageContext;
import org.dossier.render.drawing.NetworkDrawing;
import org.dossier.render.view.LinkView;

/**
 * All connections of a dossier for the script that draws them from any profile on. Numbers are places in the lists of this record. Of a connection, how sure it
 * is and whether it is past are part of its words, so that no script can leave them out.
 *
 * @param profiles those that are connected
 * @param ties in the order of {@link Dossier#relations()}; a relation of a profile to itself cannot be drawn
 * @param texts words of the connections, each once
 */
public record NetworkGraph(List<End> profiles, List<Tie> ties, List<String> texts) {
    /**
     * Who is connected.
     *
     * @param name as pages show it
     * @param href of the page
     * @param kind {@code person} or {@code organization}
     * @param language of the name; empty when it is that of the page
     */
    public record End(String name, String href, String kind, String language) {
        private static End of(LinkView name) {
            return new End(name.text(), name.href(), name.kind(), name.lang());
        }
    }

    /**
     * A connection.
     *
     * @param from number of the profile that is its subject
     * @param to number of the other profile
     * @param kind key of its kind
     * @param status key of how sure it is
     * @param ended true for one that is past
     * @param first year it began; empty when not known
     * @param last year it ended; empty when not known
     * @param forth number of what it is, read from its subject
     * @param back the same, read from the other one
     * @param doubt number of how sure it is, in words
     * @param dates number of from when to when, in words
     * @param where address of the words it rests on; empty for one that a profile states
     */
    public record Tie(
            int from,
            int to,
            String kind,
            String status,
            boolean ended,
            String first,
            String last,
            int forth,
            int back,
            int doubt,
            int dates,
            String where) {}

    /** The connections of the dossier of a page, with links from it. */
    static NetworkGraph of(PageContext context) {
        Numbers profiles = new Numbers();
        Numbers texts = new Numbers();
        List<Tie> ties = new ArrayList<>();
        for (Relation one : context.dossier().relations()) {
            if (!one.subject().equals(one.object())) {
                ties.add(new Tie(
                        profiles.of(one.subject()),
                        profiles.of(one.object()),
                        one.kind().key(),
                        one.status().key(),
                        one.ended(),
                        NetworkDrawing.year(one.from()),
                        NetworkDrawing.year(one.to()),
                        texts.of(NetworkDrawing.words(one, false, false, context)),
                        texts.of(NetworkDrawing.words(one, true, false, context)),
                        texts.of(NetworkDrawing.doubt(one, context)),
                        texts.of(context.site().dates().spanText(one.from(), one.to())),
                        one.place() == null
                                ? ""
                                : context.where(one.place(), one.id()).href()));
            }
        }
        return new NetworkGraph(
                profiles.all().stream().map(context::profile).map(End::of).toList(), List.copyOf(ties), texts.all());
    }

    /** Numbers texts as they come, from 0. */
    private static final class Numbers {
        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        int of(String one) {
            return numbers.computeIfAbsent(one, first -> numbers.size());
        }

        List<String> all() {
            return List.copyOf(numbers.keySet());
        }
    }
}
