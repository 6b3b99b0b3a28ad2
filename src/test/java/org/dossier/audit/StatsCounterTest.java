package org.dossier.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dossier.TestContent;
import org.dossier.audit.Stats.Period;
import org.dossier.audit.Stats.Unfinished;
import org.dossier.audit.Stats.Unfinished.What;
import org.junit.jupiter.api.Test;

class StatsCounterTest {
    private static Stats stats(TestContent content, int most) {
        return StatsCounter.of(content.dossier(), content.audit(), ReportWords.of(content.resolved()), most);
    }

    private static Unfinished unfinished(Stats stats, What what) {
        return stats.unfinished().stream()
                .filter(one -> one.what() == what)
                .findFirst()
                .orElseThrow();
    }

    /** How much of what there is, without what there is none of. */
    private static Map<What, Integer> counts(Stats stats) {
        Map<What, Integer> counts = new TreeMap<>();
        stats.unfinished().stream().filter(one -> one.count() > 0).forEach(one -> counts.put(one.what(), one.count()));
        return counts;
    }

    @Test
    void everythingIsCounted() {
        TestContent content = AuditedDossier.full()
                .file("pages/about.md", "---\ntitle: About\n---\n\nA page.\n")
                .file("articles/lampen.md", "---\ntitle: Lampen\nlanguage: de\ndate: 2024-03\n---\n\nAlles gut.\n");
        Stats stats = stats(content, 3);
        assertEquals("Lamps", stats.title());
        assertEquals(
                new Stats.Articles(2, 47, new Period("2024-02-01", "2024-03"), Map.of("de", 1, "en", 1)),
                stats.articles());
        assertEquals(
                List.of("de", "en"), List.copyOf(stats.articles().languages().keySet()));
        assertEquals(3, stats.people());
        assertEquals(1, stats.organizations());
        assertEquals(1, stats.pages());
        assertEquals(3, stats.sources());
        assertEquals(7, stats.mentions());
        assertEquals(
                List.of(Map.entry("statement", 2), Map.entry("allegation", 1), Map.entry("denial", 1)),
                List.copyOf(stats.claims().entrySet()));
        assertEquals(2, stats.relations());
        assertEquals(
                List.of(Map.entry("context", 1), Map.entry("question", 1)),
                List.copyOf(stats.notes().entrySet()));
        assertEquals(0, stats.events());
        assertEquals(new Period("", ""), stats.happened());
    }

    @Test
    void whatIsUnfinishedSaysWhere() {
        TestContent content = AuditedDossier.full()
                .file("articles/candles.md", "---\ntitle: Candles\n---\n\nAda Noor met Bo Noor. Noor sold candles.\n")
                .file("articles/candles.yaml", "notes:\n  - {quote: sold candles, text: To whom?, draft: true}\n");
        Stats stats = stats(content, 3);
        List<What> order = new ArrayList<>();
        stats.unfinished().forEach(one -> order.add(one.what()));
        assertEquals(List.of(What.values()), order);
        Map<What, Integer> counts = counts(stats);
        assertEquals(1, counts.get(What.DRAFT));
        assertEquals(1, counts.get(What.DRAFT_NOTE));
        assertEquals(
                List.of(new ContentPlace("content/articles/candles.yaml", 2)),
                unfinished(stats, What.DRAFT_NOTE).first());
        assertEquals(
                List.of(new ContentPlace("content/people/di-quist.md", 2)),
                unfinished(stats, What.DRAFT).first());
        assertEquals(1, counts.get(What.QUESTION));
        assertEquals(1, counts.get(What.NOT_SOUGHT));
        assertEquals(1, counts.get(What.OUTCOME_DUE));
        assertEquals(
                List.of(new ContentPlace("content/articles/lamps.yaml", 2)),
                unfinished(stats, What.OUTCOME_DUE).first());
        assertEquals(2, counts.get(What.NO_REVIEW), "one was reviewed, one denial too");
        assertEquals(1, counts.get(What.UNARCHIVED));
        assertEquals(
                List.of(new ContentPlace("content/articles/candles.md", 2)),
                unfinished(stats, What.NOT_ANNOTATED).first());
        assertEquals(
                List.of(new ContentPlace("content/articles/candles.md", 5)),
                unfinished(stats, What.SHARED).first());
        assertEquals(Map.of("shared", 1), stats.leftAlone());
        assertEquals(null, counts.get(What.NO_RESPONSE), "each has an answer, or says why not");
        assertEquals(null, counts.get(What.NOT_MENTIONED), "all are named");
    }

