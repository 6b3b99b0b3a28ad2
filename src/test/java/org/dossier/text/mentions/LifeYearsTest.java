package org.dossier.text.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.dossier.TestContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A namesake is told by when he lived. */
class LifeYearsTest {
    private static final LifeYears ALIVE = new LifeYears(0, 0, false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0|false| (1822-1890) founded|true",
                "0|0|false| (1931-2004) founded|false",
                "1961|0|false| (1931-2004) founded|true",
                "1961|0|false| (1961) wrote|false",
                "1961|0|false| (b. 1931) wrote|true",
                "1961|0|false| (born 1962) wrote|false",
                "1961|0|false| (1999-2009) was mayor|false",
                "0|0|false| (geb. 1801) schrieb|true",
                "0|0|false| (d. 1990) wrote|true",
                "0|0|false|, who died in 1890, wrote|true",
                "1822|1890|true| (1822-1890) wrote|false",
                "1822|1890|true| (* 1822; † 1890) schrieb|false",
                "0|1890|true| (1821-1850) wrote|true",
                "0|1890|true|, who died in May 1890, wrote|false",
                "0|0|true| (1822-1890) wrote|false",
                "0|0|false| (D-Ulm) said|false"
            })
    void yearsBesideTheNameAreHis(int born, int died, boolean dead, String behind, boolean other) {
        assertEquals(
                other,
                new LifeYears(born, died, dead)
                        .isOther("Paul Marten" + " ".repeat(behind.startsWith(",") ? 0 : 1) + behind.strip(), 11));
    }

    @Test
    void nothingIsSaidAtTheEndOfAText() {
        assertFalse(ALIVE.isOther("Paul Marten", 11));
    }

    @Test
    void profilesSayWhenTheyLived() {
        TestContent content = new TestContent()
                .person("paul", "Paul Marten", "birth: 1961")
                .person("old", "Ada North", "death: 1890", "living: false")
                .article(
                        "a",
                        "Paul Marten (1822–1890) built it. Ada North (1822–1890) came. Paul Marten (born 1961) left. Marten left.");
        assertEquals(
                java.util.List.of("Ada North", "Paul Marten"),
                content.article("a").mentions().stream()
                        .map(one -> content.article("a")
                                .body()
                                .text()
                                .substring(one.range().start(), one.range().end()))
                        .toList());
    }
}
