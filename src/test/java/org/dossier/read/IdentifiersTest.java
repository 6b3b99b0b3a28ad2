package org.dossier.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiersTest {
    @ParameterizedTest
    @CsvSource({
        "wikidata, Q42, Q42, https://www.wikidata.org/wiki/Q42",
        "wikidata, https://www.wikidata.org/wiki/Q42, Q42, https://www.wikidata.org/wiki/Q42",
        "ror, 02mhbdp94, 02mhbdp94, https://ror.org/02mhbdp94",
        "ror, https://ror.org/05a28rw58, 05a28rw58, https://ror.org/05a28rw58",
        "lei, 529900T8BM49AURSDO55, 529900T8BM49AURSDO55, https://search.gleif.org/#/record/529900T8BM49AURSDO55",
        "isni, 0000 0001 2150 090X, 0000 0001 2150 090X, https://isni.org/isni/000000012150090X",
        "isni, 000000012150090X, 0000 0001 2150 090X, https://isni.org/isni/000000012150090X",
        "orcid, 0000-0002-1825-0097, 0000-0002-1825-0097, https://orcid.org/0000-0002-1825-0097",
        "orcid, 0000-0002-1694-233X, 0000-0002-1694-233X, https://orcid.org/0000-0002-1694-233X",
        "bioguide, R000595, R000595, https://bioguide.congress.gov/search/bio/R000595",
        "WikiData, Q1, Q1, https://www.wikidata.org/wiki/Q1",
    })
    void wellFormed(String scheme, String written, String printed, String url) {
        Identifiers.Check check = Identifiers.check(scheme, written);
        assertEquals("", check.problem());
        assertEquals(printed, check.value());
        assertEquals(url, check.url());
    }

    @ParameterizedTest
    @CsvSource({
        "wikidata, 42, expected Q and digits",
        "wikidata, Q0, expected Q and digits",
        "wikidata, <script>, expected Q and digits",
        "ror, 02mhbdp95, its check digits are wrong",
        "ror, 02mhbdu94, expected 0 and eight letters or digits",
        "lei, 529900T8BM49AURSDO56, its check digits are wrong",
        "lei, 529900t8bm49aursdo55, expected 18 letters or digits and two digits",
        "isni, 0000000121500901, its check digit is wrong",
        "isni, 12, expected 16 digits",
        "orcid, 0000-0002-1825-0098, its check digit is wrong",
        "orcid, 0000000218250097, expected four groups of four digits",
        "bioguide, 595, expected a letter and six digits",
    })
    void illFormed(String scheme, String written, String problem) {
        Identifiers.Check check = Identifiers.check(scheme, written);
        assertEquals(problem, check.problem());
        assertEquals("", check.url());
    }

    @ParameterizedTest
    @CsvSource({"orcid, 0000-0002-1825-0097", "isni, 000000012150090X", "lei, 529900T8BM49AURSDO55", "ror, 02mhbdp94"})
    void oneWrongDigitIsAlwaysFound(String scheme, String right) {
        for (int i = 0; i < right.length(); i++) {
            for (char c = '0'; c <= '9'; c++) {
                if (Character.isDigit(right.charAt(i)) && right.charAt(i) != c) {
                    String wrong = right.substring(0, i) + c + right.substring(i + 1);
                    assertNotEquals("", Identifiers.check(scheme, wrong).problem(), wrong);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"vat, IE6388047V", "x, <script>"})
    void anUnknownSchemeIsTakenAsItIs(String scheme, String written) {
        assertEquals(new Identifiers.Check(written, "", ""), Identifiers.check(scheme, written));
    }
}
