package org.dossier.render.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.Claim;
import org.dossier.model.Imprint;
import org.dossier.model.Keyed;
import org.dossier.model.Language;
import org.dossier.model.Mention;
import org.dossier.model.Note;
import org.dossier.model.Profile;
import org.dossier.model.Relation;
import org.dossier.model.Response;
import org.dossier.model.Section;
import org.dossier.model.Source;
import org.dossier.render.html.Html;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private static final Pattern USED = Pattern.compile("(?:label|text|html)\\(\"([a-z0-9.-]+)\"[,)]");
    private static final Pattern COUNTED = Pattern.compile("(?:count\\(|labels\\(?\\)?, )\"([a-z-]+)\",");

    private static List<Labels> tables() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/dossier/render/labels"))) {
            return files.map(file -> file.getFileName().toString().replace(".properties", ""))
                    .sorted()
                    .map(tag -> Labels.of(new Language(tag)))
                    .toList();
        }
    }

    /** Keys, each counting one once, whatever forms its language has. */
    private static Set<String> keys(Labels labels) {
        return labels.keys().stream()
                .map(key -> key.startsWith("count.") ? key.substring(0, key.lastIndexOf('.')) : key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void allTablesHaveTheSameKeys() throws IOException {
        Set<String> english = keys(Labels.of(Language.ENGLISH));
        for (Labels labels : tables()) {
            assertEquals(english, keys(labels), labels.language().tag());
        }
    }

    @Test
    void everyCountHasEveryPluralForm() throws IOException {
        for (Labels labels : tables()) {
            Set<String> forms = PluralRules.forLocale(
                            ULocale.forLanguageTag(labels.language().tag()))
                    .getKeywords();
            for (String key : keys(labels)) {
                if (key.startsWith("count.")) {
                    forms.forEach(form -> assertTrue(labels.has(key + "." + form), () -> key + "." + form));
                }
            }
        }
    }

    @Test
    void everyKeyThatIsUsedExists() throws IOException {
        Labels labels = Labels.of(Language.ENGLISH);
        for (String text : sources()) {
            for (Matcher used = USED.matcher(text); used.find(); ) {
                assertTrue(labels.has(used.group(1)), used.group(1));
            }
            for (Matcher counted = COUNTED.matcher(text); counted.find(); ) {
                assertTrue(labels.has("count." + counted.group(1) + ".other"), counted.group(1));
            }
        }
    }

    private static List<String> sources() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String folder : List.of("src/main/java/org/dossier/render", "templates")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path file : files.filter(one -> one.toString().matches(".*\\.(java|ftlh)"))
                        .toList()) {
                    texts.add(Files.readAllLines(file).stream()
                            .filter(line -> !line.strip().startsWith("/*")
                                    && !line.strip().startsWith("*"))
                            .collect(Collectors.joining("\n")));
                }
            }
        }
        return texts;
    }

    @Test
    void everyValueOfAClosedListHasALabel() {
        Labels labels = Labels.of(Language.ENGLISH);
        all(labels, "claim-kind", Claim.Kind.values());
        all(labels, "response", Response.Status.values());
        all(labels, "state", Response.Status.values());
        all(labels, "answer", Response.Status.values());
        for (Response.Status status : Response.Status.values()) {
            assertEquals(status.wasAsked(), labels.has("answer." + status.key() + ".asked"), status.key());
        }
        all(labels, "outcome", Claim.OutcomeStatus.values());
        for (Mention.How how : Mention.How.values()) {
            assertTrue(labels.has("checked.mentions-" + how.key()), how.key());
        }
        all(labels, "note-kind", Note.Kind.values());
        all(labels, "relation-status", Relation.Status.values());
        all(labels, "article-type", Imprint.Type.values());
        all(labels, "rights", Imprint.Rights.values());
        all(labels, "source-type", Source.Type.values());
        for (String list : List.of("profile-kind", "biography", "born", "died")) {
            all(labels, list, Profile.Kind.values());
        }
        for (Section section : Section.values()) {
            assertTrue(labels.has(section.label()), section.label());
        }
    }

    private static void all(Labels labels, String list, Keyed... values) {
        Function<Keyed, String> key = value -> list + "." + value.key();
        Stream.of(values).map(key).forEach(one -> assertTrue(labels.has(one), one));
    }

    @Test
    void placesAreFilledAndEscaped() {
        Labels labels = Labels.of(Language.ENGLISH);
        assertEquals("By a < b", labels.text("byline", "a < b"));
        assertEquals("By a &lt; b", labels.html("byline", "a < b").markup());
        assertEquals("By <b>x</b>", labels.html("byline", new Html("<b>x</b>")).markup());
        assertEquals("{1} {0} and 2", labels.text("and", "{1} {0}", 2));
    }

    @Test
    void aRegionSaysOnlyWhatIsOtherThere() {
        Labels american = Labels.of(new Language("en-US"));
        assertEquals("License: CC.", american.text("colophon.license", "CC"));
        assertEquals("en-US", american.language().tag());
        assertEquals("Licence: CC.", Labels.of(new Language("en-GB")).text("colophon.license", "CC"));
        assertEquals(Labels.of(Language.ENGLISH).text("search"), american.text("search"));
    }

    @Test
    void countsInEveryForm() {
        assertEquals("1 claim", Labels.of(Language.ENGLISH).count("claims", 1));
        assertEquals("1,000 claims", Labels.of(Language.ENGLISH).count("claims", 1000));
        assertEquals("قولان", Labels.of(new Language("ar")).count("claims", 2));
        assertEquals("11 قولًا", Labels.of(new Language("ar")).count("claims", 11));
    }

    @Test
    void aLanguageWithoutATableUsesEnglish() {
        assertEquals(Language.ENGLISH, Labels.of(new Language("zu")).language());
        assertThrows(
                IllegalArgumentException.class,
                () -> Labels.of(Language.ENGLISH).text("no-such-key"));
    }
}
