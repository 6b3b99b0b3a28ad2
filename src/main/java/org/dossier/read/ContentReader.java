package org.dossier.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dossier.manuscript.ArticleDraft;
import org.dossier.manuscript.Ids;
import org.dossier.manuscript.Manuscript;
import org.dossier.manuscript.Markup;
import org.dossier.manuscript.PageDraft;
import org.dossier.manuscript.ProfileDraft;
import org.dossier.manuscript.SettingsDraft;
import org.dossier.manuscript.SourceDraft;
import org.dossier.model.Asset;
import org.dossier.model.ContentPaths;
import org.dossier.model.Language;
import org.dossier.model.Profile;
import org.dossier.model.Published;
import org.dossier.read.markdown.MarkdownReader;
import org.dossier.read.yaml.Fields;
import org.dossier.read.yaml.FrontMatter;
import org.dossier.read.yaml.Reading;
import org.dossier.read.yaml.Shape;
import org.dossier.read.yaml.Yaml;
import org.dossier.source.FileNames;
import org.dossier.source.FileTree;
import org.dossier.source.Memory;
import org.dossier.source.Overlay;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;
import org.dossier.text.Nearest;

/** Reads the {@code content} folder of a project into a {@link Manuscript}. */
public final class ContentReader {
    /** Texts of people are smaller: a novel has a fifth of it. What is made of many things, such as all sources, may be larger. */
    private static final long LARGEST_TEXT = 4L << 20;

    private static final Set<String> OF_MANY = Set.of("sources.yaml", "dossier.lock");

    private final Path project;
    private final Path content;
    private final Part part;
    private final Problems problems;
    private final Memory memory;
    private final Yaml yaml = new Yaml();
    private final MarkdownReader markdown = new MarkdownReader();
    private FileTree tree;

    private ContentReader(Path project, Part part, Problems problems, Memory memory) {
        this.project = project;
        this.content = project.resolve("content");
        this.part = part;
        this.problems = problems;
        this.memory = memory;
    }

    /**
     * What is needed to see what one article says, or what a change to files would do.
     *
     * @param article id of the only article that is read whole; of the others there are their ids and titles. Null: of all
     * @param overlay a change to the files on the disk
     */
    public record Part(String article, Overlay overlay) {
        /** Everything, as it is. */
        public static final Part ALL = new Part(null, Overlay.NONE);

        private boolean isAll() {
            return article == null;
        }
    }

