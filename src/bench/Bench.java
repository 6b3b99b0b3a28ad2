import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Measures how long builds take, what they need and what they write: {@code java src/bench/Bench.java --help}.
 *
 * <p>It makes a dossier of its own, the same one each time, and runs the jar as an author would: from nothing, with nothing changed, with one
 * article changed, and with one more alias of a person whom many articles name. Hugo, where it is given, gets the same texts with templates for
 * the same pages; it is told who is named where, which Dossier finds out.
 */
public final class Bench {
    private static final String USAGE = """
            java src/bench/Bench.java [--articles N] [--profiles M] [--annotations K] [--runs R] [--jar FILE] [--hugo FILE] [--work FOLDER]

              --articles N     articles (default 1000)
              --profiles M     people and organizations (default half as many)
              --annotations K  claims, relations and events of each article, K of each, at most 23 (default 0; 1 or 15 tell most)
              --runs R         times that each build is made; the medians are printed (default 3)
              --jar FILE       the program (default target/dossier.jar)
              --hugo FILE      Hugo, to compare with (default: not)
              --work FOLDER    where everything is made; a folder of its own, emptied before (default: a temporary one). Where it is in memory,
                               as /dev/shm is on Linux, no disk is measured
            """;

    private final Map<String, String> options;
    private final int articles;
    private final int profiles;
    private final int runs;
    private final Path jar;
    private final Path work;
    private final Corpus corpus;

    private Bench(Map<String, String> options) throws IOException {
        this.options = options;
        articles = number("articles", 1000);
        profiles = number("profiles", Math.max(4, articles / 2));
        runs = number("runs", 3);
        jar = Path.of(options.getOrDefault("jar", "target/dossier.jar")).toAbsolutePath();
        work = options.containsKey("work")
                ? Path.of(options.get("work")).toAbsolutePath()
                : Files.createTempDirectory("dossier-bench");
        corpus = new Corpus(articles, profiles, Math.min(23, number("annotations", 0)));
    }

