package org.dossier.resolve;

import com.ibm.icu.lang.UScript;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dossier.manuscript.Manuscript;
import org.dossier.manuscript.ProfileDraft;
import org.dossier.model.Article;
import org.dossier.model.Body;
import org.dossier.model.FreePage;
import org.dossier.model.Name;
import org.dossier.source.Problems;
import org.dossier.source.Span;

/**
 * Asks how a withheld name is spelled in the letters of the dossier. A name is known however it is written, but not how it sounds: who has
 * given it in Cyrillic letters alone would publish it with the addresses of the articles, which are in Latin ones.
 */
final class WithheldWriting {
    /** So many letters of a script in one text are more than a word or two of another language. */
    private static final int LETTERS = 30;

    private final Map<Integer, Span> scripts = new TreeMap<>();

    /** Scripts of the texts, each with a text it is in; null for Latin, in which addresses are. */
    private WithheldWriting() {
        scripts.put(UScript.LATIN, null);
    }

    static void check(Manuscript manuscript, Iterable<Article> articles, Iterable<FreePage> pages, Problems problems) {
        WithheldWriting writing = new WithheldWriting();
        articles.forEach(one -> writing.read(one.body(), one.marks().whole()));
        pages.forEach(one -> writing.read(one.body(), one.marks().whole()));
        manuscript.profiles().stream()
                .filter(one -> one.redact() && one.name() != null)
                .forEach(one -> writing.check(one, problems));
    }

    private void read(Body body, Span where) {
        Map<Integer, Integer> counts = new TreeMap<>();
        body.text().codePoints().filter(c -> c >= 0x370).forEach(c -> counts.merge(script(c), 1, Integer::sum));
        counts.forEach((script, count) -> {
            if (count >= LETTERS && script != UScript.COMMON) {
                scripts.putIfAbsent(script, where);
            }
        });
    }

    /** The script of a letter; of none, {@code COMMON}. Those of Chinese and Japanese count as one. */
    private static int script(int c) {
        int script = Character.isLetter(c) ? UScript.getScript(c) : UScript.COMMON;
        return switch (script) {
            case UScript.HIRAGANA, UScript.KATAKANA -> UScript.HAN;
            case UScript.INHERITED -> UScript.COMMON;
            default -> script;
        };
    }

    private void check(ProfileDraft profile, Problems problems) {
        scripts.forEach((script, text) -> {
            if (forms(profile).noneMatch(form -> form.codePoints().anyMatch(c -> script(c) == script))) {
                String name = UScript.getName(script).replace('_', ' ');
                problems.error(
                        "redaction",
                        profile.marks().of("name"),
                        "this name must be withheld, but it is not known how it is spelled in "
                                + (script == UScript.HAN ? "Chinese or Japanese" : name) + " letters, as in "
                                + (text == null ? "addresses" : text.file().path()),
                        "add each spelling that is in use to 'names' or 'redact_also' of the profile");
            }
        });
    }

    private static Stream<String> forms(ProfileDraft profile) {
        return Stream.of(
                        Stream.of(profile.name().text(), profile.names().sortName()),
                        profile.name().others().stream().map(Name.Form::text),
                        profile.names().aliases().stream(),
                        profile.names().weakAliases().stream(),
                        profile.redactAlso().stream())
                .flatMap(one -> one);
    }
}