    /**
     * Reads what is below {@code project/content}: all of it, or all profiles, pages and sources, and one article. Of such a part, what has
     * been published is left out, and files that nobody reads are passed over.
     *
     * @param project the folder that holds {@code content}
     * @param part how much
     * @param problems what is wrong with it goes there
     * @param memory of the run before: a file that is as it was is not read again
     * @throws IOException when a file or folder cannot be read at all
     */
    public static Manuscript read(Path project, Part part, Problems problems, Memory memory) throws IOException {
        try {
            return new ContentReader(project, part, problems, memory).read();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
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
        tree = FileTree.below(content, "content", part.overlay, problems);
        SettingsDraft settings = settings();
        Language language = memory.same(Language.class, "language of names", ProfileReader.languageOf(settings));
        Reading reading = new Reading(problems, markdown, language);
        boolean all = part.isAll();
        if (all) {
            new StrayFiles(content, tree, problems).report();
        }
        List<ProfileDraft> profiles = new ArrayList<>();
        profiles.addAll(
                all(ProfileDraft.class, "people", reading, (found, own) -> profile(found, Profile.Kind.PERSON, own)));
        profiles.addAll(all(
                ProfileDraft.class,
                "organizations",
                reading,
                (found, own) -> profile(found, Profile.Kind.ORGANIZATION, own)));
        return new Manuscript(
                settings,
                articles(reading),
                List.copyOf(profiles),
                sources(reading),
                all(PageDraft.class, "pages", reading, this::page),
                assets(all, settings),
                all ? published() : null);
    }

    private Published published() throws IOException {
        Path file = project.resolve(ContentPaths.LOCK);
        SourceFile source = tree.isFile(file) ? load(file) : null;
        return source == null
                ? null
                : remembered(Published.class, source.path(), problems, own -> LockReader.read(source, own), source);
    }

    private SettingsDraft settings() throws IOException {
        Path file = project.resolve(ContentPaths.SETTINGS);
        if (!tree.isFile(file)) {
            if (!tree.isFile(content.resolve("dossier.yml")) && !tree.isTaken(file) && !tree.isTaken(content)) {
                problems.error(
                        "no-settings",
                        SourceFile.of(ContentPaths.SETTINGS, "").whole(),
                        "the file is missing",
                        "create it with at least the line\n    title: …");
            }
            problems.unread(Problems.Unread.DATA, path(file));
            return null;
        }
        SourceFile source = load(file);
        return source == null
                ? null
                : new Reading(problems, markdown, Language.ENGLISH).file(one -> SettingsReader.read(source, yaml, one));
    }

    private List<SourceDraft> sources(Reading reading) throws IOException {
        Path file = project.resolve(ContentPaths.SOURCES);
        SourceFile source = tree.isFile(file) ? load(file) : null;
        return source == null ? List.of() : reading.file(one -> SourcesReader.read(source, yaml, one));
    }

    /** A file with its id and its text, and for an article the annotations beside it, or null. */
    private record Found(String id, SourceFile file, SourceFile beside) {}

    /** What came of a file; the draft is null when there is none. */
    private record Drafted(Object draft, Problems.Said said) {}

    private interface Drafting {
        Object of(Found found, Reading reading);
    }

    /** Makes something of a file, or takes what was made of it in the run before; its problems are reported either way. */
    private <T> T remembered(
            Class<T> type, String path, Problems problems, Function<Problems, Object> make, Object... from) {
        Drafted drafted = memory.made(
                Drafted.class,
                Memory.key(type, path),
                () -> {
                    Problems own = new Problems();
                    Object draft = make.apply(own);
                    return new Drafted(draft, own.said());
                },
                from);
        problems.add(drafted.said());
        return type.cast(drafted.draft());
    }

    private List<ArticleDraft> articles(Reading reading) throws IOException {
        Map<String, Path> beside = new LinkedHashMap<>();
        for (Path file : files("articles")) {
            if (ContentPaths.isData(name(file))) {
                beside.put(stem(file), file);
            }
        }
        List<ArticleDraft> articles = all(
                ArticleDraft.class,
                "articles",
                beside,
                reading,
                (found, own) -> part.isAll() || found.id().equals(part.article)
                        ? ArticleReader.read(found.id(), found.file(), found.beside(), yaml, own)
                        : ArticleReader.title(found.id(), found.file(), yaml, own));
        for (Path file : files("articles")) {
            if (ContentPaths.isText(name(file))) {
                beside.remove(stem(file));
            }
        }
        beside.values().stream()
                // Its article may be there, and have been reported.
                .filter(file -> !tree.isTaken(file.resolveSibling(ContentPaths.beside(name(file)))))
                .forEach(file -> orphan(file, articles));
        return articles;
    }

    private void orphan(Path file, List<ArticleDraft> articles) {
        problems.error(
                "orphan-annotations",
                SourceFile.of(path(file), "").whole(),
                "these annotations belong to no article",
                Nearest.help(
                        stem(file),
                        articles.stream().map(ArticleDraft::id).toList(),
                        "name the file like its article, with .yaml instead of .md"));
        problems.unread(Problems.Unread.DATA, path(file));
    }

    private ProfileDraft profile(Found found, Profile.Kind kind, Reading reading) {
        return ProfileReader.read(found.id(), kind, found.file(), yaml, reading);
    }

    private PageDraft page(Found found, Reading reading) {
        FrontMatter front = FrontMatter.of(found.file(), yaml, reading.problems());
        return page(found.id(), () -> front.body(found.file(), reading)).read(front.fields(found.file(), reading));
    }

    /**
     * The front matter of a free page.
     *
     * @param body reads the text below it
     */
    static Shape<PageDraft> page(String id, Supplier<Markup> body) {
        return new Shape<>("page", all -> {
            Language language = all.language("language", all.reading().language());
            Fields fields = all.in(language);
            fields.need("title");
            return new PageDraft(
                    id,
                    fields.formerIds(),
                    fields.name("title"),
                    fields.line("description"),
                    language,
                    fields.text("part"),
                    fields.count("order"),
                    body.get(),
                    fields.marks());
        });
    }

    /** Reads all files of a folder, in parallel, in the order of their names; what cannot be read is left out and has been reported. */
    private <T> List<T> all(Class<T> type, String folder, Reading reading, Drafting drafting) throws IOException {
        return all(type, folder, Map.of(), reading, drafting);
    }

    private <T> List<T> all(Class<T> type, String folder, Map<String, Path> beside, Reading reading, Drafting drafting)
            throws IOException {
        return files(folder).stream().filter(file -> ContentPaths.isText(name(file))).toList().parallelStream()
                .map(file -> {
                    String id = stem(file);
                    SourceFile source = unchecked(file);
                    if (source != null && !Ids.checkForm(id, source.whole(), problems)) {
                        problems.unread(Problems.Unread.DATA, source.path());
                        return null;
                    }
                    if (source == null) {
                        return null;
                    }
                    Path other = beside.get(id);
                    SourceFile notes = other == null ? null : unchecked(other);
                    return remembered(
                            type,
                            source.path(),
                            problems,
                            own -> reading.reportingTo(own).file(one -> drafting.of(new Found(id, source, notes), one)),
                            source,
                            notes,
                            reading.language());
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

    /**
     * The text of a file; null when it is not UTF-8 or too large, which is reported. What looks as it did in the run before is not opened again, unless
     * it was written so shortly before it was read that it may have been written once more in the same moment.
     */
    private SourceFile load(Path file) throws IOException {
        SourceFile laid = tree.laid(file);
        if (laid != null) {
            return laid;
        }
        long size = tree.stamp(file).size();
        if (size > LARGEST_TEXT && !OF_MANY.contains(file.getFileName().toString())) {
            tree.unusable(
                    file,
                    "this file is too large to be read as a text: it has %d MiB, and the largest that is read has %d"
                            .formatted((size + (1L << 20) - 1) >> 20, LARGEST_TEXT >> 20),
                    "divide it into several files, or put what is no text into content/assets and link to it");
            return null;
        }
        if (!memory.keeps()) {
            return decode(file);
        }
        FileTree.Stamp stamp = tree.stamp(file, memory);
        Object key = Memory.key(SourceFile.class, file);
        SourceFile kept = memory.find(SourceFile.class, key, stamp);
        SourceFile source = kept == null ? decode(file) : kept;
        if (source == null) {
            return null;
        }
        // The same text is the same object, so that what was made of it can be used again.
        SourceFile same = memory.same(SourceFile.class, Memory.key("text", file), source);
        if (stamp.isSettled(memory)) {
            memory.keep(key, same, stamp);
        }
        return same;
    }

    private SourceFile decode(Path file) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw e;
        } catch (IOException e) {
            tree.unreadable(file, e);
            return null;
        }
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
            problems.unread(Problems.Unread.DATA, path(file));
            return null;
        }
    }

    /** Offset of the first byte that begins no character. */
    private static int badByte(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
        return in.position();
    }

    /** The files of a folder, by name. */
    private List<Path> files(String folder) {
        return List.copyOf(tree.files(folder).values());
    }

    private List<Asset> assets(boolean checked, SettingsDraft settings) {
        AssetReader reader = new AssetReader(content, tree, problems, memory);
        List<Asset> assets = reader.all();
        if (checked) {
            reader.check(assets, settings);
        }
        return assets;
    }

    private String path(Path file) {
        return FileNames.shown(FileNames.slashed(project.relativize(file)));
    }

    static String name(Path file) {
        return file.getFileName().toString();
    }

    private static String stem(Path file) {
        return Ids.normal(ContentPaths.stem(name(file)));
    }
}
