package org.dossier.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dossier.resolve.Anchored;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;

/**
 * Rewrites the quotes of annotations whose words have changed, in the files where they stand. Nothing else in a file is touched: comments,
 * order, line ends, a byte order mark and the style of each quote stay.
 */
final class QuoteFix {
    private QuoteFix() {}

    /**
     * Rewrites every quote that was found with some words changed.
     *
     * @param project the folder the files' names are relative to
     * @return the places that were rewritten, in order
     * @throws IOException when a file cannot be read or written, or is no longer what was checked
     */
    static List<Span> apply(Path project, List<Anchored> anchored) throws IOException {
        Map<String, List<Anchored>> byFile = anchored.stream()
                .filter(one -> one.state() == Anchored.State.CHANGED)
                .collect(Collectors.groupingBy(one -> one.span().file().path(), TreeMap::new, Collectors.toList()));
        List<Span> fixed = new ArrayList<>();
        for (List<Anchored> quotes : byFile.values()) {
            rewrite(project, quotes);
            quotes.stream().map(Anchored::span).sorted().forEach(fixed::add);
        }
        return fixed;
    }

    private static void rewrite(Path project, List<Anchored> quotes) throws IOException {
        SourceFile file = quotes.get(0).span().file();
        Path path = project.resolve(file.path());
        String raw = Files.readString(path, StandardCharsets.UTF_8);
        if (!SourceFile.of(file.path(), raw).equals(file)) {
            throw new IOException(file.path() + " has changed since it was checked; run the command again");
        }
        StringBuilder text = new StringBuilder(file.text());
        quotes.stream()
                .sorted(Comparator.comparing(Anchored::span).reversed())
                .forEach(one -> text.replace(one.span().start(), one.span().end(), scalar(one)));
        String written = raw.contains("\r\n") ? text.toString().replace("\n", "\r\n") : text.toString();
        Path staged = path.resolveSibling("." + path.getFileName() + ".tmp");
        Files.writeString(staged, raw.startsWith("\uFEFF") ? "\uFEFF" + written : written, StandardCharsets.UTF_8);
        Files.move(staged, path, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The new words in the style of the old ones; double quotes where that style cannot hold them. */
    private static String scalar(Anchored one) {
        String words = one.words().replaceAll("\\s+", " ");
        String old = one.span().text();
        char first = old.isEmpty() ? '"' : old.charAt(0);
        if (first == '\'') {
            return "'" + words.replace("'", "''") + "'";
        }
        if (first == '|' || first == '>') {
            int line = old.indexOf('\n');
            String indent = line < 0 ? "  " : old.substring(line + 1).replaceFirst("(?s)^(\\s*).*$", "$1");
            return (line < 0 ? old : old.substring(0, line)) + "\n" + indent + words;
        }
        boolean plain = first != '"'
                && words.matches("[\\p{L}\\p{N}].*")
                && !words.contains(": ")
                && !words.contains(" #")
                && !words.endsWith(":")
                && !words.matches("(?i)true|false|null|[0-9.,]+");
        return plain ? words : "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
