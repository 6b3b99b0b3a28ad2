package org.dossier.cache;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dossier.source.Memory;

/**
 * What an earlier build kept, made when it is asked for.
 *
 * @param objects of which it is
 * @param part the number of the part that has it, and {@code number} its own there
 * @param id the number of the value
 * @param from the numbers of what it was made from
 */
record KeptEntry(KeptObjects objects, int part, int number, int id, int[] from) implements Memory.Kept {
    @Override
    public Object value() {
        try {
            return objects.get(id);
        } catch (IOException e) {
            // It is made again.
            return null;
        }
    }

    @Override
    public boolean isFrom(Object... others) {
        if (from.length != others.length) {
            return false;
        }
        for (int i = 0; i < from.length; i++) {
            if (!objects.is(from[i], others[i])) {
                return false;
            }
        }
        return true;
    }

    /** The same with everything made; null when some of it was never written, so that nobody can ask for it. */
    Memory.Made made() throws IOException {
        if (!objects.has(id) || !Arrays.stream(from).allMatch(objects::has)) {
            return null;
        }
        List<Object> all = new ArrayList<>();
        for (int one : from) {
            all.add(objects.get(one));
        }
        return new Memory.Made(objects.get(id), all);
    }
}
