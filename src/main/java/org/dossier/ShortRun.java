package org.dossier;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Keeps the optimizing compiler out of a run that is over in seconds: it would take a third of the work of a build of a thousand articles, and
 * give back less. What {@code -XX:TieredStopAtLevel=1} says, which a jar cannot.
 */
final class ShortRun {
    private static final String DIRECTIVE = "[{match: \"*.*\", c2: {Exclude: true}}]";
    private static final String[] SIGNATURE = {String[].class.getName()};

    private ShortRun() {}

    /** Tells this JVM, beside everything else, since to reach its commands takes a fifth of a second. */
    static void begin() {
        // Where it was told on the command line, or where there is no compiler, this is not just "mixed mode".
        String mode = System.getProperty("java.vm.info", "");
        if (!mode.contains("emulated-client") && !mode.startsWith("interpreted")) {
            Thread beside = new Thread(ShortRun::excludeOptimizing, "short-run");
            beside.setDaemon(true);
            beside.start();
        }
    }

    private static void excludeOptimizing() {
        try {
            // The JVM reads directives from files alone.
            File file = new File(
                    System.getProperty("java.io.tmpdir"),
                    "dossier-" + ProcessHandle.current().pid() + "-" + System.nanoTime() + ".json");
            file.deleteOnExit();
            Path path = file.toPath();
            Files.write(path, DIRECTIVE.getBytes(StandardCharsets.US_ASCII), StandardOpenOption.CREATE_NEW);
            ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "compilerDirectivesAdd",
                            new Object[] {new String[] {path.toString()}},
                            SIGNATURE);
            Files.delete(path);
        } catch (IOException | JMException | RuntimeException | LinkageError e) {
            // Another JVM has no such command, or not these classes: the run takes longer and comes to the same.
            return;
        }
    }
}
