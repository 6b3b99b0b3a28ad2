package org.dossier.publish;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.output.RouteRules;
import org.dossier.source.Sha256;

/**
 * What earlier builds wrote into the site: the only ground on which a file there is replaced or removed.
 *
 * <p>While a commit runs a route may have two fingerprints, the old and the new, since a killed process leaves either.
 *
 * @param written routes that we wrote: ours to replace, even if edited since; fingerprints in hexadecimal
 * @param untouched routes that are ours only while they have one of these fingerprints: files that a commit announces but
 *     may not come to write, and files that someone changed after the last page that made them was gone
 * @param folders folders that we made, as routes
 */
record Manifest(
        SortedMap<String, SortedSet<String>> written,
        SortedMap<String, SortedSet<String>> untouched,
        SortedSet<String> folders) {

    static final Manifest EMPTY = new Manifest(new TreeMap<>(), new TreeMap<>(), new TreeSet<>());

    private static final String TITLE = "# Dossier 2: the files this build wrote; fingerprint of the lines below: ";

    /** Of versions that knew files by SHA-256: a site that one of them built is ours too. */
    private static final String EARLIER_TITLE = "# Dossier 1: the files this build wrote; sha-256 of the lines below: ";

    private static final String UNTOUCHED = "# if untouched: ";
    private static final String FOLDER = "# folder: ";
    private static final Pattern ENTRY = Pattern.compile("([0-9a-f]{16}|[0-9a-f]{64})  (.+)", Pattern.DOTALL);

    /** After a publish: these files are ours, and of the kept ones we remember what we once wrote. */
    static Manifest after(Map<String, String> made, Map<String, SortedSet<String>> kept, Collection<String> folders) {
        SortedMap<String, SortedSet<String>> written = new TreeMap<>();
        made.forEach((route, fingerprint) -> add(written, route, fingerprint));
        return new Manifest(written, new TreeMap<>(kept), new TreeSet<>(folders));
    }

    /** True before, during and after the commit that makes these files and folders, wherever it is killed. */
    Manifest announcing(Map<String, String> made, Collection<String> newFolders) {
        SortedMap<String, SortedSet<String>> mine = copy(written);
        SortedMap<String, SortedSet<String>> perhaps = copy(untouched);
        made.forEach((route, fingerprint) -> add(mine.containsKey(route) ? mine : perhaps, route, fingerprint));
        SortedSet<String> all = new TreeSet<>(folders);
        all.addAll(newFolders);
        return new Manifest(mine, perhaps, all);
    }

    /** Every route we know of. */
    Set<String> routes() {
        Set<String> all = new TreeSet<>(written.keySet());
        all.addAll(untouched.keySet());
        return all;
    }

    /** The fingerprints of what we wrote there, or may have; empty if we do not know the route. */
    SortedSet<String> fingerprintsOf(String route) {
        SortedSet<String> none = Collections.emptySortedSet();
        SortedSet<String> all = new TreeSet<>(written.getOrDefault(route, none));
        all.addAll(untouched.getOrDefault(route, none));
        return all;
    }

    /** True when what we wrote at a route, and nothing else, has this fingerprint. */
    boolean isWritten(String route, String fingerprint) {
        SortedSet<String> known = written.get(route);
        return known != null && known.size() == 1 && known.contains(fingerprint) && !untouched.containsKey(route);
    }

    /** The bytes of the manifest's file: a function of the manifest alone. */
    byte[] encoded() {
        StringBuilder lines = new StringBuilder();
        append(lines, "", written);
        append(lines, UNTOUCHED, untouched);
        folders.forEach(folder -> lines.append(FOLDER).append(folder).append('\n'));
        byte[] body = lines.toString().getBytes(StandardCharsets.UTF_8);
        return (TITLE + FileFingerprint.of(body) + "\n" + lines).getBytes(StandardCharsets.UTF_8);
    }

    /** What the bytes of such a file say; empty if one of them is not as we wrote it. */
    static Optional<Manifest> decoded(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int end = text.indexOf('\n') + 1;
        String title = text.substring(0, end);
        // The title is of ASCII: it has as many bytes as characters.
        byte[] body = Arrays.copyOfRange(bytes, end, bytes.length);
        if (!title.equals(TITLE + FileFingerprint.of(body) + "\n")
                && !title.equals(EARLIER_TITLE + Sha256.of(body) + "\n")) {
            return Optional.empty();
        }
        Manifest manifest = new Manifest(new TreeMap<>(), new TreeMap<>(), new TreeSet<>());
        return text.substring(end).lines().allMatch(manifest::take) ? Optional.of(manifest) : Optional.empty();
    }

    private boolean take(String line) {
        if (line.startsWith(FOLDER)) {
            String folder = line.substring(FOLDER.length());
            return isRoute(folder) && folders.add(folder);
        }
        boolean conditional = line.startsWith(UNTOUCHED);
        Matcher entry = ENTRY.matcher(conditional ? line.substring(UNTOUCHED.length()) : line);
        if (!entry.matches() || !isRoute(entry.group(2))) {
            return false;
        }
        add(conditional ? untouched : written, entry.group(2), entry.group(1));
        return true;
    }

    /** A forged route must not lead out of the site. */
    private static boolean isRoute(String text) {
        try {
            RouteRules.check(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void append(StringBuilder lines, String before, SortedMap<String, SortedSet<String>> entries) {
        entries.forEach((route, fingerprints) -> fingerprints.forEach(fingerprint -> lines.append(before)
                .append(fingerprint)
                .append("  ")
                .append(route)
                .append('\n')));
    }

    private static void add(SortedMap<String, SortedSet<String>> entries, String route, String fingerprint) {
        entries.computeIfAbsent(route, r -> new TreeSet<>()).add(fingerprint);
    }

    private static SortedMap<String, SortedSet<String>> copy(SortedMap<String, SortedSet<String>> entries) {
        SortedMap<String, SortedSet<String>> copy = new TreeMap<>();
        entries.forEach((route, fingerprints) -> copy.put(route, new TreeSet<>(fingerprints)));
        return copy;
    }
}
