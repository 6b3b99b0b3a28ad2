package org.dossier.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dossier.source.Sha256;

/**
 * A folder whose files are listed with their SHA-256, so that anyone can tell whether they are what they were: a bag, with its files below
 * {@code data}, which programs for archives read; or a site with its {@link Checksums}. {@code sha256sum -c} reads the list of either.
 *
 * @param folder of the bag
 */
// spec: RFC 8493 "The BagIt File Packaging Format (V1.0)"
public record Bag(Path folder) {
    private static final String DECLARATION = "bagit.txt";
    private static final String INFO = "bag-info.txt";
    private static final String MANIFEST = "manifest-sha256.txt";
    private static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
    private static final String PAYLOAD = "data";

    /** Where the files are that it is about. */
    public Path payload() {
        return folder.resolve(PAYLOAD);
    }

    /** True when it says that it is a bag. */
    public boolean isDeclared() {
        return Files.isRegularFile(folder.resolve(DECLARATION)) && Files.isRegularFile(folder.resolve(MANIFEST));
    }

    /** True when it says that it is a site. */
    public boolean isSite() {
        return !isDeclared() && Files.isRegularFile(folder.resolve(Checksums.ROUTE));
    }

    /**
     * Lists what is below {@code data}: the last step of making a bag.
     *
     * @param info what else to say of it, in this order
     * @return how many files there are
     * @throws IOException when a file cannot be read or written
     */
    public int seal(Map<String, String> info) throws IOException {
        SortedMap<String, String> files = sums(PAYLOAD);
        long bytes = 0;
        for (String file : files.keySet()) {
            bytes += Files.size(folder.resolve(file));
        }
        StringBuilder about = new StringBuilder();
        info.forEach((name, value) -> about.append(name)
                .append(": ")
                .append(value.replaceAll("\\s+", " "))
                .append('\n'));
        about.append("Payload-Oxum: ")
                .append(bytes)
                .append('.')
                .append(files.size())
                .append('\n');
        Files.writeString(folder.resolve(DECLARATION), "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        Files.writeString(folder.resolve(INFO), about);
        Files.writeString(folder.resolve(MANIFEST), lines(files));
        SortedMap<String, String> tags = new TreeMap<>();
        for (String tag : List.of(DECLARATION, INFO, MANIFEST)) {
            tags.put(tag, sum(folder.resolve(tag)));
        }
        Files.writeString(folder.resolve(TAG_MANIFEST), lines(tags));
        return files.size();
    }

    /**
     * How it differs from what it was.
     *
     * @param files how many it should hold, those that list the others included
     * @param changed those whose bytes are others
     * @param missing those that are not there
     * @param added those that nothing lists
     */
    public record Difference(int files, SortedSet<String> changed, SortedSet<String> missing, SortedSet<String> added) {
        /** True when it is whole. */
        public boolean isNone() {
            return changed.isEmpty() && missing.isEmpty() && added.isEmpty();
        }
    }

    /**
     * Compares all files with what the bag, or the site, says of them.
     *
     * @throws IOException when a file cannot be read, or a list of files is none
     */
    public Difference check() throws IOException {
        boolean site = isSite();
        SortedMap<String, String> listed = site ? listed(Checksums.ROUTE, false) : listed(MANIFEST, true);
        SortedMap<String, String> found = sums(site ? "" : PAYLOAD);
        if (site) {
            found.keySet()
                    .removeIf(file -> file.equals(Checksums.ROUTE) || file.startsWith(RouteRules.PRIVATE_FOLDER + "/"));
        }
        SortedSet<String> added = new TreeSet<>(found.keySet());
        added.removeAll(listed.keySet());
        if (!site && Files.exists(folder.resolve(TAG_MANIFEST))) {
            listed.putAll(listed(TAG_MANIFEST, true));
        }
        SortedSet<String> changed = new TreeSet<>();
        SortedSet<String> missing = new TreeSet<>();
        for (Map.Entry<String, String> one : listed.entrySet()) {
            Path file = folder.resolve(one.getKey());
            if (!Files.isRegularFile(file)) {
                missing.add(one.getKey());
            } else if (!one.getValue().equals(found.containsKey(one.getKey()) ? found.get(one.getKey()) : sum(file))) {
                changed.add(one.getKey());
            }
        }
        return new Difference(listed.size(), changed, missing, added);
    }

    /** The files below a folder of the bag, with forward slashes. */
    private SortedMap<String, String> sums(String below) throws IOException {
        SortedMap<String, String> sums = new TreeMap<>();
        if (!Files.isDirectory(folder.resolve(below))) {
            return sums;
        }
        try (Stream<Path> files = Files.walk(folder.resolve(below))) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    sums.put(folder.relativize(file).toString().replace('\\', '/'), sum(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return sums;
    }

    private static String sum(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Sha256.of(in);
        }
    }

    // spec: RFC 8493, 2.1.3: line breaks and the percent sign are encoded
    private static String lines(SortedMap<String, String> sums) {
        SortedMap<String, String> encoded = new TreeMap<>();
        sums.forEach((file, sum) ->
                encoded.put(file.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D"), sum));
        return Checksums.lines(encoded);
    }

    private SortedMap<String, String> listed(String list, boolean encoded) throws IOException {
        SortedMap<String, String> listed = new TreeMap<>();
        for (Map.Entry<String, String> one :
                Checksums.read(folder.resolve(list)).entrySet()) {
            String file = one.getKey();
            if (encoded) {
                file = file.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%");
            }
            // A forged list must not lead out of the folder.
            if (!folder.resolve(file).normalize().startsWith(folder.normalize())) {
                throw new IOException(list + " is not a list of checksums: " + file);
            }
            listed.put(file, one.getValue());
        }
        return listed;
    }
}
