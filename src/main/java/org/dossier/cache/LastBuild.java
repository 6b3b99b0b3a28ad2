package org.dossier.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.dossier.output.RouteRules;
import org.dossier.source.FileState;
import org.dossier.source.Moment;
import org.dossier.source.Sha256;
import org.dossier.source.Stamp;

/**
 * What the last build of a project that went well rested on, and what it said. Where all of that is as it was, and the site as that build
 * left it, another build would do nothing but say the same again, so it need not be done.
 *
 * <p>It rests on the content and the templates, each file of them; the program and its libraries; the Java that runs it; what was asked for;
 * and the day, which one rule asks for. All of it is known by how files look from outside, as {@link FilesSeen} explains. When any of that
 * cannot be known for sure, nothing is kept, and the next build is done in full.
 */
public final class LastBuild {
    private static final String FILE = "last-build";

    /** The clocks of disks go in steps of 1 to 10 ms. */
    private static final long STEP_MILLIS = 10;

    private static final int STEPS = 3;

    private final CacheFolder cache;
    private final Program program;
    private final List<Path> inputs;
    private final Path site;
    private final String asked;
    private final Moment begun;
    private final FilesSeen seen;
    private final FutureTask<SiteLook> left;

    /**
     * What a build says.
     *
     * @param problems as they are printed, without color; empty for none
     * @param coloured the same in color
     * @param files how many files the site has
     */
    public record Said(String problems, String coloured, int files) {}

    private LastBuild(
            CacheFolder cache,
            Program program,
            List<Path> inputs,
            Path site,
            String asked,
            Moment begun,
            FilesSeen seen,
            FutureTask<SiteLook> left) {
        this.cache = cache;
        this.program = program;
        this.inputs = inputs;
        this.site = site;
        this.asked = asked;
        this.begun = begun;
        this.seen = seen;
        this.left = left;
    }

    /**
     * What is known before a build begins.
     *
     * @param site where the site is to be
     * @param editor true when pages for editors are asked for
     * @param today the day that rules are given
     */
    public static LastBuild before(Path project, Path site, boolean editor, LocalDate today) {
        List<Path> inputs = new ArrayList<>(List.of(project.resolve("content"), project.resolve("templates")));
        try {
            Program program = Program.running();
            inputs.addAll(program.files());
            String asked = String.join(
                    "\n",
                    program.java(),
                    site.toAbsolutePath().normalize().toString(),
                    Boolean.toString(editor),
                    today.toString());
            CacheFolder cache = CacheFolder.of(project);
            Moment begun = cache.now();
            // Half of the files are the site's: they are looked at meanwhile.
            FutureTask<SiteLook> left = new FutureTask<>(() -> SiteLook.at(site));
            if (Files.isRegularFile(cache.file(FILE))) {
                begin(left);
            } else {
                left.cancel(false);
            }
            return new LastBuild(cache, program, inputs, site, asked, begun, FilesSeen.below(inputs), left);
        } catch (IOException | UncheckedIOException | SecurityException e) {
            // A folder that cannot be written to, or a file that cannot be looked at.
            return new LastBuild(null, null, inputs, site, "", null, null, null);
        }
    }

