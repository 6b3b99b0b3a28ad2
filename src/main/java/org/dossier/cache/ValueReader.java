package org.dossier.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.dossier.source.LaterList;
import org.dossier.source.SourceFile;

/**
 * Reads what a {@link ValueWriter} wrote. Of other bytes come an {@link IOException}, a {@link RuntimeException}, or values that nobody wrote: they
 * are known to be those that were written, by their checksum.
 */
final class ValueReader {
    private final Part part;
    private final byte[] bytes;
    private int next;
    /** Where the text of the file is whose words come next, and how far in it these begin; null before one is named. */
    private Words source;

    private int at;

    /** What is written once for many values. */
    interface Part {
        /** The bytes of all values. */
        byte[] bytes();

        /** A short text, by its number. */
        String text(int number);

        /** A class, by its number. */
        RecordForm ofClass(int number);

        /** An object that is known again, by its number. */
        Object object(int id) throws IOException;

        /** Where the text of a source file is, by the number of the file. */
        Words words(int id) throws IOException;
    }

    /**
     * The bytes of a text.
     *
     * @param file the number of the source file whose text it is
     * @param bytes of all values
     * @param from where in them the text begins
     */
    record Words(int file, byte[] bytes, int from) {}

    /** @param from where in the part it begins */
    ValueReader(Part part, int from) {
        this(part, from, null, 0);
    }

    private ValueReader(Part part, int from, Words source, int at) {
        this.part = part;
        this.bytes = part.bytes();
        this.next = from;
        this.source = source;
        this.at = at;
    }

    /** Where it is. */
    int position() {
        return next;
    }

    int number() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte one = bytes[next++];
            value |= (one & 0x7F) << shift;
            if (one >= 0) {
                return value;
            }
        }
    }

    /** How many things follow, each of at least one byte. */
    int count() throws IOException {
        int count = number();
        if (count < 0 || count > bytes.length - next) {
            throw new IOException("ends too soon");
        }
        return count;
    }

    private long longNumber() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte one = bytes[next++];
            value |= (one & 0x7FL) << shift;
            if (one >= 0) {
                return value;
            }
        }
    }

    /** An object that is known again: the file whose words are in it, if any, and itself. */
    Object object() throws IOException {
        value();
        return plain(number());
    }

    /** The next value; may be null. */
    Object value() throws IOException {
        return plain(number());
    }

    private Object plain(int code) throws IOException {
        if (code >= Form.CLASSES) {
            return ofClass(part.ofClass(code - Form.CLASSES));
        }
        Form form = Form.of(code);
        return switch (form) {
            case NULL -> null;
            case KNOWN -> known();
            case TEXT, SHORT_TEXT, WORDS -> text(form);
            case TRUE -> Boolean.TRUE;
            case FALSE -> Boolean.FALSE;
            case INT -> number();
            case LONG -> longNumber();
            case INTS -> ints();
            case DOUBLE -> Double.valueOf(text());
            case DECIMAL -> new BigDecimal(text());
            case CURRENCY -> Currency.getInstance(text());
            case LIST -> list(count());
            case LATER -> later();
            case SET -> set();
            case SORTED_SET -> Collections.unmodifiableSortedSet(new TreeSet<>(list(count())));
            case MAP, SORTED_MAP -> map(form == Form.SORTED_MAP);
            case OWN -> new ConcurrentHashMap<>();
            case DATE -> LocalDate.ofEpochDay(number());
            case PATH -> Path.of(text());
            case TYPE -> part.ofClass(number()).type();
            case SOURCE -> source();
        };
    }

    private Object known() throws IOException {
        int id = number();
        Object value = part.object(id);
        if (value instanceof SourceFile && (source == null || id != source.file())) {
            source = part.words(id);
            at = 0;
        }
        return value;
    }

    /** The text of the source file of this number, whose object begins here. */
    Words words(int file) throws IOException {
        value();
        number();
        text();
        count();
        return new Words(file, bytes, next);
    }

    private SourceFile source() throws IOException {
        String path = text();
        int length = count();
        int from = next;
        next += length;
        return SourceFile.later(path, () -> new String(bytes, from, length, StandardCharsets.UTF_8));
    }

    private int[] ints() throws IOException {
        int[] all = new int[count()];
        for (int i = 0; i < all.length; i++) {
            all[i] = number();
        }
        return all;
    }

    private List<Object> later() throws IOException {
        int count = number();
        int length = ByteBuffer.wrap(bytes, next, Integer.BYTES).getInt();
        int from = next + Integer.BYTES;
        next = from + length;
        Words words = source;
        int begin = at;
        return new LaterList<>(count, () -> {
            try {
                return new ValueReader(part, from, words, begin).list(count);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private List<Object> list(int count) throws IOException {
        if (count == 0) {
            return List.of();
        }
        Object[] all = new Object[count];
        boolean whole = true;
        for (int i = 0; i < count; i++) {
            all[i] = value();
            whole &= all[i] != null;
        }
        return whole ? List.of(all) : Collections.unmodifiableList(Arrays.asList(all));
    }

    private Set<?> set() throws IOException {
        List<?> all = list(count());
        return all.size() < 2 ? Set.copyOf(all) : Collections.unmodifiableSet(new LinkedHashSet<>(all));
    }

    private Map<?, ?> map(boolean sorted) throws IOException {
        int count = count();
        if (count == 0 && !sorted) {
            return Map.of();
        }
        Map<Object, Object> all = sorted ? new TreeMap<>() : new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            Object key = value();
            all.put(key, value());
        }
        return sorted ? all : Collections.unmodifiableMap(all);
    }

    private Object ofClass(RecordForm form) throws IOException {
        if (form.constants() != null) {
            return form.constants()[number()];
        }
        Object[] parts = new Object[form.types().length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = form.types()[i] == int.class ? (Object) number() : value();
        }
        return form.made(parts);
    }

    private String text() throws IOException {
        return text(Form.of(number()));
    }

    private String text(Form form) throws IOException {
        if (form == Form.SHORT_TEXT) {
            return part.text(number());
        }
        if (form == Form.WORDS) {
            int begin = at + number();
            at = begin + number();
            return new String(source.bytes(), source.from() + begin, at - begin, StandardCharsets.UTF_8);
        }
        return plainText();
    }

    /** A text that is written as it is. */
    String plainText() throws IOException {
        int count = count();
        String text = new String(bytes, next, count, StandardCharsets.UTF_8);
        next += count;
        return text;
    }
}
