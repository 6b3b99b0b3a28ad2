package org.dossier.output;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Content that is made of one thing alone: neither of settings nor of anything else of the dossier.
 *
 * @param thing known again by identity
 */
public record OfOne(Record thing, OutputFile.Content content) implements OutputFile.Content {
    @Override
    public void writeTo(OutputStream out) throws IOException {
        content.writeTo(out);
    }
}
