package org.dossier.read.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.dossier.manuscript.Cited;
import org.dossier.manuscript.Ids;
import org.dossier.manuscript.Markup;
import org.dossier.manuscript.Token;
import org.dossier.source.Problems;
import org.dossier.source.Span;

/**
 * Turns the dossier's own forms ({@link InlineForms}) into tokens.
 *
 * @param tokens where they are added
 * @param notes reads the note that a passage carries, which is Markdown too, with its origin
 * @param problems where it is said what is wrong with them
 */
record FormTokens(TokenList tokens, BiFunction<String, Origin, Markup> notes, Problems problems) {
    /** Adds what a form means. */
    void add(InlineForms.Form form) {
        if (form instanceof InlineForms.Reference reference) {
            tokens.add(new Token.ReferenceStart(
                    Ids.normal(reference.id.toString().strip()), reference.named, tokens.span(reference.id)));
        } else if (form instanceof InlineForms.ReferenceEnd) {
            tokens.add(new Token.ReferenceEnd());
        } else if (form instanceof InlineForms.PassageStart) {
            tokens.add(new Token.PassageStart(tokens.span(form.getChars())));
        } else if (form instanceof InlineForms.PassageEnd end) {
            passageEnd(end);
        } else if (form instanceof InlineForms.Cite cite) {
            cite(cite);
        }
    }

    private void passageEnd(InlineForms.PassageEnd end) {
        Span span = tokens.span(end.getChars());
        if (end.note != null && end.note.isBlank()) {
            problems.error("passage-note", span, "this passage has an empty note", "write the note between >> and <<");
        }
        List<Token> note = end.note == null
                ? null
                : notes.apply(end.note.toString(), inner(end.note)).tokens();
        tokens.add(new Token.PassageEnd(
                end.id == null ? null : Ids.normal(end.id), note, end.getChars().toString(), span));
    }

    /** The origin of a part of this text that is Markdown itself. */
    private Origin inner(BasedSequence part) {
        Span span = tokens.span(part);
        return span.text().contentEquals(part)
                ? Origin.of(span.file(), span.start(), span.end())
                : Origin.of(part.toString(), span);
    }

    private void cite(InlineForms.Cite cite) {
        List<Cited> citations = new ArrayList<>();
        Span span = tokens.span(cite.getChars());
        int from = 0;
        for (String part : cite.inside.toString().split(";")) {
            String text = part.strip();
            int comma = text.indexOf(',');
            String id = (comma < 0 ? text : text.substring(0, comma)).strip();
            int at = from + part.indexOf(text) + 1;
            from += part.length() + 1;
            if (!id.startsWith("@") || id.length() < 2) {
                problems.error(
                        "citation-syntax",
                        span.find(part.strip()),
                        "'" + text + "' is not a valid citation",
                        "write [@source-id], [@source-id, p. 3] or [@one; @other]");
                continue;
            }
            citations.add(new Cited(
                    Ids.normal(id.substring(1)),
                    comma < 0 ? "" : text.substring(comma + 1).strip(),
                    tokens.span(cite.inside.subSequence(at, at + id.length() - 1))));
        }
        if (!citations.isEmpty()) {
            tokens.add(new Token.Cite(List.copyOf(citations), span));
        }
    }
}
