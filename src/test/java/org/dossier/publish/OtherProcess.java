package org.dossier.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dossier.output.OutputFile;

/** A second Java process that publishes, for tests to kill or to wait for. */
final class OtherProcess {

    static final int KILLED = 9;

    private OtherProcess() {}

    /** What it prints can be read from the process, and what it reads be written. */
    static Process start(String task, Path site) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        task,
                        site.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** {@code halt SITE} and {@code halt-at-once SITE} die in mid-commit; {@code hold SITE} says when it has the lock, and goes on once told to. */
    public static void main(String[] args) throws IOException {
        Path site = Path.of(args[1]);
        if (args[0].equals("halt")) {
            BrokenPublishTest.publishNewAndHalt(site, BrokenPublishTest.Way.FILE_BY_FILE, KILLED);
        } else if (args[0].equals("halt-at-once")) {
            BrokenPublishTest.publishNewAndHalt(site, BrokenPublishTest.Way.AT_ONCE, KILLED);
        } else {
            OutputFile.Content waits = out -> {
                System.out.println("drawing");
                System.in.read();
                out.write('1');
            };
            Site.at(site).publish(List.of(new OutputFile("a.html", waits)), Progress.SILENT);
        }
    }
}
