package org.dossier;

import org.dossier.source.YamlText;

/**
 * Mona and Acme: a small dossier with every kind of record, passages that overlap, two languages, a claim that was withdrawn and one that is
 * denied.
 */
public final class FullDossier {
    private FullDossier() {}

    /** The dossier. */
    public static TestContent make() {
        return saying("");
    }

    /** The same, with some words at the end of every text. */
    public static TestContent saying(String words) {
        // A speaker with such a name leaves no room for a short form.
        String rules = words.isEmpty() ? "" : "rules: {claim-sentence: off}\n";
        return new TestContent()
                .file("dossier.yaml", with(words, SETTINGS) + rules)
                .file("people/mona.md", with(words, MONA))
                .file("organizations/acme.md", with(words, ACME))
                .file("articles/first.md", with(words, FIRST))
                .file("articles/first.yaml", with(words, ANNOTATIONS))
                .file("articles/ثانية.md", with(words, SECOND))
                .file("sources.yaml", with(words, SOURCES))
                .file("pages/about.md", with(words, ABOUT));
    }

    /** {@code ~t} stands for the words in a text of YAML, {@code ~m} in Markdown of YAML, {@code ~b} below front matter. */
    private static String with(String words, String text) {
        String markdown = words.replaceAll("\\p{Punct}", "\\\\$0");
        return text.replace("~t", YamlText.escaped('"', words))
                .replace("~m", YamlText.escaped('"', markdown))
                .replace("~b", markdown);
    }

    private static final String SETTINGS = """
            title: "The dossier~t"
            description: "About this~m"
            language: en
            url: https://example.org/some/
            editors: [{name: "Ed <Itor>~t", contact: ed@example.org}]
            license: "CC BY 4.0~t"
            policies: {methodology: about, corrections: about, contact: ed@example.org}
            lead: "The story of [[mona]]~m"
            practice: "All were asked~m"
            checked: 2024-07-01
            front: {claims: [owns], blocks: [claims, who]}
            nav: [people, about]
            digits: arab
            relation_kinds: {twin: {label: "twin of~t", symmetric: true}}
            """;

    private static final String MONA = """
            ---
            name: "Mona Khatib~t"
            sort_name: "Khatib, Mona~t"
            names: {ar: منى}
            aliases: [Mona]
            weak_aliases: ["Alias~t"]
            description: "What it is~m"
            kind: "role~t"
            public_role: "public~t"
            birth: {date: 1970, place: "Haifa~t", sources: [{id: report, locator: "p. 1~t"}]}
            image: {file: assets/harbour.svg, alt: "A portrait~t", credit: "Ann~t", license: CC0}
            identifiers: {wikidata: Q1}
            links: [{label: "Home~t", url: "https://home.example/"}]
            different_from: [acme]
            sources: [{id: report, locator: "p. 1~t"}]
            facts: [{label: "Seat~t", text: "Haifa~m", date: 2020-01, sources: [{id: report, locator: "p. 1~t"}]}]
            relations: [{id: board, kind: board-member, object: acme, role: "chair~t", from: 2019, text: "It is so.~m", sources: [report]}]
            review: {by: "Rae~t", date: 2024-06-09, rating: "sound~t", explanation: "Why~m"}
            ---
            A life.~b [@report]

            See [[acme|Acme]] [@first].
            """;

    private static final String ACME = """
            ---
            name: "Acme~t"
            aliases: [Acme]
            names: {ar: "أكمي~t"}
            description: "What it is~m"
            kind: "role~t"
            founded: {date: 1970, place: "Haifa~t", sources: [report]}
            sources: [report]
            ---
            A company.~b [@report]
            """;

