package org.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import org.dossier.audit.Audit;
import org.dossier.audit.AuditedClaim;
import org.dossier.audit.AuditedPerson;
import org.dossier.audit.ContentPlace;
import org.dossier.audit.LanguageText;
import org.dossier.text.WordDifference;

/**
 * The report that {@code check --audit FILE.json} writes: one object, whose keys stay what they are. What there is nothing to say
 * about is left out, but for lists and numbers. Dates are as authors write them.
 *
 * <ul>
 *   <li>{@code title}; {@code site}, the address the site will have; {@code reached}, the latest day the content shows
 *   <li>{@code counted}: {@code articles, claims, people, sources, errors, warnings}
 *   <li>{@code problems}: {@code level, code, message, file, line}
 *   <li>{@code people}, those who are alive or may be: {@code id, name, route, known} (the profile says that they are alive),
 *       {@code privatePerson, role}; {@code claims}, the numbers of those against them, see {@code claims};
 *       {@code ties}, alleged and disputed relations: {@code status, subject, label, object, sources} (how many), {@code article,
 *       file, line}; {@code unsourced}, places of the biography: {@code file, line}; {@code mentions, weak} (found by a short
 *       name), {@code articles}; {@code shared}: {@code name, others, decided} (by an editor), {@code followed} (found because
 *       only this person had been named before); {@code file, line}
 *   <li>{@code claims}: {@code number} (from 1), {@code id, route, outcome} ({@code status, clears, date, text}), {@code kind, by}
 *       ({@code kind, who, reason}), {@code summary, about, stance, living} (negative about a living person), {@code made, answers}
 *       ({@code status, by, asked, text, reason}), {@code denials} ({@code id, by, summary}), {@code sources} ({@code work, type,
 *       via}), {@code reviewBy, article, quote, concerns, file, line}; the concerns are {@code no-response, not-sought,
 *       not-reachable, no-reply, living-one-publisher, quote-changed, outcome-due, no-outcome, no-source, one-publisher, only-via,
 *       only-social-or-other, no-review}
 *   <li>{@code anchors}, quotes that no longer fit: {@code annotation, article, state} ({@code changed, ambiguous, lost}),
 *       {@code difference} (runs of {@code words} whose {@code fate} is {@code kept, gone} or {@code come}), their {@code lang, dir},
 *       {@code claim}, the number of the one that is on them, {@code file, line}
 *   <li>{@code lowered}, rules: {@code id, off, reason, file, line}
 *   <li>{@code questions}: {@code id, text, quote, article, by, date, file, line}
 *   <li>{@code drafts}: {@code who, person, file, line}
 *   <li>{@code draftNotes}: {@code text, article, file, line}
 *   <li>{@code works}, articles and sources: {@code work, article} (true for an article), {@code unarchived, unused, via, file,
 *       line}
 * </ul>
 *
 * <p>Texts are {@code text, lang, dir}; a person, organization, article or source is {@code id, name, route}. {@code line} is
 * 1-based and left out where a file as a whole is meant. Lists are in the order of {@link Audit}. A claim is written once, with its
 * outcome before it and its response and denials after it; other places only give its number.
 */
public final class AuditJson {
    /** A regular expression that tells one by its beginning, white space removed. */
    public static final String START = "\\{\"title\":\\{\"text\":";

    private final Json json;

    private AuditJson(Json json) {
        this.json = json;
    }

    /**
     * Writes the report.
     *
     * @param out flushed, not closed
     */
    public static void write(Audit audit, OutputStream out) throws IOException {
        Json.spaced(out, 2, json -> json.object(() -> json.record(audit, new AuditJson(json)::whole)));
    }

    /** What is written once, with all of it; claims that it names are numbers. */
    private Object whole(Object value) {
        if (value instanceof AuditedClaim || value instanceof Audit.Anchor) {
            return (Runnable) () -> json.record((Record) value, this::named);
        }
        if (value instanceof AuditedPerson person) {
            return (Runnable) () -> {
                json.record(person.who(), this::named);
                json.record(person, one -> one == person.who() ? null : named(one));
            };
        }
        return named(value);
    }

    private Object named(Object value) {
        if (value instanceof AuditedClaim claim) {
            return claim.number();
        }
        if (value instanceof LanguageText words && words.isEmpty()) {
            return null;
        }
        if (value instanceof ContentPlace spot) {
            return (Runnable) () -> spot(json, spot);
        }
        if (value instanceof Audit.Finding problem) {
            return (Runnable) () -> {
                json.words("level", problem.error() ? "error" : "warning");
                json.record(problem, one -> one instanceof Boolean ? null : named(one));
            };
        }
        return value instanceof WordDifference.Fate fate ? fate.key() : value;
    }

    /** {@code file} and {@code line} of a place; no line where a file as a whole is meant. */
    static void spot(Json json, ContentPlace spot) {
        json.words("file", spot.file());
        if (spot.line() > 0) {
            json.number("line", spot.line());
        }
    }
}
