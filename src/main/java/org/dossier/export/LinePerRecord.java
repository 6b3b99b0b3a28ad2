package org.dossier.export;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Lays JSON out with one record a line: as small as can be, and still readable, searchable and comparable line by line.
 * Holds the state of one document.
 */
final class LinePerRecord implements PrettyPrinter {
    private final int deepest;
    private final boolean spaced;
    private int depth;

    /**
     * @param deepest objects and arrays nested up to this deep have each of their entries on a line of its own; 1 is
     * the outermost
     * @param spaced whether there is a space after colons and commas also where several entries are on a line
     */
    LinePerRecord(int deepest, boolean spaced) {
        this.deepest = deepest;
        this.spaced = spaced;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        line(json);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(spaced || depth <= deepest ? ": " : ":");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        separate(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        end(json, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        json.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        line(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        separate(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        end(json, values, ']');
    }

    private void separate(JsonGenerator json) {
        json.writeRaw(',');
        if (spaced && depth > deepest) {
            json.writeRaw(' ');
        }
        line(json);
    }

    private void end(JsonGenerator json, int entries, char mark) {
        boolean lines = entries > 0 && depth <= deepest;
        depth--;
        if (lines) {
            json.writeRaw('\n' + "  ".repeat(depth));
        }
        json.writeRaw(mark);
    }

    private void line(JsonGenerator json) {
        if (depth <= deepest) {
            json.writeRaw('\n' + "  ".repeat(depth));
        }
    }
}
