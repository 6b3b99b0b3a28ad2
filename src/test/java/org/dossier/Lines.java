package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

/** Compares long texts so that a difference can be read. */
final class Lines {
    private Lines() {}

    /** Fails with the first line that differs, cut to where it does. */
    static void assertSame(String expected, String actual) {
        List<String> wanted = expected.lines().toList();
        List<String> found = actual.lines().toList();
        for (int i = 0; i < Math.min(wanted.size(), found.size()); i++) {
            String one = wanted.get(i);
            String other = found.get(i);
            int at = 0;
            while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
                at++;
            }
            int from = Math.max(0, at - 100);
            assertEquals(cut(one, from), cut(other, from), "line " + (i + 1) + ", from character " + from);
            assertEquals(one, other);
        }
        assertEquals(wanted.size(), found.size(), "number of lines");
    }

    private static String cut(String line, int from) {
        return line.substring(from, Math.min(line.length(), from + 300));
    }
}
