package org.dossier.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentMap;
import org.dossier.source.SourceFile;

/**
 * Writes values: records of the program and what they are made of. Values are trees, but for those that were named as known by identity and
 * for source files: each of these is written once, and is one object again when it is read.
 *
 * <p>A {@link ConcurrentMap} in a record is what that remembers for itself, and is written empty. What is not a value is refused.
 */
final class ValueWriter {
    /** Longer texts are hardly ever the same. */
    static final int SHORT = 40;

    /** Words of the source come in their order: where they are not so near, to look for them takes longer than to write them. */
    private static final int NEAR = 200;

    private static final int TEXTS = 1 << 15;

    private static final int CHUNK = 1 << 16;

    private final OutputStream out;
    private final Map<Object, Integer> known;
    /** By the names of the classes: these know their hash, and classes do not. */
    private final Map<String, Kind> kinds = new HashMap<>();

    /** Short texts that were written, each where its hash says and only until another comes there, and their numbers. */
    private final String[] texts = new String[TEXTS];

    private final int[] textNumbers = new int[TEXTS];
    private int textsNumbered;
    private byte[] held = new byte[CHUNK * 2];
    private int size;
    private int numbered;
    private int named;
    private String source = "";
    private int at;

    /** What is known of a class. */
    private static final class Kind {
        /** True when some of its values may be known by identity. */
        private boolean shared;
        /** Its number once it has been named; -1 before. */
        private int number = -1;
        /** Null for what is not a record. */
        private RecordForm form;
    }

    /** @param known by identity: each of these is written once */
    ValueWriter(OutputStream out, Collection<?> known) {
        this.out = out;
        this.known = new IdentityHashMap<>();
        kind(SourceFile.class).shared = true;
        for (Object one : known) {
            this.known.put(one, -1);
            kind(one.getClass()).shared = true;
        }
    }

    private Kind kind(Class<?> type) {
        return kinds.computeIfAbsent(type.getName(), none -> new Kind());
    }

    void flush() throws IOException {
        out.write(held, 0, size);
        size = 0;
    }

    void number(int value) throws IOException {
        room(5);
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            held[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        held[size++] = (byte) rest;
    }

    private void room(int bytes) throws IOException {
        if (size + bytes > held.length) {
            flush();
            if (bytes > held.length) {
                held = new byte[bytes];
            }
        }
    }

    private void form(Form form) throws IOException {
        room(1);
        held[size++] = (byte) form.ordinal();
    }

    /** Any value; null too. */
    void value(Object value) throws IOException {
        if (value == null) {
            form(Form.NULL);
            return;
        }
        if (value instanceof String text) {
            text(text);
            return;
        }
        Kind kind = kind(value.getClass());
        Integer number = kind.shared ? known.get(value) : null;
        if (number == null && !(value instanceof SourceFile)) {
            plain(value, kind);
        } else if (number == null || number < 0) {
            form(Form.NUMBERED);
            int own = numbered++;
            plain(value, kind);
            known.put(value, own);
        } else {
            form(Form.AGAIN);
            number(number);
            if (value instanceof SourceFile file) {
                beginSource(file);
            }
        }
    }

    private void beginSource(SourceFile file) {
        if (file.text() != source) {
            source = file.text();
            at = 0;
        }
    }

    private void plain(Object value, Kind kind) throws IOException {
        if (value instanceof Record) {
            record(value, kind);
        } else if (value instanceof Enum<?> constant) {
            named(constant.getDeclaringClass(), kind(constant.getDeclaringClass()));
            number(constant.ordinal());
        } else if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
            several(value);
        } else {
            leaf(value);
        }
    }

