package org.dossier.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.dossier.TestContent;
import org.dossier.model.Body;
import org.dossier.model.Piece;
import org.dossier.source.Range;
import org.dossier.source.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BodyMakerTest {
    private TestContent content;

    @BeforeEach
    void someProfiles() {
        content = new TestContent().person("ada-north", "Ada North");
    }

    /** What was written where a reader reads {@code words}. */
    private static String written(Body body, String words) {
        int at = body.text().indexOf(words);
        assertTrue(at >= 0, body.text());
        return body.source().of(new Range(at, at + words.length())).text();
    }

    private void leadsBack(String markdown, String words, String written) {
        assertEquals(written, written(content.body(markdown), words));
        assertEquals(List.of(), content.messages());
    }

    @Test
    void wordsLeadBackToWhereTheyWereWritten() {
        leadsBack("The crane stood.", "crane", "crane");
        leadsBack("The **crane** stood.", "crane stood", "crane** stood");
        leadsBack("A *[crane](https://a.example) s* b", "crane s", "crane](https://a.example) s");
        leadsBack("A \\*star\\* here.", "*star*", "*star\\*");
        leadsBack("Fish &amp; ships.", "& ships", "&amp; ships");
        leadsBack("The {==crane==}{#c} stood.", "crane stood", "crane==}{#c} stood");
        leadsBack("Two 😀 emoji.", "😀 emoji", "😀 emoji");
        leadsBack("| a cell |\n| ------ |", "a cell", "a cell");
        leadsBack("> - in a list", "in a list", "in a list");
    }

    @Test
    void namesThatArePutInLeadBackToTheirId() {
        leadsBack("See [[ada-north]] there.", "Ada North", "ada-north");
        leadsBack("See [[ada-north|her]] there.", "See her", "See [[ada-north|her");
    }

    @Test
    void everyPlainLetterLeadsBackToItself() {
        Body body = content.body("# A *heading*\n\nThe **crane\nstood** [still](https://a.example).\n\n- one\n- two\n\n"
                + "| x | y |\n| - | - |\n| z\\|q | w |\n\nNote[^1].\n\n[^1]: The note.\n");
        for (Body.Block block : body.blocks()) {
            for (int i = block.range().start(); i < block.range().end(); i++) {
                String letter = body.text().substring(i, i + 1);
                Span span = body.source().of(new Range(i, i + 1));
                assertEquals(
                        letter.equals(" ") ? span.text().strip() : letter,
                        span.text().strip(),
                        "at " + i);
            }
        }
    }

    @Test
    void textInYamlLeadsBackToo() {
        assertEquals("crane* stood", inYaml("The *crane* stood.", "crane stood"));
        assertEquals("crane", inYaml("\"The *crane* stood.\"", "crane"));
        assertEquals("The crane", inYaml("|\n  The crane\n", "The crane"));
    }

    @Test
    void ofTextThatIsWrittenDifferentlyTheWholeIsGiven() {
        assertEquals("The crane\n  stood.", inYaml(">\n  The crane\n  stood.\n", "crane stood"));
        assertEquals("It''s the crane.", inYaml("'It''s the crane.'", "the crane"));
        assertEquals("The \\x63rane.", inYaml("\"The \\x63rane.\"", "crane"));
    }

    private String inYaml(String yaml, String words) {
        content.file("articles/quay.md", "---\ntitle: Quay\nsummary: " + yaml + "\n---\n");
        return written(content.article("quay").summary(), words);
    }

    @Test
    void whatWasMarkedIsKnown() {
        Body body = content.body("{==The {==crane==}{#crane} stood==}{>>Why?<<} for [[ada-north| her ]] here.");
        assertEquals("The crane stood for  her  here.", body.text());
        assertEquals(
                List.of("The crane stood", "crane"),
                body.passages().stream().map(one -> one.range().of(body.text())).toList());
        assertEquals("Why?", body.passages().get(0).note().text());
        assertEquals("crane", body.passages().get(1).id());
        assertEquals("{==crane==}{#crane}", body.passages().get(1).span().text());
        assertEquals("her", body.references().get(0).range().of(body.text()));
        assertEquals("ada-north", body.references().get(0).span().text());
    }

    @Test
    void blocksKnowWhatTheyAre() {
        Body body = content.body("## Head\n\nText.\n\n| a |\n| - |\n| b |\n");
        assertEquals(
                "HEADING Head, PARAGRAPH Text., CELL a, CELL b",
                body.blocks().stream()
                        .map(block -> block.kind() + " " + block.range().of(body.text()))
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void textThatGoesOnIsOnePiece() {
        Body body = content.body("A \\* b &amp; c [not a link] d\ne");
        assertEquals(
                1, body.pieces().stream().filter(Piece.Text.class::isInstance).count());
        assertEquals("A * b & c [not a link] d e", body.text());
    }

    @Test
    void anEmptyTextIsNothing() {
        assertEquals(Body.EMPTY, content.body(" \n\n"));
    }
}
