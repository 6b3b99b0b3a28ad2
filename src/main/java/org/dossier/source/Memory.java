package org.dossier.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
    private final Moment begun;
    private final Map<Object, ? extends Kept> before;
    private final Map<Object, Kept> now = new ConcurrentHashMap<>();

    /** What is kept under a key. */
    public interface Kept {
        /** The value, the same object each time; null when it cannot be had any more. */
        Object value();

        /** True when it was made from these very objects. */
        boolean isFrom(Object... others);
    }

    /**
     * What a run made.
     *
     * @param value not null
     * @param from what it was made from; known again by identity
     */
    public record Made(Object value, List<Object> from) implements Kept {
        @Override
        public boolean isFrom(Object... others) {
            if (from.size() != others.length) {
                return false;
            }
            for (int i = 0; i < others.length; i++) {
                if (from.get(i) != others[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private Memory(Moment begun, Map<Object, ? extends Kept> before) {
        this.begun = begun;
        this.before = before;
    }

    /** For a single run: keeps nothing, and knows nothing. */
    public static Memory none() {
        return new Memory(null, Map.of());
    }

    /** For the first of several runs, which begins in this moment. */
    public static Memory fresh(Instant begun) {
        return after(Map.of(), Moment.of(begun));
    }

    /**
     * For the run after one that kept this.
     *
     * @param begun when the next begins
     */
    public static Memory after(Map<Object, ? extends Kept> kept, Moment begun) {
        return new Memory(Objects.requireNonNull(begun), kept);
    }

    /** For the run after this one, which must have ended; the next begins in this moment. */
    public Memory next(Instant moment) {
        return new Memory(begun == null ? null : Moment.of(moment), now);
    }

    /** For a run after this one, which must have ended, that begins in the same moment. */
    public Memory again() {
        return new Memory(begun, now);
    }

    /** What is kept for the next run, by key; to be asked for when this one has ended. What was kept before is the same object as then. */
    public Map<Object, Kept> kept() {
        return Collections.unmodifiableMap(now);
    }

    /** When the run began; null where nothing is kept. */
    public Moment begun() {
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

    /** What was kept under a key, whatever it was made from; null when nothing was. */
    public <V> V last(Class<V> type, Object key) {
        Kept kept = before.get(key);
        return kept == null ? null : type.cast(kept.value());
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
        Object was = old == null ? null : old.value();
        boolean same = was != null && (was == value || was.equals(value));
        @SuppressWarnings("unchecked") // equal values are of one class
        V kept = same ? (V) was : value;
        now.put(key, same && old.isFrom(from) ? old : new Made(kept, Arrays.asList(from.clone())));
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
