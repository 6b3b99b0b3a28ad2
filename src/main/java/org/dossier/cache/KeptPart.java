package org.dossier.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One file of kept values, as a {@link PartWriter} wrote it: what was kept; objects one after the other; behind them which there
 * are, the short texts that occur in them, and their classes.
 */
final class KeptPart implements ValueReader.Part {
    /** Where these begin is at the end of the file: what was kept, objects, texts, classes. */
    static final int TABLES = 4;

    private final byte[] bytes;
    /** Where each text begins; the last one ends where the next would begin. */
    private final int[] textsAt;

    private final String[] texts;
    private final RecordForm[] classes;
    private final Objects objects;

    /** The objects of all parts. */
    interface Objects {
        /** One of them, by its number. */
        Object get(int id) throws IOException;

        /** Where the text of one that is a source file is. */
        ValueReader.Words words(int id) throws IOException;
    }

    /** @param known classes by name, of all parts */
    KeptPart(byte[] bytes, Map<String, RecordForm> known, Objects objects) throws IOException {
        this.bytes = bytes;
        this.objects = objects;
        ValueReader in = table(2);
        this.texts = new String[in.count()];
        this.textsAt = new int[texts.length + 1];
        for (int i = 0; i < texts.length; i++) {
            textsAt[i + 1] = in.number();
        }
        textsAt[0] = in.position();
        for (int i = 0; i < texts.length; i++) {
            textsAt[i + 1] += textsAt[i];
        }
        in = table(3);
        this.classes = new RecordForm[in.count()];
        for (int i = 0; i < classes.length; i++) {
            String name = in.plainText();
            RecordForm form = known.get(name);
            if (form == null) {
                form = RecordForm.named(name);
                known.put(name, form);
            }
            classes[i] = form;
        }
    }

    private ValueReader table(int number) {
        int end = bytes.length - (TABLES - number) * Integer.BYTES;
        return at(ByteBuffer.wrap(bytes).getInt(end));
    }

    /** What was kept. */
    ValueReader entries() {
        return table(0);
    }

    /** Which objects there are. */
    ValueReader inside() {
        return table(1);
    }

    /** Reads from a place on. */
    ValueReader at(int place) {
        return new ValueReader(this, place);
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public Object object(int id) throws IOException {
        return objects.get(id);
    }

    @Override
    public ValueReader.Words words(int id) throws IOException {
        return objects.words(id);
    }

    @Override
    public String text(int number) {
        String text = texts[number];
        if (text == null) {
            text = new String(bytes, textsAt[number], textsAt[number + 1] - textsAt[number], StandardCharsets.UTF_8);
            texts[number] = text;
        }
        return text;
    }

    @Override
    public RecordForm ofClass(int number) {
        return classes[number];
    }
}
