package org.dossier.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.dossier.output.Checksums;
import org.dossier.output.OutputFile;
import org.dossier.source.Sha256;

/**
 * The digests of the files of one publish, for the list of them that is one of its files. Those of files that are as the publish before left
 * them are taken from its list. Safe for several threads.
 */
final class Sums {
    private final Checksums list;
    private final Manifest before;
    private final Map<String, String> earlier;
    private final Map<String, String> sums = new ConcurrentHashMap<>();

    private Sums(Checksums list, Manifest before, Map<String, String> earlier) {
        this.list = list;
        this.before = before;
        this.earlier = earlier;
    }

    /** For some files; null when none of them is the list of the others. */
    static Sums of(Iterable<OutputFile> files, SiteFolder folder, Manifest before) throws IOException {
        for (OutputFile file : files) {
            if (file.content() instanceof Checksums list) {
                return new Sums(list, before, earlier(folder.at(file.route()), before.fingerprintsOf(file.route())));
            }
        }
        return null;
    }

    static boolean isList(OutputFile file) {
        return file.content() instanceof Checksums;
    }

    /** None when the list is not to the last byte what we wrote. */
    private static Map<String, String> earlier(Path list, Set<String> fingerprints) {
        try {
            return fingerprints.equals(Set.of(FileFingerprint.of(list))) ? Checksums.read(list) : Map.of();
        } catch (IOException e) {
            return Map.of();
        }
    }

    /** Adds a file that is not in the site. */
    void made(String route, Inspection.Bytes bytes) throws IOException {
        if (list.listed().test(route)) {
            try (InputStream in = bytes.open()) {
                sums.put(route, Sha256.of(in));
            }
        }
    }

    /** Adds a file with the very bytes that are in the site. */
    void standing(String route, String fingerprint, Inspection.Bytes bytes) throws IOException {
        String sum = before.fingerprintsOf(route).equals(Set.of(fingerprint)) ? earlier.get(route) : null;
        if (sum == null) {
            made(route, bytes);
        } else {
            sums.put(route, sum);
        }
    }

    /** The list of all that was added. */
    OutputFile list(OutputFile file) {
        SortedMap<String, String> sorted = new TreeMap<>(sums);
        return OutputFile.of(file.route(), Checksums.lines(sorted));
    }
}
