package org.dossier.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Collectors;
import org.dossier.TestContent;
import org.dossier.model.Body;
import org.dossier.model.Piece;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkResolverTest {
    private TestContent content;

    @BeforeEach
    void somePages() {
        content = new TestContent()
                .person("ada-north", "Ada North")
                .organization("works", "Works")
                .article("quay", "")
                .file("sources.yaml", "log: {title: The log, locator: shelf 4}");
    }

    private List<Piece.Link> links(String markdown) {
        Body body = content.body(markdown);
        return body.pieces().stream()
                .filter(Piece.Link.class::isInstance)
                .map(Piece.Link.class::cast)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "../people/ada-north.md,        ada-north",
        "/people/ada-north/,            ada-north",
        "people/ada-north.html,         ada-north",
        "https:../people/x,             ''",
        "../articles/quay.md,           quay",
        "quay.md,                       quay",
        "quay,                          quay",
        "../articles/quay/index.html,   quay",
        "../organizations/works.md,     works",
        "quay.md?x=1,                   quay"
    })
    void relativeAddressesLeadIntoTheDossier(String address, String target) {
        Piece.Link link = links("[x](" + address + ")").get(0);
        assertEquals(target, link.target() == null ? "" : link.target());
        assertEquals(List.of(), content.messages());
    }

    @Test
    void aFragmentOfAnotherPageIsReported() {
        assertEquals("quay", links("[x](../articles/quay.md#part)").get(0).target());
        assertEquals("link-fragment", content.problems().sorted().get(0).code());
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/x,      https://a.example/x",
        "//a.example/x,            https://a.example/x",
        "HTTP://a.example,         HTTP://a.example",
        "mailto:x@a.example,       mailto:x@a.example",
        "https://a.example/ü,      https://a.example/%C3%BC",
        "https://a.example/100%,   https://a.example/100%25",
        "https://a.example/%20,    https://a.example/%20",
        "assets/harbour.svg,          assets/harbour.svg",
        "../assets/harbour.svg,       assets/harbour.svg"
    })
    void otherAddressesAreHarmlessText(String address, String href) {
        assertEquals(href, links("[x](" + address + ")").get(0).href());
        assertEquals(List.of(), content.messages());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert%281%29",
                "JAVASCRIPT:x",
                "java&#10;script:x",
                "&#1;javascript:x",
                "vbscript:x",
                "data:text/html,x",
                "file:///etc/passwd",
                "java&Tab;script:x"
            })
    void otherSchemesAreErrorsAndNoLinks(String address) {
        assertEquals(List.of(), links("[x](" + address + ")"));
        assertEquals(1, content.messages().size());
        assertEquals("link-scheme", content.problems().sorted().get(0).code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../people/quay.md",
                "../../etc/passwd",
                "nowhere.md",
                "#nowhere",
                "../assets/none.png",
                "x/quay",
                "?x"
            })
    void addressesThatLeadNowhereAreReportedAndTheirWordsStay(String address) {
        Body body = content.body("See [these words](" + address + ").");
        assertEquals("See these words.", body.text());
        assertFalse(body.pieces().stream().anyMatch(Piece.Link.class::isInstance));
        assertEquals("link-target", content.problems().sorted().get(0).code());
    }

    @Test
    void headingsAreFoundWithAndWithoutTheirPrefix() {
        assertEquals(
                List.of("#s-the-gate", "#s-the-gate"),
                links("## The gate\n\n[x](#the-gate) [y](#s-the-gate)").stream()
                        .map(Piece.Link::href)
                        .toList());
    }

    private String pictures(String markdown) {
        return content.body(markdown).pieces().stream()
                .map(piece -> {
                    if (piece instanceof Piece.Picture picture) {
                        return "picture " + picture.asset();
                    } else if (piece instanceof Piece.Link link) {
                        return "link " + link.href();
                    }
                    return piece instanceof Piece.Verbatim words ? words.text() : "";
                })
                .filter(piece -> !piece.isEmpty())
                .collect(Collectors.joining(", "));
    }

    @Test
    void picturesComeFromTheAssetsAlone() {
        assertEquals("picture assets/harbour.svg", pictures("![A gate](../assets/harbour.svg)"));
        assertEquals("picture assets/harbour.svg", pictures("![A gate](harbour.svg)"));
        assertEquals("picture data:image/png;base64,AAAA", pictures("![A dot](data:image/png;base64,AAAA)"));
        assertEquals(List.of(), content.messages());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "![Far](https://a.example/x.png)          | link https://a.example/x.png, Far | picture-elsewhere",
                "![Far](//a.example/x.png)                | link https://a.example/x.png, Far | picture-elsewhere",
                "[![Far](https://a.example/x.png)](quay)  | link quay, Far                    | picture-elsewhere",
                "![Bad](javascript:x)                     | Bad                               | picture-elsewhere",
                "![Bad](data:image/svg+xml;base64,AAAA)   | Bad                               | picture-elsewhere",
                "![None](none.png)                        | None                              | picture-missing",
                "![](none.png)                            | none.png                          | picture-missing"
            })
    void otherPicturesAreTheirWords(String markdown, String drawn, String code) {
        assertEquals(drawn, pictures(markdown));
        assertEquals(code, content.problems().sorted().get(0).code());
    }
}
