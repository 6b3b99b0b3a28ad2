package org.dossier.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which files are none of an author's: what editors, desktops and programs that keep folders alike write beside them. The table
 * {@code leftovers.tsv} lists their names.
 */
record Leftovers(Pattern passed, Pattern copy) {
    /** Those of the table that comes with the program. */
    static Leftovers standard() {
        List<String> passed = new ArrayList<>();
        List<String> copies = new ArrayList<>();
        for (String[] cells : PackedText.rows(Leftovers.class, "leftovers.tsv")) {
            (cells[0].equals("copy") ? copies : passed).add("(?:" + cells[1] + ")");
        }
        return new Leftovers(any(passed), any(copies));
    }

    private static Pattern any(List<String> forms) {
        return Pattern.compile(
                String.join("|", forms), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    /** True for the name of a file or folder that counts as not there. */
    boolean passesOver(String name) {
        return !isPlain(name) && (name.startsWith(".") || passed.matcher(name).matches());
    }

    /** The name of the file that one of this name is another version of; null when it is none. */
    String original(String name) {
        if (isPlain(name)) {
            return null;
        }
        Matcher found = copy.matcher(name);
        return found.find() ? name.substring(0, found.start()) + name.substring(found.end()) : null;
    }

    /** True for what nearly all files are called, which no form of the table is in: an id, and the ending of an author's file. */
    private static boolean isPlain(String name) {
        int dot = name.endsWith(".md") ? name.length() - 3 : name.endsWith(".yaml") ? name.length() - 5 : 0;
        for (int i = 0; i < dot; i++) {
            char c = name.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-')) {
                return false;
            }
        }
        return dot > 0;
    }
}
