package org.dossier.assets;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What was found in a file.
 *
 * @param traces what it says of people and places that readers are not meant to learn from it; each tag once
 * @param active what the file does by itself, as a clause; null for nothing
 * @param remover the command that removes the traces, without the name of the file, which stands for {@code {}}; null where there is none
 */
public record Findings(List<MetadataField> traces, String active, String remover) {
    /** So many files within files are opened, one inside the other: a letter in an archive that is attached to a document is still read. */
    private static final int DEEPEST = 3;

    /** More text than this, in bytes, is nothing that someone wrote or drew. */
    private static final int LONGEST = 64 << 20;

    // Colors and the way a picture is turned are needed to show it; copyright is meant to be read.
    private static final String PICTURE =
            "exiftool -overwrite_original -all= -tagsfromfile @ -colorspacetags -orientation -copyright {}";
    private static final String PDF =
            "exiftool -overwrite_original -all:all= {} && qpdf --linearize --replace-input {}";
    private static final String OFFICE = "mat2 --inplace {}";

    /**
     * Looks into a file, by what it holds and not by its name alone. What is large is never read as a whole.
     *
     * @param name of the file
     * @throws IOException when it cannot be read
     */
    public static Findings of(Path file, String name) throws IOException {
        FileType type = type(file);
        TraceRules traces = TraceRules.standard();
        return new Findings(
                traces.among(statements(file, name, type, new InnerFiles(false, 0, Findings::statements))),
                ActiveContent.of(file, name),
                remover(name, type));
    }

    /**
     * All that a file says in words, harmless or not: what it says besides what it shows, and the text of documents, of what is attached to them
     * and of what is in archives.
     *
     * @return each value once
     * @throws IOException when it cannot be read
     */
    public static List<MetadataField> words(Path file, String name) throws IOException {
        Set<String> seen = new HashSet<>();
        return statements(file, name, new InnerFiles(true, DEEPEST, Findings::statements)).stream()
                .filter(one -> seen.add(one.value()))
                .toList();
    }

    /** What a file says, as far as it is looked into. */
    private static List<MetadataField> statements(Path file, String name, InnerFiles inner) throws IOException {
        return statements(file, name, type(file), inner);
    }

    private static FileType type(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return FileTypeDetector.detectFileType(in);
        }
    }

    private static boolean isPdf(String name, FileType type) {
        return type == FileType.Pdf || name.toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    private static List<MetadataField> statements(Path file, String name, FileType type, InnerFiles inner)
            throws IOException {
        if (isPdf(name, type)) {
            return PdfMetadata.of(file, inner);
        }
        if (inner.opens() && InnerFiles.isPacked(name)) {
            return inner.packed(file, name);
        }
        if (DataPictures.mayBeIn(name)) {
            return DataPictures.of(start(file));
        }
        List<MetadataField> said = new ArrayList<>(
                type == FileType.Zip
                        ? ZipMetadata.of(file, TraceRules.standard(), inner)
                        : ImageMetadata.of(file, type));
        // An archive has been read file by file.
        if (inner.words() && type != FileType.Zip) {
            said.addAll(bare(file));
        }
        return said;
    }

    /** The words in the bytes of a file, whatever it is. */
    private static List<MetadataField> bare(Path file) throws IOException {
        List<MetadataField> said = new ArrayList<>();
        if (RichText.isIt(file)) {
            ImageMetadata.say(MetadataField.CONTENT, "text", RichText.words(start(file)), said);
        }
        BareWords.of(file)
                .lines()
                .forEach(line -> ImageMetadata.say(MetadataField.CONTENT, "words among its bytes", line, said));
        return said;
    }

    /** A file as text; of what is larger than anything someone wrote, the beginning. */
    private static String start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
        }
    }

    private static String remover(String name, FileType type) {
        return DataPictures.mayBeIn(name) ? null : isPdf(name, type) ? PDF : type == FileType.Zip ? OFFICE : PICTURE;
    }
}
