package org.dossier.rules;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.model.Annotation;
import org.dossier.model.Article;
import org.dossier.model.ContentPaths;
import org.dossier.model.Dossier;
import org.dossier.model.FreePage;
import org.dossier.model.IdKind;
import org.dossier.model.Profile;
import org.dossier.model.Settings;
import org.dossier.model.Source;
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
    private int[] digits;

    private WrittenFile(SourceFile file, boolean organization, List<Span> exempt) {
        this.file = file;
        this.organization = organization;
        this.exempt = exempt;
    }

    /** Those of an article: its own, and that of the annotations beside it. */
    static Stream<WrittenFile> of(Article article) {
        return Stream.of(
                        Stream.of(article.marks()),
                        article.annotations().stream().map(Annotation::marks),
                        article.corrections().stream().map(correction -> correction.marks()))
                .flatMap(stream -> stream)
                .map(marks -> marks.whole().file())
                .distinct()
                .map(file -> new WrittenFile(file, false, List.of()));
    }

    /** That of a profile. */
    static WrittenFile of(Profile profile) {
        Marks marks = profile.marks();
        return new WrittenFile(
                marks.whole().file(),
                profile.kind() == Profile.Kind.ORGANIZATION,
                marks.has("identifiers") ? List.of(marks.of("identifiers")) : List.of());
    }

    /** That of the settings. */
    static WrittenFile of(Settings settings) {
        Marks marks = settings.marks();
        return new WrittenFile(marks.whole().file(), false, List.of(marks.of("editors"), marks.of("policies")));
    }

    /** Those of sources and pages, as they are. */
    static List<SourceFile> others(Dossier dossier) {
        return Stream.concat(
                        dossier.sources().stream().map(Source::marks),
                        dossier.pages().stream().map(FreePage::marks))
                .map(marks -> marks.whole().file())
                .distinct()
                .toList();
    }

    /** One in which nothing is exempt. */
    static WrittenFile of(SourceFile file) {
        return new WrittenFile(file, false, List.of());
    }

    /**
     * The text, folded as by {@link Folded#name}: spaces, line breaks, dashes and quotation marks are all of one
     * kind.
     */
    String text() {
        return folded().text();
    }

    private Folded folded() {
        if (folded == null) {
            folded = Folded.name(file.text());
        }
        return folded;
    }

    /** Those of some phrases in {@link #text} that have a digit at most {@code reach} characters after them. */
    List<Range> beforeDigits(Phrases phrases, int reach) {
        return phrases.before(folded(), digits(), reach);
    }

    /** The places in {@link #text} where digits begin that do not go on from a letter or another digit. */
    IntStream numbers() {
        char[] chars = folded().chars();
        return Arrays.stream(digits())
                .filter(i -> !Character.isSurrogate(chars[i]))
                .filter(i -> i == 0 || !Words.isWordPart(chars[i - 1]));
    }

    private int[] digits() {
        if (digits == null) {
            digits = Phrases.digits(folded());
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

    /**
     * Reports private data, but where the editors give their own contacts, and for identifiers of public registers.
     *
     * @param start first character in the folded text
     * @param end just after the last
     * @param what the message; it never repeats the data, which would spread it into logs
     * @param help what to do
     */
    void tell(RuleReport report, int start, int end, String what, String help) {
        int at = folded().start(start);
        if (exempt.stream().noneMatch(span -> span.start() <= at && at < span.end())) {
            report.broken(span(start, end), what, help);
        }
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
