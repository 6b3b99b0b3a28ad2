package org.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of a terminal as pages of documentation show them: words, and words in double quotes. */
final class ShellLines {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|([^\\s\"]+)");

    private ShellLines() {}

    /** The words of each line; a line that ends in a backslash goes on in the next. */
    static List<List<String>> words(List<String> lines) {
        List<List<String>> all = new ArrayList<>();
        for (String line : String.join("\n", lines).replace("\\\n", " ").lines().toList()) {
            List<String> words = new ArrayList<>();
            Matcher word = WORD.matcher(line);
            while (word.find()) {
                words.add(word.group(1) != null ? word.group(1) : word.group(2));
            }
            if (!words.isEmpty()) {
                all.add(words);
            }
        }
        return all;
    }
}
