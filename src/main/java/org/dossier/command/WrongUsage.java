package org.dossier.command;

import java.io.PrintWriter;
import java.util.List;
import org.dossier.text.Nearest;
import picocli.CommandLine;

/** What is said when a command was used wrongly: what is wrong, what may have been meant, and where to read on. */
public final class WrongUsage implements CommandLine.IParameterExceptionHandler {
    @Override
    public int handleParseException(CommandLine.ParameterException exception, String[] args) {
        CommandLine line = exception.getCommandLine();
        PrintWriter err = line.getErr();
        err.println("error: " + message(exception, line));
        String meant = meant(exception, line);
        if (meant != null) {
            err.println("Did you mean '" + meant + "'?");
        }
        if (meant == null && line.getParent() == null) {
            line.usage(err);
        } else {
            err.println("See '" + line.getCommandSpec().qualifiedName() + " --help'.");
        }
        return Exit.USAGE;
    }

    private static String message(CommandLine.ParameterException exception, CommandLine line) {
        if (!(exception instanceof CommandLine.UnmatchedArgumentException unmatched)
                || unmatched.getUnmatched().isEmpty()) {
            return exception.getMessage().replaceFirst("^Error: ", "");
        }
        String word = unmatched.getUnmatched().get(0);
        if (word.startsWith("-")) {
            return "there is no option '" + word.replaceFirst("=.*", "") + "'";
        }
        return line.getSubcommands().isEmpty()
                ? "'" + word + "' is one argument too many; words that belong together go in quotes"
                : "there is no command '" + word + "'";
    }

    /** The known word that is most like the first one that is not known; null when none is. */
    private static String meant(CommandLine.ParameterException exception, CommandLine line) {
        if (!(exception instanceof CommandLine.UnmatchedArgumentException unmatched)
                || unmatched.getUnmatched().isEmpty()) {
            return null;
        }
        String word = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
        List<String> known = word.startsWith("-")
                ? line.getCommandSpec().options().stream()
                        .filter(option -> !option.hidden())
                        .flatMap(option -> List.of(option.names()).stream())
                        .toList()
                : line.getCommandSpec().subcommands().entrySet().stream()
                        .filter(command -> !command.getValue()
                                .getCommandSpec()
                                .usageMessage()
                                .hidden())
                        .map(java.util.Map.Entry::getKey)
                        .toList();
        return Nearest.of(word, known);
    }
}
