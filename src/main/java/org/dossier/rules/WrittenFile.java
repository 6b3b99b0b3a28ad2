package org.dossier.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.model.Annotation;
import org.dossier.model.Article;
import org.dossier.model.ContentPaths;
import org.dossier.model.Dossier;
import org.dossier.model.IdKind;
import org.dossier.model.Profile;
import org.dossier.source.Marks;
import org.dossier.source.Range;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;
import org.dossier.text.Folded;
import org.dossier.text.Words;

/**
 * A file of the content as it was written, folded for searching, with the places that may hold contacts and numbers.
 */
final class WrittenFile {
    private final SourceFile file;
    private final boolean organization;
    private final List<Span> exempt;
    private Folded folded;
    private char[] chars;
    private int[] digits;

    private WrittenFile(SourceFile file, boolean organization) {
        this.file = file;
        this.organization = organization;
        this.exempt = new ArrayList<>();
    }

    /** All files of a dossier that say something, each once. */
    static Collection<WrittenFile> of(Dossier dossier) {
        Map<String, WrittenFile> files = new LinkedHashMap<>();
        Marks settings = dossier.settings().marks();
        WrittenFile own = add(settings, false, files);
        own.exempt.add(settings.of("editors"));
        own.exempt.add(settings.of("policies"));
        for (Profile profile : dossier.profiles()) {
            WrittenFile written = add(profile.marks(), profile.kind() == Profile.Kind.ORGANIZATION, files);
            if (profile.marks().has("identifiers")) {
                written.exempt.add(profile.marks().of("identifiers"));
            }
        }
        dossier.articles().forEach(article -> marks(article).forEach(marks -> add(marks, false, files)));
        dossier.sources().forEach(source -> add(source.marks(), false, files));
        dossier.pages().forEach(page -> add(page.marks(), false, files));
        return files.values();
    }

    /** The article itself, and the annotations beside it. */
    private static Stream<Marks> marks(Article article) {
        return Stream.of(
                        Stream.of(article.marks()),
                        article.annotations().stream().map(Annotation::marks),
                        article.corrections().stream().map(correction -> correction.marks()))
                .flatMap(stream -> stream);
    }

    private static WrittenFile add(Marks marks, boolean organization, Map<String, WrittenFile> files) {
        SourceFile file = marks.whole().file();
        return files.computeIfAbsent(file.path(), path -> new WrittenFile(file, organization));
    }

    /** The file itself: what it holds, and which places in it are exempt, depend on it alone. */
    SourceFile source() {
        return file;
    }

    String path() {
        return file.path();
    }

    /**
     * The text, folded as by {@link Folded#name}: spaces, line breaks, dashes and quotation marks are all of one
     * kind.
     */
    String text() {
        return folded().text();
    }

    private synchronized Folded folded() {
        if (folded == null) {
            folded = Folded.name(file.text());
        }
        return folded;
    }

    /** Forgets what was made for searching: of all files together it would be most of what a build holds. */
    synchronized void letGo() {
        folded = null;
        chars = null;
        digits = null;
    }

    /** Those of some phrases in {@link #text} that have a digit at most {@code reach} characters after them. */
    List<Range> beforeDigits(Phrases phrases, int reach) {
        return phrases.before(text(), chars(), digits(), reach);
    }

    /** The places in {@link #text} where digits begin that do not go on from a letter or another digit. */
    IntStream numbers() {
        String text = text();
        return Arrays.stream(digits())
                .filter(i -> !Character.isSurrogate(text.charAt(i)))
                .filter(i -> i == 0 || !Words.isWordPart(text.charAt(i - 1)));
    }

    private synchronized char[] chars() {
        if (chars == null) {
            chars = text().toCharArray();
        }
        return chars;
    }

    private synchronized int[] digits() {
        if (digits == null) {
            digits = Phrases.digits(chars());
        }
        return digits;
    }

    /** True for the text of an article, which others may have published. */
    boolean isArticle() {
        return ContentPaths.kind(file.path()) == IdKind.ARTICLE && ContentPaths.isText(file.path());
    }

    /** True for the profile of an organization: its telephone and e-mail are published on purpose. */
    boolean isOrganization() {
        return organization;
    }

    /** Where a stretch of the folded text was written. */
    Span span(int start, int end) {
        return new Span(file, folded().start(start), folded().end(end));
    }

    /** True where the editors give their own contacts, and for identifiers of public registers. */
    boolean isExempt(int start) {
        int at = folded().start(start);
        return exempt.stream().anyMatch(span -> span.start() <= at && at < span.end());
    }

    /** True when a place is in an address of the web: numbers there are nobody's telephone. */
    boolean isInAddress(int start) {
        int from = start;
        while (from > 0 && start - from < 2000 && " \"<>()".indexOf(text().charAt(from - 1)) < 0) {
            from--;
        }
        int scheme = text().indexOf("://", from);
        return scheme >= 0 && scheme < start;
    }
}
