package org.dossier.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dossier.source.Memory;
import org.dossier.source.Moment;
import org.dossier.source.SourceFile;

/**
 * The {@link Memory} of a build, on the disk for the next one: so a build after an edit makes again what rests on it, as {@code serve} does.
 *
 * <p>It is in several files, which are never changed: a build adds one of what is new, and an index that says which there are, by their
 * checksums, and what of them no longer counts. The index is replaced in one step. When too much no longer counts, all of it is written
 * anew. Values are made when they are asked for ({@link KeptObjects}).
 *
 * <p>It is used by the very program that made it. Where it is not there, not whole, damaged, or another program's, a build begins with
 * nothing.
 */
public final class KeptMemory {
    /** So many things are in a file, and are written and looked through by one thread. */
    private static final int IN_PART = 8000;

    /** So many bytes more are nothing. */
    private static final int LITTLE = 1 << 20;

    private static final String PART = "memory-";

    /** With more files than this all of it is written anew. */
    private static final int MOST_PARTS = 500;

    private static final KeptMemory NONE = new KeptMemory(null, null);

    private final CacheFolder cache;
    private final String program;
    /** What the last build left; null when nothing of it can be used. */
    private KeptIndex index;

    private KeptObjects objects;
    private List<KeptEntry> entries = List.of();
    private String unused;
    private String lost;

    private KeptMemory(CacheFolder cache, String program) {
        this.cache = cache;
        this.program = program;
    }

    /** That of a project. */
    public static KeptMemory of(Path project) {
        try {
            CacheFolder cache = CacheFolder.of(project);
            String program = Program.known(cache);
            return new KeptMemory(program == null ? null : cache, program);
        } catch (IOException | SecurityException e) {
            return new KeptMemory(null, null);
        }
    }

    /** Where nothing is kept. */
    public static KeptMemory none() {
        return NONE;
    }

    /** What the last build remembered, for one that begins now. */
    public Memory before() {
        if (this == NONE) {
            return Memory.none();
        }
        if (cache == null) {
            return Memory.fresh(Instant.now());
        }
        try {
            Moment begun = cache.now();
            Map<Object, KeptEntry> all = new ConcurrentHashMap<>();
            try {
                read(all);
                return Memory.after(all, begun);
            } catch (IOException | RuntimeException e) {
                // Nobody knows what it is: it is not used, nor what a thread may still be adding to it.
                unused = "is damaged";
                index = null;
                entries = List.of();
                return Memory.after(Map.of(), begun);
            }
        } catch (IOException e) {
            return Memory.fresh(Instant.now());
        }
    }

    /**
     * Why a build had to make everything anew although there was something that another had kept: what is wrong with that, in the words of a
     * message; null when it could be used.
     */
    public String unused() {
        return unused;
    }

    /** What went wrong when this build was to be kept, so that the next one takes longer; null when nothing did. */
    public String lost() {
        return lost;
    }

    private void read(Map<Object, KeptEntry> all) throws IOException {
        Path file = cache.file(KeptIndex.FILE);
        if (!Files.exists(file)) {
            return;
        }
        index = KeptIndex.decoded(Files.readAllBytes(file), program);
        if (index == null) {
            unused = "is of another version of the program";
            return;
        }
        objects = new KeptObjects(index.end());
        Map<String, RecordForm> classes = new ConcurrentHashMap<>();
        List<List<KeptEntry>> found = new ArrayList<>();
        index.parts().forEach(part -> found.add(new ArrayList<>()));
        KeptPart[] read = new KeptPart[found.size()];
        each(found.size(), number -> {
            KeptIndex.Part part = index.parts().get(number);
            byte[] bytes = Files.readAllBytes(cache.file(part.file()));
            if (MadeFiles.checksum(bytes, bytes.length) != part.checksum()) {
                throw new IOException("damaged");
            }
            read[number] = new KeptPart(bytes, classes, objects);
            objects.add(read[number]);
        });
        // Not before all parts are there: a key may be an object of another part.
        each(found.size(), number -> {
            BitSet gone = index.parts().get(number).gone();
            entries(read[number].entries(), number, gone, (key, entry) -> {
                all.put(key, entry);
                found.get(number).add(entry);
            });
        });
        entries = found.stream().flatMap(List::stream).toList();
    }

    private void entries(ValueReader in, int part, BitSet gone, BiConsumer<Object, KeptEntry> found)
            throws IOException {
        int count = in.count();
        for (int i = 0; i < count; i++) {
            Object key = in.value();
            int id = in.number();
            int[] from = new int[in.count()];
            for (int k = 0; k < from.length; k++) {
                from[k] = in.number();
            }
            if (!gone.get(i)) {
                found.accept(key, new KeptEntry(objects, part, i, id, from));
            }
        }
    }

