package org.dossier.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.Asset;
import org.dossier.model.Language;
import org.dossier.model.Profile;
import org.dossier.model.Published;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;

/** Reads the {@code content} folder of a project into a {@link Manuscript}. */
public final class ContentReader {
    private final Path project;
    private final Path content;
    private final Part part;
    private final String only;
    private final Problems problems;
    private final Yaml yaml = new Yaml();
    private final MarkdownReader markdown = new MarkdownReader();

    /** A reader of all files, or only of those that are called {@code only} and an ending, when that is not null. */
    private ContentReader(Path project, Part part, String only, Problems problems) {
        this.project = project;
        this.content = project.resolve("content");
        this.part = part;
        this.only = only;
        this.problems = problems;
    }

    /**
     * What is needed to see what one article says, or what a change to one file would do.
     *
     * @param article id of the only article that is read whole; of the others there are their ids and titles. Null: of all
     * @param instead a file that is taken for the one of its path on the disk, or besides those on the disk; null for none
     */
    public record Part(String article, SourceFile instead) {
        private static final Part ALL = new Part(null, null);
    }

    /**
     * Reads everything below {@code project/content}.
     *
     * @param project the folder that holds {@code content}
     * @param problems what is wrong with the content goes there
     * @throws IOException when a file or folder cannot be read at all
     */
    public static Manuscript read(Path project, Problems problems) throws IOException {
        return read(project, Part.ALL, problems);
    }

