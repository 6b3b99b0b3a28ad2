package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dossier.cache.KeptMemory;
import org.dossier.cache.MadeFiles;
import org.dossier.export.PublishedLines;
import org.dossier.output.OutputFile;
import org.dossier.publish.Progress;
import org.dossier.read.ContentFiles;
import org.dossier.read.yaml.Keys;
import org.dossier.read.yaml.ValueKind;
import org.dossier.render.page.Pages;
import org.dossier.source.Memory;
import org.dossier.source.Problem;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What is withheld is in no file. The dossier of this test has a withheld name in every field of the format that can hold words, as the readers
 * of the format know them: a field that is added tomorrow has to be in it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithheldEverywhereTest {
    private static final Path PROJECT = Path.of("src/test/resources/dossiers/name-everywhere");
    private static final List<String> NAMES = List.of("zarrowby", "quenlith", "زاروبي", "كوينليث");

    /**
     * A file's name is an address, and so is that of the site: there a name is an error, and so cannot be in a dossier without one; no more can
     * it be in a checksum.
     */
    private static final Set<String> ADDRESSES =
            Set.of("dossier.url", "image.file", "metadata.file", "source.file", "source.sha256");

    @TempDir
    private Path temporary;

    private CheckedProject checked;
    private final List<OutputFile> files = new ArrayList<>();

    @BeforeAll
    void build() throws IOException {
        checked = Build.check(PROJECT);
        assertEquals(List.of(), checked.problems());
        Path templates = PROJECT.resolve("templates");
        files.addAll(new SiteFiles(checked.dossier(), templates, false).all(Memory.none()));
        files.addAll(Pages.forEditors(checked.dossier(), templates));
    }

    @Test
    void everyFieldHoldsTheName() throws IOException {
        Set<String> wanted = new TreeSet<>();
        Set<String> named = new TreeSet<>();
        for (ContentFiles kind : ContentFiles.all()) {
            fields(kind.keys(), wanted);
            for (Path file : ContentFolder.files(PROJECT.resolve("content"))) {
                Path relative = PROJECT.relativize(file);
                if (FileSystems.getDefault()
                        .getPathMatcher("glob:" + kind.pattern())
                        .matches(relative)) {
                    String text = Files.readString(file);
                    named(
                            kind.keys(),
                            new YAMLMapper().readTree(kind.isFrontMatter() ? text.split("---\n")[1] : text),
                            named);
                }
            }
        }
        assertTrue(wanted.size() > 80, wanted.toString());
        wanted.removeAll(ADDRESSES);
        wanted.removeAll(named);
        assertEquals(Set.of(), wanted, "give each of these the name in " + PROJECT);
    }

    /** All fields below a map that hold words or addresses. */
    private static void fields(Keys keys, Set<String> fields) {
        keys.all().values().forEach(key -> field(keys.name() + "." + key.name(), key.holds(), fields));
        if (keys.open() != null) {
            field(keys.name() + ".*", keys.open().values(), fields);
        }
    }

    private static void field(String field, ValueKind holds, Set<String> fields) {
        if (holdsWords(holds)) {
            fields.add(field);
        }
        if (holds instanceof Keys.Inner inner) {
            fields(inner.keys(), fields);
        }
    }

    private static boolean holdsWords(ValueKind holds) {
        return holds.isText()
                || holds == ValueKind.Plain.ADDRESS
                || holds == ValueKind.Plain.ADDRESS_OR_MAIL
                || holds instanceof Keys.Inner inner && inner.form() == Keys.Form.LINKS;
    }

    /** The fields below a map that have the name. */
    private static void named(Keys keys, JsonNode node, Set<String> fields) {
        if (node.isArray()) {
            node.forEach(one -> named(keys, one, fields));
            return;
        }
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            ValueKind holds = keys.holds(entry.getKey());
            if (holds != null && holdsWords(holds) && isNamed(entry.getValue().toString())) {
                fields.add(keys.name() + "." + (keys.open() == null ? entry.getKey() : "*"));
            }
            if (holds instanceof Keys.Inner inner) {
                named(inner.keys(), entry.getValue(), fields);
            }
        }
    }

    @Test
    void noFileHasIt() throws IOException {
        Set<String> endings = new TreeSet<>();
        for (OutputFile file : files) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.content().writeTo(out);
            for (String text : List.of(file.route(), file.shows(), out.toString(StandardCharsets.UTF_8))) {
                assertFalse(isNamed(text), file.route());
                assertFalse(isNamed(new StringBuilder(text).reverse().toString()), file.route());
            }
            endings.add(file.route().replaceFirst(".*\\.", ""));
        }
        assertTrue(
                endings.containsAll(List.of("html", "json", "js", "csv", "txt", "xml", "png", "svg")),
                endings.toString());
        String page = files.stream().map(OutputFile::route).toList().toString();
        assertTrue(page.contains("people/person-w.html") && page.contains("editor/ride.html"), page);
    }

    /** True for text that has the name, whatever its marks, accents, width, case and escapes. */
    private static boolean isNamed(String text) {
        String json = text.replaceAll("\\\\u(?:00)?([0-9a-fA-F]{2})", "%$1");
        String percent = URLDecoder.decode(
                json.replaceAll("%(?![0-9A-Fa-f]{2})", "%25").replace("+", "%2B"), StandardCharsets.UTF_8);
        for (String form :
                List.of(text, percent, Parser.unescapeEntities(percent, false), percent.replaceAll("<[^>]*>", ""))) {
            String letters = Normalizer.normalize(form, Normalizer.Form.NFKD)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}]", "");
            if (NAMES.stream().anyMatch(letters::contains)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void noTextOfTheModelHasIt() {
        Set<String> named = new TreeSet<>();
        collect(checked.dossier(), "", named, new IdentityHashMap<>());
        // By these, names and passages are found before the name is removed; nothing draws them.
        named.removeIf(where -> where.startsWith("Matching.") || where.equals("MarkedPassage.id"));
        assertEquals(Set.of(), named);
    }

    private static void collect(Object value, String where, Set<String> named, Map<Object, Object> seen) {
        if (value instanceof String text && isNamed(text)) {
            named.add(where);
        } else if (value instanceof Collection<?> all) {
            all.forEach(one -> collect(one, where, named, seen));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> {
                collect(key, where, named, seen);
                collect(one, where, named, seen);
            });
        } else if (value instanceof Record record
                && record.getClass().getName().startsWith("org.dossier.model.")
                && seen.put(record, record) == null) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                try {
                    collect(
                            component.getAccessor().invoke(record),
                            record.getClass().getSimpleName() + "." + component.getName(),
                            named,
                            seen);
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }

    @Test
    void theRecordOfWhatIsPublishedHasItNeither() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PublishedLines(checked.resolved().publication().now().get()).writeTo(out);
        String record = out.toString(StandardCharsets.UTF_8);
        assertTrue(record.contains("[name withheld]") && record.contains("\"claim\": \"late\""), record);
        assertFalse(isNamed(record), record);
    }

    @Test
    void theLastLookLetsItThroughAndStopsWhatIsAddedToIt() throws IOException {
        Path project = temporary.resolve("project");
        copy(PROJECT.resolve("content"), project.resolve("content"));
        Path site = temporary.resolve("site");
        Build.Built built =
                Build.build(project, site, true, Progress.SILENT, MadeFiles.none(), KeptMemory.none(), Map::of);
        assertEquals(List.of(), built.problems());
        String before = Files.readString(site.resolve("articles/ride.html"));
        Map<String, String> leaks = Map.of(
                "templates/assets/custom.css", "/* for Zarrowby */",
                "templates/not-found.ftlh", "<p>Ask Zarr<b>owby</b>.</p>",
                "content/assets/list.csv", "name\nZARROWBY, Q.\n",
                "content/assets/plan.svg", "<svg xmlns='http://www.w3.org/2000/svg'><text>Zarrowby</text></svg>",
                "content/assets/data.json", "{\"by\": \"\\u005aarrowby\"}");
        for (Map.Entry<String, String> leak : leaks.entrySet()) {
            Path file = project.resolve(leak.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, leak.getValue());
            Files.writeString(
                    project.resolve("content/articles/new.md"),
                    "---\ntitle: New\ndate: 2024-06-01\nlocator: x\n---\n".replace("locator: x\n", ""));
            Build.Built refused =
                    Build.build(project, site, true, Progress.SILENT, MadeFiles.none(), KeptMemory.none(), Map::of);
            assertNull(refused.report(), leak.getKey());
            Problem problem = refused.problems().stream()
                    .filter(one -> one.code().equals("redaction"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(leak.getKey() + ": " + refused.problems()));
            assertTrue(problem.message().contains("'person-w'"), problem.message());
            assertEquals(before, Files.readString(site.resolve("articles/ride.html")));
            assertFalse(Files.exists(site.resolve("articles/new.html")), leak.getKey());
            Files.delete(file);
        }
        assertEquals(
                List.of(),
                Build.build(project, site, true, Progress.SILENT, MadeFiles.none(), KeptMemory.none(), Map::of)
                        .problems());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Path target = to.resolve(from.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(one, target);
                }
            }
        }
    }
}
