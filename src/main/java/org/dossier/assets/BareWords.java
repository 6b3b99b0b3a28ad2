package org.dossier.assets;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words among the bytes of a file that is not text: tags of a recording, what follows the end of a picture, an old kind of document,
 * an archive that is not packed. Anyone who opens the file in an editor finds them.
 */
final class BareWords {
    /** So few characters are there by chance. */
    private static final int SHORTEST = 6;

    /** In more text than this nobody put a name. */
    private static final int LONGEST = 16 << 20;

    /** So many bytes show whether a file is text. */
    private static final int HEAD = 1 << 13;

    private static final Pattern UNREADABLE = Pattern.compile("[\\uFFFD\\p{Cntrl}]+");
    private static final Pattern SOME_LETTERS = Pattern.compile("\\p{L}{3}");

    private final Set<String> words = new LinkedHashSet<>();
    private int length;

    private BareWords() {}

    /** The words, a line for each stretch of them; empty for a file that is text. */
    static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            // The last character may be cut.
            if (!UNREADABLE
                    .matcher(head.substring(0, Math.max(0, head.length() - 2)).replaceAll("\\s+", ""))
                    .find()) {
                return "";
            }
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return of(in);
        }
    }

    private static String of(InputStream in) throws IOException {
        BareWords all = new BareWords();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder[] wide = {new StringBuilder(), new StringBuilder()};
        int before = -1;
        int parity = 0;
        for (int b = in.read(); b >= 0 && all.length < LONGEST; b = in.read()) {
            if (b >= ' ') {
                bytes.write(b);
            } else {
                all.narrow(bytes);
            }
            if (before >= 0) {
                all.wide(wide[parity], (char) (before | b << 8));
            }
            before = b;
            parity = 1 - parity;
        }
        all.narrow(bytes);
        for (StringBuilder run : wide) {
            all.add(run.toString());
        }
        return String.join("\n", all.words);
    }

    private void narrow(ByteArrayOutputStream bytes) {
        if (bytes.size() >= SHORTEST) {
            for (String run : UNREADABLE.split(bytes.toString(StandardCharsets.UTF_8))) {
                add(run);
            }
        }
        bytes.reset();
    }

    /** Two bytes a letter, of scripts that do not fill the table: of the others any two bytes are a letter. */
    private void wide(StringBuilder run, char c) {
        if (c >= ' ' && c < 0x7F || c < 0x0700 && Character.isLetter(c)) {
            run.append(c);
        } else if (run.length() > 0) {
            add(run.toString());
            run.setLength(0);
        }
    }

    private void add(String run) {
        if (run.length() >= SHORTEST && SOME_LETTERS.matcher(run).find() && words.add(run)) {
            length += run.length();
        }
    }
}
