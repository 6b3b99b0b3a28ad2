package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.Dossier;
import org.dossier.model.Profile;
import org.dossier.model.Relation;
import org.dossier.model.Routes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers see of connections, held against what authors wrote. */
class NetworkTest {
    private static final Map<Relation.Status, String> WORDS = Map.of(
            Relation.Status.ALLEGED, "alleged",
            Relation.Status.DISPUTED, "disputed",
            Relation.Status.CONFIRMED, "confirmed",
            Relation.Status.REPORTED, "reported",
            Relation.Status.SELF_DESCRIBED, "says so");

    @ParameterizedTest
    @ValueSource(strings = {".", "src/test/resources/dossiers/fictional"})
    void theTableHasEveryTieWithItsStatusAndWhatItRestsOn(String project) throws Exception {
        Dossier dossier = Build.check(Path.of(project)).dossier();
        Document page = TestSite.of(Path.of(project)).page("network.html");
        assertEquals(
                Relation.together(dossier.relations()).size(),
                page.select("#ties tbody tr").size());
        for (Relation one : dossier.relations()) {
            Element place = page.getElementById("relation-" + one.id());
            assertNotNull(place, one.id());
            Element row = place.closest("tr");
            assertEquals(
                    dossier.profile(one.subject()).name().text(), row.child(0).text());
            assertEquals(
                    dossier.profile(one.object()).name().text(), row.child(2).text());
            assertTrue(row.child(1).text().contains(one.kind().label().text()), row.text());
            says(one, row.child(4).text());
            assertFalse(row.child(5).select("a[href]").isEmpty(), "rests on nothing: " + one.id());
        }
    }

    private static void says(Relation one, String text) {
        WORDS.forEach(
                (status, word) -> assertEquals(status == one.status(), text.contains(word), one.id() + ": " + text));
        assertEquals(one.ended() && one.to() == null, text.contains("ended"), one.id() + ": " + text);
    }

    /** Ids of the profiles that a page draws, by the pages that its nodes lead to. */
    private static Set<String> drawn(Document page, Dossier dossier) {
        List<String> routes = page.select(".node").eachAttr("href");
        return dossier.profiles().stream()
                .filter(one -> routes.contains(Routes.profile(one)))
                .map(Profile::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "src/test/resources/dossiers/fictional"})
    void everyDrawnTieOfDoubtIsBrokenAndSaysSo(String project) throws Exception {
        Dossier dossier = Build.check(Path.of(project)).dossier();
        TestSite site = TestSite.of(Path.of(project));
        Document page = site.page("network.html");
        Set<String> drawn = drawn(page, dossier);
        List<Relation> between = Relation.together(dossier.relations()).stream()
                .map(same -> same.get(0))
                .filter(one -> drawn.contains(one.subject()) && drawn.contains(one.object()))
                .toList();
        assertEquals(between.size(), page.select(".tie").size(), "all between those that are drawn");
        for (Relation.Status status : Relation.Status.values()) {
            long wanted = between.stream().filter(one -> one.status() == status).count();
            assertEquals(wanted, page.select(".tie." + status.key()).size());
        }
        List<Element> ties = new ArrayList<>();
        site.pages().values().forEach(one -> ties.addAll(one.select(".tie")));
        for (Element tie : ties) {
            Element label = tie.selectFirst("text");
            Relation.Status status = Stream.of(Relation.Status.values())
                    .filter(one -> tie.hasClass(one.key()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(status != Relation.Status.CONFIRMED, tie.hasAttr("stroke-dasharray"), tie.outerHtml());
            assertEquals(tie.hasClass("ended"), tie.hasAttr("stroke-width"), tie.outerHtml());
            assertTrue(tie.selectFirst("title").text().contains(WORDS.get(status)), tie.outerHtml());
            if (status.isDoubted()) {
                assertFalse(label.hasAttr("visibility"), "hidden: " + tie.outerHtml());
                assertTrue(label.text().contains(WORDS.get(status)), tie.outerHtml());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "src/test/resources/dossiers/fictional"})
    void everyNodeIsALinkWithANameToAProfile(String project) throws Exception {
        Dossier dossier = Build.check(Path.of(project)).dossier();
        TestSite site = TestSite.of(Path.of(project));
        Document page = site.page("network.html");
        Set<String> tied = drawn(page, dossier);
        assertEquals(tied.size(), page.select(".node").size());
        String best = Collections.max(
                dossier.profiles().stream().map(Profile::id).toList(),
                Comparator.comparing(id -> dossier.links(id).relations().size()));
        assertTrue(tied.size() > 2 && tied.contains(best), "starts at the best connected");
        Set<String> others = new TreeSet<>();
        dossier.links(best).relations().forEach(one -> others.addAll(List.of(one.subject(), one.object())));
        assertTrue(others.containsAll(tied), "only those connected to it");
        for (String id : tied) {
            Profile profile = dossier.profile(id);
            Element node = page.selectFirst(".node[href=" + Routes.profile(profile) + "]");
            String kind = profile.kind() == Profile.Kind.PERSON ? "person" : "organization";
            int ties = Relation.together(dossier.links(id).relations()).size();
            assertEquals(
                    profile.name().text() + ", " + kind + ", " + ties + (ties == 1 ? " connection" : " connections"),
                    node.attr("aria-label"));
            assertEquals(kind.equals("person"), node.selectFirst("circle") != null);
            assertEquals(kind.equals("organization"), node.selectFirst("rect") != null);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "src/test/resources/dossiers/fictional"})
    void aProfileShowsWhomItIsTiedToAndTheTiesBetweenThem(String project) throws Exception {
        Dossier dossier = Build.check(Path.of(project)).dossier();
        TestSite site = TestSite.of(Path.of(project));
        int drawn = 0;
        for (Profile profile : dossier.profiles()) {
            Set<String> ids = new TreeSet<>();
            dossier.links(profile.id()).relations().forEach(one -> ids.addAll(List.of(one.subject(), one.object())));
            Document page = site.page(Routes.profile(profile));
            if (ids.size() < 3) {
                assertTrue(page.select(".node").isEmpty(), profile.id());
                continue;
            }
            long ties = Relation.together(dossier.relations()).stream()
                    .map(same -> same.get(0))
                    .filter(one -> ids.contains(one.subject()) && ids.contains(one.object()))
                    .count();
            assertEquals(ids.size(), page.select(".node").size(), profile.id());
            assertEquals(ties, page.select(".tie").size(), profile.id());
            drawn++;
        }
        assertTrue(drawn > 2, "networks: " + drawn);
    }
}
