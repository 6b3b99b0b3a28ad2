package org.dossier.output;

import java.util.List;
import java.util.function.BiFunction;

/**
 * Data that readers are offered: one file, or one of each article.
 *
 * @param export the word by which a dossier asks for it
 * @param format what readers call the format: {@code CSV}
 * @param files all of them, at least one, in the order of what they are about
 */
public record Offered(String export, String format, List<OutputFile> files) {
    /** Copies the list. */
    public Offered {
        files = List.copyOf(files);
    }

    /** The same with other contents, each for the one of a route. */
    public Offered each(BiFunction<String, OutputFile.Content, OutputFile.Content> other) {
        return new Offered(
                export,
                format,
                files.stream()
                        .map(file -> new OutputFile(
                                file.route(),
                                file.content() instanceof Measured measured
                                        ? measured.with(content -> other.apply(file.route(), content))
                                        : other.apply(file.route(), file.content()),
                                file.shows()))
                        .toList());
    }

    /** One file, whose size is known once it has been written. */
    public static Offered of(String export, String format, String route, OutputFile.Content content) {
        return new Offered(export, format, List.of(new OutputFile(route, new Measured(content))));
    }
}
