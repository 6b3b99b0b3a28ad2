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
        return name.startsWith(".") || passed.matcher(name).matches();
    }

    /** The name of the file that one of this name is another version of; null when it is none. */
    String original(String name) {
        Matcher found = copy.matcher(name);
        return found.find() ? name.substring(0, found.start()) + name.substring(found.end()) : null;
    }
}
