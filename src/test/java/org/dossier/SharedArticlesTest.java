package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dossier.model.Dossier;
import org.dossier.model.Mention;
import org.dossier.model.Profile;
import org.dossier.model.Routes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What readers see of who is named in the same articles, counted again in the texts of the articles. */
class SharedArticlesTest {
    private static final Path FICTIONAL = Path.of("src/test/resources/dossiers/fictional");

    /** The articles that name a profile, by the route of its page. */
    private static Map<String, Set<String>> naming(Dossier dossier) {
        Map<String, Set<String>> naming = new TreeMap<>();
        dossier.profiles().forEach(one -> naming.put(Routes.profile(one), new HashSet<>()));
        dossier.articles()
                .forEach(article -> article.mentions().stream()
                        .map(Mention::profile)
                        .forEach(id ->
                                naming.get(Routes.profile(dossier.profile(id))).add(article.id())));
        return naming;
    }

    /** In how many articles both are named; 0 for one, which says nothing of them. */
    private static int both(Map<String, Set<String>> naming, String one, String other) {
        Set<String> both = new HashSet<>(naming.get(one));
        both.retainAll(naming.get(other));
        return both.size() < 2 ? 0 : both.size();
    }

    @Test
    void aBarIsThePartOfAllArticlesThatNameTheProfile() throws Exception {
        Dossier dossier = Build.check(FICTIONAL).dossier();
        Map<String, Set<String>> naming = naming(dossier);
        int bars = 0;
        for (Profile profile : dossier.profiles()) {
            String route = Routes.profile(profile);
            Document page = TestSite.of(FICTIONAL).page(route);
            int all = naming.get(route).size();
            assertEquals(all < 3, page.select(".bar").isEmpty(), route);
            for (Element one : page.select(".companions > li:has(.bar)")) {
                String other = one.selectFirst("a").attr("href").replace("../", "");
                other = other.contains("/") ? other : route.replaceFirst("[^/]*$", "") + other;
                int both = both(naming, route, other);
                assertTrue(one.text().contains(both + (both == 1 ? " article" : " articles")), one.text());
                assertEquals(
                        100.0 * both / all,
                        Double.parseDouble(one.selectFirst("rect").attr("width")),
                        0.051,
                        one.text());
                bars++;
            }
        }
        assertTrue(bars > 50, "bars: " + bars);
    }
}
