package org.dossier.read.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dossier.read.ContentFiles;
import org.junit.jupiter.api.Test;

class KeyNotesTest {
    private static KeyList notes(Consumer<Fields> reader) {
        Shape<String> shape = new Shape<>("thing", fields -> {
            reader.accept(fields);
            return "";
        });
        ReadYaml yaml = ReadYaml.of("");
        return KeyNotes.of(shape, yaml.reading);
    }

    @Test
    void whatIsAskedForIsNotedInOrder() {
        KeyList list = notes(fields -> {
            fields.need("title");
            fields.flag("strict", false);
            fields.name("title");
        });
        assertEquals("thing", list.name());
        assertEquals(
                List.of(
                        new KeyList.Key("strict", "thing", false, Holds.Plain.FLAG),
                        new KeyList.Key("title", "thing", true, Holds.Plain.NAME)),
                list.keys());
    }

    @Test
    void aPartHasItsOwnTable() {
        Shape<String> part = new Shape<>("place", fields -> {
            fields.needEither("quote", "at", "");
            return fields.quote("quote") + fields.ref("at", Refers.PASSAGE);
        });
        KeyList list = notes(fields -> fields.part(part));
        assertEquals(
                List.of("place", "place"),
                list.keys().stream().map(KeyList.Key::table).toList());
        assertEquals(List.of(new KeyList.Either("quote", "at")), list.either());
    }

    @Test
    void aReaderThatContradictsItselfIsAMistakeOfOurs() {
        assertThrows(
                IllegalStateException.class,
                () -> notes(fields -> {
                    fields.text("date");
                    fields.date("date");
                }));
        assertThrows(IllegalStateException.class, () -> notes(fields -> fields.need("title")));
    }

    @Test
    void aMapWhoseKeysAreChosenSaysWhatTheyAre() {
        KeyList list = notes(fields -> fields.keys(KeyList.Chosen.LANGUAGES, Holds.Plain.TEXTS));
        assertEquals(new KeyList.Open(KeyList.Chosen.LANGUAGES, Holds.Plain.TEXTS), list.open());
    }

    @Test
    void everyKindOfFileHasItsKeys() {
        Map<String, Integer> files = new LinkedHashMap<>();
        ContentFiles.all()
                .forEach(one -> files.put(one.pattern(), one.keys().keys().size()));
        assertEquals(
                List.of(
                        "content/dossier.yaml",
                        "content/sources.yaml",
                        "content/articles/*.yaml",
                        "content/articles/*.md",
                        "content/people/*.md",
                        "content/organizations/*.md",
                        "content/pages/*.md"),
                List.copyOf(files.keySet()));
        assertEquals(6, files.get("content/articles/*.yaml"));
        assertEquals(0, files.get("content/sources.yaml"));
    }
}
