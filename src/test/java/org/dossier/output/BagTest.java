package org.dossier.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bags, checked by us, by the Library of Congress' own code and by {@code sha256sum}. */
class BagTest {
    @TempDir
    Path folder;

    private Bag bag;

    @BeforeEach
    void make() throws IOException {
        bag = new Bag(folder);
        Files.createDirectories(bag.payload().resolve("site/articles"));
        Files.writeString(bag.payload().resolve("site/index.html"), "<p>x");
        Files.writeString(bag.payload().resolve("site/articles/ثانية.html"), "<p>y");
        Files.writeString(bag.payload().resolve("site/all of it.txt"), "z");
        assertEquals(3, bag.seal(Map.of("External-Description", "A\ntest")));
    }

    private void readElsewhere() throws Exception {
        try (BagVerifier verifier = new BagVerifier()) {
            verifier.isValid(new BagReader().read(folder), false);
        }
    }

    @Test
    void aBagIsWhole() throws Exception {
        assertTrue(bag.isDeclared());
        assertTrue(bag.check().isNone(), bag.check()::toString);
        assertEquals(6, bag.check().files());
        readElsewhere();
    }

    /** As RFC 8493 has it; older programs, and sha256sum, know no such names. */
    @Test
    void aPercentSignInANameIsEncoded() throws IOException {
        Files.writeString(bag.payload().resolve("100%.txt"), "z");
        bag.seal(Map.of());
        assertTrue(Files.readString(folder.resolve("manifest-sha256.txt")).contains("  data/100%25.txt\n"));
        assertTrue(bag.check().isNone(), bag.check()::toString);
    }

    @Test
    void oneOtherByteIsFoundInItsFile() throws Exception {
        Files.writeString(bag.payload().resolve("site/articles/ثانية.html"), "<p>Y");
        assertEquals(Set.of("data/site/articles/ثانية.html"), bag.check().changed());
        assertThrows(Exception.class, this::readElsewhere);
    }

    @Test
    void whatIsMissingOrAddedIsFound() throws IOException {
        Files.delete(bag.payload().resolve("site/all of it.txt"));
        Files.writeString(bag.payload().resolve("more.txt"), "more");
        assertEquals(Set.of("data/site/all of it.txt"), bag.check().missing());
        assertEquals(Set.of("data/more.txt"), bag.check().added());
        assertEquals(Set.of(), bag.check().changed());
    }

    @Test
    void aListThatWasChangedIsFound() throws IOException {
        Path manifest = folder.resolve("manifest-sha256.txt");
        Files.writeString(bag.payload().resolve("site/index.html"), "<p>forged");
        List<String> lines = Files.readAllLines(manifest);
        bag.seal(Map.of());
        List<String> forged = Files.readAllLines(manifest);
        make();
        Files.writeString(bag.payload().resolve("site/index.html"), "<p>forged");
        Files.write(manifest, forged);
        assertTrue(!lines.equals(forged));
        assertEquals(Set.of("manifest-sha256.txt"), bag.check().changed());
    }

    @Test
    void aListThatLeadsOutOfTheBagIsRefused() throws IOException {
        Files.writeString(folder.resolve("manifest-sha256.txt"), "0".repeat(64) + "  ../../etc/passwd\n");
        assertThrows(IOException.class, bag::check);
    }
}
