package org.dossier.source;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.function.Supplier;

/** A list that nobody can change, whose elements are made when the first of them is asked for. Safe for several threads. */
public final class LaterList<E> extends AbstractList<E> implements RandomAccess {
    private final int size;
    private Supplier<List<E>> make;
    private volatile List<E> made;

    /**
     * @param size how many elements there will be
     * @param make makes them, at most once
     */
    public LaterList(int size, Supplier<List<E>> make) {
        this.size = size;
        this.make = Objects.requireNonNull(make);
    }

    /** A list as {@link List#copyOf} makes it, but where nobody can change it anyway none of its elements is made. */
    public static <E> List<E> copyOf(List<E> list) {
        return list instanceof LaterList ? list : List.copyOf(list);
    }

    private List<E> made() {
        List<E> now = made;
        if (now == null) {
            synchronized (this) {
                if (made == null) {
                    made = make.get();
                    make = null;
                }
                now = made;
            }
        }
        return now;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public E get(int index) {
        return made().get(index);
    }

    @Override
    public Iterator<E> iterator() {
        return made().iterator();
    }

    @Override
    public Spliterator<E> spliterator() {
        return made().spliterator();
    }

    @Override
    public Object[] toArray() {
        return made().toArray();
    }
}
