package org.dossier.cache;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Objects that were kept, each made when it is first asked for, and then always the same. Safe for several threads. */
final class KeptObjects implements KeptPart.Objects {
    private final KeptPart[] parts;
    private final int[] at;
    private final AtomicReferenceArray<Object> made;

    /** @param end the first number that no object has */
    KeptObjects(int end) {
        this.parts = new KeptPart[end];
        this.at = new int[end];
        this.made = new AtomicReferenceArray<>(end);
    }

    /** Adds those of a part; before any is asked for. */
    void add(KeptPart part) throws IOException {
        ValueReader in = part.inside();
        int begin = in.number();
        for (int left = in.count(); left > 0; left--) {
            int id = in.number();
            parts[id] = part;
            at[id] = begin;
            begin += in.number();
        }
    }

    @Override
    public ValueReader.Words words(int id) throws IOException {
        return parts[id].at(at[id]).words(id);
    }

    /** An object; null for 0. */
    @Override
    public Object get(int id) throws IOException {
        if (id == 0) {
            return null;
        }
        Object one = made.get(id);
        if (one != null) {
            return one;
        }
        if (parts[id] == null) {
            throw new IOException("no object " + id);
        }
        Object fresh = parts[id].at(at[id]).object();
        // Whoever comes first has made the one that all get.
        return made.compareAndSet(id, null, fresh) ? fresh : made.get(id);
    }

    /** True for an object that can be had. */
    boolean has(int id) {
        return id == 0 || id > 0 && parts[id] != null;
    }

    /** True when this is the object: nobody has one that has not been made. */
    boolean is(int id, Object other) {
        return other == null ? id == 0 : id > 0 && made.get(id) == other;
    }

    /** All that have been made, with their numbers. */
    IdentityHashMap<Object, Integer> made() {
        IdentityHashMap<Object, Integer> ids = new IdentityHashMap<>();
        for (int id = 1; id < made.length(); id++) {
            if (made.get(id) != null) {
                ids.put(made.get(id), id);
            }
        }
        return ids;
    }
}
