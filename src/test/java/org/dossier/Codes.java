package org.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dossier.rules.Rule;
import org.dossier.rules.Rules;

/** The codes of problems that are in our own code. */
final class Codes {
    private static final Path SOURCES = Path.of("src/main/java/org/dossier");

    /** Where the code of a problem is said. */
    private static final Pattern CODE =
            Pattern.compile("(?:\\berror|\\bwarning|\\bproblem|new Problem)\\(\\s*\"([a-z0-9]+(?:-[a-z0-9]+)*)\",");

    private Codes() {}

    /** The codes of all problems that some packages report, and of the rules that content can break. */
    static Set<String> of(String... packages) throws IOException {
        Set<String> codes = Rules.all().stream()
                .filter(rule -> rule.kept().hasLevel())
                .map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String part : packages) {
            for (Path file : ContentFolder.files(SOURCES.resolve(part))) {
                Matcher matcher = CODE.matcher(Files.readString(file));
                while (matcher.find()) {
                    codes.add(matcher.group(1));
                }
            }
        }
        return codes;
    }
}
