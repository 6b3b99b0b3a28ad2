package org.dossier.book;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A browser of this computer that prints pages without showing itself: Chromium, or one made from it.
 *
 * @param program its file
 */
public record Browser(Path program) {
    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
            "microsoft-edge",
            "msedge");

    /** Where it is on computers that do not list programs in {@code PATH}. */
    private static final List<String> PLACES = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            "C:/Program Files/Google/Chrome/Application/chrome.exe",
            "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe");

    private static final int SECONDS = 300;

    /**
     * The first that is there.
     *
     * @param environment of the process; its {@code PATH} is searched
     * @return null when there is none
     */
    public static Browser find(Map<String, String> environment) {
        List<String> folders = List.of(environment.getOrDefault("PATH", "").split(File.pathSeparator));
        return Stream.concat(
                        NAMES.stream()
                                .flatMap(name -> folders.stream()
                                        .filter(folder -> !folder.isBlank())
                                        .flatMap(folder ->
                                                Stream.of(Path.of(folder, name), Path.of(folder, name + ".exe")))),
                        PLACES.stream().map(Path::of))
                .filter(Files::isExecutable)
                .filter(Files::isRegularFile)
                .findFirst()
                .map(Browser::new)
                .orElse(null);
    }

    /**
     * Prints a page as PDF.
     *
     * @param page a file of HTML
     * @param pdf where to write it
     * @throws IOException when the browser does not do it; the message has the last it said
     */
    public void print(Path page, Path pdf) throws IOException {
        Path profile = Files.createTempDirectory("dossier-browser");
        Path said = Files.createTempFile("dossier-browser", ".txt");
        try {
            List<String> command = new ArrayList<>(List.of(
                    program.toString(),
                    "--headless",
                    "--disable-gpu",
                    "--no-first-run",
                    "--user-data-dir=" + profile,
                    "--no-pdf-header-footer",
                    "--generate-pdf-document-outline",
                    "--print-to-pdf=" + pdf.toAbsolutePath()));
            // It refuses to be root in its own sandbox. The page has no script, and is ours.
            if ("root".equals(System.getProperty("user.name"))) {
                command.add("--no-sandbox");
            }
            command.add(page.toUri().toString());
            Process run = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            boolean done = run.waitFor(SECONDS, TimeUnit.SECONDS);
            run.destroyForcibly().waitFor();
            if (!done || run.exitValue() != 0 || !Files.exists(pdf)) {
                String last =
                        Files.readString(said, StandardCharsets.ISO_8859_1).strip();
                throw new IOException(program + " printed nothing"
                        + (last.isEmpty() ? "" : ": " + last.substring(last.lastIndexOf('\n') + 1)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(program + " was interrupted", e);
        } finally {
            Files.deleteIfExists(said);
            delete(profile);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // The last of its processes may still write there; the page has been printed.
        }
    }
}
