package org.dossier.render.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.model.Dossier;
import org.dossier.model.Relation;
import org.dossier.render.context.PageContext;
import org.dossier.render.drawing.NetworkDrawing;

/**
 * All connections of a dossier for the script that draws them from any profile on. Numbers are places in the lists of this record. Of a connection, how sure it
 * is and whether it is past are part of its words, so that no script can leave them out.
 *
 * @param profiles those that are connected: of each the name as pages show it, the address of its page, {@code person} or {@code organization}, and the
 *     language of the name, empty when it is that of the page
 * @param ties in the order of {@link Dossier#relations()}; a relation of a profile to itself cannot be drawn. Of each the numbers of its subject and of the
 *     other profile; the keys of its kind and of how sure it is; {@code ended} or nothing; the years in which it began and ended, empty where not known; the
 *     numbers of what it is as read from its subject, of the same read from the other one, of how sure it is in words, and of from when to when in words; the
 *     address of the first words it rests on, empty for one that a profile states
 * @param texts words of the connections, each once
 */
public record NetworkGraph(List<List<String>> profiles, List<List<Object>> ties, List<String> texts) {
    /** The connections of the dossier of a page, with links from it. */
    static NetworkGraph of(PageContext context) {
        Map<String, Integer> profiles = new LinkedHashMap<>();
        Map<String, Integer> texts = new LinkedHashMap<>();
        List<List<Object>> ties = new ArrayList<>();
        for (List<Relation> same : Relation.together(context.dossier().relations())) {
            Relation one = same.get(0);
            if (!one.subject().equals(one.object())) {
                ties.add(List.of(
                        number(profiles, one.subject()),
                        number(profiles, one.object()),
                        one.kind().key(),
                        one.status().key(),
                        one.ended() ? "ended" : "",
                        NetworkDrawing.year(one.from()),
                        NetworkDrawing.year(one.to()),
                        number(texts, NetworkDrawing.words(one, false, false, context)),
                        number(texts, NetworkDrawing.words(one, true, false, context)),
                        number(texts, NetworkDrawing.doubt(one, context)),
                        number(texts, context.site().dates().spanText(one.from(), one.to())),
                        one.place() == null
                                ? ""
                                : context.where(one.place(), one.id()).href()));
            }
        }
        return new NetworkGraph(
                profiles.keySet().stream()
                        .map(context::profile)
                        .map(name -> List.of(name.text(), name.href(), name.kind(), name.lang()))
                        .toList(),
                List.copyOf(ties),
                List.copyOf(texts.keySet()));
    }

    /** The number of a text; texts get theirs as they come, from 0. */
    private static int number(Map<String, Integer> numbers, String text) {
        return numbers.computeIfAbsent(text, first -> numbers.size());
    }
}
