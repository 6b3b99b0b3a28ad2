package org.dossier.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The licenses of everything in the jar: {@code META-INF/licenses/index.tsv}, and the texts it names, which only the jar holds all of. */
final class Licenses {
    private static final String INDEX = "META-INF/licenses/index.tsv";
    private static final String OURS = "META-INF/LICENSE";
    private static final String NOTICE = "META-INF/NOTICE";
    private static final String LINE = "=".repeat(80);

    private Licenses() {}

    /** Prints what is in the jar and under which license, then every text in full. */
    static void print(PrintWriter out) {
        List<String[]> rows = resource(INDEX)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
        int width = rows.stream().mapToInt(row -> row[0].length()).max().orElse(0);
        out.println("Dossier is licensed under Apache-2.0. It contains:");
        out.println();
        rows.forEach(row -> out.printf("  %-" + width + "s  %s%n", row[0], row[1]));
        Set<String> texts = new LinkedHashSet<>(List.of(OURS, NOTICE));
        rows.forEach(row -> texts.addAll(Arrays.asList(row[2].split(" "))));
        for (String text : texts) {
            out.printf("%n%s%n%s%n%s%n%n", LINE, text, LINE);
            out.println(resource(text).strip());
        }
        out.flush();
    }

    private static String resource(String name) {
        try (InputStream in = Licenses.class.getResourceAsStream("/" + name)) {
            return in == null ? "This text is in dossier.jar." : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
