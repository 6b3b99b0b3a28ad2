package org.dossier.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.dossier.source.Sha256;

/**
 * By which a file that someone changed is told from one that is as we wrote it: CRC-32 and CRC-32C of its bytes, 16 lower-case
 * hexadecimal digits. It need not defend against forgery: who may write into the site may write into the manifest too. For one thread.
 */
final class FileFingerprint {

    private static final int CHUNK = 1 << 16;
    private static final int DIGEST_DIGITS = 64;

    private final CRC32 crc = new CRC32();
    private final CRC32C castagnoli = new CRC32C();

    void add(byte[] bytes, int from, int length) {
        crc.update(bytes, from, length);
        castagnoli.update(bytes, from, length);
    }

    /** Of all that was added so far. */
    String digits() {
        return HexFormat.of().toHexDigits(crc.getValue() << 32 | castagnoli.getValue());
    }

    static String of(byte[] bytes) {
        FileFingerprint whole = new FileFingerprint();
        whole.add(bytes, 0, bytes.length);
        return whole.digits();
    }

    /** True when a file has one of these fingerprints, or one of the SHA-256 digests by which earlier versions of the program knew it. */
    static boolean isAmong(Set<String> known, Path file) throws IOException {
        return known.contains(of(file))
                || known.stream().anyMatch(one -> one.length() == DIGEST_DIGITS)
                        && known.contains(Sha256.of(Files.readAllBytes(file)));
    }

    static String of(Path file) throws IOException {
        FileFingerprint whole = new FileFingerprint();
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                whole.add(chunk, 0, n);
            }
        }
        return whole.digits();
    }
}
