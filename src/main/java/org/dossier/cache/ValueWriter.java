package org.dossier.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentMap;
import java.util.function.ToIntFunction;
import org.dossier.source.SourceFile;

/**
 * Writes values: records of the program and what they are made of. Values are trees, but for the objects that are known again: each of these
 * is written for itself, with the numbers of others in it.
 *
 * <p>A {@link ConcurrentMap} in a record is what that remembers for itself, and is written empty. What is not a value is refused.
 */
final class ValueWriter {
    /** Longer texts are hardly ever the same. */
    private static final int SHORT = 40;

    private static final int TEXTS = 1 << 15;

    private static final int CHUNK = 1 << 16;

    /** So far inside a record it says which file it is from. */
    private static final int DEPTH = 4;

    /** Lists of fewer bytes are made with what they are in: to make one later takes some memory too. */
    private static final int LONG_LIST = 64;

    private final KeptIds ids;
    /** The number of an object that is known again. */
    private final ToIntFunction<Object> known;
    /** By the names of the classes: these know their hash, and classes do not. */
    private final Map<String, Kind> kinds = new HashMap<>();

    private final List<String> classes = new ArrayList<>();

    /** Short texts that were written, each where its hash says and only until another comes there, and their numbers. */
    private final String[] places = new String[TEXTS];

    private final int[] textNumbers = new int[TEXTS];
    private final List<byte[]> texts = new ArrayList<>();
    private byte[] held = new byte[CHUNK];
    private int size;
    private SourceWords source = SourceWords.of(null);

    /** What is known of a class. */
    private static final class Kind {
        /** True when its objects are known again. */
        private boolean shared;
        /** Its number once it has been named; -1 before. */
        private int number = -1;
        /** How its records are taken apart. */
        private RecordForm form;
    }

    /**
     * @param ids which objects are known again
     * @param known the number of one; called for each that is met
     */
    ValueWriter(KeptIds ids, ToIntFunction<Object> known) {
        this.ids = ids;
        this.known = known;
    }

    private Kind kind(Class<?> type) {
        Kind kind = kinds.get(type.getName());
        if (kind == null) {
            kind = new Kind();
            kind.shared = ids.isOf(type);
            kinds.put(type.getName(), kind);
        }
        return kind;
    }

    /** Hands over what was written. */
    int writeTo(OutputStream out) throws IOException {
        int count = size;
        out.write(held, 0, count);
        size = 0;
        return count;
    }