    private int number(String option, int otherwise) {
        return Integer.parseInt(options.getOrDefault(option, String.valueOf(otherwise)));
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i + 1 < arguments.length && arguments[i].startsWith("--"); i += 2) {
            options.put(arguments[i].substring(2), arguments[i + 1]);
        }
        Set<String> known = Set.of("articles", "profiles", "annotations", "runs", "jar", "hugo", "work");
        if (options.size() * 2 != arguments.length || !known.containsAll(options.keySet())) {
            System.err.print(USAGE);
            System.exit(arguments.length == 1 && arguments[0].equals("--help") ? 0 : 2);
        }
        new Bench(options).run();
    }

    private void run() throws IOException, InterruptedException {
        Path dossier = work.resolve("dossier");
        delete(dossier);
        corpus.writeDossier(dossier);
        System.out.printf(
                Locale.ROOT,
                "%,d articles, %,d profiles, %,d annotations, %d processors, Java %s, in %s%n%n",
                articles,
                profiles,
                corpus.annotationCount(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                work);
        System.out.println("| build | wall s | CPU s | memory MB | files | MB |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: |");
        Path site = work.resolve("site");
        List<String> build =
                List.of(java(), "-jar", jar.toString(), "build", dossier.toString(), "-o", site.toString());
        Row cold = measure("Dossier, from nothing", build, site, run -> delete(site));
        measure("Dossier, nothing changed", build, site, run -> {});
        Path article = corpus.articleFile(dossier);
        measure(
                "Dossier, one article changed",
                build,
                site,
                run -> append(article, "\n\nA sentence more, number " + run + ".\n"));
        Path person = corpus.personFile(dossier);
        String before = Files.readString(person);
        measure(
                "Dossier, one alias added that " + corpus.namedIn() + " articles have",
                build,
                site,
                run -> Files.writeString(
                        person, before.replace("aliases: [", "aliases: [" + corpus.word(run) + " Aliaston, ")));
        if (options.containsKey("hugo")) {
            hugo(cold);
        }
        if (!options.containsKey("work")) {
            delete(work);
        }
    }

    private void hugo(Row cold) throws IOException, InterruptedException {
        Path source = work.resolve("hugo");
        Path site = work.resolve("hugo-site");
        delete(source);
        corpus.writeHugo(source);
        List<String> build = List.of(options.get("hugo"), "--quiet", "-s", source.toString(), "-d", site.toString());
        Row hugo = measure("Hugo, from nothing", build, site, run -> delete(site));
        Path article = source.resolve("content/articles/article-0.md");
        measure(
                "Hugo, one article changed",
                build,
                site,
                run -> append(article, "\n\nA sentence more, number " + run + ".\n"));
        System.out.printf(
                Locale.ROOT,
                "%nDossier from nothing against Hugo: %.1f x the time, %.1f x the CPU, %.1f x the memory, %.1f x the files, %.1f x the bytes%n",
                (double) cold.wall / hugo.wall,
                (double) cold.cpu / hugo.cpu,
                (double) cold.memory / hugo.memory,
                (double) cold.files / hugo.files,
                (double) cold.bytes / hugo.bytes);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.APPEND);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, IOException e) throws IOException {
                Files.delete(each);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** What is done before each build, given its number from 0. */
    private interface Before {
        void take(int run) throws IOException;
    }

    /** Medians of some builds, in milliseconds and bytes. */
    private record Row(long wall, long cpu, long memory, long files, long bytes) {}

    private Row measure(String name, List<String> command, Path site, Before before)
            throws IOException, InterruptedException {
        List<Usage> all = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            before.take(run);
            all.add(Usage.of(command, work.resolve("log.txt")));
        }
        List<Long> sizes;
        try (Stream<Path> files = Files.walk(site)) {
            sizes = files.filter(Files::isRegularFile)
                    .map(file -> file.toFile().length())
                    .toList();
        }
        Row row = new Row(
                median(all.stream().mapToLong(Usage::wall)),
                median(all.stream().mapToLong(Usage::cpu)),
                median(all.stream().mapToLong(Usage::memory)),
                sizes.size(),
                sizes.stream().mapToLong(size -> size).sum());
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %s | %,d | %.1f |%n",
                name,
                row.wall / 1000.0,
                row.cpu / 1000.0,
                row.memory == 0 ? "?" : String.format(Locale.ROOT, "%,d", row.memory >> 20),
                row.files,
                row.bytes / 1e6);
        return row;
    }

    private static long median(LongStream values) {
        long[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /**
     * What a process and those that it started took.
     *
     * @param wall milliseconds
     * @param cpu milliseconds of all processors, to some hundredths of a second: it is asked for while they run
     * @param memory most bytes at one time; 0 where the system does not tell
     */
    private record Usage(long wall, long cpu, long memory) {
        private static final int EVERY = 15;

        static Usage of(List<String> command, Path log) throws IOException, InterruptedException {
            long begun = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Map<Long, Long> cpu = new HashMap<>();
            Map<Long, Long> memory = new HashMap<>();
            long most = 0;
            do {
                Stream.concat(Stream.of(process.toHandle()), process.descendants())
                        .forEach(one -> {
                            one.info()
                                    .totalCpuDuration()
                                    .map(Duration::toMillis)
                                    .ifPresent(time -> cpu.merge(one.pid(), time, Math::max));
                            memory.put(one.pid(), resident(one.pid()));
                        });
                most = Math.max(
                        most, memory.values().stream().mapToLong(bytes -> bytes).sum());
                memory.clear();
            } while (!process.waitFor(EVERY, java.util.concurrent.TimeUnit.MILLISECONDS));
            long wall = (System.nanoTime() - begun) / 1_000_000;
            if (process.exitValue() != 0) {
                throw new IOException(String.join(" ", command) + " failed:\n" + Files.readString(log));
            }
            return new Usage(wall, cpu.values().stream().mapToLong(time -> time).sum(), most);
        }

        /** Resident bytes of a process, where Linux tells them; on other systems 0. */
        private static long resident(long pid) {
            try {
                // Pages, the second of which are resident.
                return Long.parseLong(Files.readString(Path.of("/proc/" + pid + "/statm"))
                                .split(" ")[1])
                        * 4096;
            } catch (IOException | RuntimeException e) {
                return 0;
            }
        }
    }

    /** Articles about people and organizations that nobody has heard of, the same for the same numbers. */
    private static final class Corpus {
        private static final String[] SYLLABLES =
                "bar cor del fen gar hol ist kal lor mar nor ost pel quin ras sel tor ul ver wes yar zan".split(" ");
        private static final String[] NOUNS =
                "bridge harbour budget inquiry contract railway archive hospital library market road school tower valley water"
                        .split(" ");
        private static final String[] VERBS =
                "opened delayed questioned repaired sold closed described measured moved defended counted praised"
                        .split(" ");
        private static final String[] ENDS =
                ("before the winter|in the second year|without a vote|for the town|after a long night|at a public meeting|"
                                + "with the help of neighbours|as the records show|under the old rules")
                        .split("\\|");
        private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);

        /** A profile: its id, its name, and the folder it is in. */
        private record Named(String id, String name, String folder) {
            String last() {
                return folder.equals("people") ? name.substring(name.indexOf(' ') + 1) : name;
            }
        }

        private record Article(String id, String title, String date, List<String> sentences, Set<Named> named) {}

        private final Random random = new Random(20240603);
        private final int annotations;
        private final List<Named> profiles = new ArrayList<>();
        private final List<Article> articles = new ArrayList<>();

        Corpus(int articleCount, int profileCount, int annotations) {
            this.annotations = annotations;
            for (int i = 0; i < profileCount; i++) {
                boolean person = i % 3 > 0;
                String name = person ? capital(i) + " " + capital(i / 2 + 7) + "ley" : capital(i) + " Works";
                profiles.add(new Named((person ? "p" : "o") + i, name, person ? "people" : "organizations"));
            }
            for (int i = 0; i < articleCount; i++) {
                articles.add(article(i));
            }
        }

        /** A word for a number, another one for each. */
        String word(int number) {
            StringBuilder word = new StringBuilder();
            int rest = number + SYLLABLES.length;
            while (rest > 0) {
                word.append(SYLLABLES[rest % SYLLABLES.length]);
                rest /= SYLLABLES.length;
            }
            return Character.toUpperCase(word.charAt(0)) + word.substring(1);
        }

        private String capital(int number) {
            return word(number);
        }

        private String any(String[] words) {
            return words[random.nextInt(words.length)];
        }

        private Article article(int number) {
            List<String> sentences = new ArrayList<>();
            Set<Named> named = new LinkedHashSet<>();
            List<Named> cast = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                // Few are named often, many seldom.
                double share = random.nextDouble();
                cast.add(profiles.get((int) (share * share * profiles.size())));
            }
            for (int i = 0; i < 70; i++) {
                String who = i % 7 == 0 ? cast.get(i / 7 % 5).name : "The committee";
                if (i % 7 == 0) {
                    named.add(cast.get(i / 7 % 5));
                }
                sentences.add(who + " " + any(VERBS) + " the " + any(NOUNS) + " of " + capital(random.nextInt(90)) + " "
                        + any(ENDS) + ", number " + i + ".");
            }
            String title = "The " + any(NOUNS) + " of " + capital(random.nextInt(90)) + ", part " + number;
            String date = FIRST.plusDays(number % 5000).toString();
            return new Article("article-" + number, title, date, sentences, named);
        }

        long annotationCount() {
            return 3L * annotations * articles.size();
        }

        private Named mostNamed() {
            return articles.stream()
                    .flatMap(article -> article.named.stream())
                    .filter(one -> one.folder.equals("people"))
                    .collect(Collectors.groupingBy(one -> one, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .max(Map.Entry.<Named, Long>comparingByValue().thenComparing(one -> one.getKey().id))
                    .orElseThrow()
                    .getKey();
        }

        long namedIn() {
            Named most = mostNamed();
            return articles.stream()
                    .filter(article -> article.named.contains(most))
                    .count();
        }

        Path articleFile(Path dossier) {
            return dossier.resolve("content/articles/article-0.md");
        }

        Path personFile(Path dossier) {
            return dossier.resolve("content/people/" + mostNamed().id + ".md");
        }

        private static void write(Path file, String text) throws IOException {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }

        private static String paragraphs(Article article) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < article.sentences.size(); i++) {
                text.append(article.sentences.get(i)).append(i % 6 == 5 ? "\n\n" : " ");
            }
            return text.toString().strip() + "\n";
        }

        private static String about(Named one) {
            return one.name + " is known from the records of the town. Nothing else is recorded.\n";
        }

        void writeDossier(Path folder) throws IOException {
            write(
                    folder.resolve("content/dossier.yaml"),
                    "title: Bench\nurl: https://bench.example/\n"
                            + "rules: {bio-citation: off, source-archived: off, policy-pages: off}\n");
            for (Named one : profiles) {
                write(
                        folder.resolve("content/" + one.folder + "/" + one.id + ".md"),
                        "---\nname: " + one.name + "\naliases: [" + one.name + " the Elder]\n---\n\n" + about(one));
            }
            for (Article one : articles) {
                Path file = folder.resolve("content/articles/" + one.id + ".md");
                write(
                        file,
                        "---\ntitle: \"" + one.title + "\"\ndate: " + one.date
                                + "\nurl: https://news.example/" + one.id
                                + "\nbyline: [Bench Writer]\noutlet: The Bench\ntype: news\nrights: full\n---\n\n"
                                + paragraphs(one));
                if (annotations > 0) {
                    write(folder.resolve("content/articles/" + one.id + ".yaml"), annotated(one));
                }
            }
        }

        /** So many claims, relations and events, each on a sentence of its own. */
        private String annotated(Article article) {
            List<Named> cast = List.copyOf(article.named);
            StringBuilder claims = new StringBuilder("claims:\n");
            StringBuilder relations = new StringBuilder("relations:\n");
            StringBuilder events = new StringBuilder("events:\n");
            for (int i = 0; i < annotations; i++) {
                Named one = cast.get(i % cast.size());
                Named other = cast.get((i + 1) % cast.size());
                claims.append("  - quote: \"")
                        .append(article.sentences.get(3 * i))
                        .append("\"\n    summary: \"")
                        .append(one.name)
                        .append(" said so, as number ")
                        .append(i)
                        .append(" of the article.\"\n    kind: statement\n    by: ")
                        .append(one.id)
                        .append("\n    about: [")
                        .append(other.id)
                        .append("]\n    made: 2020-01\n");
                if (one != other) {
                    relations
                            .append("  - quote: \"")
                            .append(article.sentences.get(3 * i + 1))
                            .append("\"\n    subject: ")
                            .append(one.id)
                            .append("\n    kind: opponent\n    object: ")
                            .append(other.id)
                            .append("\n    from: ")
                            .append(1950 + i)
                            .append("\n    to: ")
                            .append(1951 + i)
                            .append("\n    ended: true\n");
                }
                events.append("  - quote: \"")
                        .append(article.sentences.get(3 * i + 2))
                        .append("\"\n    title: \"Event ")
                        .append(i)
                        .append(" of ")
                        .append(article.id)
                        .append("\"\n    date: ")
                        .append(article.date)
                        .append("\n    participants: [{entity: ")
                        .append(one.id)
                        .append("}]\n");
            }
            return claims.toString() + (relations.length() > "relations:\n".length() ? relations : "") + events;
        }

        void writeHugo(Path folder) throws IOException {
            write(
                    folder.resolve("hugo.toml"),
                    "baseURL = 'https://bench.example/'\ntitle = 'Bench'\ndisableKinds = ['404']\n"
                            + "[taxonomies]\nperson = 'people'\norganization = 'organizations'\n");
            Map<String, String> layouts = new TreeMap<>();
            layouts.put(
                    "baseof",
                    "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{{ .Title }}</title></head>"
                            + "<body><nav><a href=\"/articles/\">Articles</a> <a href=\"/people/\">People</a></nav>"
                            + "<main>{{ block \"main\" . }}{{ end }}</main></body></html>");
            layouts.put(
                    "single",
                    "{{ define \"main\" }}<h1>{{ .Title }}</h1><p>{{ .Date.Format \"2 January 2006\" }}</p>{{ .Content }}"
                            + "<ul>{{ range slice \"people\" \"organizations\" }}{{ range $.GetTerms . }}"
                            + "<li><a href=\"{{ .RelPermalink }}\">{{ .LinkTitle }}</a></li>{{ end }}{{ end }}</ul>{{ end }}");
            layouts.put(
                    "list",
                    "{{ define \"main\" }}<h1>{{ .Title }}</h1>{{ .Content }}<ul>{{ range .Pages }}"
                            + "<li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}");
            layouts.put(
                    "index",
                    "{{ define \"main\" }}<ul>{{ range first 50 .Site.RegularPages }}"
                            + "<li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}");
            for (Map.Entry<String, String> one : layouts.entrySet()) {
                write(folder.resolve("layouts/_default/" + one.getKey() + ".html"), one.getValue());
            }
            for (Named one : profiles) {
                write(
                        folder.resolve("content/" + one.folder + "/" + one.id + "/_index.md"),
                        "---\ntitle: " + one.name + "\n---\n\n" + about(one));
            }
            for (Article one : articles) {
                String named = Stream.of("people", "organizations")
                        .map(kind -> kind + ": ["
                                + one.named.stream()
                                        .filter(profile -> profile.folder.equals(kind))
                                        .map(Named::id)
                                        .collect(Collectors.joining(", "))
                                + "]\n")
                        .collect(Collectors.joining());
                write(
                        folder.resolve("content/articles/" + one.id + ".md"),
                        "---\ntitle: \"" + one.title + "\"\ndate: " + one.date + "\n" + named + "---\n\n"
                                + paragraphs(one));
            }
        }
    }
}
