package org.dossier.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts, read and used by the shells they are for. */
class CompletionCommandTest {
    @TempDir
    private Path folder;

    private Path script;

    @BeforeEach
    void script() throws IOException {
        CommandRun ran = CommandRun.in(folder, "completion", "bash");
        assertEquals(0, ran.code(), ran::err);
        assertFalse(ran.out().contains("ids of "), "a mark that nothing was put in for");
        script = folder.resolve("completion");
        Files.writeString(script, ran.out());
        CommandRun made = CommandRun.in(folder, "new", "dossier", "bridge");
        assertEquals(0, made.code(), made::err);
        Files.writeString(
                folder.resolve("bridge/content/sources.yaml"),
                "# mine\nbridge-report:\n  title: One\n'taken-out': {title: Two}\nminutes-2024: {title: Three}\n");
        Files.writeString(
                folder.resolve("bridge/content/articles/bridge-closed.yaml"),
                "notes:\n  - id: no-claim\n\nclaims:\n  - id: on-paint   # first\n    quote: id: x\n  - quote: a\n    id: late\nevents:\n  - id: no-claim-2\n");
        Files.writeString(
                folder.resolve("bridge/content/articles/another.yaml"), "claims:\n- id: elsewhere\n  quote: b\n");
    }

    private static String shell(String shell, Path folder, String line) throws Exception {
        assumeTrue(
                Arrays.stream(System.getenv("PATH").split(":"))
                        .anyMatch(path -> Files.isExecutable(Path.of(path, shell))),
                () -> "there is no " + shell);
        List<String> command =
                shell.equals("zsh") ? List.of("zsh", "-f", "-c", line) : List.of("bash", "--norc", "-c", line);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return output + (process.waitFor() == 0 ? "" : "exit code " + process.exitValue());
    }

    /** What a shell offers for the last of some words. */
    private List<String> offered(String shell, String... words) throws Exception {
        String typed = Arrays.stream(words).map(word -> "'" + word + "'").collect(Collectors.joining(" "));
        // Outside a completion compopt has nothing to do, and complains.
        String line = "compopt() { :; }; source '" + script + "'; COMP_WORDS=(" + typed + "); COMP_CWORD="
                + (words.length - 1) + "; COMPREPLY=(); _complete_dossier; printf '%s\\n' \"${COMPREPLY[@]}\"";
        String arrays = "compdef() { :; }; setopt KSH_ARRAYS SH_WORD_SPLIT; ";
        String output =
                shell(shell, folder.resolve("bridge/content/articles"), shell.equals("zsh") ? arrays + line : line);
        // Zsh itself leaves out what does not begin as the word does.
        String begun = words[words.length - 1];
        return output.lines()
                .map(String::strip)
                .filter(one -> !one.isEmpty() && (shell.equals("bash") || one.startsWith(begun)))
                .sorted()
                .toList();
    }

    private void assertCompletes(String shell) throws Exception {
        assertEquals(List.of("annotate"), offered(shell, "dossier", "ann"));
        assertTrue(offered(shell, "dossier", "").containsAll(List.of("build", "check", "new", "suggest")));
        assertEquals(
                List.of("article", "dossier", "organization", "person", "source", "template"),
                offered(shell, "dossier", "new", ""));
        assertEquals(List.of("--format"), offered(shell, "dossier", "check", "--form"));
        assertEquals(List.of("github", "json", "text"), offered(shell, "dossier", "check", "--format", ""));
        assertEquals(List.of("bridge-closed"), offered(shell, "dossier", "annotate", ""));
        assertEquals(
                List.of("ada-wintmoor", "corlan-works"),
                offered(shell, "dossier", "annotate", "bridge-closed", "x", "--about", ""));
        assertEquals(
                List.of("bridge-closed", "bridge-report", "minutes-2024"),
                offered(shell, "dossier", "annotate", "bridge-closed", "x", "--source", ""));
        assertEquals(
                List.of("allegation"), offered(shell, "dossier", "annotate", "bridge-closed", "x", "--kind", "alle"));
        assertEquals(List.of("spouse"), offered(shell, "dossier", "annotate", "bridge-closed", "x", "--kind", "spou"));
        assertEquals(
                List.of("outcome.date=", "outcome.sources=", "outcome.status=", "outcome.text="),
                offered(shell, "dossier", "annotate", "bridge-closed", "x", "--set", "outcome."));
        assertEquals(
                List.of("all", "late", "on-paint"),
                offered(shell, "dossier", "annotate", "bridge-closed", "--response", "--to", ""));
        assertEquals(
                List.of("all", "elsewhere", "late", "on-paint"),
                offered(shell, "dossier", "annotate", "other", "--response", "--to", ""));
        assertEquals(
                List.of("ada-wintmoor", "bridge-closed", "bridge-report", "corlan-works", "minutes-2024"),
                offered(shell, "dossier", "rename", ""));
        assertEquals(List.of(), offered(shell, "dossier", "rename", "ada-wintmoor", ""));
        assertEquals(List.of("ada-wintmoor"), offered(shell, "dossier", "merge", "a"));
        assertEquals(List.of("corlan-works"), offered(shell, "dossier", "merge", "ada-wintmoor", "cor"));
        assertEquals(List.of("unknown-id"), offered(shell, "dossier", "explain", "unknown-i"));
    }

    @Test
    void bashReadsItAndCompletes() throws Exception {
        assertEquals("", shell("bash", folder, "bash -n '" + script + "'"));
        assertCompletes("bash");
    }

    @Test
    void zshReadsItAndCompletes() throws Exception {
        CommandRun zsh = CommandRun.in(folder, "completion", "zsh");
        assertEquals(0, zsh.code(), zsh::err);
        Files.writeString(script, zsh.out());
        assertEquals("", shell("zsh", folder, "zsh -n '" + script + "'"));
        assertCompletes("zsh");
    }

    @Test
    void anotherShellIsNotKnown() {
        assertEquals(2, CommandRun.in(folder, "completion", "fish").code());
        assertEquals(2, CommandRun.in(folder, "completion").code());
    }
}
