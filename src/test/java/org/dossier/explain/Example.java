package org.dossier.explain;

import java.util.ArrayList;
import java.util.List;

/**
 * An example of a page: what it changes in a dossier.
 *
 * @param files files that it adds or writes over
 * @param without files and folders that it removes, relative to the project
 * @param says problems that concern a file as a whole, or a line that can hold no comment: {@code file: error[code]: part of the message} or
 *     {@code file:line: …}
 */
public record Example(List<ExampleFile> files, List<String> without, List<String> says) {
    /**
     * A file of an example.
     *
     * @param path relative to the project, with forward slashes, such as {@code content/sources.yaml}
     * @param encoding the name of the encoding it is saved in, {@code UTF-8} but for examples of what goes wrong otherwise
     * @param text its whole text
     */
    public record ExampleFile(String path, String encoding, String text) {}

    /** Copies the lists. */
    public Example {
        files = List.copyOf(files);
        without = List.copyOf(without);
        says = List.copyOf(says);
    }

    /** The example that the blocks of code of one section of a page make. */
    public static Example of(Explanation page, String heading) {
        List<ExampleFile> files = new ArrayList<>();
        List<String> without = new ArrayList<>();
        List<String> says = new ArrayList<>();
        for (Block block : section(Block.of(page.body()), heading)) {
            if (block.kind() != Block.Kind.CODE) {
                continue;
            }
            switch (block.label()) {
                case Block.WITHOUT -> without.addAll(block.lines());
                case Block.SAYS -> says.addAll(block.lines());
                default -> {
                    if (!block.label().isEmpty()) {
                        String[] words = block.label().split(" ", 2);
                        files.add(new ExampleFile(
                                words[0],
                                words.length > 1 ? words[1] : "UTF-8",
                                String.join("\n", block.lines()) + "\n"));
                    }
                }
            }
        }
        return new Example(files, without, says);
    }

    /** The blocks below a heading, up to the next one. */
    private static List<Block> section(List<Block> blocks, String heading) {
        return blocks.stream()
                .dropWhile(block ->
                        !(block.kind() == Block.Kind.HEADING && block.words().equals(heading)))
                .skip(1)
                .takeWhile(block -> block.kind() != Block.Kind.HEADING)
                .toList();
    }
}
