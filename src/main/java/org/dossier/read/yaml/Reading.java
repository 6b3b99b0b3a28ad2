package org.dossier.read.yaml;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dossier.model.Language;
import org.dossier.read.markdown.MarkdownReader;
import org.dossier.source.Fix;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.Span;

/**
 * What reading fields needs everywhere, and how their values are taken.
 *
 * @param problems where problems go
 * @param markdown reads text fields
 * @param language of names that do not say
 * @param misspelt the keys that are misspelled, of the file that is being read
 */
public record Reading(Problems problems, MarkdownReader markdown, Language language, MisspelledKeys misspelt) {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** A reading of a file of which nothing is known yet. */
    public Reading(Problems problems, MarkdownReader markdown, Language language) {
        this(problems, markdown, language, new MisspelledKeys());
    }

    /** The same, where names are of another language. */
    public Reading in(Language other) {
        return new Reading(problems, markdown, other, misspelt);
    }

    /**
     * Reads one file. Where keys in it are misspelled, it is read once more as if they were not, and nothing is reported then: what only
     * follows from a misspelled key, such as a response that is missing, is no problem of its own.
     */
    public <T> T file(Function<Reading, T> reader) {
        Reading first = new Reading(problems, markdown, language);
        T read = reader.apply(first);
        return first.misspelt.isEmpty()
                ? read
                : reader.apply(new Reading(new Problems(), markdown, language, first.misspelt));
    }

    /** The same, with problems going there. */
    public Reading reportingTo(Problems others) {
        return new Reading(others, markdown, language);
    }

    public void problem(String code, Span span, String message, String help) {
        problems.error(code, span, message, help);
    }

    public void wrongType(Yaml.Node node, String wanted, String help) {
        problem("wrong-type", onOneLine(node.span()), wanted + " is expected here, not " + node.what(), help);
    }

    /** A value that is on one line, or the first character of a longer one. */
    public static Span onOneLine(Span value) {
        return value.text().indexOf('\n') < 0 ? value : value.atStart();
    }

    /** The text of a value; null when there is none, or when it is a list or a map, which is reported. */
    public String scalar(Yaml.Node node, String wanted) {
        if (node instanceof Yaml.Scalar scalar) {
            return scalar.text();
        }
        if (node != null) {
            wrongType(
                    node,
                    wanted,
                    node instanceof Yaml.Sequence
                            ? "write one value; text that begins with [ or a dash goes in quotes"
                            : "write one value; text that begins with { or holds ': ' goes in quotes");
        }
        return null;
    }

    /** The language of a tag; {@code otherwise} when it is none, which is reported. */
    public Language language(String tag, Span span, Language otherwise) {
        Language found = Language.of(tag.strip());
        if (found == null) {
            String near = named(tag.strip());
            problems.add(Problem.error(
                            "bad-language",
                            span,
                            "'" + tag + "' is not a valid language tag",
                            near == null
                                    ? "write a tag of BCP 47, such as en, ar or pt-BR"
                                    : "did you mean '" + near + "'?")
                    .fixedBy(Fix.of(span, tag, near)));
            return otherwise;
        }
        return found;
    }

    /** The tag of a language by its name in English or in itself; null when there is none. */
    private static String named(String name) {
        return Stream.of(Locale.getISOLanguages())
                .filter(tag -> {
                    Locale language = new Locale(tag);
                    return name.equalsIgnoreCase(language.getDisplayLanguage(Locale.ENGLISH))
                            || name.equalsIgnoreCase(language.getDisplayLanguage(language));
                })
                .findFirst()
                .orElse(null);
    }

    /** Words on one line: white space at the ends goes, any other is one space. */
    public static String folded(String text) {
        return SPACE.matcher(text.strip()).replaceAll(" ");
    }
}
