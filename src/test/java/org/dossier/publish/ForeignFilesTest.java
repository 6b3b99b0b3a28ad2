package org.dossier.publish;

import static org.dossier.publish.SiteContents.publish;
import static org.dossier.publish.SiteContents.put;
import static org.dossier.publish.SiteContents.routes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dossier.output.OutputFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in the site and is not ours. */
class ForeignFilesTest {

    @TempDir
    Path dir;

    private Path site;
    private Path elsewhere;

    @BeforeEach
    void makeFolders() throws IOException {
        site = Files.createDirectory(dir.resolve("site"));
        elsewhere = Files.createDirectory(dir.resolve("elsewhere"));
    }

    /** Refused with this in the message, and nothing changed in the site or beside it. */
    private String assertRefused(String complaint, String... routesAndTexts) throws IOException {
        Map<String, String> before = SiteContents.of(dir.toRealPath());
        before.keySet().removeIf(path -> path.startsWith("site/.dossier"));
        var refusal = assertThrows(PublishException.class, () -> publish(site, routesAndTexts));
        Map<String, String> after = SiteContents.of(dir.toRealPath());
        after.keySet().removeIf(path -> path.startsWith("site/.dossier"));
        assertEquals(before, after);
        assertTrue(refusal.getMessage().contains(complaint), refusal.getMessage());
        return refusal.getMessage();
    }

    @Test
    void listsAllFilesThatAreNotOursBeforeItTouchesAnything() throws IOException {
        put(site, "b.html", "theirs");
        put(site, "x/c.html", "theirs too");
        put(site, "same.html", "1");
        String message = assertRefused(
                "not written by this program; move it away or choose another folder",
                "a.html",
                "1",
                "b.html",
                "2",
                "same.html",
                "1",
                "x/c.html",
                "3");
        assertTrue(message.contains(site.resolve("b.html").toString()), message);
        assertTrue(message.contains(site.resolve("x/c.html").toString()), message);
        assertFalse(message.contains("a.html"), message);
        assertFalse(message.contains("same.html"), message);
    }

    @Test
    void staysSafeWithoutAManifest() throws IOException {
        publish(site, "a.html", "1", "old.html", "2");
        Files.delete(site.resolve(".dossier/manifest"));
        assertRefused("a.html: not written by this program", "a.html", "new");
        assertEquals(
                routes("a.html"), publish(site, "a.html", "1").unchanged(), "with the very bytes of ours it is ours");
        assertEquals("2", SiteContents.of(site).get("old.html"));
        assertEquals(routes("a.html"), publish(site, "a.html", "new").written());
    }

    @Test
    void staysSafeWithADamagedManifest() throws IOException {
        publish(site, "a.html", "1", "old.html", "2");
        Path manifest = site.resolve(".dossier/manifest");
        Files.writeString(manifest, Files.readString(manifest).replace("a.html", "c.html"));
        put(site, "c.html", "theirs");
        assertRefused("c.html: not written by this program", "c.html", "new");
        assertEquals(routes(), publish(site, "a.html", "1").removed());
    }

    @Test
    void refusesAFileWhereItsFolderMustGo() throws IOException {
        put(site, "people", "theirs");
        assertRefused("people: a folder must go there", "people/x.html", "1", "a.html", "2");
    }

    @Test
    void refusesAFormerFileOfOursThatWasEditedWhereAFolderMustGo() throws IOException {
        publish(site, "people", "ours");
        put(site, "people", "edited");
        assertRefused("people: a folder must go there", "people/x.html", "1");
    }

    @Test
    void refusesAFolderOfOthersWhereAFileMustGo() throws IOException {
        publish(site, "a/b.html", "ours");
        put(site, "a/theirs.txt", "theirs");
        assertRefused("a: a file must go there", "a", "1");
        Files.createDirectory(site.resolve("empty"));
        assertRefused("empty: a file must go there", "empty", "1");
    }

    @Test
    void refusesLinksInsideTheSite() throws IOException {
        put(elsewhere, "x.html", "theirs");
        Files.createSymbolicLink(site.resolve("people"), elsewhere);
        assertRefused("people: a link", "people/x.html", "1", "a.html", "2");
        assertRefused("people: a link", "people/deep/y.html", "1");
    }

    @Test
    void refusesALinkInPlaceOfAFile() throws IOException {
        Path target = put(elsewhere, "x.html", "1");
        Files.createSymbolicLink(site.resolve("x.html"), target);
        assertRefused("x.html: a link", "x.html", "1");
        Files.createSymbolicLink(site.resolve("dangling.html"), elsewhere.resolve("nothing"));
        assertRefused("dangling.html: a link", "dangling.html", "1");
    }

    @Test
    void removesNothingThroughALink() throws IOException {
        publish(site, "people/x.html", "1", "people/deep/y.html", "2", "a.html", "3");
        Files.move(site.resolve("people"), elsewhere.resolve("people"));
        Files.createSymbolicLink(site.resolve("people"), elsewhere.resolve("people"));
        assertEquals(routes(), publish(site, "a.html", "3").removed());
        assertEquals("1", Files.readString(elsewhere.resolve("people/x.html")));
        assertEquals("2", Files.readString(elsewhere.resolve("people/deep/y.html")));
        assertTrue(Files.isSymbolicLink(site.resolve("people")));
    }

    @Test
    void keepsALinkThatReplacedAStaleFile() throws IOException {
        publish(site, "x.html", "1");
        Files.move(site.resolve("x.html"), elsewhere.resolve("x.html"));
        Files.createSymbolicLink(site.resolve("x.html"), elsewhere.resolve("x.html"));
        assertEquals(routes("x.html"), publish(site).kept());
        assertTrue(Files.isSymbolicLink(site.resolve("x.html")));
    }

    @Test
    void refusesALinkInPlaceOfItsOwnFolder() throws IOException {
        Files.createSymbolicLink(site.resolve(".dossier"), elsewhere);
        assertRefused(".dossier must be a folder", "a.html", "1");
    }

    @Test
    void refusesASiteThatIsAFile() throws IOException {
        Path file = put(dir, "file", "x");
        var refusal = assertThrows(PublishException.class, () -> publish(file, "a.html", "1"));
        assertTrue(
                refusal.getMessage().startsWith("cannot use " + file + " as the site's folder"), refusal.getMessage());
    }

    @Test
    void leavesAFileThatCameWhileItDrew() throws IOException {
        OutputFile slow = new OutputFile("a.html", out -> put(site, "b.html", "theirs"));
        var files = List.of(slow, OutputFile.of("b.html", "ours"));
        assertThrows(PublishException.class, () -> Site.at(site).publish(files, Progress.SILENT));
        assertEquals(Map.of("b.html", "theirs"), SiteContents.of(site));
    }

    @Test
    void keepsAStaleFileThatWasEditedWhileItDrew() throws IOException {
        publish(site, "a.html", "1", "b.html", "2");
        OutputFile slow = new OutputFile("a.html", out -> put(site, "b.html", "edited"));
        PublishReport report = Site.at(site).publish(List.of(slow), Progress.SILENT);
        assertEquals(routes("b.html"), report.kept());
        assertEquals("edited", SiteContents.of(site).get("b.html"));
    }
}
