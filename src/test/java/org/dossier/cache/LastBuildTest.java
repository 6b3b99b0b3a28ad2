package org.dossier.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dossier.source.Stamp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last build is used only while everything is as it was. */
class LastBuildTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final LastBuild.Said SAID = new LastBuild.Said("a warning: é\n", "in red: é\n", 2);

    @TempDir
    private Path project;

    private Path site;
    private Path record;

    /** Something that happens to files. */
    private interface Change {
        void make() throws IOException;
    }

    @BeforeEach
    void aSiteThatWasBuilt() throws Exception {
        site = project.resolve("site");
        record = project.resolve(CacheFolder.NAME).resolve("last-build");
        put("content/dossier.yaml", "title: T\n");
        put("content/articles/x.md", "One\n");
        put("templates/assets/custom.css", "p {}\n");
        put("site/index.html", "<p>1");
        put("site/people/ada.html", "<p>2");
        Thread.sleep(20);
        LastBuild before = before();
        assertNull(before.said(), "nothing was built before");
        before.keep(SAID, stamps());
        assertEquals(SAID, before().said());
    }

    private Path put(String file, String text) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    private LastBuild before() {
        return LastBuild.before(project, site, false, TODAY);
    }

    private Map<String, Stamp> stamps() throws IOException {
        Map<String, Stamp> stamps = new TreeMap<>();
        for (String route : new String[] {"index.html", "people/ada.html"}) {
            stamps.put(route, Stamp.of(Files.readAttributes(site.resolve(route), BasicFileAttributes.class)));
        }
        return stamps;
    }

    private void isSeen(String what, Change change) throws IOException {
        change.make();
        assertNull(before().said(), what);
        LastBuild built = before();
        built.keep(SAID, stamps());
        assertEquals(SAID, before().said(), "after a build that followed: " + what);
    }

    @Test
    void whatHappensToAFileIsSeen() throws Exception {
        for (String name : new String[] {"content/articles/x.md", "templates/assets/custom.css", "site/index.html"}) {
            Path file = project.resolve(name);
            Path folder = file.getParent();
            FileTime time = Files.getLastModifiedTime(file);
            isSeen(name + " of the same length and time", () -> {
                Files.writeString(file, Files.readString(file).toUpperCase(java.util.Locale.ROOT));
                Files.setLastModifiedTime(file, time);
            });
            isSeen(name + " in place of which another of the same length and time was put", () -> {
                Path other = Files.writeString(project.resolve("other"), Files.readString(file));
                Files.setLastModifiedTime(other, time);
                Files.move(other, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            });
            isSeen("a new file beside " + name, () -> Files.writeString(folder.resolve("new.md"), ""));
            isSeen("another name of it", () -> Files.move(folder.resolve("new.md"), folder.resolve("newer.md")));
            isSeen("one that is gone", () -> Files.delete(folder.resolve("newer.md")));
            isSeen("an empty folder", () -> Files.createDirectory(folder.resolve("empty")));
            isSeen("a folder that is gone", () -> Files.delete(folder.resolve("empty")));
            isSeen("a link", () -> Files.createSymbolicLink(folder.resolve("link"), file));
            isSeen(
                    "a file that nobody may write to",
                    () -> Files.setPosixFilePermissions(file, EnumSet.of(PosixFilePermission.OWNER_READ)));
            Files.setPosixFilePermissions(
                    file, EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
        }
    }

    @Test
    void aFolderThatBecameALinkIsSeen() throws IOException {
        Path elsewhere = project.resolve("elsewhere");
        isSeen("people of the site are elsewhere", () -> {
            Files.move(site.resolve("people"), elsewhere);
            Files.createSymbolicLink(site.resolve("people"), elsewhere);
        });
        isSeen("the content is elsewhere", () -> {
            Files.move(project.resolve("content"), project.resolve("texts"));
            Files.createSymbolicLink(project.resolve("content"), project.resolve("texts"));
        });
        isSeen("templates are gone", () -> {
            Files.delete(project.resolve("templates/assets/custom.css"));
            Files.delete(project.resolve("templates/assets"));
            Files.delete(project.resolve("templates"));
        });
    }

    @Test
    void whatHappensToTheSiteAloneIsToldApart() throws IOException {
        put("content/articles/x.md", "Another\n");
        assertEquals(stamps(), before().siteAsLeft());
        assertEquals(
                Map.of(),
                LastBuild.before(project, site.resolve("people"), false, TODAY).siteAsLeft());
        FileTime time = Files.getLastModifiedTime(site.resolve("index.html"));
        Files.setLastModifiedTime(put("site/index.html", "<p>3"), time);
        assertEquals(Map.of(), before().siteAsLeft(), "written over, with the time it had");
        before().keep(SAID, stamps());
        assertEquals(stamps(), before().siteAsLeft());
        put("site/new.html", "");
        assertEquals(Map.of(), before().siteAsLeft());
        Files.delete(site.resolve("new.html"));
        assertEquals(stamps(), before().siteAsLeft());
        Files.delete(record);
        assertEquals(Map.of(), before().siteAsLeft());
    }

    @Test
    void whatAnotherBuildPublishesMeanwhileIsSeen() throws IOException {
        put("site/.dossier/manifest", "of the first");
        before().keep(SAID, stamps());
        LastBuild slow = before();
        assertNotEquals(null, slow.said());
        Map<String, Stamp> asSeen = slow.siteAsLeft();
        assertEquals(stamps().get("index.html"), asSeen.get("index.html"));

        put("site/index.html", "<p>of another build");
        put("site/.dossier/manifest", "of the other");
        assertEquals(Map.of(), slow.siteAsLeft(), "the other was killed before it kept anything");
        before().keep(SAID, stamps());
        assertEquals(stamps().get("index.html"), slow.siteAsLeft().get("index.html"));
        assertNotEquals(asSeen.get("index.html"), slow.siteAsLeft().get("index.html"));
    }

    @Test
    void whatIsAskedForCounts() {
        assertNull(LastBuild.before(project, site, true, TODAY).said());
        assertNull(LastBuild.before(project, site, false, TODAY.plusDays(1)).said());
        assertNull(
                LastBuild.before(project, site.resolve("people"), false, TODAY).said());
        assertEquals(SAID, before().said());
    }

    @Test
    void whatChangesDuringABuildIsNotKept() throws Exception {
        Files.delete(record);
        LastBuild build = before();
        Map<String, Stamp> stamps = stamps();
        put("content/articles/x.md", "Two\n");
        build.keep(SAID, stamps);
        assertNull(before().said(), "an article was saved while it was built");
        assertEquals(stamps(), before().siteAsLeft(), "what the site was made from is not known, but what it is");

        build = before();
        put("site/index.html", "<p>9");
        build.keep(SAID, stamps);
        assertNull(before().said(), "a page was changed once it had been compared");
        assertEquals(Map.of(), before().siteAsLeft());

        build = before();
        put("content/articles/y.md", "");
        Files.delete(project.resolve("content/articles/y.md"));
        build.keep(SAID, stamps());
        assertEquals(SAID, before().said(), "all is as it was");
    }

    @Test
    void aDamagedRecordIsNotUsed() throws IOException {
        byte[] whole = Files.readAllBytes(record);
        for (int length = 0; length < whole.length; length += 3) {
            Files.write(record, Arrays.copyOf(whole, length));
            assertNull(before().said(), "cut to " + length);
        }
        for (int i = 0; i < whole.length; i += 3) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 0x10;
            Files.write(record, damaged);
            assertNull(before().said(), "another byte at " + i);
        }
        Files.write(record, Arrays.copyOf(whole, whole.length + 1));
        assertNull(before().said(), "a byte more");
        Files.write(record, new byte[] {0, 0, 0, 0, 0, 0, 0, 4, 72, 103, 75, -57});
        assertNull(before().said(), "one empty text, as another version may have written it");
        assertEquals(Map.of(), before().siteAsLeft());
        Files.delete(record);
        Files.createDirectory(record);
        assertNull(before().said(), "a folder");
        before().keep(SAID, stamps());
        Files.delete(record);
        Files.write(record, whole);
        assertEquals(SAID, before().said());
    }

    @Test
    void whereNothingCanBeKeptNothingIs() throws IOException {
        Path cache = project.resolve(CacheFolder.NAME);
        try (Stream<Path> files = Files.list(cache)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(cache);
        Files.writeString(cache, "a file of somebody's");
        before().keep(SAID, stamps());
        assertNull(before().said());
        assertEquals("a file of somebody's", Files.readString(cache));
    }

    @Test
    void versionControlAndBackupsPassOverIt() throws IOException {
        Path cache = project.resolve(CacheFolder.NAME);
        assertEquals("*\n", Files.readString(cache.resolve(".gitignore")));
        assertTrue(Files.readString(cache.resolve("CACHEDIR.TAG"))
                .startsWith("Signature: 8a477f597d28d172789f06886806bc55\n"));
        assertNotEquals(0, Files.size(record));
        assertTrue(Files.isRegularFile(record, LinkOption.NOFOLLOW_LINKS));
    }
}
