package org.dossier.render.template;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** Lists whose elements are made while they are printed, and forgotten after: memory does not grow with the page. */
public final class LazyLists {
    private LazyLists() {}

    /** The elements, each turned into a view when it is asked for. */
    public static <T, V> Iterable<V> map(List<T> elements, Function<T, V> view) {
        return () -> {
            Iterator<T> each = elements.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return each.hasNext();
                }

                @Override
                public V next() {
                    return view.apply(each.next());
                }
            };
        };
    }
}
