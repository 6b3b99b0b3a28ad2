package org.dossier.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What one run made and the next may use again, where a project is built over and over while someone edits it. A stage asks under a key and
 * names the very values that its result is made from; it gets the old result where they are the same objects as last time.
 *
 * <p>It changes how long a run takes and never what comes of it. What a run does not ask for, the next run no longer finds. Safe for
 * several threads.
 */
public final class Memory {
    private final Instant begun;
    private final Map<Object, Kept> before;
    private final Map<Object, Kept> now = new ConcurrentHashMap<>();

    /**
     * What was kept under a key.
     *
     * @param key unlike all others
     * @param value not null
     * @param from what it was made from; known again by identity
     */
    public record Entry(Object key, Object value, List<Object> from) {}

    private record Kept(Object value, Object[] from) {
        boolean isFrom(Object[] others) {
            if (from.length != others.length) {
                return false;
            }
            for (int i = 0; i < from.length; i++) {
                if (from[i] != others[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private Memory(Instant begun, Map<Object, Kept> before) {
        this.begun = begun;
        this.before = before;
    }

    /** For a single run: keeps nothing, and knows nothing. */
    public static Memory none() {
        return new Memory(null, Map.of());
    }

    /** For the first of several runs, which begins in this moment. */
    public static Memory fresh(Instant begun) {
        return new Memory(Objects.requireNonNull(begun), Map.of());
    }

    /** For the run after this one, which must have ended; the next begins in this moment. */
    public Memory next(Instant moment) {
        return new Memory(begun == null ? null : Objects.requireNonNull(moment), now);
    }

    /** For the same run, after one that kept this. */
    public Memory after(List<Entry> kept) {
        Map<Object, Kept> entries = new HashMap<>();
        kept.forEach(
                one -> entries.put(one.key(), new Kept(one.value(), one.from().toArray())));
        return new Memory(begun, entries);
    }

    /** What is kept for the next run, in any order; to be asked for when this one has ended. */
    public List<Entry> kept() {
        List<Entry> kept = new ArrayList<>();
        now.forEach((key, one) -> kept.add(new Entry(key, one.value(), Arrays.asList(one.from()))));
        return kept;
    }

    /** True for what this run made, and the one before had not kept. */
    public boolean isNew(Entry entry) {
        Kept old = before.get(entry.key());
        return old == null
                || old.value() != entry.value()
                || !old.isFrom(entry.from().toArray());
    }

    /** When the run began; null where nothing is kept. */
    public Instant begun() {
        return begun;
    }

    /** False when nothing is kept, so that nobody need look whether something is still the same. */
    public boolean keeps() {
        return begun != null;
    }

    /**
     * What was kept under a key.
     *
     * @param from what it would be made from now; compared by identity
     * @return null when nothing was, or when it was made from something else
     */
    public <V> V find(Class<V> type, Object key, Object... from) {
        Kept kept = before.get(key);
        return kept == null || !kept.isFrom(from) ? null : type.cast(kept.value());
    }

    /**
     * Keeps a value for the next run. Where one was kept under the key that equals it, that one is kept, whatever it was made from: what rests on it
     * need not be made again.
     *
     * @param key unlike all others of this run
     * @param value not null
     * @param from what it was made from
     * @return the value that is kept
     */
    public <V> V keep(Object key, V value, Object... from) {
        Objects.requireNonNull(value);
        if (!keeps()) {
            return value;
        }
        Kept old = before.get(key);
        boolean same = old != null && (old.value() == value || old.value().equals(value));
        @SuppressWarnings("unchecked") // equal values are of one class
        V kept = same ? (V) old.value() : value;
        now.put(key, new Kept(kept, from.clone()));
        return kept;
    }

    /** The value kept under a key, or a new one where it was made from something else; kept for the next run. */
    public <V> V made(Class<V> type, Object key, Supplier<V> make, Object... from) {
        V kept = find(type, key, from);
        return keep(key, kept == null ? make.get() : kept, from);
    }

    /**
     * One object for equal values: the one that was kept under the key when it equals this one, else this one. What is the same from run to
     * run but made anew can then be compared by identity.
     *
     * @param value not null
     */
    public <V> V same(Class<V> type, Object key, V value) {
        return type.cast(keep(key, value));
    }

    /**
     * Cuts a list into stretches, of each of which a stage can remember what it made: that is less to look up than for each thing, and more to make
     * again.
     *
     * @param id of a thing; after which ones a stretch ends depends on it, so that one more thing changes one stretch
     * @param about how many things a stretch has, more or less
     */
    public static <T> List<List<T>> stretches(List<T> all, Function<T, String> id, int about) {
        List<List<T>> stretches = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < all.size(); i++) {
            if (i == all.size() - 1 || id.apply(all.get(i)).hashCode() % about == 0) {
                stretches.add(all.subList(from, i + 1));
                from = i + 1;
            }
        }
        return stretches;
    }

    /** A key of several parts. */
    public static Object key(Object... parts) {
        return List.copyOf(Arrays.asList(parts));
    }
}
