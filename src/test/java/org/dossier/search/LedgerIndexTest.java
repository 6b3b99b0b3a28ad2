package org.dossier.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dossier.FullDossier;
import org.dossier.TestContent;
import org.dossier.TestSite;
import org.dossier.render.page.LedgerRows;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The files by which the ledger finds all claims: no claim without the state of its responses, no name that is withheld. */
class LedgerIndexTest {
    private static final TestSite SITE = FullDossier.make().site();

    private static String csv(TestSite site, int number) {
        String script = new String(site.files().get("claims/rows/" + number + ".js"), StandardCharsets.UTF_8);
        String call = "dossierClaims(\"" + number + "\",";
        assertTrue(script.startsWith(call) && script.endsWith(");\n"), script);
        return new JsonMapper().readValue(script.substring(call.length(), script.length() - 3), String.class);
    }

    /** RFC 4180, for cells without line breaks between quotes. */
    private static List<Map<String, String>> rows(String csv) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : csv.split("\r\n")) {
            String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < cells.length; i++) {
                String cell = cells[i].startsWith("\"")
                        ? cells[i].substring(1, cells[i].length() - 1).replace("\"\"", "\"")
                        : cells[i];
                row.put(LedgerRows.COLUMNS.get(i), cell);
            }
            assertEquals(LedgerRows.COLUMNS.size(), cells.length, line);
            rows.add(row);
        }
        return rows;
    }

    @Test
    void everyRowSaysWhatThatOfThePageSays() {
        List<Map<String, String>> rows = rows(csv(SITE, 0));
        assertEquals(LedgerRows.COLUMNS.get(0), rows.get(0).get("id"), "the first line names the columns");
        List<Element> shown = SITE.page("claims.html").select("tr.row");
        assertEquals(shown.size(), rows.size() - 1);
        assertTrue(shown.size() > 2);
        for (int i = 0; i < shown.size(); i++) {
            Element row = shown.get(i);
            Map<String, String> cells = rows.get(i + 1);
            assertEquals(row.id(), "row-" + cells.get("id"));
            assertTrue(row.hasClass(cells.get("kind")));
            assertEquals(row.select("summary").text(), cells.get("claim"));
            assertEquals(row.select("td.by").text(), cells.get("says"));
            assertEquals(row.select("td.ab a").eachAttr("href"), lines(cells.get("about_pages")));
            assertEquals(row.select("td.st").text(), cells.get("answer"), "the answer travels with its claim");
            assertEquals(row.attr("data-open"), cells.get("unanswered"));
            assertEquals(row.attr("data-made"), cells.get("made"));
            assertEquals(row.select("td.no a").attr("href"), cells.get("page"));
        }
    }

    /** A file that is saved of it goes where the page does not. */
    @Test
    void theWordsOfResponsesDenialsAndOutcomesGoWithTheClaim() {
        TestContent content = new TestContent()
                .person("mona", "Mona Khatib", "public_role: mayor")
                .organization("acme", "Acme")
                .file("sources.yaml", "report: {title: A report, locator: Shelf 3}")
                .article("a", "Mona Khatib took it, Acme said. She denied it.", "date: 2024-06-03")
                .annotations("a", """
                        claims:
                          - {id: c, quote: took it, summary: Acme said that she took it., kind: allegation, by: acme, about: [mona], stance: negative,
                             sources: [report], outcome: {status: dismissed, text: Thrown out., sources: [report]}}
                          - {id: d, quote: denied it, summary: Mona denies it all., kind: denial, by: mona, about: [mona], denies: c, sources: [report]}
                        responses:
                          - {id: r, by: mona, to: [c], status: quoted, text: I never did., date: 2024-06, sources: [report]}
                        """);
        Map<String, String> row = rows(csv(content.site(), 0)).get(1);
        assertEquals("Mona Khatib (Replied, June 2024): I never did.", row.get("responses"));
        assertEquals("Mona denies it all.", row.get("denials"));
        assertEquals(List.of("Dismissed", "Thrown out."), List.of(row.get("outcome"), row.get("outcome_text")));
    }

    private static List<String> lines(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\n"));
    }

    @Test
    void aFormulaIsNoFormulaInTheFileAReaderSaves() {
        TestContent content = new TestContent()
                .article("a", "Mona left.", "date: 2024-06-03", "url: https://paper.example/")
                .annotations("a", "claims: [{id: c, quote: Mona left, summary: '=1+1', kind: statement, by: article}]");
        assertEquals("'=1+1", rows(csv(content.site(), 0)).get(1).get("claim"));
    }

    @Test
    void aNameThatIsWithheldIsInNoFile() {
        TestSite site = new TestContent()
                .person("hidden", "Quilla Marsh", "redact: true")
                .organization("acme", "Acme")
                .file("sources.yaml", "report: {title: A report, locator: Shelf 3}")
                .article("a", "Quilla Marsh left, Acme said.", "date: 2024-06-03")
                .annotations(
                        "a",
                        "claims: [{id: c, quote: left, summary: Quilla Marsh left., kind: allegation, by: acme,"
                                + " about: [hidden], stance: negative, sources: [report]}]\n"
                                + "responses: [{id: r, by: hidden, to: [c], status: no-reply}]")
                .site();
        String csv = csv(site, 0);
        assertEquals(2, rows(csv).size());
        assertFalse(csv.contains("Quilla") || csv.contains("Marsh"), csv);
    }
}