    /**
     * Reads a part: all profiles, pages and sources, and one article. What has been published is left out, and files that nobody reads
     * are passed over.
     *
     * @param project the folder that holds {@code content}
     * @param problems what is wrong with that part goes there
     * @throws IOException when a file or folder cannot be read at all
     */
    public static Manuscript read(Path project, Part part, Problems problems) throws IOException {
        try {
            return new ContentReader(project, part, null, problems).read();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * The same part with another file, which alone is read.
     *
     * @param known that part as it was read before
     * @param part the same article, and the file, which is not null; the settings do not change
     * @param problems what is wrong with the file, or with the article it belongs to, goes there
     * @throws IOException when a file or folder cannot be read at all
     */
    public static Manuscript again(Path project, Manuscript known, Part part, Problems problems) throws IOException {
        try {
            String only = stem(Path.of(part.instead.path()));
            return new ContentReader(project, part, only, problems).again(known);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Manuscript again(Manuscript known) throws IOException {
        Reading reading = new Reading(problems, markdown, ProfileReader.languageOf(known.settings()));
        return new Manuscript(
                known.settings(),
                replaced(known.articles(), articles(reading), ArticleDraft::id),
                replaced(known.profiles(), profiles(reading), ProfileDraft::id),
                isInstead(content.resolve("sources.yaml")) ? sources(reading) : known.sources(),
                known.pages(),
                known.assets(),
                known.published());
    }

    private static <T> List<T> replaced(List<T> known, List<T> read, Function<T, String> id) {
        Set<String> ids = read.stream().map(id).collect(Collectors.toSet());
        return Stream.concat(known.stream().filter(one -> !ids.contains(id.apply(one))), read.stream())
                .toList();
    }

    private Manuscript read() throws IOException {
        if (!Files.isDirectory(content)) {
            problems.error(
                    "no-content",
                    SourceFile.of("content", "").whole(),
                    "there is no folder 'content' in "
                            + project.toAbsolutePath().normalize(),
                    "run the command in the folder that holds 'content', or name that folder");
            return new Manuscript(null, List.of(), List.of(), List.of(), List.of(), List.of(), null);
        }
        SettingsDraft settings = settings();
        Language language = ProfileReader.languageOf(settings);
        Reading reading = new Reading(problems, markdown, language);
        boolean all = part == Part.ALL;
        if (all) {
            strayFiles();
        }
        return new Manuscript(
                settings,
                articles(reading),
                profiles(reading),
                sources(reading),
                all("pages", ".md", found -> page(found, reading)),
                assets(),
                all ? published() : null);
    }

    private List<ProfileDraft> profiles(Reading reading) throws IOException {
        List<ProfileDraft> profiles = new ArrayList<>();
        profiles.addAll(all("people", ".md", found -> profile(found, Profile.Kind.PERSON, reading)));
        profiles.addAll(all("organizations", ".md", found -> profile(found, Profile.Kind.ORGANIZATION, reading)));
        return List.copyOf(profiles);
    }

    private Published published() throws IOException {
        Path file = content.resolve("dossier.lock");
        SourceFile source = Files.isRegularFile(file) ? load(file) : null;
        return source == null ? null : LockReader.read(source, problems);
    }

    private SettingsDraft settings() throws IOException {
        Path file = content.resolve("dossier.yaml");
        if (!isThere(file)) {
            problems.error(
                    "no-settings",
                    SourceFile.of("content/dossier.yaml", "").whole(),
                    "the file is missing",
                    "create it with at least one line: title: …");
            return null;
        }
        SourceFile source = load(file);
        return source == null
                ? null
                : SettingsReader.read(source, yaml, new Reading(problems, markdown, Language.ENGLISH));
    }

    private List<SourceDraft> sources(Reading reading) throws IOException {
        Path file = content.resolve("sources.yaml");
        SourceFile source = isThere(file) ? load(file) : null;
        return source == null ? List.of() : SourcesReader.read(source, yaml, reading);
    }

    /** A file with its id and its text. */
    private record Found(String id, SourceFile file) {}

    private List<ArticleDraft> articles(Reading reading) throws IOException {
        Map<String, Path> beside = new LinkedHashMap<>();
        for (Path file : files("articles")) {
            if (name(file).endsWith(".yaml")) {
                beside.put(stem(file), file);
            }
        }
        List<ArticleDraft> articles = all("articles", ".md", found -> {
            if (part != Part.ALL && !found.id().equals(part.article)) {
                return ArticleReader.title(found.id(), found.file(), yaml, reading);
            }
            Path annotations = beside.get(found.id());
            SourceFile notes = annotations == null ? null : unchecked(annotations);
            return ArticleReader.read(found.id(), found.file(), notes, yaml, reading);
        });
        for (Path file : files("articles")) {
            if (name(file).endsWith(".md")) {
                beside.remove(stem(file));
            }
        }
        beside.values()
                .forEach(file -> problems.error(
                        "orphan-annotations",
                        SourceFile.of(path(file), "").whole(),
                        "these annotations belong to no article",
                        "name the file like its article, with .yaml instead of .md"));
        return articles;
    }

    private ProfileDraft profile(Found found, Profile.Kind kind, Reading reading) {
        return ProfileReader.read(found.id(), kind, found.file(), yaml, reading);
    }

    private PageDraft page(Found found, Reading reading) {
        FrontMatter front = FrontMatter.of(found.file(), yaml, problems);
        Fields all = front.fields(found.file(), reading);
        Language language = all.language("language", reading.language());
        Fields fields = all.in(language);
        PageDraft page = new PageDraft(
                found.id(),
                fields.has("title") ? fields.name("title") : fields.missing("title", ""),
                fields.line("description"),
                language,
                markdown.blocks(
                        found.file(), front.bodyStart(), found.file().text().length(), problems),
                fields.marks());
        fields.done();
        return page;
    }

    /** Reads all files of a folder, in parallel, in the order of their names; what cannot be read is left out and has been reported. */
    private <T> List<T> all(String folder, String ending, Function<Found, T> reader) throws IOException {
        return files(folder).stream().filter(file -> name(file).endsWith(ending)).toList().parallelStream()
                .map(file -> {
                    String id = stem(file);
                    SourceFile source = unchecked(file);
                    if (source == null || !Ids.checkForm(id, source.whole(), problems)) {
                        return null;
                    }
                    return reader.apply(new Found(id, source));
                })
                .filter(Objects::nonNull)
                .toList();
    }

    private SourceFile unchecked(Path file) {
        try {
            return load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Decodes a file; null when it is not UTF-8, which is reported. */
    private SourceFile load(Path file) throws IOException {
        if (isInstead(file)) {
            return part.instead;
        }
        byte[] bytes = Files.readAllBytes(file);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        try {
            return SourceFile.of(
                    path(file), decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            int at = badByte(bytes);
            problems.error(
                    "not-utf8",
                    SourceFile.of(path(file), "").whole(),
                    "the file is not UTF-8: byte 0x%02x at offset %d".formatted(bytes[at] & 0xFF, at),
                    at == 0 && (bytes[0] & 0xFE) == 0xFE
                            ? "this looks like UTF-16; save it as UTF-8 in your editor"
                            : "save it as UTF-8 in your editor");
            return null;
        }
    }

    /** Offset of the first byte that begins no character. */
    private static int badByte(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
        return in.position();
    }

    private List<Path> files(String folder) throws IOException {
        Path dir = content.resolve(folder);
        Set<Path> files = new TreeSet<>(Comparator.comparing(ContentReader::name));
        if (Files.isDirectory(dir)) {
            try (Stream<Path> list = Files.list(dir)) {
                list.filter(Files::isRegularFile)
                        .filter(file -> !name(file).startsWith("."))
                        .forEach(files::add);
            }
        }
        if (part.instead != null && project.resolve(part.instead.path()).startsWith(dir)) {
            files.add(project.resolve(part.instead.path()));
        }
        return files.stream()
                .filter(file -> only == null || stem(file).equals(only))
                .toList();
    }

    private boolean isThere(Path file) {
        return isInstead(file) || Files.isRegularFile(file);
    }

    private boolean isInstead(Path file) {
        return part.instead != null && path(file).equals(part.instead.path());
    }

    private List<Asset> assets() throws IOException {
        Path dir = content.resolve("assets");
        if (!Files.isDirectory(dir)) {
            return List.of();
        }
        try (Stream<Path> tree = Files.walk(dir)) {
            return tree.filter(Files::isRegularFile)
                    .filter(file -> !hidden(dir.relativize(file)))
                    .map(file -> new Asset(
                            "assets/" + dir.relativize(file).toString().replace('\\', '/'), file))
                    .sorted(Comparator.comparing(Asset::route))
                    .toList();
        }
    }

    private static boolean hidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** Nothing that an author put into the content goes unread without a word. */
    private void strayFiles() throws IOException {
        Map<String, List<String>> endings = Map.of(
                "articles", List.of(".md", ".yaml"),
                "people", List.of(".md"),
                "organizations", List.of(".md"),
                "pages", List.of(".md"));
        try (Stream<Path> tree = Files.walk(content)) {
            tree.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(content::relativize)
                    .filter(file -> !hidden(file))
                    .sorted()
                    .filter(file -> !isExpected(file, endings) || !Files.isRegularFile(content.resolve(file)))
                    .forEach(this::stray);
        }
    }

    private void stray(Path file) {
        String help = name(file).endsWith(".yml")
                ? "call it .yaml"
                : "articles, people, organizations and pages are .md files in the folder of that name, annotations .yaml; "
                        + "other files go to content/assets";
        problems.error(
                "stray-file",
                SourceFile.of(path(content.resolve(file)), "").whole(),
                "nothing reads this file",
                Files.isSymbolicLink(content.resolve(file))
                        ? "put the file itself here: links to folders are not followed"
                        : help);
    }

    private static boolean isExpected(Path file, Map<String, List<String>> endings) {
        String name = name(file);
        if (file.getNameCount() == 1) {
            return List.of("dossier.yaml", "sources.yaml", "dossier.lock", "README.md")
                    .contains(name);
        }
        String folder = file.getName(0).toString();
        return folder.equals("assets")
                || file.getNameCount() == 2
                        && endings.getOrDefault(folder, List.of()).stream().anyMatch(name::endsWith);
    }

    private String path(Path file) {
        return project.relativize(file).toString().replace('\\', '/');
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static String stem(Path file) {
        String name = name(file);
        return Ids.normal(name.substring(0, name.lastIndexOf('.')));
    }
}
