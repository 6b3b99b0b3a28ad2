package org.dossier.publish;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a publish is about to do, where it cannot do it in one step: every file of the new site, and where those are that are
 * to be renamed. As long as it is there, whoever comes next does the rest.
 *
 * @param drawn every file of the new site
 */
record Journal(List<DrawnFile> drawn) {

    private static final String TITLE = "# Dossier 2: a site that is being published; fingerprint of the lines below: ";
    private static final String STANDING = "-";
    private static final Pattern ENTRY = Pattern.compile("(-|[0-9]{1,9}) ([0-9a-f]{16})  (.+)", Pattern.DOTALL);

    /** The bytes of the journal's file. */
    byte[] encoded() {
        StringBuilder lines = new StringBuilder();
        for (DrawnFile file : drawn) {
            lines.append(file.isStaged() ? file.staged() : STANDING)
                    .append(' ')
                    .append(file.fingerprint())
                    .append("  ")
                    .append(file.route())
                    .append('\n');
        }
        byte[] body = lines.toString().getBytes(StandardCharsets.UTF_8);
        return (TITLE + FileFingerprint.of(body) + "\n" + lines).getBytes(StandardCharsets.UTF_8);
    }

    /** What the bytes of such a file say; empty if one of them is not as we wrote it: then nothing was begun. */
    static Optional<Journal> decoded(byte[] bytes) {
        List<DrawnFile> drawn = new ArrayList<>();
        List<String> lines =
                new String(bytes, StandardCharsets.UTF_8).lines().skip(1).toList();
        for (String line : lines) {
            Matcher entry = ENTRY.matcher(line);
            if (!entry.matches()) {
                return Optional.empty();
            }
            String staged = entry.group(1).equals(STANDING) ? null : entry.group(1);
            drawn.add(new DrawnFile(entry.group(3), entry.group(2), staged, null));
        }
        Journal journal = new Journal(drawn);
        return Optional.of(journal).filter(read -> Arrays.equals(read.encoded(), bytes));
    }

    /**
     * The same, but for files that have been renamed already.
     *
     * @param staging the folder in which files wait
     */
    Journal left(Path staging) {
        return new Journal(drawn.stream()
                .map(file -> file.isStaged() && !Files.exists(file.in(staging)) ? file.standing() : file)
                .toList());
    }
}
