package org.dossier.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.dossier.source.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFingerprintTest {

    @Test
    void isThatOfTheTwoStandards() {
        // The check values of both in the catalog of parametrised CRC algorithms.
        assertEquals("cbf43926e3069283", FileFingerprint.of("123456789".getBytes(StandardCharsets.US_ASCII)));
        assertEquals("0".repeat(16), FileFingerprint.of(new byte[0]));
    }

    @Test
    void isTheSameHoweverTheBytesCome(@TempDir Path folder) throws IOException {
        byte[] bytes = "words ".repeat(30_000).getBytes(StandardCharsets.UTF_8);
        FileFingerprint parts = new FileFingerprint();
        parts.add(bytes, 0, 1);
        parts.add(bytes, 1, bytes.length - 1);
        Path file = Files.write(folder.resolve("words"), bytes);
        assertEquals(FileFingerprint.of(bytes), parts.digits());
        assertEquals(FileFingerprint.of(bytes), FileFingerprint.of(file));
    }

    @Test
    void aFileIsKnownByTheDigestOfEarlierVersionsToo(@TempDir Path folder) throws IOException {
        byte[] bytes = "abc".getBytes(StandardCharsets.US_ASCII);
        Path file = Files.write(folder.resolve("a"), bytes);
        // FIPS 180-4, the example of one block.
        String digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assertEquals(digest, Sha256.of(bytes));
        assertTrue(FileFingerprint.isAmong(Set.of(digest), file));
        assertTrue(FileFingerprint.isAmong(Set.of(FileFingerprint.of(bytes)), file));
        Files.write(file, "abd".getBytes(StandardCharsets.US_ASCII));
        assertFalse(FileFingerprint.isAmong(Set.of(digest, FileFingerprint.of(bytes)), file));
        assertFalse(FileFingerprint.isAmong(Set.of(), file));
    }

    @Test
    void tellsEveryChangedBitApart() {
        byte[] bytes = "A page of a site, as an earlier build wrote it.".getBytes(StandardCharsets.UTF_8);
        Set<String> seen = new HashSet<>(Set.of(FileFingerprint.of(bytes)));
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] changed = bytes.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            seen.add(FileFingerprint.of(changed));
        }
        assertEquals(bytes.length * 8 + 1, seen.size());
    }
}
