package org.dossier.compose;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** JSON of other tools as lists, maps, texts, numbers and truths. */
final class ForeignJson {
    private static final JsonFactory JSON = new JsonFactory();

    private ForeignJson() {}

    /**
     * Reads values one after the other, as in a file with one on each line; of a list at the top, its elements are not held together.
     *
     * @param to gets each, and the line where it begins, 1-based
     * @throws Unreadable when it is not JSON
     */
    static void each(InputStream in, ObjIntConsumer<Object> to) throws IOException, Unreadable {
        read(in, parser -> {
            int line = parser.currentTokenLocation().getLineNr();
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                to.accept(value(parser), line);
                return;
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                int own = parser.currentTokenLocation().getLineNr();
                to.accept(value(parser), own);
            }
        });
    }

    /**
     * Reads a file of one value.
     *
     * @return null for an empty file
     * @throws Unreadable when it is not JSON, or something comes after its end
     */
    static Object one(InputStream in) throws IOException, Unreadable {
        List<Object> values = new ArrayList<>();
        read(in, parser -> values.add(value(parser)));
        if (values.size() > 1) {
            throw new Unreadable("something comes after the end of the JSON");
        }
        return values.isEmpty() ? null : values.get(0);
    }

    private static void read(InputStream in, Consumer<JsonParser> reading) throws IOException, Unreadable {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), in)) {
            while (parser.nextToken() != null) {
                reading.accept(parser);
            }
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw new Unreadable("it is not JSON: line " + e.getLocation().getLineNr() + ", column "
                    + e.getLocation().getColumnNr());
        }
    }

    private static Object value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> map = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                parser.nextToken();
                map.put(key, value(parser));
            }
            return map;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        }
        return token == JsonToken.VALUE_NULL
                ? null
                : token.isBoolean()
                        ? (Object) parser.getBooleanValue()
                        : token.isNumeric() ? parser.getDecimalValue() : parser.getString();
    }

    /** A value on one line. */
    static String text(Object value) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            write(json, value);
        }
        return out.toString();
    }

    private static void write(JsonGenerator json, Object value) {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((key, one) -> {
                json.writeName(String.valueOf(key));
                write(json, one);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(one -> write(json, one));
            json.writeEndArray();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value.toString());
        }
    }

    /** One thing, or a list of things, as a list. */
    static List<?> list(Object value) {
        return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    }

    /** The maps of a list, or the one that it is. */
    static Stream<Map<?, ?>> maps(Object value) {
        return list(value).stream().filter(Map.class::isInstance).map(one -> (Map<?, ?>) one);
    }

    /** A text in a map; empty when there is none. */
    static String text(Map<?, ?> map, String key) {
        return map.get(key) instanceof String text ? text : "";
    }
}
