package org.dossier.cache;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.dossier.source.SourceFile;

/**
 * Reads what a {@link ValueWriter} wrote. Of other bytes come an {@link IOException}, a {@link RuntimeException}, or values that nobody wrote: they
 * are known to be those that were written, by their checksum.
 */
final class ValueReader {
    private final byte[] bytes;
    private int next;
    private final List<Object> numbered = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Class<?>> classes = new ArrayList<>();
    private final List<RecordForm> forms = new ArrayList<>();
    private final List<Object[]> constants = new ArrayList<>();
    private String source = "";
    private int at;

    /** @param from where they begin */
    ValueReader(byte[] bytes, int from) {
        this.bytes = bytes;
        this.next = from;
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
    private int count() throws IOException {
        int count = number();
        if (count < 0 || count > bytes.length - next) {
            throw new IOException("ends too soon");
        }
        return count;
    }

    /** The next value; may be null. */
    Object value() throws IOException {
        int code = number();
        if (code >= Form.CLASSES) {
            return ofClass(code - Form.CLASSES);
        }
        Form form = Form.of(code);
        return switch (form) {
            case NULL -> null;
            case AGAIN -> again();
            case NUMBERED -> first();
            case TEXT, SAME_TEXT, WORDS -> text(form);
            case TRUE -> Boolean.TRUE;
            case FALSE -> Boolean.FALSE;
            case INT -> number();
            case INTS -> ints();
            case DOUBLE -> Double.valueOf(text());
            case DECIMAL -> new BigDecimal(text());
            case CURRENCY -> Currency.getInstance(text());
            case LIST -> list();
            case SET -> set();
            case SORTED_SET -> Collections.unmodifiableSortedSet(new TreeSet<>(list()));
            case MAP, SORTED_MAP -> map(form == Form.SORTED_MAP);
            case OWN -> new ConcurrentHashMap<>();
            case DATE -> LocalDate.ofEpochDay(number());
            case PATH -> Path.of(text());
            case TYPE -> RecordForm.named(text());
            case SOURCE -> source();
            case NEW_CLASS -> newClass();
        };
    }

    private Object again() {
        Object value = numbered.get(number());
        if (value instanceof SourceFile file) {
            beginSource(file);
        }
        return value;
    }

    private Object first() throws IOException {
        int own = numbered.size();
        numbered.add(null);
        Object value = value();
        numbered.set(own, value);
        return value;
    }

    private SourceFile source() throws IOException {
        SourceFile file = SourceFile.of(text(), text());
        beginSource(file);
        return file;
    }

    private void beginSource(SourceFile file) {
        if (file.text() != source) {
            source = file.text();
            at = 0;
        }
    }

    private int[] ints() throws IOException {
        int[] all = new int[count()];
        for (int i = 0; i < all.length; i++) {
            all[i] = number();
        }
        return all;
    }

    private List<?> list() throws IOException {
        int count = count();
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
        List<?> all = list();
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

    private Object newClass() throws IOException {
        Class<?> type = RecordForm.named(text());
        classes.add(type);
        forms.add(type.isEnum() ? null : RecordForm.of(type));
        constants.add(type.getEnumConstants());
        return ofClass(classes.size() - 1);
    }

    private Object ofClass(int number) throws IOException {
        RecordForm form = forms.get(number);
        if (form == null) {
            return constants.get(number)[number()];
        }
        Object[] parts = new Object[form.types().length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = form.types()[i] == int.class ? (Object) number() : value();
        }
        try {
            return form.maker().newInstance(parts);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IOException(e);
        }
    }

    private String text() throws IOException {
        return text(Form.of(number()));
    }

    private String text(Form form) throws IOException {
        if (form == Form.SAME_TEXT) {
            return texts.get(number());
        }
        if (form == Form.WORDS) {
            int begin = at + number();
            at = begin + number();
            return source.substring(begin, at);
        }
        int count = count();
        String text = new String(bytes, next, count, StandardCharsets.UTF_8);
        next += count;
        if (text.length() <= ValueWriter.SHORT) {
            texts.add(text);
        }
        return text;
    }
}
