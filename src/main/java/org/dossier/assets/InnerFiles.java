package org.dossier.assets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * The files that are in another one: archives in an archive, what is attached to a PDF, what was packed by itself.
 *
 * @param words true when the other one is read as well as a reader would, and not only for what it says besides
 * @param depth how many files within files are opened, one inside the other
 * @param look looks into a file
 */
record InnerFiles(boolean words, int depth, Look look) {
    /** What a file says, as far as it is looked into. */
    @FunctionalInterface
    interface Look {
        List<MetadataField> at(Path file, String name, InnerFiles inner) throws IOException;
    }

    /** What is opened like a file of its own. */
    private static final Pattern OPENED = Pattern.compile(
            "(?i).*\\.(pdf|zip|docx|xlsx|pptx|odt|ods|odp|epub|gz|tgz|jpe?g|png|gif|tiff?|webp|heic|heif|avif|bmp|mp4|mov|m4v)");

    private static final Pattern PACKED = Pattern.compile("(?i)(.*)\\.(gz|tgz|svgz)");

    /** What is larger than this is not opened: it has to be somewhere while it is looked into. */
    private static final int LARGEST = 64 << 20;

    /** More text than this is not a document that someone wrote. */
    private static final int LONGEST = 16 << 20;

    /** True when they are opened. */
    boolean opens() {
        return words && depth > 0;
    }

    /** True when the name is that of something that can be opened. */
    static boolean isOpened(String name) {
        return OPENED.matcher(name).matches();
    }

    /** True for the name of a file that was packed by itself. */
    static boolean isPacked(String name) {
        return PACKED.matcher(name).matches();
    }

    /**
     * What one says, where nothing in its name says that it can be opened, as text.
     *
     * @param in its bytes, which are read and not closed
     * @param name by which it is known in the other
     */
    List<MetadataField> of(InputStream in, String name) throws IOException {
        if (!isOpened(name)) {
            // Of an archive that is not packed the names and texts are among its bytes as they are.
            String words = new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
            return ImageMetadata.said(MetadataField.CONTENT, "text of " + name, words);
        }
        Path copy = Files.createTempFile("dossier", ".tmp");
        try {
            byte[] bytes = in.readNBytes(LARGEST);
            Files.write(copy, bytes, StandardOpenOption.TRUNCATE_EXISTING);
            return look.at(copy, name, new InnerFiles(words, depth - 1, look)).stream()
                    .map(one -> new MetadataField(one.place(), one.tag() + " of " + name, one.value()))
                    .toList();
        } finally {
            Files.delete(copy);
        }
    }

    /** What a file says that was packed by itself; nothing when it cannot be unpacked. */
    List<MetadataField> packed(Path file, String name) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return of(in, PACKED.matcher(name).replaceFirst("$1"));
        } catch (IOException e) {
            // No program can unpack it.
            return List.of();
        }
    }
}
