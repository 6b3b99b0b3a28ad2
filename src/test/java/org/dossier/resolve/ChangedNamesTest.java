package org.dossier.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dossier.manuscript.Manuscript;
import org.dossier.model.Article;
import org.dossier.model.RelationKinds;
import org.dossier.read.ContentReader;
import org.dossier.source.Memory;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * After any change of names the same people are found as by a run that remembers nothing. {@code -Dnames=2000} makes more changes than the
 * build has time for, {@code -Dnames.seed} others.
 */
class ChangedNamesTest {
    private static final int CHANGES = Integer.getInteger("names", 60);
    private static final int PROFILES = 9;
    private static final int ARTICLES = 8;

    private static final List<String> LANGUAGES = List.of("en", "de", "tr", "ar", "he", "zh", "ja", "hu", "vi", "fr");

    private static final List<String> GIVEN = List.of(
            "Ada",
            "Jean",
            "Jean-Paul",
            "Chloe",
            "Émile",
            "Işık",
            "Иван",
            "Άννα",
            "أحمد",
            "علي",
            "محمود",
            "דוד",
            "בנימין",
            "习",
            "李");

    private static final List<String> SURNAMES = List.of(
            "Vale",
            "Rubio",
            "Smith",
            "Marten",
            "O'Neill",
            "van Dijk",
            "Müller",
            "Stein",
            "Петров",
            "Παππάς",
            "النجار",
            "عباس",
            "كهن",
            "כהן",
            "צדק",
            "近平",
            "明");

    private static final List<String> OTHERS = List.of(
            "EU",
            "BBC",
            "The Vale",
            "Port of Vale",
            "Apple",
            "Linde",
            "the inspectorate",
            "الجامعة",
            "جامعة النجار",
            "新华社",
            "J. Vale",
            "A. Rubio",
            "Vale Jr.",
            "Rubio & Stein",
            "Smith-Vale",
            "smith",
            "IŞIK",
            "a.b",
            "U of A",
            "Ada");

    private static final List<String> BETWEEN = List.of(
            " ",
            " ",
            " ",
            ", ",
            ". ",
            " and ",
            " und ",
            " & ",
            "-",
            "'s ",
            "’s ",
            " (",
            ") ",
            "\n\n",
            " the ",
            " Mr. ",
            " Mrs ",
            " of ",
            " de ",
            "ל",
            "ב",
            "و",
            "لل",
            " – ",
            " — ",
            " Minister ",
            " in ",
            "\u00AD",
            " von ",
            "的",
            "、",
            "\"");

    private static final List<String> MATCH = List.of(
            "",
            "",
            "",
            "",
            "match:\n  surname: false\n",
            "match:\n  case: false\n",
            "common_word: true\n",
            "never: [Port of Vale, Smith-Vale]\n",
            "surname: Stein\n");

    @TempDir
    private Path project;

    private final Random random = new Random(Long.getLong("names.seed", 20261128));

    /** What came of the texts. */
    private record Found(List<Article> articles, List<Problem> problems) {
        static Found of(Path project, Memory memory) throws IOException {
            Problems problems = new Problems();
            Manuscript manuscript = ContentReader.read(project, ContentReader.Part.ALL, problems, memory);
            RelationKinds kinds = memory.made(RelationKinds.class, "kinds", RelationKinds::standard);
            Resolver.Resolved resolved = Resolver.resolve(manuscript, kinds, problems, memory);
            return new Found(resolved.dossier().articles(), problems.sorted());
        }
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String name() {
        return switch (random.nextInt(5)) {
            case 0 -> any(OTHERS);
            case 1 -> any(SURNAMES);
            default -> any(GIVEN) + (random.nextInt(6) == 0 ? " " + any(GIVEN) : "") + " " + any(SURNAMES);
        };
    }

    private void write(String file, String text) throws IOException {
        Path path = project.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void article(int number) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(16); i >= 0; i--) {
            text.append(random.nextInt(4) == 0 ? any(List.of("bridge", "Harbour", "今天", "اليوم", "היום")) : name());
            text.append(any(BETWEEN));
        }
        write(
                "articles/a" + number + ".md",
                "---\ntitle: One\nlanguage: " + any(LANGUAGES) + "\n---\n\n" + text + "\n");
    }

    /** A profile with other names, mostly but for the first, by which everything knows it. */
    private void profile(int number) throws IOException {
        String kind = number % 3 == 0 ? "organizations/" : "people/";
        Path file = project.resolve("content/" + kind + "p" + number + ".md");
        String first = Files.exists(file) && random.nextInt(8) > 0
                ? Files.readAllLines(file).get(1)
                : "name: " + quoted(name());
        StringBuilder text = new StringBuilder("---\n" + first + "\n");
        list("aliases", text);
        list("weak_aliases", text);
        text.append(any(MATCH));
        text.append(random.nextInt(20) == 0 ? "draft: true\n" : "");
        if (random.nextInt(30) == 0) {
            Files.deleteIfExists(file);
        } else {
            write(kind + "p" + number + ".md", text + "---\n");
        }
    }

    private void list(String key, StringBuilder text) {
        List<String> names = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            names.add(quoted(name()));
        }
        text.append(names.isEmpty() ? "" : key + ": [" + String.join(", ", names) + "]\n");
    }

    private static String quoted(String name) {
        return "'" + name.replace("'", "''") + "'";
    }

    @Test
    void theSamePeopleAreFoundAsFromNothing() throws IOException {
        write("dossier.yaml", "title: A test\n");
        for (int i = 0; i < PROFILES; i++) {
            profile(i);
        }
        for (int i = 0; i < ARTICLES; i++) {
            article(i);
        }
        Memory memory = Memory.fresh(Instant.now());
        List<Article> last = List.of();
        int kept = 0;
        int other = 0;
        for (int i = 0; i < CHANGES; i++) {
            Found found = Found.of(project, memory);
            assertEquals(Found.of(project, Memory.none()), found, "change " + i);
            for (Article article : found.articles()) {
                boolean same = last.stream().anyMatch(one -> one == article);
                kept += same ? 1 : 0;
                other += same ? 0 : 1;
            }
            last = found.articles();
            memory = memory.next(Instant.now());
            profile(random.nextInt(PROFILES));
            if (random.nextInt(20) == 0) {
                article(random.nextInt(ARTICLES));
            }
        }
        int all = kept + other;
        assertTrue(kept > all / 10 && other > all / 10, "kept " + kept + " of " + all);
    }
}
