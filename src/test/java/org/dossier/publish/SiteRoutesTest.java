package org.dossier.publish;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dossier.output.OutputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteRoutesTest {

    @TempDir
    Path dir;

    @Test
    void refusesOneRouteTwice() {
        assertCollide("a/x.html", "a/x.html");
    }

    @Test
    void refusesRoutesThatDifferInCaseOnly() {
        assertCollide("People/x.html", "People/X.html");
        assertCollide("ÉTÉ.html", "été.html");
        assertCollide("ΟΔΟΣ.html", "οδος.html");
        assertCollide("οδοσ.html", "οδος.html");
        assertCollide("I.html", "i.html");
    }

    @Test
    void refusesRoutesThatDifferInTheEncodingOfAccentsOnly() {
        assertCollide("caf\u00e9.html", "cafe\u0301.html");
        assertCollide("\u00c9.html", "e\u0301.html");
        assertCollide("\uac00.html", "\u1100\u1161.html");
    }

    @Test
    void refusesAFileWhereAFolderMustBe() {
        assertCollide("a", "a/b.html");
        assertCollide("a/b", "A/B/c/d.html");
        assertCollide("a!", "a!/x");
    }

    @Test
    void refusesOneFolderInTwoSpellings() {
        assertCollide("People/x.html", "people/y.html");
        assertCollide("a/B/x", "a/b/y");
    }

    @Test
    void comparesWithoutRegardToTheLocale() {
        var locale = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr"));
            assertCollide("I.html", "i.html");
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void acceptsNeighbours() {
        List<OutputFile> files = Stream.of(
                        "a.html", "a/b.html", "a/c.html", "ab/c.html", "strasse", "straße", "a b", "a-b/x")
                .map(route -> OutputFile.of(route, ""))
                .toList();
        SiteRoutes routes = assertDoesNotThrow(() -> new SiteRoutes(files));
        assertEquals(List.of("a", "a-b", "ab"), List.copyOf(routes.folders()));
        assertTrue(routes.has("a/b.html"));
        assertFalse(routes.has("a"));
    }

    @Test
    void collisionsTouchNothing() {
        Path site = dir.resolve("site");
        assertThrows(IllegalArgumentException.class, () -> SiteContents.publish(site, "a.html", "1", "A.html", "2"));
        assertFalse(Files.exists(site));
    }

    private static void assertCollide(String one, String two) {
        List<OutputFile> files = new ArrayList<>(SiteContents.files(one, "", "m.html", "", two, ""));
        var refusal = assertThrows(IllegalArgumentException.class, () -> new SiteRoutes(files));
        assertTrue(refusal.getMessage().contains('"' + one + '"'), refusal.getMessage());
        assertTrue(refusal.getMessage().contains('"' + two + '"'), refusal.getMessage());
    }
}
