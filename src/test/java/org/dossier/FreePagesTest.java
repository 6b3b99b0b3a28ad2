package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.dossier.publish.Progress;
import org.dossier.source.Memory;
import org.dossier.source.Problem;
import org.dossier.source.ProblemText;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of the editors' own as readers find them: in groups, one after the other, with sections that can be linked. */
class FreePagesTest {
    private static TestSite site;

    @BeforeAll
    static void build() throws IOException {
        site = TestSite.of(Path.of("src/test/resources/dossiers/pages"));
    }

    private static List<String> texts(Document page, String selector) {
        return page.select(selector).eachText();
    }

    @Test
    void theFootLeadsToEachGroupAndToEachPageInNone() {
        Document page = site.page("pages/when-we-ask.html");
        assertEquals(
                List.of("Asking people", "About us", "For our members", "Data", "How this dossier is checked"),
                texts(page, ".foot-nav a"));
        assertEquals(
                List.of("whom-we-ask.html"),
                page.select(".foot-nav [aria-current]").eachAttr("href"));
    }

    @Test
    void aPageListsItsGroupAndTheFirstOfEachOther() {
        Document page = site.page("pages/when-we-ask.html");
        assertEquals(
                List.of("Asking people", "Whom we ask", "When we ask", "For our members"),
                texts(page, ".side :is(h2, li)"));
        assertEquals(List.of("When we ask"), texts(page, ".side [aria-current]"));
        assertEquals(List.of("prices.html"), page.select(".side h2 a").eachAttr("href"));
        assertTrue(site.page("pages/about.html").select(".side").isEmpty());
    }

    @Test
    void onePageFollowsTheOtherAcrossGroups() {
        assertEquals(List.of(), texts(site.page("pages/whom-we-ask.html"), "[rel=prev]"));
        assertEquals(List.of("When we ask"), texts(site.page("pages/whom-we-ask.html"), "[rel=next]"));
        assertEquals(List.of("Whom we ask"), texts(site.page("pages/when-we-ask.html"), "[rel=prev]"));
        assertEquals(List.of("Prices"), texts(site.page("pages/when-we-ask.html"), "[rel=next]"));
        assertEquals(List.of(), texts(site.page("pages/about.html"), "[rel=next]"));
    }

    @Test
    void theFirstPageListsTheGroups() {
        Document home = site.page("index.html");
        assertEquals(
                List.of("Whom we ask Everybody who is accused of something.", "When we ask"),
                texts(home, "section:has(> h2:containsOwn(Asking people)) > .pages > li"));
    }

    @Test
    void aPageWithSeveralSectionsListsThem() {
        Document page = site.page("pages/whom-we-ask.html");
        assertEquals(List.of("By letter", "By telephone", "letters.yaml and other files"), texts(page, ".on-page a"));
        for (String href : page.select(".on-page a").eachAttr("href")) {
            assertEquals("h2", page.getElementById(href.substring(1)).tagName());
        }
        assertTrue(site.page("pages/when-we-ask.html").select(".on-page").isEmpty());
    }

    @Test
    void headingsCanBeLinkedFromTheirPageAndFromOthers() {
        Document page = site.page("pages/whom-we-ask.html");
        assertEquals(
                page.select(".text :is(h2, h3)[id]").eachAttr("id"),
                page.select(".text :is(h2, h3) > .permalink").stream()
                        .map(link -> link.attr("href").substring(1))
                        .toList());
        assertEquals(
                List.of("when-we-ask.html#s-the-second-time"),
                page.select(".text p a").eachAttr("href"));
        assertEquals(
                List.of("whom-we-ask.html#s-by-telephone"),
                site.page("pages/when-we-ask.html").select(".text p a").eachAttr("href"));
    }

    /** A table may be wider than a phone; then it scrolls. */
    @Test
    void tablesAreReachedByKeys() {
        assertEquals(
                List.of("Sent Received"), texts(site.page("pages/when-we-ask.html"), "[tabindex=0] > table > thead"));
    }

    @Test
    void codeThatNamesItsFileShowsTheName() {
        Document page = site.page("pages/whom-we-ask.html");
        assertEquals(2, page.select("pre").size());
        assertEquals(List.of("files/letters.yaml"), texts(page, "figure:has(pre > .language-yaml) > figcaption"));
    }

    /** While a dossier is written, an article that nobody touched loses its link when the heading of a page goes. */
    @Test
    void aHeadingThatGoesIsMissedByTextsThatStayed(@TempDir Path project) throws IOException {
        Path page = write(project, "pages/how.md", "---\ntitle: How\n---\n\n## By letter\n\nWe write.\n");
        write(project, "dossier.yaml", "title: T\nrules: {policy-pages: off}\n");
        write(project, "articles/a.md", "---\ntitle: A\n---\n\nWe [asked](../pages/how.md#by-letter).\n");
        Memory memory = Memory.fresh(Instant.now());
        assertEquals(
                "", ProblemText.of(Build.check(project, memory, Progress.SILENT).problems()));
        Files.writeString(page, Files.readString(page).replace("By letter", "By telephone"));
        assertEquals(
                List.of("link-fragment"),
                Build.check(project, memory.next(Instant.now()), Progress.SILENT).problems().stream()
                        .map(Problem::code)
                        .toList());
    }

    /** Writes a file as if it had been written long ago, so that only a change of its words makes it new. */
    private static Path write(Path project, String name, String text) throws IOException {
        Path file = project.resolve("content").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(1_700_000_000)));
        return file;
    }
}
