package org.dossier.manual;

import java.util.List;
import java.util.stream.Collectors;

/** The part of the reference that says what commands there are. */
final class CommandReference {
    private CommandReference() {}

    /** A section for each command, in their order; the help of the program as a whole has no heading. */
    static String of(List<CommandHelp> commands) {
        return commands.stream().map(CommandReference::section).collect(Collectors.joining("\n"));
    }

    private static String section(CommandHelp command) {
        String level = command.words().contains(" ") ? "### " : "## ";
        String heading = command.words().isEmpty() ? "" : level + command.words() + "\n\n";
        return heading + "```text\n" + command.text().stripTrailing() + "\n```\n";
    }
}
