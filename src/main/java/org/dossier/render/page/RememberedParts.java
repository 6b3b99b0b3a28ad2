package org.dossier.render.page;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.dossier.model.Reads;
import org.dossier.model.Reads.Question;
import org.dossier.output.InParts;
import org.dossier.output.OutputFile;
import org.dossier.source.Memory;

/**
 * A file of which only those parts are made that may be other ones than in the build before; where one of them is, the others are copied.
 */
final class RememberedParts implements OutputFile.Content {
    /** So many bytes are held while it is not known yet whether they are what they were. */
    private static final int HELD = 24 << 20;

    private static final Question SETTINGS = new Question(Reads.What.SETTINGS, "");

    private final Memory memory;
    private final Answers answers;
    private final String route;
    private final InParts content;
    private Looked looked;
    private Taken taken;

    /**
     * A stretch of the file: a part, or what is before, between or behind them.
     *
     * @param crc of its bytes, CRC-32, and {@code castagnoli}, CRC-32C
     */
    private record Stretch(int crc, int castagnoli, int length) {}

    /** The whole file, and what is in it: first what is before the first part. */
    private record Whole(String fingerprint, long size, List<Stretch> stretches) {
        /** Null when there are not so many. */
        Stretch part(int number) {
            int at = 2 * number + 1;
            return at < stretches.size() ? stretches.get(at) : null;
        }
    }

    /** What was asked while a part was made. */
    private record Asked(List<Question> questions) {}

    /** The same of each part of a file. */
    private record AllAsked(List<Asked> parts) {
        Asked part(int number) {
            return number < parts.size() ? parts.get(number) : new Asked(List.of());
        }
    }

    RememberedParts(Memory memory, Answers answers, String route, InParts content) {
        this.memory = memory;
        this.answers = answers;
        this.route = route;
        this.content = content;
    }

    @Override
    public String knownAs() {
        Whole whole = memory.find(Whole.class, key(Whole.class));
        AllAsked asked = memory.find(AllAsked.class, key(AllAsked.class));
        looked = null;
        if (whole == null || asked == null) {
            return null;
        }
        Looked now = new Looked(whole, asked, new ByteArrayOutputStream());
        try {
            content.writeTo(now);
        } catch (IOException e) {
            // It is made, and fails again.
            return null;
        } finally {
            answers.askNoMore();
        }
        now.ends();
        if (now.held > HELD) {
            return null;
        }
        looked = now;
        if (!now.isWhole()) {
            return null;
        }
        now.keep(whole.fingerprint(), whole.size());
        return whole.fingerprint();
    }

    @Override
    public long knownSize() {
        return looked == null || !looked.isWhole() ? -1 : looked.whole.size();
    }

    @Override
    public String resembles() {
        return looked == null || content.isPacked() ? null : looked.whole.fingerprint();
    }

    @Override
    public void writeTo(OutputStream out, Path resembling) throws IOException {
        taken = looked;
        looked.copy(resembling, out);
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        // A page that says how large the file is may write it at the same time.
        AtomicReference<Taken> all = new AtomicReference<>();
        try {
            content.writeTo(out, file -> {
                all.set(new Taken(file));
                return all.get();
            });
        } finally {
            answers.askNoMore();
        }
        all.get().ends();
        taken = all.get();
    }

    @Override
    public void madeAs(String fingerprint, long size) {
        taken.keep(fingerprint, size);
        // The bytes are held no longer.
        looked = null;
        taken = null;
    }

    private Object key(Object what) {
        return Memory.key(RememberedParts.class, what, route);
    }

    /** Takes the whole file, and tells its parts apart. */
    private class Taken extends InParts.Parts {
        final List<Stretch> stretches = new ArrayList<>();
        private final OutputStream out;
        private final List<List<Object>> abouts = new ArrayList<>();
        private final List<Asked> asked = new ArrayList<>();
        private Set<Question> asking;
        private CRC32 crc = new CRC32();
        private CRC32C castagnoli = new CRC32C();
        private int length;

        Taken(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
            crc.update(bytes, from, count);
            castagnoli.update(bytes, from, count);
            length = Math.addExact(length, count);
        }

