package org.dossier;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dossier.command.AnnotateCommand;
import org.dossier.command.BookCommand;
import org.dossier.command.BuildCommand;
import org.dossier.command.BundleCommand;
import org.dossier.command.CheckCommand;
import org.dossier.command.CompletionCommand;
import org.dossier.command.DossierCommand;
import org.dossier.command.Exit;
import org.dossier.command.ExplainCommand;
import org.dossier.command.ImportCommand;
import org.dossier.command.ManualCommand;
import org.dossier.command.MergeCommand;
import org.dossier.command.NewCommand;
import org.dossier.command.RenameCommand;
import org.dossier.command.SchemaCommand;
import org.dossier.command.ServeCommand;
import org.dossier.command.StandardOutput;
import org.dossier.command.StatsCommand;
import org.dossier.command.Streams;
import org.dossier.command.SuggestCommand;
import org.dossier.command.VerifyCommand;
import org.dossier.command.WrongUsage;
import picocli.CommandLine;

/** Where the program begins. */
public final class Main {
    private static final List<String> COMMANDS = List.of(
            "build",
            "check",
            "serve",
            "suggest",
            "new",
            "annotate",
            "import",
            "rename",
            "merge",
            "stats",
            "bundle",
            "book",
            "verify",
            "schema",
            "explain",
            "manual",
            "completion");

    /** Commands that show all others. */
    private static final Set<String> SHOWING_ALL = Set.of("manual", "completion");

    /**
     * Commands that take a second or more: for others it takes too long to begin again. While someone writes, {@code serve} does for a moment
     * what a build does, and with the optimizing compiler it would be slower until it has been used for long, with three times the memory.
     */
    private static final Set<String> LONGER = Set.of(
            "build", "check", "serve", "suggest", "annotate", "import", "rename", "merge", "stats", "bundle", "manual");

    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        if (args.length > 0 && LONGER.contains(args[0])) {
            ShortRun.begin(args);
        }
        // Pictures are drawn without a screen: else Java asks for one where there may be none, or shows itself among
        // the open programs.
        System.setProperty("java.awt.headless", "true");
        // Since Java 22 there is a console also where there is no terminal, unless it is this one.
        System.setProperty("jdk.console", "java.base");
        StandardOutput written = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        PrintStream out = new PrintStream(written, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = run(Streams.ofProcess(out, err, System.getenv()), args);
        out.flush();
        err.flush();
        System.exit(written.exit(code, err));
    }

    /**
     * The commands, ready to be run or described.
     *
     * @param words that one of them is to be run with: then it alone, since to get all ready takes a tenth of a short build, unless they ask
     *     for what shows the others
     */
    public static CommandLine commands(Streams streams, String... words) {
        boolean alone = words.length > 0 && COMMANDS.contains(words[0]) && !SHOWING_ALL.contains(words[0]);
        CommandLine line = new CommandLine(new DossierCommand());
        line.getCommandSpec().version(DossierCommand.version());
        (alone ? List.of(words[0]) : COMMANDS).forEach(name -> line.addSubcommand(command(name, streams)));
        DossierCommand.convert(line);
        Map<String, CommandLine.IHelpSectionRenderer> sections = new HashMap<>(line.getHelpSectionMap());
        // Examples are there to be copied: a line stays whole, however long it is.
        sections.put(
                CommandLine.Model.UsageMessageSpec.SECTION_KEY_FOOTER,
                help -> String.join("\n", help.commandSpec().usageMessage().footer()) + "\n");
        line.setHelpSectionMap(sections);
        return line.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8));
    }

    private static Object command(String name, Streams streams) {
        return switch (name) {
            case "build" -> new BuildCommand().with(streams);
            case "check" -> new CheckCommand().with(streams);
            case "serve" -> new ServeCommand().with(streams);
            case "suggest" -> new SuggestCommand().with(streams);
            case "new" -> NewCommand.with(streams);
            case "annotate" -> new AnnotateCommand().with(streams);
            case "import" -> ImportCommand.with(streams);
            case "rename" -> new RenameCommand().with(streams);
            case "merge" -> new MergeCommand().with(streams);
            case "stats" -> new StatsCommand().with(streams);
            case "bundle" -> new BundleCommand().with(streams);
            case "book" -> new BookCommand().with(streams);
            case "verify" -> new VerifyCommand().with(streams);
            case "schema" -> new SchemaCommand().with(streams);
            case "explain" -> new ExplainCommand().with(streams);
            case "manual" -> new ManualCommand().with(streams);
            case "completion" -> new CompletionCommand().with(streams);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /**
     * Runs a command.
     *
     * @return 0 done, 1 problems in the content, 2 wrong usage
     */
    public static int run(Streams streams, String... args) {
        CommandLine line = commands(streams, args);
        line.setParameterExceptionHandler(new WrongUsage());
        line.setExecutionExceptionHandler((exception, command, result) -> {
            if (exception instanceof IOException || exception instanceof UncheckedIOException) {
                streams.err().println("error: " + message(exception));
                return Exit.PROBLEMS;
            }
            // A programmer's mistake: let it be seen in full.
            exception.printStackTrace(streams.err());
            return Exit.PROBLEMS;
        });
        return line.execute(args);
    }

    private static String message(Exception exception) {
        Throwable shown = exception instanceof UncheckedIOException ? exception.getCause() : exception;
        String message = shown.getMessage();
        return message != null && message.contains(" ") ? message : shown.toString();
    }
}