    private static final String FIRST = """
            ---
            title: {en: "Title of first~t", ar: "عنوان~t"}
            subtitle: "Subtitle~t"
            short: "First~t"
            byline: ["Ann Writer~t", mona]
            outlet: "The Paper~t"
            date: 2024-06-03T10:11:00-04:00
            url: https://paper.example/?a=1&b=2
            accessed: 2024-07-01
            language: en
            type: news
            license: "CC0~t"
            summary: "In short~m"
            image: {file: assets/harbour.svg, alt: "A harbour~t", credit: "Ann~t"}
            tags: ["a tag~t"]
            review: {by: "Ed~t", date: 2024-06-07}
            ---
            Acme met Mona 😀. Mona left, "Acme" said.

            Mona owns shares of Acme, they said; it was denied.

            See [[report|the report]] [@report, p. 3] of Acme.
            """;

    private static final String ANNOTATIONS = """
            claims:
              - id: owns
                quote: owns shares of Acme
                summary: "Summary of owns, says Acme~m"
                short: "owns shares~t"
                states: "Mona owns shares~t"
                kind: allegation
                by: acme
                about: [mona]
                stance: negative
                made: 2024
                sources: [report]
                outcome: {status: withdrawn, date: 2024-07, text: "It went.~m", sources: [report]}
                review: {by: "Ed~t", date: 2024-06-02, rating: "unproven~t", explanation: "Why~m"}
                date: 2024-06-08
              - id: left
                quote: 'left, "Acme"'
                summary: "Summary of left~m"
                kind: statement
                by: article
                about: [mona]
                stance: negative
                made: 2024
                sources: [report]
                date: 2024-06-08
              - id: denied
                quote: it was denied
                summary: "Summary of denied, says Mona~m"
                kind: denial
                by: mona
                about: [mona]
                made: 2024
                denies: owns
                sources: [report]
                date: 2024-06-08
            responses:
              - id: not-so
                quote: it was denied
                by: mona
                to: all
                status: quoted
                asked:
                  - {by: article, date: 2024-06-01, channel: "letter~t", deadline: 2024-06-02, about: "the shares~t"}
                date: 2024-06-02
                text: "It is not so.~m"
                sources: [{id: report, locator: p. 3}]
            notes:
              - id: why
                quote: shares of Acme, they said
                text: "A note~m [@report][^1]\\n\\n[^1]: More of it."
                sources: [{id: report, locator: "Page~t"}]
                by: "Ed~t"
                date: 2024-06-06
            relations:
              - id: ties
                quote: of Acme, they
                subject: mona
                kind: board-member
                object: acme
                role: "chair~t"
                from: 2019
                status: alleged
                text: "They say so.~m"
                sources: [report]
                by: "Nia~t"
                date: 2024-06-08
              - id: gift
                quote: of Acme, they
                subject: mona
                kind: funder
                object: acme
                ended: true
                amount: {value: 1200.5, currency: USD}
              - id: stake
                quote: of Acme, they
                subject: mona
                kind: shareholder
                object: acme
                share: 12.5
            events:
              - id: meeting
                quote: met Mona
                title: "Event~t"
                date: 2024-06-05
                place: "Haifa~t"
                participants: [{entity: mona, role: "guest~t"}]
                text: "They met.~m"
                by: "Nia~t"
              - id: someday
                quote: left
                title: "Event~t"
                participants: [{entity: mona}]
            corrections:
              - {date: 2024-06-20, was: "was~m", now: "now~m", why: "why~m", by: "Nia~t"}
            """;

    private static final String SECOND = """
            ---
            title: "Title of ثانية~t"
            language: ar
            ---
            جاءت منى إلى الدار.
            """;

    private static final String SOURCES = """
            report:
              title: "A report~t"
              author: "Ann~t"
              publisher: acme
              date: 2023-11
              url: https://report.example/?a=1&b=2
              locator: "Shelf 3~t"
              archived: https://archive.example/report
              accessed: 2024-01-02
              type: ngo
              via: first
              rights: "Public~t"
              note: "A note~m"
            """;

    private static final String ABOUT = """
            ---
            title: "About~t"
            part: "Us~t"
            ---
            We read.~b [@report]
            """;
}
