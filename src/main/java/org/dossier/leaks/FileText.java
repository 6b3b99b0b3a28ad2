package org.dossier.leaks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.dossier.publish.Inspection;

/** Reads a finished file as text, a piece at a time, whatever its size. */
final class FileText implements AutoCloseable {
    /** As much is read at a time, in UTF-16 units: nearly all files are one piece. */
    static final int PIECE = 1 << 22;

    /** A piece begins with as much of the one before, so that no name is cut. */
    static final int OVERLAP = 1 << 10;

    /** So many bytes show what a file is. */
    private static final int HEAD = 1 << 13;

    /** Pictures, sounds and packed files: what they hold as text is not text of their bytes. */
    private static final Set<String> NO_TEXT = Set.of(
            "png", "jpg", "jpeg", "gif", "webp", "avif", "tif", "tiff", "bmp", "ico", "heic", "pdf", "zip", "gz", "7z",
            "rar", "docx", "xlsx", "pptx", "odt", "ods", "odp", "epub", "mp3", "mp4", "m4a", "m4v", "mov", "avi", "ogg",
            "oga", "ogv", "opus", "wav", "flac", "webm", "woff", "woff2", "ttf", "otf", "eot", "wasm");

    private final Reader reader;
    private final char[] buffer = new char[1 << 14];
    private final StringBuilder piece = new StringBuilder();
    private long offset;
    private boolean ended;

    private FileText(Reader reader) {
        this.reader = reader;
    }

    /**
     * Opens a file.
     *
     * @return null when it holds no text
     */
    static FileText of(String route, Inspection.Bytes bytes) throws IOException {
        String ending = route.substring(route.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
        if (NO_TEXT.contains(ending)) {
            return null;
        }
        Charset charset;
        try (InputStream in = bytes.open()) {
            charset = charset(in.readNBytes(HEAD));
        }
        if (charset == null) {
            return null;
        }
        return new FileText(new InputStreamReader(new BufferedInputStream(bytes.open()), charset));
    }

    /** How the bytes are to be read; null when they are no text. */
    private static Charset charset(byte[] head) {
        if (begins(head, 0xFF, 0xFE) || begins(head, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16;
        }
        int[] zeros = new int[2];
        boolean ascii = true;
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
            ascii &= head[i] >= 0;
        }
        if (zeros[0] + zeros[1] > 0) {
            // Of two bytes a letter most texts have one that is zero, and always the same one.
            return zeros[0] == 0 && zeros[1] > head.length / 4
                    ? StandardCharsets.UTF_16LE
                    : zeros[1] == 0 && zeros[0] > head.length / 4 ? StandardCharsets.UTF_16BE : null;
        }
        return ascii || isUtf8(head) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    private static boolean begins(byte[] head, int one, int two) {
        return head.length > 1 && (head[0] & 0xFF) == one && (head[1] & 0xFF) == two;
    }

    /** True for UTF-8 as far as it goes; the last character may be cut. */
    private static boolean isUtf8(byte[] head) {
        for (int cut = 0; cut < 4 && cut <= head.length; cut++) {
            String text = new String(head, 0, head.length - cut, StandardCharsets.UTF_8);
            if (text.indexOf('\uFFFD') < 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * The next piece.
     *
     * @return null at the end
     */
    String next() throws IOException {
        if (ended) {
            return null;
        }
        int kept = Math.min(OVERLAP, piece.length());
        offset += piece.length() - kept;
        piece.delete(0, piece.length() - kept);
        while (piece.length() < PIECE) {
            int read = reader.read(buffer);
            if (read < 0) {
                ended = true;
                break;
            }
            piece.append(buffer, 0, read);
        }
        return piece.toString();
    }

    /** Where the piece begins in the file, in UTF-16 units. */
    long offset() {
        return offset;
    }

    /** True when the piece is the whole file. */
    boolean isWhole() {
        return ended && offset == 0;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
