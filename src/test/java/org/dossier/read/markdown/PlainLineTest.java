package org.dossier.read.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.dossier.manuscript.Markup;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;
import org.junit.jupiter.api.Test;

class PlainLineTest {
    private static final List<String> PIECES = List.of(
            "Asked about it, ",
            "she",
            " said ",
            "\"no\"",
            "'",
            "''",
            "(",
            ")",
            "1.",
            "1)",
            " 2024",
            "a) ",
            "www.",
            "Www",
            "...",
            "?",
            "\u2019s",
            "\u2013 ",
            "\u0627\u0644",
            "\u00E9",
            "  ",
            "St. ",
            ";",
            ",",
            "e.g. ",
            "x.org",
            "\u00AB\u00A0",
            "o\u0301",
            "!",
            "/",
            "-",
            ":");

    private static final MarkdownReader READER = new MarkdownReader();

    private record Read(Markup markup, List<?> problems) {}

    private static Read read(SourceFile file, int end) {
        Problems problems = new Problems();
        String text = file.text().substring(0, end);
        Markup markup = READER.read(text, Origin.of(file, 0, end), MarkdownWalk.Headings.OF_PART, problems);
        return new Read(markup, problems.sorted());
    }

    /** A line break after it makes no other text of a line, and Flexmark reads that in any case. */
    @Test
    void aPlainLineReadsAsFlexmarkReadsIt() {
        Random random = new Random(11);
        for (int run = 0; run < 4000; run++) {
            StringBuilder line = new StringBuilder();
            for (int i = random.nextInt(8); i >= 0; i--) {
                line.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            SourceFile file = SourceFile.of("content/articles/x.md", line + "\n");
            Read alone = read(file, line.length());
            Read withBreak = read(file, line.length() + 1);
            assertEquals(withBreak.markup().tokens(), alone.markup().tokens(), file.text());
            assertEquals(withBreak.problems(), alone.problems(), file.text());
        }
    }
}
