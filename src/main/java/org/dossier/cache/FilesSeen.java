package org.dossier.cache;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.dossier.source.FileState;
import org.dossier.source.Moment;
import org.dossier.source.Sha256;

/**
 * How files looked from outside, all below some folders. Two that are equal saw the same files, none of them written in between, if the first
 * was taken when a {@link Moment} after them had come: reading them again would give the same bytes.
 *
 * @param digest of names and states; SHA-256, in hexadecimal
 * @param newest when the last of them became another, for each disk
 */
record FilesSeen(String digest, Map<Long, Long> newest) {
    /**
     * Looks.
     *
     * @param tops files, and folders with all that is in them; each may be a link, and need not exist
     * @throws IOException when something cannot be looked at
     */
    static FilesSeen below(List<Path> tops) throws IOException {
        return below(tops, (file, state) -> {});
    }

    /**
     * Looks.
     *
     * @param each is given every file, below what its folder really is, and how it looks
     * @throws IOException when something cannot be looked at
     */
    static FilesSeen below(List<Path> tops, BiConsumer<Path, FileState> each) throws IOException {
        Look look = new Look(each);
        for (Path top : tops) {
            look.top(top);
        }
        return new FilesSeen(look.digest(), look.newest);
    }

    /** True when nothing that was seen can have changed since, if it was seen in this moment or later, and look as it did. */
    boolean isBefore(Moment moment) {
        return newest.entrySet().stream().allMatch(one -> moment.isAfter(one.getKey(), one.getValue()));
    }

    /** One look: what it saw goes into a digest as it comes, since there may be many thousand files. */
    private static final class Look {
        private static final int LARGEST_STATE = 64;

        private final MessageDigest digest = Sha256.begin();
        private final ByteBuffer seen = ByteBuffer.allocate(1 << 16);
        private final Map<Long, Long> newest = new TreeMap<>();
        private final BiConsumer<Path, FileState> each;
        private boolean unix;

        Look(BiConsumer<Path, FileState> each) {
            this.each = each;
        }

        void top(Path top) throws IOException {
            boolean exists = Files.exists(top);
            Path real = exists ? top.toRealPath() : top;
            name(real.toString());
            name(exists ? "is there" : "");
            if (exists) {
                unix = FileState.isUnix(real);
                one(real);
            }
        }

        private void one(Path path) throws IOException {
            FileState state = FileState.of(path, unix);
            seen.putInt(state.kind()).putLong(state.device()).putLong(state.number());
            if (state.isFolder()) {
                // Its own time changes with every file that comes and goes, also with one that is there for a moment.
                folder(path);
                return;
            }
            seen.putLong(state.size()).putLong(state.modified()).putLong(state.changed());
            newest.merge(state.device(), state.newest(), Math::max);
            each.accept(path, state);
        }

        private void folder(Path folder) throws IOException {
            // Java's newer ways make three objects for each name.
            String[] names = new File(folder.toString()).list();
            if (names == null) {
                throw new IOException("cannot be listed: " + folder);
            }
            Arrays.sort(names);
            for (String name : names) {
                name(name);
                one(folder.resolve(name));
            }
            // No file has an empty name: here the folder ends.
            name("");
        }

        private void name(String name) {
            byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
            if (seen.remaining() < bytes.length + LARGEST_STATE) {
                flush();
            }
            if (seen.remaining() < bytes.length + LARGEST_STATE) {
                digest.update(bytes);
            } else {
                seen.put(bytes);
            }
            seen.put((byte) 0);
        }

        private void flush() {
            digest.update(seen.array(), 0, seen.position());
            seen.clear();
        }

        String digest() {
            flush();
            return Sha256.end(digest);
        }
    }
}
