package org.dossier.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExplanationTextTest {
    @Test
    void aWordIsBrokenNowhereAndCodeStandsInQuotationMarks() {
        String body = "It `is: so` " + "word ".repeat(30)
                + "end.\n\n- one `x`\n- two\n\n```yaml content/x.yaml\n  a: `b`\n```\n";
        assertEquals("""
            c: t

            It 'is: so' word word word word word word word word word word word word word
            word word word word word word word word word word word word word word word word
            word end.

            - one 'x'

            - two

            content/x.yaml:
                a: `b`
            """, ExplanationText.of("c: t", body));
    }
}
