package org.dossier.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.model.Profile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command that holds the others. */
@Command(
        name = "dossier",
        mixinStandardHelpOptions = true,
        description =
                "Turns annotated articles, and profiles of the people and organizations in them, into a static website.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  # a project with an example",
            "  dossier new dossier my-dossier",
            "  # build its site",
            "  dossier build my-dossier",
            "  # all about a command",
            "  dossier check --help"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:problems in the content", "2:wrong usage", "141:the output pipe was closed early"})
public final class DossierCommand implements Runnable {
    // The licenses of everything in the jar, and the texts that this file names, which only the jar holds all of.
    private static final String INDEX = "META-INF/licenses/index.tsv";
    private static final String OURS = "META-INF/LICENSE";
    private static final String NOTICE = "META-INF/NOTICE";
    private static final String LINE = "=".repeat(80);

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--licenses",
            description = "Prints the licenses of this program and of everything in it, and exits.")
    private boolean licenses;

    @Override
    public void run() {
        if (licenses) {
            licenses(spec.commandLine().getOut());
            return;
        }
        throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing");
    }

    /** Prints what is in the jar and under which license, then every text in full. */
    private static void licenses(PrintWriter out) {
        List<String[]> rows = resource(INDEX)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
        int width = rows.stream().mapToInt(row -> row[0].length()).max().orElse(0);
        out.println("Dossier is licensed under Apache-2.0. It contains:");
        out.println();
        rows.forEach(row -> out.printf("  %-" + width + "s  %s%n", row[0], row[1]));
        Set<String> texts = new LinkedHashSet<>(List.of(OURS, NOTICE));
        rows.forEach(row -> texts.addAll(Arrays.asList(row[2].split(" "))));
        for (String text : texts) {
            out.printf("%n%s%n%s%n%s%n%n", LINE, text, LINE);
            out.println(resource(text).strip());
        }
        out.flush();
    }

    private static String resource(String name) {
        try (InputStream in = DossierCommand.class.getResourceAsStream("/" + name)) {
            return in == null ? "This text is in dossier.jar." : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets a command line, once it has all its commands, read the values of options that are of types of our own. */
    public static void convert(CommandLine line) {
        line.registerConverter(AuditFile.class, AuditFile::of)
                .registerConverter(
                        Profile.Kind.class,
                        word -> Stream.of(Profile.Kind.values())
                                .filter(kind -> kind.key().equals(word))
                                .findFirst()
                                .orElseThrow(() -> new CommandLine.TypeConversionException(
                                        "expected person or organization but was '" + word + "'")));
    }

    /** What the program says of its version, which is in the jar. */
    public static String version() {
        String version = DossierCommand.class.getPackage().getImplementationVersion();
        return "dossier " + (version == null ? "(not packaged)" : version);
    }
}
