package org.dossier.read.yaml;

import java.util.List;
import java.util.function.LongToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dossier.source.Fix;
import org.dossier.source.Problem;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;
import org.dossier.source.YamlText;
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
    private record Words(Pattern message, String says, String help, boolean atContext) {
        /** The same, where a text that begins with a sign of YAML is the likely cause: then the line in quotes follows. */
        String helpAt(Span place) {
            return help.contains("quotes") ? orQuotes(place, help) : help;
        }

        /** The value in quotes, where that is what is to be done. */
        Fix fixAt(Span place) {
            return help.contains("quotes") ? quotesAt(place) : Fix.NONE;
        }
    }

    /** What opens and closes quotation marks that YAML takes for letters. */
    private static final Pattern CURLY = Pattern.compile(
            "[\u201C\u201D\u201E\u2018\u2019\u201A\u00AB\u00BB](.*)[\u201C\u201D\u2018\u2019\u00AB\u00BB]");

    private static final List<Words> WORDS = List.of(
            at(
                    "quoted scalar\\|found unexpected end of stream",
                    "this quotation mark is never closed",
                    "close it; text that begins with a quotation mark goes in quotes of the other kind",
                    true),
            at(
                    "quoted scalar\\|found unexpected document.*",
                    "this quotation mark is never closed",
                    "close it; text that begins with a quotation mark goes in quotes of the other kind",
                    true),
            at(".*an alias\\|unexpected character.*", "text cannot begin with * here", "put the text in quotes", true),
            at(".*an anchor\\|unexpected character.*", "text cannot begin with & here", "put the text in quotes", true),
            at(
                    ".*\\|mapping keys are not allowed here.*",
                    "text cannot begin with ? here",
                    "put the text in quotes",
                    false),
            at(
                    ".*\\|expected '<document start>'.*",
                    "the data ended above, at a line '...'",
                    "remove that line; text that begins with ... goes in quotes",
                    false),
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
            at(
                    "flow sequence\\|expected ',' or ']'.*",
                    "this list never ends",
                    "end it with ']'; text that begins with [ goes in quotes",
                    true),
            at(
                    "flow mapping\\|expected ',' or '}'.*",
                    "this map never ends",
                    "end it with '}'; text that begins with { goes in quotes",
                    true),
            at(
                    ".*\\|found character '(.)' that cannot start any token.*",
                    "text cannot begin with $1 here",
                    "put the text in quotes",
                    false),
            at(
                    ".*\\|sequence entries are not allowed here.*",
                    "a list item is not allowed here",
                    "start it on a line of its own; text that begins with '- ' goes in quotes",
                    false),
            at(
                    ".*\\|expected <block end>, but found '([\\]}])'.*",
                    "'$1' has no matching opening bracket",
                    "remove it, or put the whole value in quotes",
                    false),
            at(
                    ".*\\|expected the node content, but found '([\\]}])'.*",
                    "'$1' has no matching opening bracket",
                    "remove it, or put the whole value in quotes",
                    false),
            at(
                    ".*\\|expected the node content, but found ','.*",
                    "there is nothing before this comma",
                    "remove it; text that begins with a comma goes in quotes",
                    false),
            at(
                    ".*\\|expected the node content, but found '-'.*",
                    "a dash is not allowed inside brackets",
                    "close the bracket above, or remove it and write each entry on a line with a dash",
                    false),
            at(
                    ".*\\|expected the node content, but found '<stream end>'.*",
                    "a bracket that was opened is never closed",
                    "end the list with ']' or the map with '}'; text that begins with [ or { goes in quotes",
                    false),
            at(
                    "block scalar\\|expected .*",
                    "the line must end after this mark",
                    "start the text on the next line, indented by two spaces; text that begins with | or > goes in quotes",
                    true),
            at(
                    ".*\\|expected <block end>, but found.*",
                    "this line is not indented like the lines it belongs with",
                    "start the keys of a map, and the dashes of a list, at the same column",
                    false),
            at(
                    ".*\\|could not find expected ':'.*",
                    "there is no ': ' after this key",
                    "write 'key: value', with a space after the colon",
                    true),
            at(
                    ".*\\|found unknown escape character (.).*",
                    "'\\\\$1' is not a valid escape",
                    "write two backslashes, or put the text in single quotes",
                    false),
            at(
                    ".*\\|Expected a property name.*",
                    "a key must be a plain word",
                    "write 'key: value'; quote a key that begins with * or [",
                    false));

    /** Ids or words of a list that is not closed. */
    private static final Pattern OPEN_LIST = Pattern.compile("\\[\\s*[\\p{L}\\p{N}_-]+(?:\\s*,\\s*[\\p{L}\\p{N}_-]+)*");

    private static final Pattern WORD_CUT_OFF = Pattern.compile("[ \\t](#[^\\s#])[^\\n]*");

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
                    "the character U+%04X is not allowed in YAML".formatted(bad.getCodePoint()),
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
        Problem cut = cut(place, context);
        Problem slip = cut != null ? cut : YamlSlips.find(message, place, context);
        if (slip != null) {
            return slip;
        }
        if (message.contains("|mapping values are not allowed here")) {
            return colon(place);
        }
        if (message.contains("|expected <block end>, but found '<scalar>'")) {
            return quotationMark(place);
        }
        for (Words words : WORDS) {
            Matcher matcher = words.message.matcher(message);
            if (matcher.matches()) {
                String says = matcher.replaceFirst(words.says);
                Span at = words.atContext && context != null ? context : place;
                return Problem.error("yaml-syntax", at, says, words.helpAt(at))
                        .fixedBy(message.contains("expected <block end>") ? YamlSlips.column(at) : words.fixAt(at));
            }
        }
        Problem problem = Problem.error(
                "yaml-syntax", place, "this is not YAML: " + message.substring(message.indexOf('|') + 1), HELP);
        String doing = message.substring(0, message.indexOf('|'));
        return context == null || context.equals(place) || doing.isEmpty() ? problem : problem.with(context, doing);
    }

    /**
     * A text, or a list in brackets, that ended before its author thought, because what begins with a number sign after a space is a
     * comment; null when there is none before a place.
     */
    private static Problem cut(Span place, Span context) {
        String text = place.file().text();
        int line = text.lastIndexOf('\n', Math.max(0, place.start() - 1)) + 1;
        int before = line == 0 ? 0 : text.lastIndexOf('\n', line - 2) + 1;
        boolean bracket = context != null && "[{".indexOf(text.charAt(context.start())) >= 0;
        Matcher sign =
                WORD_CUT_OFF.matcher(text).region(bracket ? Math.min(before, context.start()) : before, place.end());
        while (sign.find()) {
            int begin = text.lastIndexOf('\n', sign.start()) + 1;
            long marks = text.substring(begin, sign.start())
                    .chars()
                    .filter(c -> c == '"')
                    .count();
            if (marks % 2 == 0 && !text.substring(begin, sign.start()).isBlank()) {
                return Problem.error(
                        "yaml-syntax",
                        new Span(place.file(), sign.start(1), sign.end()),
                        "the " + (!bracket ? "text" : text.charAt(context.start()) == '{' ? "map" : "list")
                                + " is cut off here, and what follows is not understood: "
                                + "a '#' after a space begins a comment",
                        "put the text in quotes; if this is a comment, write a space after the '#'");
            }
        }
        return null;
    }

    /** A colon where no key may be: inside a value that needs quotes, or after a key that is indented wrongly. */
    private static Problem colon(Span colon) {
        Span value = valueAround(colon);
        if (value != null) {
            Matcher curly = CURLY.matcher(value.text());
            String words = curly.matches() ? curly.group(1) : value.text();
            return Problem.error(
                            "yaml-syntax",
                            value,
                            curly.matches()
                                    ? "curly quotation marks are letters to YAML, and text that holds ': ' needs straight ones"
                                    : "text that holds ': ' needs quotes",
                            inQuotes(value, words))
                    .fixedBy(quoted(value, words));
        }
        String text = colon.file().text();
        int start = text.lastIndexOf('\n', colon.start()) + 1;
        while (start < colon.start() && " -".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return Problem.error(
                        "yaml-syntax",
                        new Span(colon.file(), start, Math.max(start + 1, colon.start())),
                        "this key is not indented like the keys before it, or is below a value",
                        "start the keys of a map at the same column; text of several lines goes below 'key: |'")
                .fixedBy(YamlSlips.column(colon));
    }

    /** Words after a value in quotes. */
    private static Problem quotationMark(Span place) {
        Span value = valueAround(place);
        String says = "the value ended before this";
        if (value == null) {
            return Problem.error("yaml-syntax", place, says, "put the whole value in quotes");
        }
        String written = value.text();
        char mark = written.charAt(0);
        boolean closed = written.length() > 1 && written.charAt(written.length() - 1) == mark;
        String meant = closed ? written.substring(1, written.length() - 1) : written;
        return Problem.error("yaml-syntax", place, says, inQuotes(value, meant)).fixedBy(quoted(value, meant));
    }

    /** A value in quotes instead of it. */
    static Fix quoted(Span value, String words) {
        return Fix.of(value, YamlText.asWritten(words));
    }

    /** What is meant by a value as it is written: where a quotation mark is never closed, all after it. */
    private static String meant(String written) {
        return written.length() > 1 && "\"'".indexOf(written.charAt(0)) >= 0 ? written.substring(1) : written;
    }

    /** The line with a value in quotes, to paste. */
    static String inQuotes(Span value, String words) {
        return "write\n" + line(value, words);
    }

    private static String line(Span value, String words) {
        String text = value.file().text();
        String before = text.substring(text.lastIndexOf('\n', value.start()) + 1, value.start());
        String line = before.strip();
        String key = line.equals("-") ? line : line.replaceFirst("^(- +)+", "");
        return "    " + key + " " + YamlText.asWritten(words);
    }

    /** The line with the value that begins at a place in quotes, as a help; another help where it is not the whole value of a key. */
    static String orQuotes(Span place, String otherwise) {
        Span value = wholeValue(place);
        if (value != null && OPEN_LIST.matcher(value.text()).matches()) {
            return "end it with ']'";
        }
        return value == null ? otherwise : otherwise + ", as in\n" + line(value, meant(value.text()));
    }

    /** Quotes around the value that begins at a place; nothing where it is not the whole value of a key. */
    static Fix quotesAt(Span place) {
        Span value = wholeValue(place);
        if (value != null && OPEN_LIST.matcher(value.text()).matches()) {
            return Fix.of(new Span(value.file(), value.end(), value.end()), "]");
        }
        return value == null ? Fix.NONE : quoted(value, meant(value.text()));
    }

    /** The value that begins at a place; null when it is not the whole value of a key. */
    private static Span wholeValue(Span place) {
        Span value = valueAround(place);
        return value == null || value.start() != place.start() ? null : value;
    }

    /** The value that a place on a line is in: what is after the first colon of that line; null when there is none before the place. */
    private static Span valueAround(Span place) {
        String text = place.file().text();
        int line = text.lastIndexOf('\n', Math.max(0, place.start() - 1)) + 1;
        int end = text.indexOf('\n', place.start());
        end = end < 0 ? text.length() : end;
        Matcher key = Pattern.compile("(?:- +)*[\\w-]+: +")
                .matcher(text.substring(line, end).strip());
        int start = line + indentation(text, line, end);
        if (!key.lookingAt() || start + key.end() > place.start()) {
            return null;
        }
        start += key.end();
        int comment = text.indexOf(" #", place.start());
        end = comment >= 0 && comment < end ? comment : end;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? new Span(place.file(), start, end) : null;
    }

    private static int indentation(String text, int line, int end) {
        int at = line;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at - line;
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
        return new Span(file, start, Math.min(start + 1, file.text().length()));
    }
}
