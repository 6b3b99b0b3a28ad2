package org.dossier;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A block of code of a page of documentation, with the comment above it.
 *
 * <p>A block of code below {@code <!-- file: content/… -->}, or whose fence names a file, is that file. One below
 * {@code <!-- broken: code in content/… -->}, or below {@code <!-- broken: code -->} with a fence that names a file, gives problems of that code
 * alone; {@code <!-- says -->} shows lines of what is printed then.
 *
 * @param kind {@code file}, {@code broken} or another first word of the comment; empty for a block of code that is none of these
 * @param name the file, or what follows the colon of the comment; null for none
 * @param path of a broken file; null for none
 * @param language of a block of code; empty for none
 * @param section the heading of level 2 that it is under; empty for none
 * @param lines of the block
 */
record ExampleBlock(String kind, String name, String path, String language, String section, List<String> lines) {
    private static final Pattern MARK = Pattern.compile("<!-- (file|broken|says)(?:: (\\S+)(?: (?:in )?(\\S+))?)? -->");
    private static final Pattern FENCE = Pattern.compile("```(\\w*)(?: (\\S+))?");
    private static final Pattern KEY = Pattern.compile("([^\\s#-][^:]*):.*");

    /** The blocks of a page that have a comment or name a file. */
    static List<ExampleBlock> marked(Path page) throws IOException {
        return all(page).stream().filter(block -> !block.kind.isEmpty()).toList();
    }

    /** All blocks of code of a page; fails on a comment that nobody understands. */
    static List<ExampleBlock> all(Path page) throws IOException {
        List<ExampleBlock> blocks = new ArrayList<>();
        List<String> lines = Files.readAllLines(page);
        String section = "";
        Matcher mark = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("<!-- made: ")) {
                continue; // the manual puts a part of the reference there
            }
            if (line.startsWith("<!--")) {
                mark = MARK.matcher(line);
                assertTrue(mark.matches(), () -> "a comment that nobody understands: " + line);
                continue;
            }
            Matcher fence = FENCE.matcher(line);
            if (fence.matches()) {
                int end = i + 1;
                while (!lines.get(end).equals("```")) {
                    end++;
                }
                blocks.add(of(mark, fence.group(1), fence.group(2), section, lines.subList(i + 1, end)));
                i = end;
            } else if (line.startsWith("## ")) {
                section = line.substring(3);
            }
            assertTrue(mark == null || !line.isBlank() || fence.matches(), "a comment with nothing below it: " + mark);
            mark = null;
        }
        return blocks;
    }

    private static ExampleBlock of(Matcher mark, String language, String file, String section, List<String> lines) {
        String kind = mark != null ? mark.group(1) : file != null ? "file" : "";
        String name = mark != null ? mark.group(2) : file;
        String path = mark != null && mark.group(3) != null ? mark.group(3) : kind.equals("broken") ? file : null;
        return new ExampleBlock(kind, name, path, language, section, List.copyOf(lines));
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    /** The file that it is, or that it breaks. */
    String file() {
        return kind.equals("broken") ? path : name;
    }

    /**
     * Writes what it shows into a project, as a reader would who follows the page. A file of Markdown that begins with its front matter
     * is the whole of it; YAML shown of such a file are keys of its front matter. Keys of a YAML file take the place of those of the same
     * name; the others stay. Everything else is the whole file.
     */
    void writeInto(Path project) throws IOException {
        Path file = project.resolve(file());
        Files.createDirectories(file.getParent());
        String before = Files.exists(file) ? Files.readString(file) : "";
        Files.writeString(file, written(before));
    }

    private String written(String before) {
        if (kind.equals("broken") && !before.isEmpty() && file().endsWith(".yaml")) {
            return text();
        }
        if (file().endsWith(".yaml")) {
            return merged(before, text());
        }
        if (language.equals("yaml") && file().endsWith(".md")) {
            int end = before.indexOf("\n---\n", 3) + 1;
            assertTrue(end > 0, "there is no file yet to put these keys into: " + file());
            return "---\n" + merged(before.substring(4, end), text()) + before.substring(end);
        }
        return text();
    }

    private static String merged(String before, String added) {
        Map<String, String> keys = keys(before);
        keys.putAll(keys(added));
        return keys.values().stream().collect(Collectors.joining());
    }

    /** The text of each key of a YAML map, with the key; what is before the first is filed under no name. */
    private static Map<String, String> keys(String yaml) {
        Map<String, String> keys = new LinkedHashMap<>();
        String key = "";
        for (String line : yaml.lines().toList()) {
            Matcher begins = KEY.matcher(line);
            key = begins.matches() ? begins.group(1) : key;
            keys.merge(key, line + "\n", String::concat);
        }
        return keys;
    }
}
