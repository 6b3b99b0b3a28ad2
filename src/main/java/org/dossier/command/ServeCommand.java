package org.dossier.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.dossier.Build;
import org.dossier.render.template.TemplateProblem;
import org.dossier.serve.Preview;
import org.dossier.serve.Server;
import org.dossier.serve.Watch;
import org.dossier.source.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dossier serve}. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Shows the site in a browser on this computer while you write: when you save, the page you are looking at changes, with any problems above it. Writes nothing; stop it with Ctrl+C.",
            "If the project has its own templates when it starts, it follows changes in them, too."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  # the project in the current folder",
            "  dossier serve",
            "  # on another port",
            "  dossier serve --port 8080"
        })
public final class ServeCommand extends ProjectCommand {
    private static final long MILLION = 1_000_000;

    @Mixin
    private ProjectFolder folder;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "0",
            description = "The port to listen on (default: 4130, or any free one).")
    private int port;

    @Option(names = "--editor", description = "Adds the pages for editors, in the folder 'editor'.")
    private boolean editor;

    @Override
    public Integer call() throws IOException {
        // The watch reports absolute paths, without links.
        Path project = project(folder.named()).toRealPath();
        if (port < 0 || port > 65_535) {
            throw wrong("There is no port " + port);
        }
        Preview preview = new Preview(memory -> Build.draft(project, editor, memory));
        Path templates = project.resolve("templates");
        Path assets = project.resolve("content").resolve("assets");
        try (Server server = server(preview)) {
            // A large dossier takes a while to be read: a browser that is there before it waits for it.
            out().println(server.address() + "   (Ctrl+C ends it)");
            out().flush();
            follow(preview, project, templates, assets);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Exit.DONE;
    }

    private void follow(Preview preview, Path project, Path templates, Path assets)
            throws IOException, InterruptedException {
        try (Watch watch = new Watch(
                List.of(project.resolve("content"), templates),
                changed -> update(preview, project, changed, templates, assets))) {
            watch.begin();
            update(preview, project, Set.of(), templates, assets);
            new CountDownLatch(1).await();
        }
    }

    private static boolean lacksCorrection(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.level() == Problem.Level.ERROR);
    }

    private static Path name(Path project, Path file) {
        return file.startsWith(project) ? project.relativize(file) : file;
    }

    private Server server(Preview preview) throws IOException {
        try {
            return new Server(preview, port, TemplateProblem::blamed);
        } catch (BindException e) {
            throw new IOException("port " + port + " is taken; name another with --port, or leave it out", e);
        }
    }

    private void update(Preview preview, Path project, Set<Path> changed, Path templates, Path assets) {
        try {
            long begun = System.nanoTime();
            boolean all = changed.stream().anyMatch(file -> file.startsWith(templates) || file.startsWith(assets));
            List<Problem> problems = preview.update(all);
            long millis = (System.nanoTime() - begun) / MILLION;
            streams().print(problems);
            String what = changed.isEmpty()
                    ? ""
                    : changed.size() == 1
                            ? name(project, changed.iterator().next()) + " changed: "
                            : changed.size() + " files changed: ";
            String shown = preview.state().failed()
                    ? "the last good version is still shown"
                    : lacksCorrection(problems)
                            ? "shown, but it cannot be published until the correction is recorded"
                            : "shown";
            err().println(what + shown + ", after " + millis + " ms");
        } catch (IOException | UncheckedIOException e) {
            // Something was removed while it was read, say: the next change tells.
            err().println("not read: " + e.getMessage());
        }
    }
}
