package org.dossier.schema;

import java.util.List;
import org.dossier.read.ContentFiles;

/** The schemas of the content. */
public final class Schemas {
    /** How a file begins that this program wrote, and may write anew. */
    static final String COMMENT =
            "Made by 'dossier schema --write' from the keys that the program reads. Changes are lost.";

    /** The folder of a project that holds them. */
    static final String FOLDER = "schema";

    private Schemas() {}

    /**
     * A schema.
     *
     * @param name of the kind of file: {@code article}
     * @param pattern which files it is for, seen from the project's folder, as a glob: {@code content/articles/*.md}
     * @param what such a file is
     * @param frontMatter true when it is for the front matter of Markdown files
     * @param text the schema, as JSON
     */
    public record Schema(String name, String pattern, String what, boolean frontMatter, String text) {
        /** The name of the schema's file: {@code article.schema.json}. */
        public String file() {
            return name + ".schema.json";
        }

        /** Where the schema is in a project that has it, seen from the project's folder: {@code schema/article.schema.json}. */
        public String path() {
            return FOLDER + "/" + file();
        }

        /**
         * The comment by which a YAML file shows editors its schema, for its first line: {@code # yaml-language-server:
         * $schema=../schema/dossier.schema.json}.
         */
        public String modeline() {
            int depth = (int) pattern.chars().filter(c -> c == '/').count();
            return "# yaml-language-server: $schema=" + "../".repeat(depth) + path();
        }
    }

    /** All of them, the same in every run, as they are written into a project and published. */
    public static List<Schema> all() {
        Meanings meanings = Meanings.standard();
        return ContentFiles.all().stream().map(files -> schema(files, meanings)).toList();
    }

    private static Schema schema(ContentFiles files, Meanings meanings) {
        String text = SchemaMaker.of(files, COMMENT, meanings).text();
        return new Schema(files.name(), files.pattern(), files.what(), files.isFrontMatter(), text);
    }
}
