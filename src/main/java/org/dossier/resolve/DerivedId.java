package org.dossier.resolve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.dossier.source.Sha256;

/** Ids of annotations whose author gave none: made from what they say, so that reordering and other edits do not change them. */
final class DerivedId {
    private static final char[] LETTERS = "abcdefghijkmnpqrstuvwxyz23456789".toCharArray();

    private DerivedId() {}

    /** A short id of the parts, such as {@code note-k3x9w2pq}. */
    static String of(String kind, Object... parts) {
        MessageDigest digest = Sha256.begin();
        for (Object part : parts) {
            digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        byte[] sum = digest.digest();
        StringBuilder id = new StringBuilder(kind).append('-');
        for (int i = 0; i < 10; i++) {
            id.append(LETTERS[sum[i] & 31]);
        }
        return id.toString();
    }
}
