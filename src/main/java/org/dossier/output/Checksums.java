package org.dossier.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.dossier.source.Sha256;

/**
 * The SHA-256 of every other file of a site that is for readers, as {@code sha256sum -c} reads it in the site's folder. Who publishes all files knows their digests
 * and writes {@link #lines}; asked for by itself, it makes all files again.
 *
 * @param files all files of the site
 * @param listed which routes of these are for readers
 */
public record Checksums(Callable<List<OutputFile>> files, Predicate<String> listed) implements OutputFile.Content {
    /** Where it is in a site. */
    public static final String ROUTE = "sha256sums.txt";

    private static final int DIGITS = 64;
    private static final String GAP = "  ";

    @Override
    public void writeTo(OutputStream out) throws IOException {
        SortedMap<String, String> sums = new TreeMap<>();
        for (OutputFile file : all()) {
            if (!(file.content() instanceof Checksums) && listed.test(file.route())) {
                MessageDigest digest = Sha256.begin();
                file.content().writeTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
                sums.put(file.route(), Sha256.end(digest));
            }
        }
        out.write(lines(sums).getBytes(StandardCharsets.UTF_8));
    }

    private List<OutputFile> all() throws IOException {
        try {
            return files.call();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    /** A line for each file, with its digest before its name. */
    public static String lines(SortedMap<String, String> sums) {
        StringBuilder lines = new StringBuilder();
        sums.forEach((file, sum) -> lines.append(sum).append(GAP).append(file).append('\n'));
        return lines.toString();
    }

    /**
     * The digests that such a list holds, by name.
     *
     * @throws IOException when it cannot be read, or is not such a list
     */
    public static SortedMap<String, String> read(Path list) throws IOException {
        SortedMap<String, String> sums = new TreeMap<>();
        for (String line : Files.readAllLines(list)) {
            String file = line.length() < DIGITS + GAP.length()
                    ? ""
                    : line.substring(DIGITS).strip();
            if (file.isEmpty()) {
                throw new IOException(list.getFileName() + " is not a list of checksums: " + line);
            }
            sums.put(file, line.substring(0, DIGITS));
        }
        return sums;
    }
}
