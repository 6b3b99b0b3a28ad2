package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the pages for those who change the program against its sources: what they name in code and looks like a class is one. */
class SourceReadmeTest {
    private static final Pattern CODE = Pattern.compile("`(?:[a-z]+/)*([A-Z][a-z]\\w+)[^`]*`");

    /** Classes of others, and names that a law forbids. */
    private static final Set<String> NOT_OURS = Set.of("Manager", "Helper", "Util", "Impl", "Map", "Set");

    @ParameterizedTest
    @ValueSource(strings = {"src/README.md", "src/RECIPES.md"})
    void namesOnlyClassesThatThereAre(String page) throws IOException {
        Set<String> named = CODE.matcher(Files.readString(Path.of(page)))
                .results()
                .map((MatchResult code) -> code.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(named.size() > 30, named::toString);
        named.removeAll(NOT_OURS);
        for (Path file : ContentFolder.files(Path.of("src"))) {
            String name = file.getFileName().toString();
            if (name.endsWith(".java")) {
                named.remove(name.replace(".java", ""));
            }
        }
        assertEquals(List.of(), List.copyOf(named), page);
    }
}
