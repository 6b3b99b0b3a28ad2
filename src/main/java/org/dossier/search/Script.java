package org.dossier.search;

import java.io.IOException;
import java.io.OutputStream;
import org.dossier.model.Routes;
import org.dossier.output.OutputFile;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Writes a script of one call, such as {@code dossierSearch("key",data);}, with the data as JSON (RFC 8259). JSON of which {@code </} and the line
 * separators U+2028 and U+2029 are escaped is a part of a script for every browser, whatever holds the script.
 */
final class Script {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .characterEscapes(new Escapes())
            .build();

    private Script() {}

    /** Writes the one value of a script. */
    @FunctionalInterface
    interface Content {
        /**
         * Writes the value.
         *
         * @throws IOException when something it is made of cannot be read
         */
        void writeTo(JsonGenerator json) throws IOException;
    }

    /**
     * Writes a script.
     *
     * @param call the function that is given the key and the data
     * @param key ASCII letters, digits and slashes
     * @param out flushed, not closed
     */
    static void write(String call, String key, Content content, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeRaw(call + "(\"" + key + "\",");
            content.writeTo(json);
            json.writeRaw(");\n");
            json.flush();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** A file of the index that gives its data to the page under its key: its route without folder and ending, such as {@code words/0}. */
    static OutputFile file(String key, Content content) {
        return new OutputFile(Routes.SEARCH_INDEX + key + ".js", out -> write("dossierSearch", key, content, out));
    }

    private static final class Escapes extends CharacterEscapes {
        private static final long serialVersionUID = 1;

        private final int[] ascii = standardAsciiEscapesForJSON();

        Escapes() {
            ascii['/'] = ESCAPE_CUSTOM;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii.clone();
        }

        @Override
        public SerializableString getEscapeSequence(int c) {
            return switch (c) {
                case '/' -> new SerializedString("\\/");
                case 0x2028 -> new SerializedString("\\u2028");
                case 0x2029 -> new SerializedString("\\u2029");
                default -> null;
            };
        }
    }
}