        @Override
        public boolean begin(List<?> about) {
            ends();
            abouts.add(List.copyOf(about));
            asking = answers.ask();
            return true;
        }

        @Override
        public void end() {
            answers.askNoMore();
            asked.add(asked());
            ends();
        }

        /** What was asked for the part that ends, besides what it is about. */
        Asked asked() {
            List<Object> about = abouts.get(abouts.size() - 1);
            Set<Object> own = Collections.newSetFromMap(new IdentityHashMap<>());
            own.addAll(about);
            return new Asked(Stream.concat(Stream.of(SETTINGS), asking.stream())
                    .distinct()
                    .filter(question -> !about.contains(question) && !own.contains(answers.plain(question)))
                    .toList());
        }

        /** A stretch ends. */
        void ends() {
            add(new Stretch((int) crc.getValue(), (int) castagnoli.getValue(), length));
        }

        final void add(Stretch stretch) {
            stretches.add(stretch);
            crc = new CRC32();
            castagnoli = new CRC32C();
            length = 0;
        }

        final void keep(String fingerprint, long size) {
            if (asked.stream()
                    .flatMap(part -> part.questions().stream())
                    .anyMatch(question -> question.what() == Reads.What.INDEX)) {
                return;
            }
            Whole whole = new Whole(fingerprint, size, List.copyOf(stretches));
            memory.keep(key(Whole.class), whole);
            memory.keep(key(AllAsked.class), new AllAsked(List.copyOf(asked)));
            for (int i = 0; i < abouts.size(); i++) {
                memory.keep(key(i), whole.part(i), from(abouts.get(i), asked.get(i)));
            }
        }
    }

    private Object[] from(List<?> about, Asked asked) {
        return Stream.concat(about.stream(), asked.questions().stream())
                .map(one -> one instanceof Question question ? answers.to(question) : one)
                .toArray();
    }

    /** Takes only those parts that may have become others. */
    private final class Looked extends Taken {
        private final Whole whole;
        private final AllAsked before;
        /** For each stretch its bytes; null for one that is as it was. */
        private final List<byte[]> made = new ArrayList<>();

        private final ByteArrayOutputStream bytes;
        private Stretch known;
        private int parts;
        private long held;

        Looked(Whole whole, AllAsked before, ByteArrayOutputStream bytes) {
            super(bytes);
            this.whole = whole;
            this.before = before;
            this.bytes = bytes;
        }

        @Override
        public void write(byte[] all, int from, int count) throws IOException {
            if (known == null && held <= HELD) {
                super.write(all, from, count);
                held += count;
            }
        }

        @Override
        public boolean begin(List<?> about) {
            super.begin(about);
            Stretch kept = memory.find(Stretch.class, key(parts), from(about, before.part(parts)));
            known = kept != null && kept.equals(whole.part(parts)) ? kept : null;
            parts++;
            return known == null && held <= HELD;
        }

        @Override
        Asked asked() {
            return known == null ? super.asked() : before.part(parts - 1);
        }

        @Override
        void ends() {
            if (known != null) {
                add(known);
                made.add(null);
            } else {
                super.ends();
                made.add(bytes.toByteArray());
            }
            bytes.reset();
            known = null;
        }

        /** True when all is as it was. */
        boolean isWhole() {
            return stretches.equals(whole.stretches());
        }

        /** Writes the file: what is as it was from the one that was. */
        void copy(Path file, OutputStream out) throws IOException {
            try (FileChannel channel = FileChannel.open(file)) {
                WritableByteChannel to = Channels.newChannel(out);
                long start = 0;
                for (int i = 0; i < made.size(); i++) {
                    if (made.get(i) != null) {
                        out.write(made.get(i));
                    } else if (channel.transferTo(start, stretches.get(i).length(), to)
                            < stretches.get(i).length()) {
                        throw new EOFException(file + " was changed while it was read");
                    }
                    start += i < whole.stretches().size()
                            ? whole.stretches().get(i).length()
                            : 0;
                }
            }
        }
    }
}