    /** Keeps what a build remembered that began with {@link #before}. */
    public void keep(Memory memory) {
        if (cache == null) {
            return;
        }
        try {
            write(memory.kept());
        } catch (IOException e) {
            lost = e.toString();
        }
    }

    private void write(Map<Object, Memory.Kept> all) throws IOException {
        List<BitSet> gone = new ArrayList<>();
        if (index != null) {
            index.parts().forEach(part -> gone.add((BitSet) part.gone().clone()));
            entries.forEach(entry -> gone.get(entry.part()).set(entry.number()));
        }
        Map<Object, Memory.Made> made = new HashMap<>();
        Map<Object, KeptEntry> still = new HashMap<>();
        all.forEach((key, one) -> {
            if (one instanceof KeptEntry entry) {
                still.put(key, entry);
            } else if (one instanceof Memory.Made value && isValue(value.value())) {
                made.put(key, value);
            }
        });
        if (index == null || isOutgrown(made)) {
            for (Map.Entry<Object, KeptEntry> one : still.entrySet()) {
                Memory.Made value = one.getValue().made();
                if (value != null) {
                    made.put(one.getKey(), value);
                }
            }
            KeptIds ids = new KeptIds(classes(made), new IdentityHashMap<>(), 1);
            List<KeptIndex.Part> parts = written(made, ids);
            long bytes = parts.stream().mapToLong(KeptIndex.Part::bytes).sum();
            commit(new KeptIndex(ids.end(), bytes, ids.classes(), parts));
            return;
        }
        still.values().forEach(entry -> gone.get(entry.part()).clear(entry.number()));
        List<KeptIndex.Part> parts = new ArrayList<>();
        for (int i = 0; i < gone.size(); i++) {
            KeptIndex.Part part = index.parts().get(i);
            parts.add(new KeptIndex.Part(part.file(), part.checksum(), gone.get(i)));
        }
        if (made.isEmpty() && parts.equals(index.parts())) {
            return;
        }
        KeptIds ids = new KeptIds(index.classes(), objects.made(), index.end());
        parts.addAll(written(made, ids));
        commit(new KeptIndex(ids.end(), index.whole(), ids.classes(), parts));
    }

    /** True when it is better to write everything anew than to add this. */
    private boolean isOutgrown(Map<Object, Memory.Made> made) {
        return index.parts().size() >= MOST_PARTS
                || index.bytes() > index.whole() + index.whole() / 2 + LITTLE
                || !index.classes().containsAll(classes(made));
    }

    /** Those whose objects must be known again: what something was made from. */
    private static Set<String> classes(Map<Object, Memory.Made> made) {
        Set<String> classes = new TreeSet<>();
        made.values()
                .forEach(one -> one.from().stream()
                        .filter(KeptMemory::isValue)
                        .forEach(from -> classes.add(from.getClass().getName())));
        return classes;
    }

    private List<KeptIndex.Part> written(Map<Object, Memory.Made> made, KeptIds ids) throws IOException {
        made.values().forEach(one -> {
            ids.add(one.value());
            one.from().stream().filter(KeptMemory::isValue).forEach(ids::add);
        });
        ids.begin();
        List<Map.Entry<Object, Memory.Made>> all = List.copyOf(made.entrySet());
        KeptIndex.Part[] parts = new KeptIndex.Part[(all.size() + IN_PART - 1) / IN_PART];
        each(parts.length, number -> {
            String file = PART + UUID.randomUUID();
            long[] checksum = new long[1];
            cache.write(file, out -> {
                PartWriter part = new PartWriter(out, ids);
                part.write(all.subList(number * IN_PART, Math.min(all.size(), (number + 1) * IN_PART)));
                checksum[0] = part.checksum();
            });
            parts[number] = new KeptIndex.Part(file, checksum[0], new BitSet());
        });
        return List.of(parts);
    }

    /** From here on this is what was kept; files that are no longer of it, or never were, are removed. */
    private void commit(KeptIndex next) throws IOException {
        cache.write(KeptIndex.FILE, next.encoded(program));
        Set<String> files = next.parts().stream().map(KeptIndex.Part::file).collect(Collectors.toSet());
        cache.remove(name -> name.startsWith(PART) && !files.contains(name));
    }

    /** Something done for each number. */
    private interface Step {
        void take(int number) throws IOException;
    }

    private static void each(int count, Step step) throws IOException {
        try {
            IntStream.range(0, count).parallel().forEach(number -> {
                try {
                    step.take(number);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** False for what cannot be written, such as a table that makes itself: what is made from it is made again in each build, and then compared. */
    private static boolean isValue(Object one) {
        return one instanceof SourceFile || one instanceof Record;
    }
}
