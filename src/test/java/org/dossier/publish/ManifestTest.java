package org.dossier.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dossier.source.Sha256;
import org.junit.jupiter.api.Test;

class ManifestTest {

    private static final String A = "a".repeat(16);
    private static final String B = "b".repeat(16);
    private static final String C = "c".repeat(16);

    private static Manifest sample() {
        Map<String, SortedSet<String>> kept = new TreeMap<>(Map.of("old page.html", new TreeSet<>(List.of(C, A))));
        return Manifest.after(Map.of("b/ü.html", B, "a.html", A), kept, List.of("b"));
    }

    @Test
    void hasOneForm() {
        String body = A + "  a.html\n" + B + "  b/ü.html\n# if untouched: " + A + "  old page.html\n# if untouched: "
                + C + "  old page.html\n# folder: b\n";
        String title = "# Dossier 2: the files this build wrote; fingerprint of the lines below: "
                + FileFingerprint.of(body.getBytes(StandardCharsets.UTF_8)) + "\n";
        assertEquals(title + body, new String(sample().encoded(), StandardCharsets.UTF_8));
    }

    @Test
    void readsWhatItWrote() {
        assertEquals(Optional.of(sample()), Manifest.decoded(sample().encoded()));
        assertEquals(Optional.of(Manifest.EMPTY), Manifest.decoded(Manifest.EMPTY.encoded()));
        Manifest lineSeparator = Manifest.after(Map.of("a\u2028b", A), Map.of(), List.of());
        assertEquals(Optional.of(lineSeparator), Manifest.decoded(lineSeparator.encoded()));
    }

    @Test
    void readsWhatEarlierVersionsWrote() {
        String digest = Sha256.of("A page.".getBytes(StandardCharsets.UTF_8));
        String body = digest + "  a.html\n# if untouched: " + digest + "  b.html\n# folder: b\n";
        String title = "# Dossier 1: the files this build wrote; sha-256 of the lines below: ";
        byte[] bytes = (title + Sha256.of(body.getBytes(StandardCharsets.UTF_8)) + "\n" + body)
                .getBytes(StandardCharsets.UTF_8);
        Manifest manifest = Manifest.decoded(bytes).orElseThrow();
        assertEquals(Map.of("a.html", new TreeSet<>(List.of(digest))), manifest.written());
        assertEquals(Map.of("b.html", new TreeSet<>(List.of(digest))), manifest.untouched());
        assertEquals(Optional.of(manifest), Manifest.decoded(manifest.encoded()), "a page that was kept stays known");
        bytes[title.length()] ^= 1;
        assertEquals(Optional.empty(), Manifest.decoded(bytes));
    }

    @Test
    void trustsNothingOnceAByteIsWrong() {
        byte[] good = sample().encoded();
        for (int i = 0; i < good.length; i++) {
            byte[] bad = good.clone();
            bad[i] ^= 1;
            assertEquals(Optional.empty(), Manifest.decoded(bad), "byte " + i);
            assertEquals(Optional.empty(), Manifest.decoded(Arrays.copyOf(good, i)), "cut at " + i);
        }
        assertEquals(Optional.empty(), Manifest.decoded(new byte[] {(byte) 0xff, 10, 0}));
    }

    @Test
    void trustsNoRouteThatLeadsOutOfTheSite() {
        Manifest forged = Manifest.after(new HashMap<>(Map.of("../../etc/passwd", A)), Map.of(), List.of());
        assertEquals(Optional.empty(), Manifest.decoded(forged.encoded()));
        forged = Manifest.after(Map.of(), Map.of(), List.of("/"));
        assertEquals(Optional.empty(), Manifest.decoded(forged.encoded()));
    }

    @Test
    void announcesWhatMayComeWithoutForgettingWhatIs() {
        Manifest during = sample().announcing(new TreeMap<>(Map.of("a.html", C, "new.html", B)), List.of("n"));
        assertEquals(new TreeSet<>(List.of(A, C)), during.fingerprintsOf("a.html"));
        assertEquals(new TreeSet<>(List.of(B)), during.fingerprintsOf("b/ü.html"));
        assertTrue(during.written().containsKey("a.html"));
        assertTrue(during.untouched().containsKey("new.html"), "ours only once it is what we announced");
        assertEquals(new TreeSet<>(List.of("b", "n")), during.folders());
        assertEquals(Optional.of(during), Manifest.decoded(during.encoded()));
        assertArrayEquals(sample().encoded(), sample().encoded());
    }
}
