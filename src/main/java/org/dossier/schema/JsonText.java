package org.dossier.schema;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes nodes as JSON that people can read: two spaces a level, lines that end alike on every machine. */
record JsonText(JsonGenerator out) {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** A document, ended by a line break. */
    static String of(Node node) {
        StringWriter text = new StringWriter();
        ObjectWriteContext layout = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
        try (JsonGenerator out = FACTORY.createGenerator(layout, text)) {
            new JsonText(out).value(node);
        }
        return text.append('\n').toString();
    }

    private void value(Object value) {
        if (value instanceof Node node) {
            out.writeStartObject();
            for (Map.Entry<String, Object> entry : node.entries().entrySet()) {
                out.writeName(entry.getKey());
                value(entry.getValue());
            }
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(this::value);
            out.writeEndArray();
        } else if (value instanceof String text) {
            out.writeString(text);
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean yes) {
            out.writeBoolean(yes);
        } else if (value == null) {
            out.writeNull();
        } else {
            throw new IllegalArgumentException("no JSON: " + value.getClass());
        }
    }
}
