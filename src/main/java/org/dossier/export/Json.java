package org.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.dossier.model.Annotation;
import org.dossier.model.Body;
import org.dossier.model.Citation;
import org.dossier.model.Credit;
import org.dossier.model.Image;
import org.dossier.model.Keyed;
import org.dossier.model.Name;
import org.dossier.model.PartialDate;
import org.dossier.model.Place;
import org.dossier.model.Review;
import org.dossier.model.Routes;
import org.dossier.model.Signature;
import org.dossier.output.InParts;
import org.dossier.output.StorableText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Writes one JSON document (RFC 8259) as a stream. What there is nothing to say about is left out: null, the empty
 * text, false. Lists are always there.
 */
final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    /**
     * Writes one document, ended by a line break.
     *
     * @param target flushed, not closed
     * @param deepest how deep the entries of objects and arrays have lines of their own, see {@link LinePerRecord}
     * @param content writes the one value of the document
     */
    static void write(OutputStream target, int deepest, Consumer<Json> content) throws IOException {
        write(target, new LinePerRecord(deepest, false), content);
    }

    /** The same, with spaces between what is on one line: for what people read, in a terminal or a history of versions. */
    static void spaced(OutputStream target, int deepest, Consumer<Json> content) throws IOException {
        write(target, new LinePerRecord(deepest, true), content);
    }

    private static void write(OutputStream target, LinePerRecord layout, Consumer<Json> content) throws IOException {
        try (JsonGenerator out = FACTORY.createGenerator(laidOut(layout), target)) {
            content.accept(new Json(out));
            out.writeRaw('\n');
            out.flush();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static ObjectWriteContext laidOut(LinePerRecord layout) {
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return layout;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
    }

    /** A text; left out when null or empty. */
    void text(String key, String text) {
        if (text != null && !text.isEmpty()) {
            words(key, text);
        }
    }

    /** A text, also an empty one. */
    void words(String key, String text) {
        out.writeStringProperty(key, StorableText.storable(text));
    }

    /** What a reader sees of a text, without its markup; left out when there is none. */
    void text(String key, Body body) {
        text(key, body.text());
    }

    /** A word of a closed list. */
    void word(String key, Keyed word) {
        out.writeStringProperty(key, word.key());
    }

    /** A date as authors write it; left out when null. */
    void date(String key, PartialDate date) {
        text(key, date == null ? null : date.toString());
    }

    /** {@code true}; left out when false. */
    void flag(String key, boolean flag) {
        if (flag) {
            out.writeBooleanProperty(key, true);
        }
    }

    /** A whole number. */
    void number(String key, int number) {
        out.writeNumberProperty(key, number);
    }

    /** A list of whole numbers. */
    void numbers(String key, int... numbers) {
        out.writeArrayPropertyStart(key);
        for (int number : numbers) {
            out.writeNumber(number);
        }
        out.writeEndArray();
    }

    /** A decimal number; left out when null. */
    void number(String key, BigDecimal number) {
        if (number != null) {
            out.writeNumberProperty(key, number);
        }
    }

    /** {@code null}, where a reader expects the key. */
    void none(String key) {
        out.writeNullProperty(key);
    }

    /** A list of texts. */
    void texts(String key, Collection<String> texts) {
        out.writeArrayPropertyStart(key);
        texts.forEach(text -> out.writeString(StorableText.storable(text)));
        out.writeEndArray();
    }

    /** A list of the ids of annotations. */
    void ids(String key, Collection<? extends Annotation> annotations) {
        texts(key, annotations.stream().map(Annotation::id).toList());
    }

    /** A list under a key. */
    void array(String key, Runnable values) {
        out.writeArrayPropertyStart(key);
        values.run();
        out.writeEndArray();
    }

    /** A list of lists of whole numbers. */
    void lists(String key, Collection<? extends Collection<Integer>> lists) {
        out.writeArrayPropertyStart(key);
        lists.forEach(list -> {
            out.writeStartArray();
            list.forEach(out::writeNumber);
            out.writeEndArray();
        });
        out.writeEndArray();
    }

    /** An object under a key. */
    void object(String key, Runnable entries) {
        out.writeName(StorableText.storable(key));
        object(entries);
    }

    /**
     * Some entries of the object or list that is being written, as a part of the file.
     *
     * @param out what the document is written to
     * @param about what they are made of
     * @param entries at least one
     */
    void part(InParts.Parts out, List<?> about, Runnable entries) {
        this.out.flush();
        if (out.begin(about)) {
            entries.run();
        } else {
            // What follows them begins with a comma.
            if (this.out.streamWriteContext().inArray()) {
                this.out.writeNull();
            } else {
                none("");
            }
        }
        this.out.flush();
        out.end();
    }

    /** An object under a key; left out when there is nothing to write. */
    <T> void object(String key, T thing, Consumer<T> entries) {
        if (thing != null) {
            object(key, () -> entries.accept(thing));
        }
    }

    /** An object. */
    void object(Runnable entries) {
        out.writeStartObject();
        entries.run();
        out.writeEndObject();
    }

    /** A list of objects under a key. */
    <T> void objects(String key, Collection<T> things, Consumer<T> entries) {
        out.writeName(key);
        objects(things, entries);
    }

    /** A list of objects. */
    <T> void objects(Collection<T> things, Consumer<T> entries) {
        list(() -> things.forEach(thing -> object(() -> entries.accept(thing))));
    }

    /** A list. */
    void list(Runnable elements) {
        out.writeStartArray();
        elements.run();
        out.writeEndArray();
    }

    /**
     * The components of a record, by their names and in their order: texts, words of closed lists, numbers, yes and no, lists of these, and
     * other records as objects.
     *
     * @param as what stands for a value: it, another one, null for nothing, or a {@link Runnable} that writes entries in its place
     */
    void record(Record record, UnaryOperator<Object> as) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                entry(component.getName(), component.getAccessor().invoke(record), as);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void entry(String key, Object value, UnaryOperator<Object> as) {
        Object shown = as.apply(value);
        if (shown instanceof Runnable entries) {
            entries.run();
        } else if (shown instanceof String text) {
            text(key, text);
        } else if (shown instanceof Boolean yes) {
            flag(key, yes);
        } else if (shown != null) {
            out.writeName(key);
            item(shown, as);
        }
    }

    private void item(Object shown, UnaryOperator<Object> as) {
        if (shown instanceof Runnable entries) {
            object(entries);
        } else if (shown instanceof Record record) {
            object(() -> record(record, as));
        } else if (shown instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(one -> item(as.apply(one), as));
            out.writeEndArray();
        } else if (shown instanceof Integer number) {
            out.writeNumber(number);
        } else {
            out.writeString(StorableText.storable(shown instanceof Keyed word ? word.key() : (String) shown));
        }
    }

    // ---- what several kinds of record have in common

    /** A name or title with its other forms. */
    void name(String key, Name name) {
        object(key, () -> {
            words("text", name.text());
            text("language", name.language().tag());
            if (!name.others().isEmpty()) {
                objects("others", name.others(), form -> {
                    words("text", form.text());
                    text("language", form.language().tag());
                });
            }
        });
    }

    /** What is cited, in the order written. */
    void sources(List<Citation> citations) {
        objects("sources", citations, citation -> {
            text("id", citation.id());
            text("locator", citation.locator());
        });
    }

    /** Who wrote or published something. */
    void credit(Credit credit) {
        words("name", credit.name());
        text("profile", credit.profile());
    }

    /** A picture; left out when null. */
    void image(Image image) {
        object("image", image, it -> {
            text("file", it.file());
            words("alt", it.alt());
            text("credit", it.credit());
            text("license", it.license());
        });
    }

    /** Who checked something; left out when null. */
    void review(Review review) {
        object("review", review, it -> {
            text("by", it.by());
            date("date", it.date());
            text("rating", it.rating());
            text("explanation", it.explanation());
        });
    }

    /** Who noted an annotation, and when; left out when neither is given. */
    void signed(Signature signed) {
        object("noted", signed.isEmpty() ? null : signed, it -> {
            text("by", it.by());
            date("date", it.date());
        });
    }

    /** The words an annotation is about. */
    void passage(String annotation, Place place, PublishedText text) {
        object("passage", () -> {
            text("article", place.article());
            text("page", Routes.passage(place.article(), annotation));
            words("quote", text.words(place));
            number("start", text.start(place.whole()));
            number("end", text.end(place.whole()));
            objects("ranges", place.ranges(), range -> {
                number("start", text.start(range));
                number("end", text.end(range));
            });
        });
    }
}
