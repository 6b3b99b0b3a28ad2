package org.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dossier.audit.Audit;
import org.dossier.audit.AuditedClaim;
import org.dossier.audit.AuditedPerson;
import org.dossier.audit.ContentPlace;
import org.dossier.audit.LanguageText;
import org.dossier.audit.NamedItem;

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
 *   <li>{@code works}, articles and sources: {@code work, article} (true for an article), {@code unarchived, unused, via, file,
 *       line}
 * </ul>
 *
 * <p>LanguageText are {@code text, lang, dir}; a person, organization, article or source is {@code id, name, route}. {@code line} is
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
        Json.write(out, 2, json -> json.object(() -> new AuditJson(json).report(audit)));
    }

    private void report(Audit audit) {
        words("title", audit.title());
        json.text("site", audit.site());
        json.text("reached", audit.reached());
        Audit.Counted counted = audit.counted();
        json.object("counted", () -> {
            json.number("articles", counted.articles());
            json.number("claims", counted.claims());
            json.number("people", counted.people());
            json.number("sources", counted.sources());
            json.number("errors", counted.errors());
            json.number("warnings", counted.warnings());
        });
        json.objects("problems", audit.problems(), problem -> {
            json.words("level", problem.error() ? "error" : "warning");
            json.words("code", problem.code());
            words("message", problem.message());
            spot(problem.spot());
        });
        json.objects("people", audit.people(), this::person);
        json.objects("claims", audit.claims(), this::claim);
        json.objects("anchors", audit.anchors(), this::anchor);
        json.objects("lowered", audit.lowered(), rule -> {
            json.words("id", rule.id());
            json.flag("off", rule.off());
            json.words("reason", rule.reason());
            spot(rule.spot());
        });
        json.objects("questions", audit.questions(), this::question);
        json.objects("drafts", audit.drafts(), draft -> {
            named("who", draft.who());
            json.flag("person", draft.person());
            spot(draft.spot());
        });
        json.objects("works", audit.works(), work -> {
            named("work", work.work());
            json.flag("article", work.article());
            json.flag("unarchived", work.unarchived());
            json.flag("unused", work.unused());
            named("via", work.via());
            spot(work.spot());
        });
    }

    private void person(AuditedPerson person) {
        naming(person.who());
        json.flag("known", person.known());
        json.flag("privatePerson", person.privatePerson());
        words("role", person.role());
        json.numbers(
                "claims", person.claims().stream().map(AuditedClaim::number).toList());
        json.objects("ties", person.ties(), tie -> {
            json.word("status", tie.status());
            named("subject", tie.subject());
            json.words("label", tie.label());
            named("object", tie.object());
            json.number("sources", tie.sources());
            named("article", tie.article());
            spot(tie.spot());
        });
        json.objects("unsourced", person.unsourced(), this::spot);
        json.number("mentions", person.mentions());
        json.number("weak", person.weak());
        json.number("articles", person.articles());
        json.objects("shared", person.shared(), shared -> {
            words("name", shared.name());
            all("others", shared.others());
            json.number("decided", shared.decided());
            json.number("followed", shared.followed());
        });
        spot(person.spot());
    }

    private void claim(AuditedClaim claim) {
        json.number("number", claim.number());
        json.words("id", claim.id());
        json.words("route", claim.route());
        json.object("outcome", claim.outcome(), outcome -> {
            json.word("status", outcome.status());
            json.flag("clears", outcome.clears());
            json.text("date", outcome.date());
            words("text", outcome.text());
        });
        json.word("kind", claim.kind());
        speaker(claim.by());
        words("summary", claim.summary());
        all("about", claim.about());
        json.word("stance", claim.stance());
        json.flag("living", claim.living());
        json.text("made", claim.made());
        json.objects("answers", claim.answers(), answer -> {
            json.word("status", answer.status());
            named("by", answer.by());
            json.text("asked", answer.asked());
            words("text", answer.text());
            words("reason", answer.reason());
        });
        json.objects("denials", claim.denials(), denial -> {
            json.words("id", denial.id());
            speaker(denial.by());
            words("summary", denial.summary());
        });
        json.objects("sources", claim.sources(), cited -> {
            named("work", cited.work());
            json.words("type", cited.type());
            named("via", cited.via());
        });
        json.text("reviewBy", claim.reviewBy());
        named("article", claim.article());
        words("quote", claim.quote());
        json.texts("concerns", claim.concerns().stream().map(one -> one.key()).toList());
        spot(claim.spot());
    }

    private void speaker(AuditedClaim.Speaker speaker) {
        json.object("by", () -> {
            json.word("kind", speaker.kind());
            named("who", speaker.who());
            words("reason", speaker.reason());
        });
    }

    private void anchor(Audit.Anchor anchor) {
        json.words("annotation", anchor.annotation());
        named("article", anchor.article());
        json.word("state", anchor.state());
        json.objects("difference", anchor.difference(), part -> {
            json.words("fate", part.fate().key());
            json.words("words", part.words());
        });
        json.text("lang", anchor.lang());
        json.text("dir", anchor.dir());
        if (anchor.claim() != null) {
            json.number("claim", anchor.claim().number());
        }
        spot(anchor.spot());
    }

    private void question(Audit.Question question) {
        json.words("id", question.id());
        words("text", question.text());
        words("quote", question.quote());
        named("article", question.article());
        words("by", question.by());
        json.text("date", question.date());
        spot(question.spot());
    }

    private void words(String key, LanguageText words) {
        json.object(key, words.isEmpty() ? null : words, it -> {
            json.words("text", it.text());
            json.text("lang", it.lang());
            json.text("dir", it.dir());
        });
    }

    private void named(String key, NamedItem named) {
        json.object(key, named, this::naming);
    }

    private void all(String key, List<NamedItem> named) {
        json.objects(key, named, this::naming);
    }

    private void naming(NamedItem named) {
        json.words("id", named.id());
        words("name", named.name());
        json.text("route", named.route());
    }

    private void spot(ContentPlace spot) {
        spot(json, spot);
    }

    /** {@code file} and {@code line} of a place; no line where a file as a whole is meant. */
    static void spot(Json json, ContentPlace spot) {
        json.words("file", spot.file());
        if (spot.line() > 0) {
            json.number("line", spot.line());
        }
    }
}
