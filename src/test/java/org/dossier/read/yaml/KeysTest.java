package org.dossier.read.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.model.Imprint;
import org.dossier.read.ContentFiles;
import org.junit.jupiter.api.Test;

class KeysTest {
    private static final Key<String> TITLE = Key.text("title");
    private static final Keys PLACE = Keys.of("place", Key.quote("quote"), Key.count("occurrence"));

    @Test
    void keysStandInTheOrderOfTheirDeclarationEachInItsTable() {
        Keys keys = Keys.of("thing")
                .and(PLACE)
                .and(TITLE.needed(), Key.date("date"))
                .named("other");
        assertEquals("other", keys.name());
        assertEquals(
                List.of("quote", "occurrence", "title", "date"),
                List.copyOf(keys.all().keySet()));
        assertEquals(
                List.of("place", "place", "thing", "thing"),
                keys.all().values().stream().map(Key::table).toList());
        assertTrue(keys.all().get("title").isNeeded());
        assertFalse(keys.all().get("date").isNeeded());
    }

    @Test
    void ofTwoKeysOfWhichOneIsNeededNeitherIsNeededByItself() {
        Key<String> either = TITLE.neededUnless(Key.text("name"), ": what is it?");
        assertFalse(either.isNeeded());
        assertEquals(new Key.Need(": what is it?", "name"), either.need());
    }

    @Test
    void twoKeysOfOneNameAreAMistakeOfOurs() {
        assertThrows(IllegalArgumentException.class, () -> Keys.of("thing", TITLE, Key.name("title")));
        assertThrows(
                IllegalArgumentException.class,
                () -> Keys.of("thing", Key.text("quote")).and(PLACE));
    }

    @Test
    void whatAKeyHoldsIsKnownByItsName() {
        assertEquals(ValueKind.Plain.COUNT, PLACE.holds("occurrence"));
        assertNull(PLACE.holds("title"));
        Keys words = Keys.chosen("stop", Keys.Chosen.LANGUAGES, ValueKind.Plain.TEXTS);
        assertEquals(ValueKind.Plain.TEXTS, words.holds("anything"));
        assertTrue(words.all().isEmpty());
    }

    @Test
    void aKeyThatIsLeftOutIsTakenForWhatItsDeclarationSays() {
        ReadYaml yaml = ReadYaml.of("wrong: nothing of the kind\n");
        Key<Imprint.Type> left = Key.choice("left", Imprint.Type.class);
        assertNull(yaml.get(left));
        assertEquals(Imprint.Type.NEWS, yaml.get(left.or(Imprint.Type.NEWS)));
        assertEquals(
                Imprint.Type.NEWS,
                yaml.get(Key.choice("wrong", Imprint.Type.class).or(Imprint.Type.NEWS)));
        assertEquals(List.of("unknown-value nothing of the kind"), yaml.found());
    }

    @Test
    void everyKindOfFileHasItsKeys() {
        Map<String, Integer> files = new LinkedHashMap<>();
        ContentFiles.all()
                .forEach(one -> files.put(one.pattern(), one.keys().all().size()));
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
        assertEquals(7, files.get("content/articles/*.yaml"));
        assertEquals(0, files.get("content/sources.yaml"));
    }
}