    void number(int value) {
        room(5);
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            held[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        held[size++] = (byte) rest;
    }

    private void longNumber(long value) {
        room(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            held[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        held[size++] = (byte) rest;
    }

    private void room(int bytes) {
        if (size + bytes > held.length) {
            held = Arrays.copyOf(held, Math.max(held.length * 2, size + bytes));
        }
    }

    private void form(Form form) {
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
        if (kind.shared) {
            known(value);
        } else {
            plain(value, kind);
        }
    }

    private void known(Object value) {
        form(Form.KNOWN);
        number(known.applyAsInt(value));
        if (value instanceof SourceFile one && one != source.file()) {
            source = SourceWords.of(one);
        }
    }

    /** An object that is known again: the file whose words are likely to be in it, and itself. */
    void object(Object value) throws IOException {
        source = SourceWords.of(null);
        if (value instanceof SourceFile one) {
            form(Form.NULL);
            form(Form.SOURCE);
            text(one.path());
            plainText(one.text());
            return;
        }
        SourceFile from = source(value, 0);
        if (from == null) {
            form(Form.NULL);
        } else {
            known(from);
        }
        plain(value, kind(value.getClass()));
    }

    /** The file that a record is from: records say so at their end. */
    private SourceFile source(Object value, int depth) throws IOException {
        if (value instanceof SourceFile one) {
            return one;
        }
        if (!(value instanceof Record) || depth == DEPTH) {
            return null;
        }
        Method[] parts = form(value, kind(value.getClass())).parts();
        for (int i = parts.length - 1; i >= 0; i--) {
            Class<?> type = parts[i].getReturnType();
            if (type == SourceFile.class || type.isRecord() || type == Object.class || type.isInterface()) {
                SourceFile found = source(part(value, parts[i]), depth + 1);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private void plain(Object value, Kind kind) throws IOException {
        if (value instanceof Record) {
            record(value, kind);
        } else if (value instanceof Enum<?> constant) {
            number(Form.CLASSES + named(constant.getDeclaringClass()));
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
        } else if (value instanceof Long number) {
            form(Form.LONG);
            longNumber(number);
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
            number(named(type));
        } else {
            throw new IOException("cannot be kept: " + value.getClass().getName());
        }
    }

    private void record(Object value, Kind kind) throws IOException {
        RecordForm form = form(value, kind);
        number(Form.CLASSES + named(value.getClass()));
        for (int i = 0; i < form.parts().length; i++) {
            Object part = part(value, form.parts()[i]);
            if (form.types()[i] == int.class) {
                number((Integer) part);
            } else {
                value(part);
            }
        }
    }

    private static RecordForm form(Object value, Kind kind) throws IOException {
        if (kind.form == null) {
            kind.form = RecordForm.kept(value.getClass());
        }
        return kind.form;
    }

    private static Object part(Object value, Method part) throws IOException {
        try {
            return part.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IOException(e);
        }
    }

    private int named(Class<?> type) {
        Kind kind = kind(type);
        if (kind.number < 0) {
            kind.number = classes.size();
            classes.add(type.getName());
        }
        return kind.number;
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
        if (all instanceof List<?>) {
            list((List<?>) all);
            return;
        }
        boolean sorted = all instanceof SortedSet<?> one && natural(one.comparator());
        form(sorted ? Form.SORTED_SET : Form.SET);
        number(all.size());
        for (Object one : all) {
            value(one);
        }
    }

    private void list(List<?> all) throws IOException {
        int begin = size;
        form(Form.LATER);
        number(all.size());
        // A list that is made later is read by itself: what comes behind it begins where it began.
        SourceWords here = source.here();
        room(Integer.BYTES);
        size += Integer.BYTES;
        int from = size;
        for (Object one : all) {
            value(one);
        }
        int length = size - from;
        if (length >= LONG_LIST) {
            ByteBuffer.wrap(held).putInt(from - Integer.BYTES, length);
            source = here;
        } else {
            held[begin] = (byte) Form.LIST.ordinal();
            System.arraycopy(held, from, held, from - Integer.BYTES, length);
            size -= Integer.BYTES;
        }
    }

    private static boolean natural(Object comparator) throws IOException {
        if (comparator != null) {
            throw new IOException("cannot be kept: an order of its own");
        }
        return true;
    }

    private void text(String text) throws IOException {
        if (text.length() > 1 && source.isNext(text)) {
            words(0, text);
            return;
        }
        if (text.length() <= SHORT) {
            int place = text.hashCode() & TEXTS - 1;
            if (!text.equals(places[place])) {
                places[place] = text;
                textNumbers[place] = texts.size();
                texts.add(bytes(text));
            }
            form(Form.SHORT_TEXT);
            number(textNumbers[place]);
            return;
        }
        int ahead = source.ahead(text);
        if (ahead >= 0) {
            words(ahead, text);
            return;
        }
        form(Form.TEXT);
        plainText(text);
    }

    private void words(int ahead, String text) {
        form(Form.WORDS);
        number(source.take(ahead));
        number(source.take(text.length()));
    }

    private void plainText(String text) throws IOException {
        byte[] bytes = bytes(text);
        number(bytes.length);
        room(bytes.length);
        System.arraycopy(bytes, 0, held, size, bytes.length);
        size += bytes.length;
    }

    private static byte[] bytes(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length != text.length() && holdsHalf(text.toCharArray())) {
            throw new IOException("cannot be kept: half a character");
        }
        return bytes;
    }

    /** The short texts that occurred. */
    void texts() {
        number(texts.size());
        texts.forEach(text -> number(text.length));
        for (byte[] text : texts) {
            room(text.length);
            System.arraycopy(text, 0, held, size, text.length);
            size += text.length;
        }
    }

    /** The classes that occurred. */
    void classes() throws IOException {
        number(classes.size());
        for (String name : classes) {
            plainText(name);
        }
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
}
