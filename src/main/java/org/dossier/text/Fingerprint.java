package org.dossier.text;

import org.dossier.source.Sha256;

/** A short sum of a text, to tell whether it is still the same: the first 64 bits of its SHA-256 (FIPS 180-4). */
public final class Fingerprint {
    private static final int DIGITS = 16;

    private Fingerprint() {}

    /** 16 lower-case hexadecimal digits of the text in UTF-8. */
    public static String of(String text) {
        return Sha256.of(text).substring(0, DIGITS);
    }
}
