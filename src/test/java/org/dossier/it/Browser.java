package org.dossier.it;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A Chromium without a window.
 *
 * @param program what to run
 */
public record Browser(String program) {
    /** The one on the PATH; without one the test is skipped, but fails in continuous integration. */
    public static Browser found() {
        for (String name : List.of("chromium", "chromium-browser", "google-chrome", "chrome")) {
            for (String folder : System.getenv("PATH").split(java.io.File.pathSeparator)) {
                if (Files.isExecutable(Path.of(folder, name))) {
                    return new Browser(Path.of(folder, name).toString());
                }
            }
        }
        if ("true".equals(System.getenv("CI"))) {
            fail("no Chromium on the PATH");
        }
        assumeTrue(false, "no Chromium or Chrome on the PATH: the pages were not opened in a browser");
        return null;
    }

    /** What is in a page after it has been loaded and its scripts have run. */
    public String dom(String address) throws Exception {
        try (Tab tab = Tab.of(this)) {
            tab.open(address);
            return tab.text("document.documentElement.outerHTML");
        }
    }

    /** Starts it. */
    Process start(Path profile, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                program,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile));
        command.addAll(List.of(more));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
