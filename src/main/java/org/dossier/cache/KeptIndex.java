package org.dossier.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which files hold what was kept.
 *
 * @param end the first number that no object has
 * @param whole how many bytes there were when all of it was last written anew
 * @param classes the names of those whose objects are known again
 * @param parts the files, in the order in which they were written
 */
record KeptIndex(int end, long whole, Set<String> classes, List<Part> parts) {
    static final String FILE = "memory";

    /**
     * A file.
     *
     * @param file its name
     * @param checksum of its bytes
     * @param gone the numbers of what no longer counts
     */
    record Part(String file, long checksum, BitSet gone) {
        long bytes() {
            return checksum >>> Integer.SIZE;
        }
    }

    /** How many bytes the files have. */
    long bytes() {
        return parts.stream().mapToLong(Part::bytes).sum();
    }

    /** The file, with a checksum at its end. */
    byte[] encoded(String program) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(program);
        out.writeInt(end);
        out.writeLong(whole);
        out.writeInt(classes.size());
        for (String name : classes) {
            out.writeUTF(name);
        }
        out.writeInt(parts.size());
        for (Part part : parts) {
            out.writeUTF(part.file);
            out.writeLong(part.checksum);
            byte[] gone = part.gone.toByteArray();
            out.writeInt(gone.length);
            out.write(gone);
        }
        out.writeLong(MadeFiles.checksum(bytes.toByteArray(), bytes.size()));
        return bytes.toByteArray();
    }

    /**
     * The index that a file is.
     *
     * @return null when another program wrote it
     * @throws IOException when it is not whole
     */
    static KeptIndex decoded(byte[] bytes, String program) throws IOException {
        int end = bytes.length - Long.BYTES;
        if (end < 0 || ByteBuffer.wrap(bytes).getLong(end) != MadeFiles.checksum(bytes, end)) {
            throw new IOException("damaged");
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (!in.readUTF().equals(program)) {
            return null;
        }
        int objects = in.readInt();
        long whole = in.readLong();
        Set<String> classes = new TreeSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            classes.add(in.readUTF());
        }
        List<Part> parts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            parts.add(new Part(in.readUTF(), in.readLong(), BitSet.valueOf(in.readNBytes(in.readInt()))));
        }
        return new KeptIndex(objects, whole, classes, parts);
    }
}
