package org.dossier.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short sum of a text, to tell whether it is still the same: the first 64 bits of its SHA-256 (FIPS 180-4). */
public final class Fingerprint {
    private static final int BYTES = 8;

    private Fingerprint() {}

    /** 16 lower-case hexadecimal digits of the text in UTF-8. */
    public static String of(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }
}
