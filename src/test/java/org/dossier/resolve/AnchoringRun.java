package org.dossier.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dossier.TestContent;
import org.dossier.model.Body;
import org.dossier.model.Dossier;
import org.dossier.text.Folded;
import org.dossier.text.quotes.NearQuote;
import org.dossier.text.quotes.QuoteFinder;

/**
 * Puts the quotes of many cases on their texts, as a build does: each text is an article, each quote a note of it.
 *
 * @param cases the cases, in order
 * @param found how the quote of each was found
 * @param bodies the text of each as it is now
 */
record AnchoringRun(List<AnchoringCase> cases, List<Anchored> found, List<Body> bodies) {
    /** Builds a dossier of the texts as they are now. */
    static AnchoringRun now(List<AnchoringCase> cases) {
        return of(cases, cases.stream().map(AnchoringCase::after).toList());
    }

    /** Builds a dossier of the texts as they were when they were quoted. */
    static AnchoringRun once(List<AnchoringCase> cases) {
        return of(cases, cases.stream().map(AnchoringCase::before).toList());
    }

    private static AnchoringRun of(List<AnchoringCase> cases, List<String> texts) {
        TestContent content = new TestContent();
        Map<String, String> articles = new LinkedHashMap<>();
        Map<String, StringBuilder> notes = new LinkedHashMap<>();
        for (int i = 0; i < cases.size(); i++) {
            String article = articles.computeIfAbsent(texts.get(i), text -> "text-" + articles.size());
            notes.computeIfAbsent(article, one -> new StringBuilder("notes:\n")).append(note(i, cases.get(i)));
        }
        articles.forEach((text, id) ->
                content.article(id, text).annotations(id, notes.get(id).toString()));
        Resolver.Resolved resolved = content.resolved();
        return arranged(cases, resolved.anchored(), resolved.dossier());
    }

    private static AnchoringRun arranged(List<AnchoringCase> cases, List<Anchored> anchored, Dossier dossier) {
        Map<String, Anchored> byId = new HashMap<>();
        anchored.forEach(one -> byId.put(one.id(), one));
        List<Anchored> found = new ArrayList<>();
        List<Body> bodies = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            Anchored one = byId.get("n" + i);
            if (one == null) {
                throw new IllegalStateException(cases.get(i) + ": the content cannot be read");
            }
            found.add(one);
            bodies.add(dossier.article(one.article()).body());
        }
        return new AnchoringRun(List.copyOf(cases), found, bodies);
    }

    private static String note(int number, AnchoringCase one) {
        return "  - id: n" + number + "\n    text: A note.\n    quote: " + yaml(one.quote())
                + (one.prefix().isEmpty() ? "" : "\n    prefix: " + yaml(one.prefix()))
                + (one.suffix().isEmpty() ? "" : "\n    suffix: " + yaml(one.suffix()))
                + (one.occurrence() == 0 ? "" : "\n    occurrence: " + one.occurrence()) + "\n";
    }

    private static String yaml(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    /** What came of a case. */
    AnchoringCase.Outcome outcome(int at) {
        List<int[]> parts = found.get(at).ranges().stream()
                .map(range -> new int[] {range.start(), range.end()})
                .toList();
        return cases.get(at).outcome(found.get(at).state(), parts, bodies.get(at));
    }

    /** The nearest words of the cases whose words occur nowhere, and what those are; null for the others. */
    List<NearQuote.Candidate> nearest() {
        Map<String, Body> texts = new HashMap<>();
        for (int i = 0; i < cases.size(); i++) {
            texts.put(found.get(i).article(), bodies.get(i));
        }
        Map<String, QuoteFinder> finders = new HashMap<>();
        Map<String, NearQuote> nears = new HashMap<>();
        texts.forEach((id, body) -> {
            finders.put(id, new QuoteFinder(Folded.of(body.text(), body.ranges(), false)));
            NearQuote.Limits lowest = new NearQuote.Limits(AnchoringTables.LOWEST, 0);
            nears.put(id, new NearQuote(Folded.of(body.text(), body.ranges(), true), body.text(), lowest));
        });
        return IntStream.range(0, cases.size())
                .parallel()
                .mapToObj(i -> {
                    AnchoringCase one = cases.get(i);
                    String id = found.get(i).article();
                    boolean stands = !finders.get(id).find(one.quote(), "", "").isEmpty();
                    return stands ? null : nears.get(id).nearest(one.quote(), one.prefix(), one.suffix());
                })
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
