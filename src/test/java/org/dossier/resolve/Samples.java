package org.dossier.resolve;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dossier.model.Language;
import org.dossier.model.PartialDate;
import org.dossier.model.Piece;
import org.dossier.model.TextOrigin;
import org.dossier.source.Marks;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;

/** Records of the model in which every text says the same, made by their components alone. */
final class Samples {
    private static final Span SPAN = SourceFile.of("content/x.md", "x").whole();

    private final String text;
    /** What is being made: a record in a record of its own type is left out. */
    private final Deque<Class<?>> open = new ArrayDeque<>();

    private Samples(String text) {
        this.text = text;
    }

    /** A record of a type, with every text in it, and one of each thing in its lists. */
    static Object of(Class<?> type, String text) {
        return new Samples(text).value(type);
    }

    private Object value(Type generic) {
        if (generic instanceof ParameterizedType type) {
            Class<?> raw = (Class<?>) type.getRawType();
            Type[] of = type.getActualTypeArguments();
            if (List.class == raw) {
                return of[0] == Piece.class ? pieces() : List.of(value(of[0]));
            }
            if (Set.class == raw) {
                return Set.of(value(of[0]));
            }
            Object key = value(of[0]);
            return SortedMap.class == raw
                    ? new TreeMap<>(Map.of((String) key, value(of[1])))
                    : Map.of(key, value(of[1]));
        }
        Class<?> type = (Class<?>) generic;
        if (type == String.class) {
            return text;
        }
        if (type == Language.class) {
            return Language.ENGLISH;
        }
        if (type == PartialDate.class) {
            return null;
        }
        if (type == Span.class) {
            return SPAN;
        }
        if (type == Marks.class) {
            return Marks.of(SPAN);
        }
        if (type == TextOrigin.class) {
            return TextOrigin.NONE;
        }
        if (type.isPrimitive()) {
            return Array.get(Array.newInstance(type, 1), 0);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return open.contains(type) ? null : record(type);
    }

    private List<Object> pieces() {
        return Arrays.stream(Piece.class.getPermittedSubclasses())
                .map(one -> record(one))
                .toList();
    }

    private Object record(Class<?> type) {
        List<Object> values = new ArrayList<>();
        open.push(type);
        for (RecordComponent component : type.getRecordComponents()) {
            values.add(value(component.getGenericType()));
        }
        open.pop();
        try {
            Constructor<?> maker = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            return maker.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type + ": " + e.getCause(), e);
        }
    }

    /** The components, as {@code Type.name}, whose text holds some words. */
    static void texts(Object value, String words, Set<String> found) {
        if (value instanceof Collection<?> all) {
            all.forEach(one -> texts(one, words, found));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> texts(one, words, found));
        } else if (value instanceof Record record
                && value.getClass().getPackageName().endsWith(".model")) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                Object one;
                try {
                    one = component.getAccessor().invoke(record);
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(e);
                }
                Collection<?> ones = one instanceof Collection<?> all ? all : one == null ? List.of() : List.of(one);
                for (Object each : ones) {
                    if (each instanceof String text && text.contains(words)) {
                        found.add(record.getClass().getSimpleName() + "." + component.getName());
                    }
                }
                texts(one, words, found);
            }
        }
    }
}