    /** What a build would say now, if it would find nothing to do; else null, and it has to be done. */
    public Said said() {
        if (cache == null || left.isCancelled()) {
            return null;
        }
        try {
            Kept kept = Kept.decoded(Files.readAllBytes(cache.file(FILE)));
            return kept != null && kept.state().equals(state(left.get().seen())) ? kept.said() : null;
        } catch (IOException | ExecutionException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /**
     * How each file of the site looks, by route, when each is as the last build left it, whatever that rested on; else empty. Looks at all
     * of them again only where another build has published since they were looked at.
     */
    public Map<String, Stamp> siteAsLeft() {
        if (cache == null) {
            return Map.of();
        }
        try {
            Kept kept = Kept.decoded(Files.readAllBytes(cache.file(FILE)));
            SiteLook look = left.isCancelled() || !left.get().isLast() ? SiteLook.at(site) : left.get();
            return kept != null && kept.site().equals(look.seen().digest()) ? look.stamps() : Map.of();
        } catch (IOException | UncheckedIOException | ExecutionException e) {
            return Map.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Map.of();
        }
    }

    /**
     * How the site looked.
     *
     * @param top its folder, without links
     * @param files each of them
     */
    private record SiteLook(Path top, FilesSeen seen, Map<Path, FileState> files) {
        static SiteLook at(Path site) throws IOException {
            Map<Path, FileState> files = new HashMap<>();
            FilesSeen seen = FilesSeen.below(List.of(site), files::put);
            return new SiteLook(Files.exists(site) ? site.toRealPath() : site, seen, files);
        }

        /** False when someone has published since: every publish that changes a file of the site writes its manifest anew. */
        boolean isLast() throws IOException {
            Path manifest = top.resolve(RouteRules.PRIVATE_FOLDER).resolve("manifest");
            FileState then = files.get(manifest);
            return then != null && then.equals(FileState.of(manifest, FileState.isUnix(manifest)));
        }

        /** Of each plain file, by route. */
        Map<String, Stamp> stamps() {
            int above = top.toString().length() + 1;
            Map<String, Stamp> stamps = new HashMap<>();
            files.forEach((file, state) -> {
                if (state.isFile()) {
                    stamps.put(file.toString().substring(above).replace(File.separatorChar, '/'), Stamp.of(state));
                }
            });
            return stamps;
        }
    }

    private String state(FilesSeen site) {
        return Sha256.of(String.join("\n", asked, seen.digest(), site.digest()));
    }

    /**
     * Keeps what a build said, for the next.
     *
     * @param stamps how each file of the site looked when the build knew its bytes, by route
     */
    public void keep(Said said, Map<String, Stamp> stamps) {
        if (cache == null) {
            return;
        }
        FutureTask<Boolean> sure = new FutureTask<>(this::isSure);
        begin(sure);
        try {
            FilesSeen written = settled(stamps);
            if (written != null) {
                // Where it is not known what the site was made from, it is known all the same.
                String state = sure.get() ? state(written) : "";
                cache.write(FILE, new Kept(state, written.digest(), said).encoded());
            }
        } catch (IOException | UncheckedIOException | ExecutionException e) {
            // Nothing is kept: the next build takes longer.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks at one half of the files while the other is looked at. */
    private static void begin(FutureTask<?> look) {
        Thread thread = new Thread(look, "look");
        thread.setDaemon(true);
        thread.start();
    }

    /** False when something that the build rested on may have changed while it ran. */
    private boolean isSure() throws IOException {
        return seen.isBefore(begun)
                && program.isAsStarted(FilesSeen.below(program.files()))
                && FilesSeen.below(inputs).equals(seen);
    }

    /**
     * The site, once so much time has passed that whoever changes it from now on is seen; null when the clock stands still, or someone has changed
     * a file since its bytes were known.
     */
    private FilesSeen settled(Map<String, Stamp> stamps) throws IOException, InterruptedException {
        for (int i = 0; i < STEPS; i++) {
            Thread.sleep(STEP_MILLIS);
            Moment now = cache.now();
            SiteLook look = SiteLook.at(site);
            if (look.seen().isBefore(now)) {
                return isAsWritten(look.stamps(), stamps) ? look.seen() : null;
            }
        }
        return null;
    }

    private boolean isAsWritten(Map<String, Stamp> left, Map<String, Stamp> stamps) throws IOException {
        for (Map.Entry<String, Stamp> one : stamps.entrySet()) {
            Stamp seen = left.get(one.getKey());
            if (seen == null) {
                // It is behind a link.
                seen = Stamp.of(Files.readAttributes(
                        site.resolve(one.getKey()), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
            }
            if (!seen.equals(one.getValue())) {
                return false;
            }
        }
        return true;
    }

    /**
     * The file: a checksum, and what it is of.
     *
     * @param state all that the build rested on, and the site as it left it; empty when that is not known for sure
     * @param site as it left it
     */
    private record Kept(String state, String site, Said said) {
        private static final int TEXTS = 5;

        byte[] encoded() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            for (String text : List.of(state, site, said.problems(), said.coloured(), Integer.toString(said.files()))) {
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(utf8.length);
                out.write(utf8);
            }
            out.writeLong(MadeFiles.checksum(bytes.toByteArray(), bytes.size()));
            return bytes.toByteArray();
        }

        /** Null when they are not as they were written, or an earlier version of the program wrote them. */
        static Kept decoded(byte[] bytes) throws IOException {
            int end = bytes.length - Long.BYTES;
            if (end < 0 || ByteBuffer.wrap(bytes).getLong(end) != MadeFiles.checksum(bytes, end)) {
                return null;
            }
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, end));
            List<String> texts = new ArrayList<>();
            while (in.available() > 0) {
                texts.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
            }
            return texts.size() != TEXTS
                    ? null
                    : new Kept(
                            texts.get(0),
                            texts.get(1),
                            new Said(texts.get(2), texts.get(3), Integer.parseInt(texts.get(4))));
        }
    }
}
