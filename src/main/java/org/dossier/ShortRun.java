package org.dossier;

import com.sun.jna.LastErrorException;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Sees to it that a run that is over in seconds has a JVM for that, whose options a jar cannot state: without the optimizing compiler, which
 * takes a third of the work of a build of a thousand articles and gives back less, and with the collector that needs the least memory.
 */
final class ShortRun {
    /**
     * Most of what a large build holds it holds to its end: little of the heap is set apart for what is new, and the heap begins so large, where
     * the computer has the memory, that it need not grow, which is as much work as the build of a small dossier. A percentage gives way to a limit
     * that the user states. And metadata is collected only when there is more of it than a build needs, since all memory is searched for that.
     */
    private static final List<String> OPTIONS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:InitialRAMPercentage=5",
            "-XX:NewRatio=10",
            "-XX:MetaspaceSize=128m");

    /** Where Linux gives memory in large pages: to be given it in small ones takes half of the collector's time. */
    private static final String LARGE_PAGES = "-XX:+UseTransparentHugePages";

    private static final Path HAS_LARGE_PAGES = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");

    /** Whoever states other options knows which JVM is wanted. */
    private static final List<String> KEPT = List.of("-Xm", "-Xs", "-D");

    private static final List<String> OF_ENVIRONMENT =
            List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS");

    private static final String DIRECTIVE = "[{match: \"*.*\", c2: {Exclude: true}}]";
    private static final String[] SIGNATURE = {String[].class.getName()};

    private ShortRun() {}

    /** What we call of the C library. */
    private interface CLibrary extends Library {
        /** Begins another program in this process: comes back only when it could not. */
        int execv(String file, String[] words) throws LastErrorException;
    }

    /**
     * Begins the run again in a JVM with these options, which takes the place of this one: it is the same process to everyone, whoever waits
     * for it or ends it. Where a process cannot do that, this JVM is told to leave the compiler out, and the run goes on.
     */
    static void begin(String[] args) {
        String compiler = System.getProperty("java.vm.info", "");
        boolean hotspot = System.getProperty("java.vm.name", "").endsWith("Server VM");
        // Where it was told on the command line, or where there is no compiler, this is not just "mixed mode".
        if (!hotspot || compiler.contains("emulated-client") || compiler.startsWith("interpreted")) {
            return;
        }
        List<String> command = again(ProcessHandle.current().info().arguments().orElse(new String[0]), args);
        if (!command.isEmpty() && OF_ENVIRONMENT.stream().allMatch(name -> System.getenv(name) == null)) {
            replace(command);
        }
        // Beside everything else, since to reach the commands of a JVM takes a fifth of a second.
        Thread beside = new Thread(ShortRun::excludeOptimizing, "short-run");
        beside.setDaemon(true);
        beside.start();
    }

    /**
     * The words with which Java runs the same once more.
     *
     * @param words with which it was run
     * @param args what of them the program was given
     * @return empty when they are not those of a jar, or state more than memory and properties
     */
    static List<String> again(String[] words, String[] args) {
        int options = 0;
        while (options < words.length && KEPT.stream().anyMatch(words[options]::startsWith)) {
            options++;
        }
        List<String> rest = Arrays.asList(words).subList(options, words.length);
        boolean jar = rest.size() == args.length + 2
                && rest.get(0).equals("-jar")
                && rest.subList(2, rest.size()).equals(Arrays.asList(args));
        return jar
                ? Stream.of(OPTIONS, largePages(), Arrays.asList(words))
                        .flatMap(List::stream)
                        .toList()
                : List.of();
    }

    /** Other systems do not know the option. */
    private static List<String> largePages() {
        return Files.isRegularFile(HAS_LARGE_PAGES) ? List.of(LARGE_PAGES) : List.of();
    }

    private static void replace(List<String> options) {
        if (!Platform.isLinux() && !Platform.isMac()) {
            return;
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> words = new ArrayList<>(List.of(java));
        words.addAll(options);
        try {
            // Words come and go in the encoding in which the JDK tells them.
            Map<String, ?> encoding = Map.of(Library.OPTION_STRING_ENCODING, System.getProperty("sun.jnu.encoding"));
            Native.load("c", CLibrary.class, encoding).execv(java, words.toArray(String[]::new));
        } catch (LastErrorException | LinkageError e) {
            // An image without that program, or a folder for temporary files that runs no code: this JVM goes on.
            return;
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
