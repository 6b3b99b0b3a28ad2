package org.dossier.audit;

import org.dossier.TestContent;

/** A dossier for tests of its audit: some good, some to look at. */
public final class AuditedDossier {
    private AuditedDossier() {}

    /** A dossier without articles. */
    public static TestContent empty() {
        return new TestContent().settings("title: Lamps", "rules: {policy-pages: off}");
    }

    /** A dossier with something to look at in each section, and something that is well beside it. */
    public static TestContent full() {
        return new TestContent()
                .settings(
                        "title: Lamps",
                        "url: https://lamps.example/",
                        "rules: {policy-pages: off, claim-response: warning, claim-source: error, bio-citation: warning, outcome-due: warning}")
                .file(
                        "people/ada-noor.md",
                        "---\nname: Ada Noor\nliving: true\npublic_role: none\n---\n\nShe sells lamps.\n")
                .file(
                        "people/bo-noor.md",
                        "---\nname: Bo Noor\npublic_role: Mayor of Orm\n---\n\nHe is mayor [@register].\n")
                .person("cy-dahl", "Cy Dahl", "living: false", "death: {date: 1990, sources: [register]}")
                .person("di-quist", "Di Quist", "draft: true")
                .organization("orm-lamps", "Orm Lamps")
                .file("sources.yaml", """
                        register: {title: Register of Orm, publisher: Orm, url: "https://orm.example/", accessed: 2024-01-02}
                        letter: {title: A letter, publisher: Post, via: lamps}
                        page: {title: A page, url: "https://page.example/", publisher: Page}
                        """)
                .article(
                        "lamps",
                        """

                        Ada Noor sold broken lamps, said Orm Lamps. Bo Noor knew of the lamps. [[ada-noor|Noor]] laughed.
                        The late Cy Dahl sold candles. Ada Noor said that her lamps were whole.
                        Orm Lamps was late with all of its deliveries in the spring, the mayor said.
                        """,
                        "title: Lamps",
                        "outlet: Post",
                        "url: https://post.example/lamps",
                        "accessed: 2024-03-01",
                        "date: 2024-02-01")
                .annotations("lamps", ANNOTATIONS);
    }

    private static final String ANNOTATIONS = """
            claims:
              - id: broken-lamps
                quote: Ada Noor sold broken lamps
                summary: Orm Lamps says that she sold broken lamps.
                kind: allegation
                by: orm-lamps
                about: [ada-noor]
                stance: negative
                review_by: 2024-01
                sources: [letter]
              - id: mayor-knew
                quote: Bo Noor knew of the lamps
                summary: The article says that the mayor knew.
                kind: statement
                by: article
                about: [bo-noor]
                stance: negative
                sources: [register, page]
                outcome: {status: corrected, date: 2024-02-20, text: The newspaper corrected it.}
                review: {by: Eva, date: 2024-02-02}
              - id: candles
                quote: The late Cy Dahl sold candles
                summary: The article says that he sold candles.
                kind: statement
                by: article
                about: [cy-dahl]
                stance: negative
              - id: whole
                quote: her lamps were whole
                summary: She said that her lamps were whole.
                kind: denial
                by: ada-noor
                about: [ada-noor]
                stance: positive
                denies: broken-lamps
                sources: [register]
                review: {by: Eva, date: 2024-02-02}
            relations:
              - quote: Ada Noor sold broken lamps, said Orm Lamps
                subject: ada-noor
                kind: employee
                object: orm-lamps
                status: alleged
              - quote: Bo Noor
                subject: bo-noor
                kind: employee
                object: orm-lamps
            responses:
              - by: ada-noor
                to: all
                status: no-reply
                asked: [{by: article, date: 2024-01-10}]
              - by: bo-noor
                to: all
                status: quoted
                text: I did not.
                sources: [lamps]
              - by: cy-dahl
                to: all
                status: not-sought
                reason: He is dead.
            notes:
              - quote: laughed
                kind: question
                text: Why?
                by: Eva
                date: 2024-02-03
              - quote: Orm Lamps was late with all of its delivery in the spring, the mayor
                suffix: said
                text: This is context.
            """;
}
