package org.dossier.read;

import java.util.regex.Pattern;
import org.dossier.model.Language;
import org.dossier.source.Problems;
import org.dossier.source.Span;

/**
 * What reading fields needs everywhere, and how their values are taken.
 *
 * @param problems where problems go
 * @param markdown reads text fields; null when nothing is there to be read, because keys are being noted
 * @param language of names that do not say
 */
record Reading(Problems problems, MarkdownReader markdown, Language language) {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** The same, where names are of another language. */
    Reading in(Language other) {
        return new Reading(problems, markdown, other);
    }

    /** The same, with problems going there. */
    Reading reportingTo(Problems others) {
        return new Reading(others, markdown, language);
    }

    void problem(String code, Span span, String message, String help) {
        problems.error(code, span, message, help);
    }

    void wrongType(Yaml.Node node, String wanted) {
        Span span = node instanceof Yaml.Scalar ? node.span() : node.span().atStart();
        problem(
                "wrong-type",
                span,
                wanted + " is expected here, not " + node.what(),
                "see content/README.md for what this key takes");
    }

    /** The text of a value; null when there is none, or when it is a list or a map, which is reported. */
    String scalar(Yaml.Node node, String wanted) {
        if (node instanceof Yaml.Scalar scalar) {
            return scalar.text();
        }
        if (node != null) {
            wrongType(node, wanted);
        }
        return null;
    }

    /** The language of a tag; {@code otherwise} when it is none, which is reported. */
    Language language(String tag, Span span, Language otherwise) {
        Language found = Language.of(tag.strip());
        if (found == null) {
            problem(
                    "bad-language",
                    span,
                    "'" + tag + "' is no language tag",
                    "write a tag of BCP 47, such as en, ar or pt-BR");
            return otherwise;
        }
        return found;
    }

    /** Words on one line: white space at the ends goes, any other is one space. */
    static String folded(String text) {
        return SPACE.matcher(text.strip()).replaceAll(" ");
    }
}