    private void leaf(Object value) throws IOException {
        if (value instanceof Boolean truth) {
            form(truth ? Form.TRUE : Form.FALSE);
        } else if (value instanceof Integer number) {
            form(Form.INT);
            number(number);
        } else if (value instanceof int[] numbers) {
            form(Form.INTS);
            number(numbers.length);
            for (int one : numbers) {
                number(one);
            }
        } else if (value instanceof Double number) {
            form(Form.DOUBLE);
            text(number.toString());
        } else if (value instanceof BigDecimal number) {
            form(Form.DECIMAL);
            text(number.toString());
        } else if (value instanceof Currency currency) {
            form(Form.CURRENCY);
            text(currency.getCurrencyCode());
        } else if (value instanceof LocalDate date) {
            form(Form.DATE);
            number(Math.toIntExact(date.toEpochDay()));
        } else if (value instanceof Path path && path.getFileSystem() == FileSystems.getDefault()) {
            form(Form.PATH);
            text(path.toString());
        } else if (value instanceof Class<?> type) {
            form(Form.TYPE);
            text(type.getName());
        } else if (value instanceof SourceFile file) {
            form(Form.SOURCE);
            text(file.path());
            text(file.text());
            beginSource(file);
        } else {
            throw new IOException("cannot be kept: " + value.getClass().getName());
        }
    }

    private void record(Object value, Kind kind) throws IOException {
        if (kind.form == null) {
            kind.form = RecordForm.of(value.getClass());
        }
        named(value.getClass(), kind);
        RecordForm form = kind.form;
        try {
            for (int i = 0; i < form.parts().length; i++) {
                Object part = form.parts()[i].invoke(value);
                if (form.types()[i] == int.class) {
                    number((Integer) part);
                } else {
                    value(part);
                }
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IOException(e);
        }
    }

    private void named(Class<?> type, Kind kind) throws IOException {
        if (kind.number >= 0) {
            number(Form.CLASSES + kind.number);
            return;
        }
        kind.number = named++;
        form(Form.NEW_CLASS);
        text(type.getName());
    }

    private void several(Object value) throws IOException {
        if (value instanceof ConcurrentMap<?, ?>) {
            form(Form.OWN);
        } else if (value instanceof Map<?, ?> map) {
            boolean sorted = value instanceof SortedMap<?, ?> one && natural(one.comparator());
            form(sorted ? Form.SORTED_MAP : Form.MAP);
            number(map.size());
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                value(entry.getKey());
                value(entry.getValue());
            }
        } else {
            collection((Collection<?>) value);
        }
    }

    private void collection(Collection<?> all) throws IOException {
        boolean sorted = all instanceof SortedSet<?> one && natural(one.comparator());
        form(all instanceof List<?> ? Form.LIST : sorted ? Form.SORTED_SET : Form.SET);
        number(all.size());
        for (Object one : all) {
            value(one);
        }
    }

    private static boolean natural(Object comparator) throws IOException {
        if (comparator != null) {
            throw new IOException("cannot be kept: an order of its own");
        }
        return true;
    }

    private void text(String text) throws IOException {
        int length = text.length();
        if (length > 1 && source.startsWith(text, at)) {
            words(0, length);
            return;
        }
        if (length <= SHORT) {
            int place = text.hashCode() & TEXTS - 1;
            if (text.equals(texts[place])) {
                form(Form.SAME_TEXT);
                number(textNumbers[place]);
                return;
            }
            texts[place] = text;
            textNumbers[place] = textsNumbered++;
        } else {
            int found = ahead(text);
            if (found >= 0) {
                words(found - at, length);
                return;
            }
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length != length && holdsHalf(text.toCharArray())) {
            throw new IOException("cannot be kept: half a character");
        }
        form(Form.TEXT);
        number(bytes.length);
        room(bytes.length);
        System.arraycopy(bytes, 0, held, size, bytes.length);
        size += bytes.length;
    }

    private static boolean holdsHalf(char[] chars) {
        for (int i = 0; i < chars.length; i++) {
            if (Character.isSurrogate(chars[i])) {
                if (i + 1 == chars.length || !Character.isSurrogatePair(chars[i], chars[i + 1])) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** Where these words of the source begin; -1 when not soon after those that were written last. */
    private int ahead(String text) {
        int last = Math.min(at + NEAR, source.length() - text.length());
        for (int i = source.indexOf(text.charAt(0), at);
                i >= 0 && i <= last;
                i = source.indexOf(text.charAt(0), i + 1)) {
            if (source.startsWith(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private void words(int skipped, int length) throws IOException {
        form(Form.WORDS);
        number(skipped);
        number(length);
        at += skipped + length;
    }
}
