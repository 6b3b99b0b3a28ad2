package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dossier.edit.Trial;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.Event;
import org.dossier.model.FreePage;
import org.dossier.model.Note;
import org.dossier.model.Profile;
import org.dossier.model.Relation;
import org.dossier.model.Routes;
import org.dossier.model.Source;
import org.dossier.output.Checksums;
import org.dossier.output.OutputFile;
import org.dossier.rename.RenamePlan;
import org.dossier.rename.Renaming;
import org.dossier.source.Memory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Gives every id of a large dossier another one, one after the other: what comes of it is the same dossier but for the id. */
class RenamingIT {
    private static final Path PROJECT = Path.of("src/test/resources/dossiers/fictional");
    private static final Path NO_TEMPLATES = Path.of("no-such-folder");

    /** The anchors on pages, and the lists in {@code data/dossier.json}, of ids of before. */
    private static final String FORMER =
            "<span (?:class=\"vh\" )?id=\"[^\"]*\"></span>|(?s:  \"former\": .*?\n(?=  \"assets\"))";

    private static Trial trial;
    private static Trial.Tried before;
    private static Map<String, String> site;

    @BeforeAll
    static void build() throws IOException {
        trial = Trial.of(PROJECT, Today.anywhere(), Instant.now());
        before = trial.before();
        site = site(before.resolved().dossier());
    }

    /** Things and annotations by what they are: written ids and made ones; a note that is in a text has none that could be changed. */
    private static List<List<String>> ids() throws IOException {
        Dossier dossier = Build.check(PROJECT).dossier();
        List<Article> articles = dossier.articles();
        return List.of(
                ids(articles.stream(), Article::id),
                ids(dossier.profiles(Profile.Kind.PERSON).stream(), Profile::id),
                ids(dossier.profiles(Profile.Kind.ORGANIZATION).stream(), Profile::id),
                ids(dossier.sources().stream(), Source::id),
                ids(dossier.pages().stream(), FreePage::id),
                ids(dossier.claims().stream(), Claim::id),
                ids(dossier.relations().stream(), Relation::id),
                ids(dossier.events().stream(), Event::id),
                ids(
                        articles.stream()
                                .flatMap(one -> one.notes().stream())
                                .filter(one -> !one.marks().fields().isEmpty()),
                        Note::id));
    }

    private static <T> List<String> ids(Stream<T> all, Function<T, String> id) {
        return all.map(id).toList();
    }

    static Stream<String> all() throws IOException {
        return ids().stream().flatMap(List::stream);
    }

    static Stream<String> someOfEachKind() throws IOException {
        return ids().stream().flatMap(some -> some.stream().limit(3));
    }

    @ParameterizedTest
    @MethodSource("all")
    void theDossierIsTheSame(String id) throws Exception {
        rename(id, (after, renamed) -> {
            String was = dump(before.resolved().dossier());
            String dump = dump(after.resolved().dossier());
            assertNotEquals(was, dump);
            Lines.assertSame(was, renamed.matcher(dump).replaceAll("$1"));
        });
    }

    private static String dump(Dossier dossier) {
        return DossierDump.of(dossier).replaceAll("(?m)^formerly of .*\n", "");
    }

    @ParameterizedTest
    @MethodSource("someOfEachKind")
    void theSiteIsTheSame(String id) throws Exception {
        rename(id, (after, renamed) -> {
            Map<String, String> drawn = new TreeMap<>();
            site(after.resolved().dossier())
                    .forEach((route, text) -> drawn.put(
                            renamed.matcher(route).replaceAll("$1"),
                            renamed.matcher(text).replaceAll("$1")));
            assertEquals(site.keySet(), drawn.keySet());
            site.forEach((route, text) -> Lines.assertSame(text, drawn.get(route)));
        });
    }

    /** Compares what came of it; {@code renamed} finds the new id, with the old one as its first group. */
    private interface Comparison {
        void of(Trial.Tried after, Pattern renamed) throws IOException;
    }

    private static void rename(String id, Comparison comparison) throws Exception {
        // A hyphen more: it sorts where the old one did.
        String now = id + "-";
        RenamePlan plan = Renaming.plan(PROJECT, before, id, now, null, true);
        assertEquals(List.of(), plan.refusals());
        Trial.Tried after = trial.with(plan.overlay(PROJECT), plan::words);
        assertEquals(List.of(), after.added());
        assertEquals(before.problems().size(), after.problems().size());
        // In the address of a letter a slash is %2F.
        Pattern renamed = Pattern.compile("(?:(?<![\\p{L}\\p{N}])|(?<=%2F))(" + Pattern.quote(id) + "|"
                + Pattern.quote(Routes.relative("", id)) + ")-(?![\\p{L}\\p{N}-])");
        comparison.of(after, renamed);
    }

    /**
     * What a reader gets, but for checksums, pictures, the ids and pages at old addresses, and the index for searching, which is cut into files by its
     * length.
     */
    private static Map<String, String> site(Dossier dossier) throws IOException {
        Map<String, String> site = new TreeMap<>();
        for (OutputFile file : new SiteFiles(dossier, NO_TEMPLATES, false).all(Memory.none())) {
            if (!(file.content() instanceof Checksums)
                    && file.route().matches("(?!search/).*\\.(html|xml|json|csv|txt)")) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                file.content().writeTo(out);
                String text = out.toString(StandardCharsets.UTF_8);
                if (file.route().equals("data/entities.ftm.json")) {
                    // An id there cannot end with a hyphen, and gives way to a fingerprint. FollowTheMoneyTest holds
                    // that all that are named exist.
                    text = text.replaceAll("\"[0-9a-f]{8}-[^\"]*\"", "\"id\"");
                }
                if (!text.contains("http-equiv=\"refresh\"")) {
                    site.put(file.route(), text.replaceAll(FORMER, ""));
                }
            }
        }
        return site;
    }
}
