package org.dossier.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.Main;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What all commands have in common: where they look for the project, what they say when used wrongly, and that they ask before they replace. */
class CommandConventionsTest {
    @TempDir
    private Path folder;

    private Path project;
    private Path articles;

    @BeforeEach
    void project() throws IOException {
        project = folder.resolve("project");
        articles = Files.createDirectories(project.resolve("content/articles"));
        Files.writeString(project.resolve("content/dossier.yaml"), "title: Lamps\nrules: {policy-pages: off}\n");
        Files.writeString(articles.resolve("lamps.md"), "---\ntitle: Lamps\n---\n\nThe lamps are blue.\n");
    }

    @Test
    void theProjectIsTheNearestFolderUpwards() throws IOException {
        assertEquals(new CommandRun(0, "No problems.\n", ""), CommandRun.in(articles, "check"));
        Path inner = Files.createDirectories(articles.resolve("inner/content"));
        Files.writeString(inner.resolve("dossier.yaml"), "tittle: Inner\n");
        CommandRun ran = CommandRun.in(inner, "check");
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("content/dossier.yaml:1:1: error[unknown-key]"), ran::err);
    }

    @Test
    void onATerminalItSaysWhichProjectItFound() {
        assertEquals(
                "project: " + project + "\n",
                CommandRun.onTerminal(articles, "", "check").err());
        assertEquals("", CommandRun.onTerminal(project, "", "check").err());
    }

    @Test
    void theSiteOfAProjectFoundUpwardsIsItsOwn() {
        assertEquals(0, CommandRun.in(articles, "build").code());
        assertTrue(Files.exists(project.resolve("site/index.html")));
        assertFalse(Files.exists(articles.resolve("site")));
    }

    @Test
    void aFolderThatIsNamedIsTakenAsItIs() {
        assertEquals(0, CommandRun.in(folder, "check", project.toString()).code());
        CommandRun ran = CommandRun.in(project, "check", articles.toString());
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("There is no folder 'content' in " + articles), ran::err);
    }

    @Test
    void whereThereIsNoProjectItSaysSo() {
        CommandRun ran = CommandRun.in(folder, "check");
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("There is no project in " + folder + " or above it"), ran::err);
    }

    @Test
    void contentWithoutSettingsIsAProblemOfTheContent() throws IOException {
        Files.delete(project.resolve("content/dossier.yaml"));
        CommandRun ran = CommandRun.in(project, "check");
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("error[no-settings]"), ran::err);
    }

    @Test
    void aCommandAloneShowsTheHelp() {
        CommandRun ran = CommandRun.in(folder);
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("Usage: dossier"), ran::err);
        assertEquals("", ran.out());
    }

    @Test
    void slipsAreToldWithWhatWasMeant() {
        assertEquals(new CommandRun(2, "", """
            error: there is no command 'biuld'
            Did you mean 'build'?
            See 'dossier --help'.
            """), CommandRun.in(project, "biuld"));
        assertEquals(new CommandRun(2, "", """
            error: there is no option '--formt'
            Did you mean '--format'?
            See 'dossier check --help'.
            """), CommandRun.in(project, "check", "--formt=json"));
        assertEquals(new CommandRun(2, "", """
            error: 'b' is one argument too many; words that belong together go in quotes
            See 'dossier check --help'.
            """), CommandRun.in(project, "check", "a", "b"));
    }

    /** Every command, with the words that call it. */
    private static void commands(CommandLine line, List<String> words, List<List<String>> all) {
        all.add(words);
        line.getCommandSpec().subcommands().forEach((name, sub) -> {
            List<String> more = new ArrayList<>(words);
            more.add(name);
            commands(sub, more, all);
        });
    }

    @TestFactory
    Stream<DynamicTest> theHelpOfEveryCommandHasAnExample() {
        List<List<String>> all = new ArrayList<>();
        Streams nowhere = new Streams(
                new PrintStream(OutputStream.nullOutputStream()),
                new PrintStream(OutputStream.nullOutputStream()),
                false);
        commands(Main.commands(nowhere), List.of(), all);
        assertTrue(all.size() > 3, all::toString);
        return all.stream()
                .filter(words -> !words.contains("help"))
                .map(words -> DynamicTest.dynamicTest("dossier " + String.join(" ", words), () -> {
                    List<String> args = new ArrayList<>(words);
                    args.add("--help");
                    CommandRun ran = CommandRun.in(folder, args.toArray(String[]::new));
                    assertEquals(0, ran.code());
                    assertEquals("", ran.err());
                    String example = "  dossier " + String.join(" ", words);
                    int footer = ran.out().indexOf("\nExample");
                    assertTrue(footer > 0 && ran.out().indexOf(example, footer) > 0, ran::out);
                    assertFalse(ran.out().contains("\u001B"), ran::out);
                }));
    }

    /** What people copy from the help is whole: no line of an example is broken, and no word of a description. */
    @TestFactory
    Stream<DynamicTest> theHelpCanBeCopied() {
        CommandLine line = Main.commands(new Streams(
                new PrintStream(OutputStream.nullOutputStream()),
                new PrintStream(OutputStream.nullOutputStream()),
                false));
        List<List<String>> all = new ArrayList<>();
        commands(line, List.of(), all);
        return all.stream()
                .map(words -> DynamicTest.dynamicTest("dossier " + String.join(" ", words), () -> {
                    CommandLine command = line;
                    for (String word : words) {
                        command = command.getSubcommands().get(word);
                    }
                    List<String> lines = command.getUsageMessage().lines().toList();
                    CommandLine.Model.UsageMessageSpec usage =
                            command.getCommandSpec().usageMessage();
                    assertTrue(lines.containsAll(List.of(usage.footer())), lines::toString);
                    Set<String> shown = new HashSet<>();
                    lines.forEach(one -> shown.addAll(List.of(one.split(" "))));
                    Stream.concat(
                                    Stream.of(usage.description()),
                                    Stream.concat(
                                                    command.getCommandSpec().options().stream()
                                                            .filter(option -> !option.hidden())
                                                            .map(option -> option.description()),
                                                    command.getCommandSpec().positionalParameters().stream()
                                                            .map(argument -> argument.description()))
                                            .flatMap(Stream::of))
                            .filter(text -> !text.contains("${"))
                            .flatMap(text -> Stream.of(text.split("\\s+")))
                            .forEach(word -> assertTrue(shown.contains(word), () -> word + " is broken in\n" + lines));
                }));
    }

    @Test
    void aFileOfOthersIsReplacedOnlyWhenSomebodySaysSo() throws IOException {
        Path mine = folder.resolve("mine.html");
        for (String option : List.of("--anchors", "--audit")) {
            Files.writeString(mine, "mine");
            CommandRun refused = CommandRun.in(project, "check", option, mine.toString());
            assertEquals(2, refused.code());
            assertTrue(refused.err().contains("--force"), refused::err);
            CommandRun no = CommandRun.onTerminal(project, "n\n", "check", option, mine.toString());
            assertEquals(2, no.code());
            assertTrue(no.err().contains("Overwrite it? [y/N] "), no::err);
            assertEquals("mine", Files.readString(mine));
            assertEquals(
                    0,
                    CommandRun.onTerminal(project, "y\n", "check", option, mine.toString())
                            .code());
            assertFalse(Files.readString(mine).equals("mine"), option);
            Files.writeString(mine, "mine");
            assertEquals(
                    0,
                    CommandRun.in(project, "check", "--force", option, mine.toString())
                            .code());
            assertFalse(Files.readString(mine).equals("mine"), option);
        }
    }

    @Test
    void whatAnEarlierRunWroteIsReplacedUnasked() throws IOException {
        Files.writeString(articles.resolve("lamps.yaml"), "notes: [{quote: blue, text: A}]\n");
        for (String[] file : new String[][] {{"--anchors", "a.json"}, {"--audit", "b.json"}, {"--audit", "c.html"}}) {
            String path = folder.resolve(file[1]).toString();
            for (int run = 0; run < 2; run++) {
                CommandRun ran = CommandRun.in(project, "check", file[0], path);
                assertEquals(0, ran.code(), ran::err);
            }
        }
        Files.writeString(folder.resolve("empty.json"), "");
        assertEquals(
                0,
                CommandRun.in(
                                project,
                                "check",
                                "--anchors",
                                folder.resolve("empty.json").toString())
                        .code());
    }

    @Test
    void afterAFailureOfTheOutputNothingMoreIsWrittenAndTheCodeSaysSo() {
        List<Integer> lengths = new ArrayList<>();
        StandardOutput full = new StandardOutput(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                lengths.add(1);
                throw new IOException("No space left on device");
            }
        });
        PrintStream out = new PrintStream(full, false, StandardCharsets.UTF_8);
        out.println("one");
        out.println("two");
        out.flush();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertEquals(1, full.exit(0, new PrintStream(err, true, StandardCharsets.UTF_8)));
        assertEquals(1, lengths.size());
        assertEquals(
                "error: the output could not be written (No space left on device)\n",
                err.toString(StandardCharsets.UTF_8));
        assertEquals(0, new StandardOutput(OutputStream.nullOutputStream()).exit(0, new PrintStream(err)));
    }

    @Test
    void aQuestionWithoutATerminalIsANo() throws IOException {
        Streams streams = new Streams(
                new PrintStream(OutputStream.nullOutputStream()),
                new PrintStream(OutputStream.nullOutputStream()),
                false);
        assertFalse(streams.yes("Really?"));
        assertEquals(0, streams.number("Which?", 3));
    }
}
