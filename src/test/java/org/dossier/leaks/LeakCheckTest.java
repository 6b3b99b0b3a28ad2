package org.dossier.leaks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.dossier.output.OutputFile;
import org.dossier.source.Problem;
import org.dossier.source.SourceFile;
import org.dossier.text.withheld.WithheldForms;
import org.dossier.text.withheld.WithheldProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeakCheckTest {
    private static final ProgramText PROGRAM = new ProgramText(
            List.of("Home", "{0} of {1}", "Notes by {0}", "May", "Search & find", "All articles"),
            List.of("March", "May"),
            Set.of("theme/dossier.js"));

    private static WithheldForms forms(String name, String... not) {
        WithheldProfile named =
                new WithheldProfile("person-one", true, List.of(name), List.of(), List.of(), List.of(not));
        return WithheldForms.of(List.of(named), Set.of("en", "de", "el", "ru", "ar"));
    }

    private static LeakCheck look(WithheldForms forms) {
        return new LeakCheck(
                forms,
                PROGRAM,
                route -> List.of(SourceFile.of("content/articles/a.md", "Then Zarrowby came.")),
                route -> route.equals("assets/told.jpg")
                        ? List.of(
                                new LeakCheck.Inside("Artist", "Somebody"),
                                new LeakCheck.Inside("Title", "At sea with Quenlith"),
                                new LeakCheck.Inside("Caption", "Zarrowby at sea"))
                        : List.of());
    }

    private static List<Problem> found(LeakCheck look, String route, byte[] bytes, String shows) throws IOException {
        look.made(new OutputFile(route, out -> {}, shows), () -> new ByteArrayInputStream(bytes));
        return settled(look);
    }

    private static List<Problem> settled(LeakCheck look) {
        try {
            look.allMade();
            return List.of();
        } catch (LeakCheck.Refused e) {
            return e.problems();
        }
    }

    private static List<Problem> found(String name, String route, String text) throws IOException {
        return found(look(forms(name)), route, text.getBytes(StandardCharsets.UTF_8), "");
    }

    @Test
    void metadataOfCopiedFilesIsLookedAtToo() throws IOException {
        List<Problem> problems = found(look(forms("Quenlith Zarrowby")), "assets/told.jpg", new byte[] {1}, "");
        assertEquals(1, problems.size());
        assertTrue(
                problems.get(0)
                        .message()
                        .endsWith("'Quenlith Zarrowby', in its metadata or in a file inside it (Title)"),
                problems.get(0).message());
        assertEquals(List.of(), found(look(forms("Quenlith Zarrowby")), "assets/silent.jpg", new byte[] {1}, ""));
    }

    @Test
    void twoWordsThatMayBeANameCountInCopiedFiles() throws IOException {
        List<Problem> problems = found("Quenlith Zarrowby", "assets/a.txt", "Then Quenlith Zarowby came.");
        assertEquals(1, problems.size());
        assertTrue(
                problems.get(0).message().contains("would contain what may be a name of 'person-one'"),
                problems.get(0).message());
        for (String text :
                List.of("Then Zarrowbyhall came.", "Then Quenlith Z. came.", "Then Quenlith Sorrowby came.")) {
            assertEquals(List.of(), found("Quenlith Zarrowby", "assets/a.txt", text));
        }
        assertEquals(List.of(), found("Quenlith Zarrowby", "articles/a.html", "<p>Quenlith Zarowby</p>"));
        WithheldForms freed = forms("Quenlith Zarrowby", "Quenlith Zarowby");
        assertEquals(
                List.of(), found(look(freed), "assets/a.txt", "Quenlith Zarowby".getBytes(StandardCharsets.UTF_8), ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    articles/a.html           | <p>Then Zarrowby came.</p>
                    articles/a.html           | <p>Then <em>Zarr</em>owby came.</p>
                    articles/a.html           | <p>Then Zarrow&shy;by came.</p>
                    articles/a.html           | <p>Then &#90;arrowby came.</p>
                    articles/a.html           | <img alt="Zarrowby at sea">
                    articles/a.html           | <!-- Quenlith Zarrowby -->
                    articles/a.html           | <a href="https://x.example/Zarr%6Fwby">x</a>
                    articles/a.html           | <a href="mailto:quenlith.zarrowby@x.example">x</a>
                    articles/a.html           | <p id="s-quenlith-zarrowby">x</p>
                    data/dossier.json         | {"text": "Then \\u005aarrowby came."}
                    data/mentions.csv         | a,b,"ZARROWBY’S house"
                    data/text/a.txt           | Then Zarrowby came.
                    feed.xml                  | <title>Z&#xE1;rrowby</title>
                    search/text/0.js          | dossierSearch("text/0",[["articles\\/a.html",["Zarrowby"]]]);
                    search/claims/0.js        | dossierSearch("claims/0",["<p>Zarr<em>owby<\\/em> came<\\/p>"]);
                    search/names/0.js         | dossierSearch("names/0",[["people\\/x.html","person",1,"","","Quenlith Zarrowby"]]);
                    search/words/3.js         | dossierSearch("words/3",{"yes":"A","zarrowby":"iB"});
                    search/spelt/0.js         | dossierSearch("spelt/0",["yes","zarrowby"]);
                    search/turned/0.js        | dossierSearch("turned/0",["yes","zarrowby"]);
                    search/index.js           | dossierSearch("index",{"words":["a","zarrowby"],"kinds":[]});
                    search/index.js           | dossierSearch("index",{"turned":["a","ybworraz"],"kinds":[]});
                    assets/notes.md           | # What Zarrowby said
                    assets/plan.svg           | <svg><text>Zarr<tspan>owby</tspan></text></svg>
                    assets/README             | by Quenlith Zarrowby
                    assets/zarrowby.pdf       | (nothing)
                    assets/Quenlith-Zarrowby/a.txt | nothing
                    theme/custom.css          | /* for Zarrowby */
                    robots.txt                | # Zarrowby
                    """)
    void aNameIsFoundHoweverAFileHoldsIt(String route, String text) throws IOException {
        List<Problem> problems = found("Quenlith Zarrowby", route, text);
        assertEquals(1, problems.size(), text);
        assertEquals("redaction", problems.get(0).code());
        assertTrue(problems.get(0).message().contains("'" + route + "'"), problems.toString());
        assertTrue(problems.get(0).message().contains("'person-one'"), problems.toString());
    }

    @Test
    void otherEncodingsAreRead() throws IOException {
        for (Charset charset : List.of(
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                Charset.forName("windows-1252"))) {
            byte[] bytes = "Müller saw Zarrowby\n".getBytes(charset);
            assertEquals(
                    1,
                    found(look(forms("Quenlith Zarrowby")), "assets/a.csv", bytes, "")
                            .size(),
                    charset.name());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Seán O'Mordha    | <p>Then O&#39;Mordha came.</p>
                    Seán O'Mordha    | {"text": "O&amp;#39;Mordha"}
                    Seán O'Mordha    | https://x.example/O%27Mordha
                    Seán O'Mordha    | Sean_O’Mórdha
                    Ina Groß-Lühr    | <p>Frau Gross-Luehr</p>
                    Ina Groß-Lühr    | <p>Frau Gro&szlig;&shy;-L&uuml;hr</p>
                    Ina Groß-Lühr    | https://x.example/Gro%C3%9F-L%C3%BChr
                    Ina Groß-Lühr    | {"text": "Gro\\u00df-L\\u00fchr"}
                    Lü Müllner       | https://xn--mllner-3ya.example/
                    Νίκος Παπάδης    | <p>του ΠΑΠΑΔΗ</p>
                    Иван Бренкель    | <p>у Бренкеля</p>
                    كريم البرنكلي    | <p>وللبرنكلي بيت</p>
                    """)
    void namesOfManySpellingsAreFound(String name, String text) throws IOException {
        assertEquals(1, found(name, "articles/a.html", text).size());
    }

    @Test
    void thePlaceIsShownAndWhereTheContentHasIt() throws IOException {
        Problem problem = found("Quenlith Zarrowby", "articles/a.html", "<p>x\nThen Zarrowby, and Zarrowby.</p>")
                .get(0);
        assertEquals("articles/a.html:2:6", problem.span().toString());
        assertTrue(problem.message().contains("'Zarrowby', and in 1 more place"), problem.message());
        assertEquals(
                "content/articles/a.md:1:6", problem.related().get(0).span().toString());
    }

    @Test
    void wordsInPicturesCount() throws IOException {
        LeakCheck look = look(forms("Quenlith Zarrowby"));
        List<Problem> problems = found(look, "cards/a.png", new byte[] {0, 1}, "Article\nThe house of Zarrowby");
        assertTrue(problems.get(0).message().contains("in the words it shows"), problems.toString());
    }

    @Test
    void aNameIsFoundAcrossThePiecesOfALargeFile() throws IOException {
        String text = "x ".repeat(FileText.PIECE / 2 - 3) + "Quenlith Zarrowby" + " x".repeat(100);
        Problem problem = found("Quenlith Zarrowby", "data/dossier.json", text).get(0);
        assertTrue(problem.message().contains("characters from its start"), problem.message());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ada Home   | articles/a.html   | <li><a href="../index.html">Home</a></li>
                    Ada Notes  | articles/a.html   | <h2>Notes by Ito</h2>
                    Ada Search | articles/a.html   | <button aria-label="Search &amp; find">
                    Ada May    | articles/a.html   | <time datetime="2024-05-06">6 May 2024</time>
                    Ada Page   | articles/a.html   | <a href="../pages/about.html">x</a>
                    Ada Li     | articles/a.html   | <a href="#claim-li4xab12cd">x</a>
                    Ada Strong | articles/a.html   | <strong>x</strong>
                    Ada Strong | search/claims/0.js | dossierSearch("claims/0",["<strong>x<\\/strong>"]);
                    Ada Code   | theme/dossier.js  | // Code
                    Ada Ng     | search/words/0.js | dossierSearch("words/0",{"yes":"Ng.B"});
                    """)
    void wordsOfTheProgramAreNoNames(String name, String route, String text) throws IOException {
        assertEquals(List.of(), found(name, route, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ada Home  | articles/a.html   | <p>Then Home came.</p>
                    Ada Notes | articles/a.html   | <h2>Report by Notes</h2>
                    Ada May   | articles/a.html   | <p>Then May came.</p>
                    Ada Page  | articles/a.html   | <a href="https://page.example/pages/about.html">x</a>
                    """)
    void elsewhereTheyAre(String name, String route, String text) throws IOException {
        assertEquals(1, found(name, route, text).size());
    }

    @Test
    void aWordOfTheIndexMayBeACommonOneOfATextOrWordsThatAnEditorHasFreed() throws IOException {
        byte[] index = "dossierSearch(\"words/0\",{\"strong\":\"A\"});".getBytes(StandardCharsets.UTF_8);
        LeakCheck common = look(forms("Ada Strong"));
        assertEquals(List.of(), found(common, "data/text/a.txt", "a strong wind".getBytes(StandardCharsets.UTF_8), ""));
        assertEquals(List.of(), found(common, "search/words/0.js", index, ""));
        assertEquals(
                1,
                found(look(forms("Ada Strong")), "search/words/0.js", index, "").size());
        LeakCheck freed = look(forms("Ada Strong", "Strong Harbour", "strong"));
        byte[] text = "The Strong Harbour".getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of(), found(freed, "data/text/a.txt", text, ""));
        assertEquals(List.of(), found(freed, "search/words/0.js", index, ""));
    }

    @Test
    void ofManyFilesSomeAreNamed() throws IOException {
        LeakCheck look = look(forms("Quenlith Zarrowby"));
        for (int i = 0; i < 50; i++) {
            look.made(
                    new OutputFile("a/" + i + ".txt", out -> {}),
                    () -> new ByteArrayInputStream("Zarrowby".getBytes(StandardCharsets.UTF_8)));
        }
        List<Problem> problems = settled(look);
        assertEquals(20, problems.size());
        assertTrue(
                problems.toString().contains("30 more files contain such a name"),
                problems.get(19).toString());
        assertFalse(problems.get(0).help().isEmpty());
    }
}
