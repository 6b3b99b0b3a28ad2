package org.dossier.assets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rich Text Format: letters that are not in ASCII, and any others, may be written as numbers. */
final class RichText {
    private static final String BEGINS = "{\\rtf";

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** A number, a control word with the space that ends it, or a sign of its own; brackets and ends of lines say nothing. */
    private static final Pattern CONTROL = Pattern.compile(
            "\\\\'([0-9a-fA-F]{2})|\\\\u(-?[0-9]{1,5}) ?\\??|\\\\(par|line|tab|cell|row)\\b ?|\\\\[a-zA-Z]+-?[0-9]* ?|\\\\[~_-]|[{}\\r\\n]");

    private RichText() {}

    static boolean isIt(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(BEGINS.length()), StandardCharsets.ISO_8859_1).equals(BEGINS);
        }
    }

    /** Its words, as who opens it reads them, and those that it does not show. */
    static String words(String text) {
        Matcher control = CONTROL.matcher(text);
        StringBuilder words = new StringBuilder();
        while (control.find()) {
            String letter = "";
            if (control.group(1) != null) {
                letter = new String(new byte[] {(byte) Integer.parseInt(control.group(1), 16)}, WINDOWS);
            } else if (control.group(2) != null) {
                letter = String.valueOf((char) Integer.parseInt(control.group(2)));
            } else if (control.group(3) != null) {
                letter = "\n";
            }
            control.appendReplacement(words, Matcher.quoteReplacement(letter));
        }
        return control.appendTail(words).toString();
    }
}
