package org.dossier.cache;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.dossier.source.SourceFile;

/**
 * The numbers under which objects are known again. Each object is written once, where it is met first, and by its number everywhere else.
 * Safe for several threads once all objects have been {@linkplain #add added}.
 */
final class KeptIds {
    private final Set<String> classes;
    private final int first;
    private final Map<Object, Integer> ids;
    private final AtomicInteger next;
    private AtomicIntegerArray written;

    /**
     * @param classes the names of those whose objects are known again
     * @param kept what has been written before, with its number; anything more is added to it
     * @param first the first number that has not been given
     */
    KeptIds(Set<String> classes, IdentityHashMap<Object, Integer> kept, int first) {
        this.classes = classes;
        this.ids = kept;
        this.first = first;
        this.next = new AtomicInteger(first);
    }

    /** Gives an object a number, if it has none. */
    void add(Object one) {
        if (ids.putIfAbsent(one, next.get()) == null) {
            next.incrementAndGet();
        }
    }

    /** To be called when everything has been added. */
    void begin() {
        written = new AtomicIntegerArray(next.get() - first);
    }

    /** The names of the classes whose objects are known again. */
    Set<String> classes() {
        return classes;
    }

    /** True when objects of this class are known again. */
    boolean isOf(Class<?> type) {
        return type == SourceFile.class || classes.contains(type.getName());
    }

    /** The number of an object; 0 for null, and -1 when it has none. */
    int of(Object one) {
        return one == null ? 0 : ids.getOrDefault(one, -1);
    }

    /** A number for an object that has none. */
    int fresh() {
        return next.getAndIncrement();
    }

    /** True for the first who asks of an object that has not been written before. */
    boolean claim(int id) {
        return id >= first && written.compareAndSet(id - first, 0, 1);
    }

    /** The first number that has not been given. */
    int end() {
        return next.get();
    }
}
