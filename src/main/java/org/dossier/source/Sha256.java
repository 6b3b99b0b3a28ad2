package org.dossier.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 digests as 64 lower-case hexadecimal digits: two things that have the same one are taken for the same. Who needs less takes the
 * first of them.
 *
 * <p>spec: FIPS 180-4
 */
public final class Sha256 {
    private static final int BRIEF = 16;

    private Sha256() {}

    /** A digest of nothing yet, to which bytes are added. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The digits of all that was added. */
    public static String end(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Of all bytes that are left. */
    public static String of(InputStream in) throws IOException {
        MessageDigest digest = begin();
        in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return end(digest);
    }

    /** Of some bytes. */
    public static String of(byte[] bytes) {
        MessageDigest digest = begin();
        digest.update(bytes);
        return end(digest);
    }

    /** The first 16 digits of a text in UTF-8, to tell whether it is still the same. */
    public static String brief(String text) {
        return of(text).substring(0, BRIEF);
    }

    /** Of a text in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }
}
