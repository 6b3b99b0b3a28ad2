package org.dossier.read;

import java.util.List;
import java.util.function.LongToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.source.Problem;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import tools.jackson.core.JacksonException;

/** Says in an author's words what the YAML parser says in its own. */
final class YamlSyntax {
    private static final String HELP =
            "see content/README.md for the format; text with ': ' or '#', or that begins with one of "
                    + "@ & * ! | > % [ { , goes in quotes";

    /**
     * What is said instead of a message.
     *
     * @param message of the parser, with its context before a bar
     * @param says what is wrong; {@code $1} is a group of the message
     * @param help what to do
     * @param atContext true when the place to show is where the parser began, not where it gave up
     */
    private record Words(Pattern message, String says, String help, boolean atContext) {}

    private static final List<Words> WORDS = List.of(
            at(
                    "quoted scalar\\|found unexpected end of stream",
                    "this quotation mark is never closed",
                    "close it",
                    true),
            at("quoted scalar\\|found unexpected document.*", "this quotation mark is never closed", "close it", true),
            at(
                    "flow sequence\\|.*stream end.*",
                    "this list never ends",
                    "end it with ']'; text that begins with [ goes in quotes",
                    true),
            at(
                    "flow mapping\\|.*stream end.*",
                    "this map never ends",
                    "end it with '}'; text that begins with { goes in quotes",
                    true),
            at(".*\\|found character '\\\\t.*", "a tab stands here", "indent with spaces", false),
            at(
                    ".*\\|found character '(.)' that cannot start any token.*",
                    "text may not begin with $1 here",
                    "put the text in quotes",
                    false),
            at(
                    ".*\\|mapping values are not allowed here.*",
                    "a key may not stand here",
                    "put text that holds ': ' in quotes; begin the keys of one map at the same column",
                    false),
            at(
                    ".*\\|sequence entries are not allowed here.*",
                    "an entry of a list may not stand here",
                    "begin it on a line of its own; text that begins with '- ' goes in quotes",
                    false),
            at(
                    ".*\\|expected <block end>, but found '<scalar>'.*",
                    "the value ended before this",
                    "put the whole value in quotes, and write a quotation mark inside it twice, or with a backslash",
                    false),
            at(
                    ".*\\|expected <block end>, but found.*",
                    "this line is indented unlike the lines it belongs to",
                    "begin the keys of one map, and the dashes of one list, at the same column",
                    false),
            at(".*\\|could not find expected ':'.*", "there is no ': ' behind this key", "write 'key: value'", true),
            at(
                    ".*\\|found unknown escape character (.).*",
                    "'\\\\$1' is no escape",
                    "write two backslashes, or put the text in single quotes",
                    false),
            at(
                    ".*\\|Expected a property name.*",
                    "a key must be a plain word",
                    "write 'key: value'; quote a key that begins with * or [",
                    false));

    private YamlSyntax() {}

    private static Words at(String message, String says, String help, boolean atContext) {
        // Of the context only the end is given.
        return new Words(Pattern.compile("(?s).*" + message), says, help, atContext);
    }

    /**
     * The problem that an exception of the parser stands for.
     *
     * @param offsets turns the parser's positions into offsets of the file
     */
    static Problem problem(JacksonException e, SourceFile file, LongToIntFunction offsets) {
        if (e.getCause() instanceof ReaderException bad) {
            return Problem.error(
                    "yaml-syntax",
                    clip(file, offsets.applyAsInt(Math.max(0, bad.getPosition()))),
                    "the character U+%04X may not stand in YAML".formatted(bad.getCodePoint()),
                    "remove it, or write it as an escape in double quotes");
        }
        if (e.getCause() instanceof MarkedYamlEngineException marked
                && marked.getProblemMark().isPresent()) {
            return marked(marked, file, offsets);
        }
        long at = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getCharOffset());
        return say("|" + oneLine(e.getOriginalMessage()), clip(file, offsets.applyAsInt(at)), null);
    }

    private static Problem marked(MarkedYamlEngineException e, SourceFile file, LongToIntFunction offsets) {
        Span place = clip(
                file, offsets.applyAsInt(e.getProblemMark().map(Mark::getIndex).orElse(0)));
        Span context = e.getContextMark()
                .map(mark -> clip(file, offsets.applyAsInt(mark.getIndex())))
                .orElse(null);
        String before = e.getContext() == null ? "" : oneLine(e.getContext());
        return say(before + "|" + oneLine(e.getProblem()), place, context);
    }

    private static Problem say(String message, Span place, Span context) {
        for (Words words : WORDS) {
            Matcher matcher = words.message.matcher(message);
            if (matcher.matches()) {
                String says = matcher.replaceFirst(words.says);
                return words.atContext && context != null
                        ? Problem.error("yaml-syntax", context, says, words.help)
                        : Problem.error("yaml-syntax", place, says, words.help);
            }
        }
        Problem problem = Problem.error(
                "yaml-syntax", place, "this is not YAML: " + message.substring(message.indexOf('|') + 1), HELP);
        String doing = message.substring(0, message.indexOf('|'));
        return context == null || context.equals(place) || doing.isEmpty() ? problem : problem.with(context, doing);
    }

    private static String oneLine(String message) {
        return message.lines()
                .findFirst()
                .orElse("")
                .replaceAll(" \\(Do not use .*\\)$", "")
                .strip();
    }

    private static Span clip(SourceFile file, int at) {
        int start = Math.min(at, Math.max(0, file.text().length() - 1));
        return file.span(start, Math.min(start + 1, file.text().length()));
    }
}
