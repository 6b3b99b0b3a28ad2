package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortRunTest {
    private static final List<String> OPTIONS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:InitialRAMPercentage=5",
            "-XX:NewRatio=10",
            "-XX:MetaspaceSize=128m");

    private static List<String> again(List<String> words, String... args) {
        return ShortRun.again(words.toArray(String[]::new), args);
    }

    @Test
    void whatStatesMemoryAndPropertiesIsRunAgainAsItWas() {
        List<String> words = List.of("-Xmx700m", "-Dkey=a b", "-jar", "dossier.jar", "build", "", "-o", "-jar");
        List<String> again = again(words, "build", "", "-o", "-jar");
        List<String> expected = new ArrayList<>(OPTIONS);
        if (Files.exists(Path.of("/sys/kernel/mm/transparent_hugepage/enabled"))) {
            expected.add("-XX:+UseTransparentHugePages");
        }
        expected.addAll(words);
        assertEquals(expected, again);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/launcher/dossier",
                "src/launcher/dossier.cmd",
                "pom.xml",
                "src/main/resources/org/dossier/compose/project/pom.xml"
            })
    void whatElseBeginsARunStatesTheSame(String file) throws IOException {
        String text = Files.readString(Path.of(file));
        for (String option : OPTIONS) {
            assertTrue(text.contains(option), option);
        }
    }

    @Test
    void theLauncherOfWindowsHasItsLineEnds() throws IOException {
        String text = Files.readString(Path.of("src/launcher/dossier.cmd"));
        assertEquals(text, text.replace("\r", "").replace("\n", "\r\n"));
    }

    @Test
    void whoStatesAnotherJvmGetsIt() {
        for (String option : List.of("-XX:+UseG1GC", "-agentlib:jdwp", "@options", "-cp", "--module-path=m", "-ea")) {
            assertEquals(List.of(), again(List.of(option, "-jar", "dossier.jar", "build"), "build"), option);
        }
    }

    @Test
    void wordsThatAreNotThoseOfTheProgramAreLeftAlone() {
        assertEquals(List.of(), again(List.of(), "build"));
        assertEquals(List.of(), again(List.of("-jar", "dossier.jar", "check"), "build"));
        assertEquals(List.of(), again(List.of("-jar", "dossier.jar", "build", "a"), "build"));
        assertEquals(List.of(), again(List.of("-Dx=y", "org.dossier.Main", "build"), "build"));
    }
}