    @Test
    void profilesThatNoArticleNamesAndNamesLeftAlone() {
        TestContent content = AuditedDossier.empty()
                .file("people/ada-noor.md", "---\nname: Ada Noor\n---\n")
                .file("people/bo-dahl.md", "---\nname: Bo Dahl\nnever: [Bo Dahl Street]\n---\n")
                .file(
                        "articles/lamps.md",
                        "---\ntitle: Lamps\n---\n\nHe met Dahl in Bo Dahl Street. Then came Dahl.\n");
        Stats stats = stats(content, 1);
        assertEquals(2, unfinished(stats, What.NOT_MENTIONED).count());
        assertEquals(1, unfinished(stats, What.NOT_MENTIONED).more());
        assertEquals(2, unfinished(stats, What.NOT_NAMED_BEFORE).count());
        assertEquals(
                List.of(new ContentPlace("content/articles/lamps.md", 5)),
                unfinished(stats, What.NOT_NAMED_BEFORE).first());
        assertEquals(1, stats.leftAlone().get("never"), "decided, and so not unfinished");
    }

    @Test
    void contentWithErrorsIsCountedAsFarAsItIsRead() {
        TestContent content =
                AuditedDossier.full().file("articles/bad.yaml", "claims:\n  - quote: nowhere\n    kind: rumour\n");
        Stats stats = stats(content, 3);
        assertTrue(stats.errors() > 0);
        assertEquals(stats.errors(), unfinished(stats, What.ERROR).count());
        assertTrue(unfinished(stats, What.ERROR).first().stream()
                .anyMatch(place -> place.file().equals("content/articles/bad.yaml")));
        assertEquals(1, stats.articles().count());
        assertTrue(unfinished(stats, What.WARNING).count() > 0);
    }

    @Test
    void aWithheldNameStandsInNoneOfIt() {
        TestContent content = AuditedDossier.empty()
                .file("people/wilmot-grebbens.md", "---\nname: Wilmot Grebbens\nredact: true\n---\n")
                .file("articles/lamps.md", "---\ntitle: Lamps of Wilmot Grebbens\n---\n\nLamps.\n");
        Stats stats = stats(content, 9);
        assertEquals(1, unfinished(stats, What.NOT_MENTIONED).count());
        assertTrue(!stats.toString().toLowerCase(java.util.Locale.ROOT).contains("grebbens"), stats::toString);
    }

    @Test
    void wordsAreThoseOfEveryScript() {
        assertEquals(0, StatsCounter.words(" … – \n\n"));
        assertEquals(4, StatsCounter.words("Don't ask, 3.5 times."));
        assertEquals(3, StatsCounter.words("وقال إنّ البلدية"));
        assertEquals(2, StatsCounter.words("東京 タワー"));
    }

    @Test
    void rangesBeginAndEnd() {
        TestContent content = AuditedDossier.empty()
                .file("articles/lamps.md", "---\ntitle: Lamps\n---\n\nOne lamp. Two lamps. Three.\n")
                .file("articles/lamps.yaml", """
                        events:
                          - {quote: One lamp, title: One, date: ~2010}
                          - {quote: Two lamps, title: Two, date: 2009-05/2021}
                          - {quote: Three, title: Three, date: 2012/}
                        """);
        assertEquals(new Period("2009-05", "2021"), stats(content, 3).happened());
    }
}
