package org.dossier.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dossier.export.PublishedLines;
import org.dossier.model.Published;
import org.dossier.model.Published.Word;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;
import org.junit.jupiter.api.Test;

/** What is written comes back, whatever happens to the file on the way that does not matter. */
class LockReaderTest {
    private static final String HOSTILE = "\" \\ \t # {} <<<<<<< = \u2028 \u0007 منى 😀 </script> ";

    private static Published full() {
        Map<Word, String> all = new EnumMap<>(Word.class);
        for (Word word : Word.values()) {
            all.put(word, HOSTILE + word.key());
        }
        Published.Text article = new Published.Text(
                "ثانية",
                Map.of(Word.TITLE, HOSTILE),
                "0123456789abcdef",
                List.of("aaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbb"),
                new TreeMap<>(Map.of("b", all, "a.b_c-d", Map.of(Word.SUMMARY, "One."))),
                new TreeMap<>(Map.of("cccccccccccccccc", "2024-06", "dddddddddddddddd", "~2023/2024")));
        Published.Text bare = new Published.Text("bare", Map.of(), "e", List.of(), new TreeMap<>(), new TreeMap<>());
        return new Published(new TreeMap<>(Map.of("ثانية", article, "bare", bare)));
    }

    private static String written(Published published) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new PublishedLines(published).writeTo(out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Published read(String text) {
        Problems problems = new Problems();
        Published published = LockReader.read(SourceFile.of("content/dossier.lock", text), problems);
        assertEquals(List.of(), problems.sorted());
        return published;
    }

    @Test
    void whatIsWrittenComesBack() {
        assertEquals(full(), read(written(full())));
    }

    @Test
    void oneRecordALine() {
        // Head, version, two articles, two claims, two corrections.
        assertEquals(8, written(full()).lines().count());
        assertEquals(written(full()), written(read(written(full()))));
    }

    @Test
    void lineEndsAndOrderChangeNothing() {
        List<String> lines = new ArrayList<>(written(full()).lines().toList());
        List<String> records = lines.subList(2, lines.size());
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(records, new Random(seed));
            assertEquals(full(), read("\uFEFF" + String.join("\r\n", lines) + "\r\n\r\n"));
        }
    }

    @Test
    void halfARecordIsNone() {
        String text = written(full());
        // Whole lines may be missing without a trace: version control is there for that.
        for (int end = text.indexOf('\n', text.indexOf("version")) + 2; end < text.length(); end++) {
            boolean cutsALine = text.charAt(end - 1) != '\n' && text.charAt(end) != '\n';
            if (cutsALine && !Character.isLowSurrogate(text.charAt(end))) {
                Problems problems = new Problems();
                assertNull(LockReader.read(SourceFile.of("content/dossier.lock", text.substring(0, end)), problems));
                assertEquals("lock-syntax", problems.sorted().get(0).code());
            }
        }
    }
}
