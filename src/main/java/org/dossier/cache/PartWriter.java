package org.dossier.cache;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.dossier.source.Memory;

/** Writes a part of what is kept: values, all objects in them that are known again and that no other part has, and what each was made from. */
final class PartWriter {
    private static final int CHUNK = 1 << 16;

    private final CheckedOutputStream out;
    private final KeptIds ids;
    private final ValueWriter values;
    private int length;

    /** Objects that only this part knows again. */
    private final IdentityHashMap<Object, Integer> own = new IdentityHashMap<>();

    private final Deque<Object> waiting = new ArrayDeque<>();
    private final List<Integer> objects = new ArrayList<>();

    PartWriter(OutputStream out, KeptIds ids) {
        this.out = new CheckedOutputStream(new BufferedOutputStream(out, CHUNK), new CRC32C());
        this.ids = ids;
        this.values = new ValueWriter(ids, this::id);
    }

    private int id(Object one) {
        int id = ids.of(one);
        if (id >= 0) {
            if (ids.claim(id)) {
                waiting.add(one);
            }
            return id;
        }
        Integer known = own.get(one);
        if (known == null) {
            known = ids.fresh();
            own.put(one, known);
            waiting.add(one);
        }
        return known;
    }

    /** The checksum of the part. */
    long checksum() {
        return MadeFiles.checksum(out.getChecksum(), length);
    }

    void write(List<Map.Entry<Object, Memory.Made>> entries) throws IOException {
        int[] tables = new int[KeptPart.TABLES];
        tables[0] = length;
        values.number(entries.size());
        for (Map.Entry<Object, Memory.Made> entry : entries) {
            Memory.Made made = entry.getValue();
            values.value(entry.getKey());
            values.number(id(made.value()));
            values.number(made.from().size());
            made.from().forEach(one -> values.number(ids.of(one)));
            hand();
        }
        // Only now it is known which objects are in keys.
        int begin = length;
        for (Object one = waiting.poll(); one != null; one = waiting.poll()) {
            values.object(one);
            objects.add(id(one));
            objects.add(hand());
        }
        tables[1] = length;
        values.number(begin);
        values.number(objects.size() / 2);
        objects.forEach(values::number);
        hand();
        tables[2] = length;
        values.texts();
        hand();
        tables[3] = length;
        values.classes();
        hand();
        ByteBuffer last = ByteBuffer.allocate(KeptPart.TABLES * Integer.BYTES);
        for (int table : tables) {
            last.putInt(table);
        }
        out.write(last.array());
        out.flush();
        length += last.capacity();
    }

    /** How many bytes were written since the last time. */
    private int hand() throws IOException {
        int count = values.writeTo(out);
        length += count;
        return count;
    }
}
