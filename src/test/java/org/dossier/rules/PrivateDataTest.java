package org.dossier.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.dossier.TestContent;
import org.dossier.source.Problem;
import org.junit.jupiter.api.Test;

class PrivateDataTest {
    /** Texts, and after the bar the words that are pointed at. */
    private static final List<String> PRIVATE = List.of(
            "Write to ada@gmail.com. | ada@gmail.com",
            "<mailto:ada.north+quay@proton.me> | ada.north+quay@proton.me",
            "Call +1 202 555 0143 now. | +1 202 555 0143",
            "Call (202) 555-0143. | (202) 555-0143",
            "Call 202-555-0143. | 202-555-0143",
            "Handy: 0151 23456789 | 0151 23456789",
            "هاتف: ٠٥٩٩١٢٣٤٥٦ | ٠٥٩٩١٢٣٤٥٦",
            "جوال 0599-123-456 | 0599-123-456",
            "Her SSN is 123-45-6789. | 123-45-6789",
            "Passport no. AB1234567 | AB1234567",
            "رقم الهوية: 912345678 | 912345678",
            "Sie wohnt in der Seilerstraße 5. | wohnt in der Seilerstraße",
            "Il est domicilié 12 rue des Cordiers. | domicilié 12 rue",
            "Vive en calle Mayor 5. | Vive en calle",
            "Ada North, born 4 March 1971, | born 4 March 1971",
            "Ada North (born March 4th, 1971) | born March 4th, 1971",
            "Ada North, nacida el 4 de marzo de 1971 | nacida el 4 de marzo de 1971",
            "Ada North, geboren am 4. März 1971 | geboren am 4. März 1971",
            "Ada North, née le 4 mars 1971 | née le 4 mars 1971",
            "Ada North, ولدت في 4 مارس 1971 | ولدت في 4 مارس 1971");

    private static final List<String> NOT_PRIVATE = List.of(
            "Write to press@north.example.",
            "Write to ada@north.example.",
            "She is @adanorth there, and 3 pieces @ 5 florens.",
            "See https://mooring.example/@ada/1187 and https://lamp.example/+44207946095812.",
            "It grew by +1 200 000 000 florens, +3.5 per cent, from 1 to +100.",
            "File 2024-118-0042, ISBN 978-3-16-148410-0, ORCID 0000-0002-1825-0097.",
            "The lines of 2021-2022 and 555-0143 are dead.",
            "Phone records of 2024-06-05 were kept.",
            "The passport of 2019 was invalid; passports cost 120 florens.",
            "The tax number is secret, her identity card was lost in 1999.",
            "He lives at the harbour since 2015.",
            "The office is at 12 Rope Street.",
            "Idris Mirshad was born on 17 May 1931.",
            "The company was born on 4 March 1971.",
            "Ada North was born in 1971, and met Bo on 4 March 1999.",
            "Ada North was born in March 1971.",
            "Between 10:00-10:30 and 2024-06-05T10:11:00+04:00 it was dark.",
            "Her number is 12-34-5678, account 000-12-3456.");

    /** One dossier of all texts, each an article: much faster than a dossier each. */
    private static List<String> found(List<String> texts) {
        TestContent content = new TestContent()
                .person("ada-north", "Ada North")
                .person("idris-mirshad", "Idris Mirshad", "living: false");
        for (int i = 0; i < texts.size(); i++) {
            content.article("text-" + i, texts.get(i));
        }
        List<Problem> problems = content.checked().problems();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String file = "content/articles/text-" + i + ".md";
            List<String> words = problems.stream()
                    .filter(problem -> problem.code().equals("private-data"))
                    .filter(problem -> problem.span().file().path().equals(file))
                    .map(problem -> problem.span().text())
                    .toList();
            found.add(texts.get(i) + " | " + String.join(" | ", words));
        }
        return found;
    }

    @Test
    void findsWhatIsPrivate() {
        List<String> texts = PRIVATE.stream()
                .map(one -> one.substring(0, one.indexOf(" | ")))
                .toList();
        assertEquals(String.join("\n", PRIVATE), String.join("\n", found(texts)));
    }

    @Test
    void leavesTheRestAlone() {
        List<String> nothing = NOT_PRIVATE.stream().map(text -> text + " | ").toList();
        assertEquals(String.join("\n", nothing), String.join("\n", found(NOT_PRIVATE)));
    }
}
