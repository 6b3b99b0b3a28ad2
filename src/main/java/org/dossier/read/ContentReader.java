package org.dossier.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dossier.manuscript.ArticleDraft;
import org.dossier.manuscript.Ids;
import org.dossier.manuscript.Manuscript;
import org.dossier.manuscript.PageDraft;
import org.dossier.manuscript.ProfileDraft;
import org.dossier.manuscript.SettingsDraft;
import org.dossier.manuscript.SourceDraft;
import org.dossier.model.Asset;
import org.dossier.model.ContentPaths;
import org.dossier.model.IdKind;
import org.dossier.model.Language;
import org.dossier.model.Profile;
import org.dossier.model.Published;
import org.dossier.read.markdown.MarkdownReader;
import org.dossier.read.yaml.Reading;
import org.dossier.read.yaml.Yaml;
import org.dossier.source.FileTree;
import org.dossier.source.Fix;
import org.dossier.source.Memory;
import org.dossier.source.Move;
import org.dossier.source.Overlay;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;
import org.dossier.text.Nearest;

/** Reads the {@code content} folder of a project into a {@link Manuscript}. */
public final class ContentReader {
    private static final String ARTICLES = ContentPaths.folder(IdKind.ARTICLE);

    private final Path project;
    private final Path content;
    private final Part part;
    private final Problems problems;
    private final Memory memory;
    private final Yaml yaml = new Yaml();
    private final MarkdownReader markdown = new MarkdownReader();
    private FileTree tree;
    private TextFiles texts;

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
                    Span.whole(SourceFile.of("content", "")),
                    "there is no folder 'content' in "
                            + project.toAbsolutePath().normalize(),
                    "run the command in the folder that holds 'content', or name that folder");
            return new Manuscript(null, List.of(), List.of(), List.of(), List.of(), List.of(), null);
        }
        tree = FileTree.below(content, "content", part.overlay, problems);
        texts = new TextFiles(tree, problems, memory);
        SettingsDraft settings = settings();
        Language stated = settings == null ? Language.ENGLISH : settings.language();
        Language language = memory.same(Language.class, "language of names", stated);
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
        List<ArticleDraft> articles = articles(reading);
        List<SourceDraft> sources = sources(reading);
        return new Manuscript(
                settings,
                articles,
                List.copyOf(profiles),
                sources,
                all(PageDraft.class, "pages", reading, this::page),
                assets(all, settings, sources),
                all ? published() : null);
    }

    private Published published() {
        Path file = project.resolve(ContentPaths.LOCK);
        SourceFile source = tree.isFile(file) ? texts.read(file) : null;
        return source == null
                ? null
                : remembered(Published.class, source.path(), problems, own -> LockReader.read(source, own), source);
    }

    private SettingsDraft settings() {
        Path file = project.resolve(ContentPaths.SETTINGS);
        if (!tree.isFile(file)) {
            if (!tree.isFile(content.resolve("dossier.yml")) && !tree.isTaken(file) && !tree.isTaken(content)) {
                problems.error(
                        "no-settings",
                        Span.whole(SourceFile.of(ContentPaths.SETTINGS, "")),
                        "the file is missing",
                        "create it with at least the line\n    title: …");
            }
            problems.unread(Problems.Unread.DATA, tree.path(file));
            return null;
        }
        SourceFile source = texts.read(file);
        return source == null
                ? null
                : new Reading(problems, markdown, Language.ENGLISH).file(one -> SettingsReader.read(source, yaml, one));
    }

    private List<SourceDraft> sources(Reading reading) {
        Path file = project.resolve(ContentPaths.SOURCES);
        SourceFile source = tree.isFile(file) ? texts.read(file) : null;
        return source == null ? List.of() : reading.file(one -> SourcesReader.read(source, yaml, one));
    }

    /** A file with its id and its text, and for an article the annotations beside it, or null. */
    private record Found(String id, SourceFile file, SourceFile beside) {}

    /** What came of a file; the draft is null when there is none. */
    private record Drafted(Object draft, Problems.Said said) {}

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

    private List<ArticleDraft> articles(Reading reading) {
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
                // Its article may be there, under a name that has been reported.
                .filter(file -> !problems.isUnread(
                        Problems.Unread.DATA, tree.path(file.resolveSibling(ContentPaths.beside(name(file))))))
                .forEach(file -> orphan(file, articles));
        return articles;
    }

    /** Annotations whose article is not there: it may have been renamed alone, so that nothing of it is known. */
    private void orphan(Path file, List<ArticleDraft> articles) {
        List<String> alone = articles.stream()
                .map(ArticleDraft::id)
                .filter(id -> !tree.isFile(file.resolveSibling(id + ".yaml")))
                .toList();
        String near = Nearest.only(stem(file), alone);
        String meant = near == null && alone.size() == 1 ? alone.get(0) : near;
        Fix fix = meant == null
                ? Fix.NONE
                : Fix.of(new Move(tree.path(file), tree.path(file.resolveSibling(meant + ".yaml"))));
        problems.add(Problem.error(
                        "orphan-annotations",
                        Span.whole(SourceFile.of(tree.path(file), "")),
                        "there is no article for these annotations",
                        meant == null
                                ? "give the file the name of its article, with .yaml instead of .md"
                                : "did you mean the article '" + meant + "'? Then name this file '" + meant
                                        + ".yaml'. If the article was renamed by hand, undo that and run\n    dossier rename "
                                        + stem(file) + " " + meant)
                .fixedBy(near == null ? fix.ifMeant() : fix));
        problems.unread(Problems.Unread.DATA, tree.path(file));
        problems.unread(Problems.Unread.DATA, tree.path(file.resolveSibling(ContentPaths.beside(name(file)))));
    }

    private ProfileDraft profile(Found found, Profile.Kind kind, Reading reading) {
        return ProfileReader.read(found.id(), kind, found.file(), yaml, reading);
    }

    private PageDraft page(Found found, Reading reading) {
        return PageReader.read(found.id(), found.file(), yaml, reading);
    }

    /** Reads all files of a folder, in parallel, in the order of their names; what cannot be read is left out and has been reported. */
    private <T> List<T> all(
            Class<T> type, String folder, Reading reading, BiFunction<Found, Reading, Object> drafting) {
        return all(type, folder, Map.of(), reading, drafting);
    }

    private <T> List<T> all(
            Class<T> type,
            String folder,
            Map<String, Path> beside,
            Reading reading,
            BiFunction<Found, Reading, Object> drafting) {
        return files(folder).stream().filter(file -> ContentPaths.isText(name(file))).toList().parallelStream()
                .map(file -> {
                    String id = stem(file);
                    SourceFile source = texts.read(file);
                    if (source != null && !Ids.objection(id).isEmpty()) {
                        badName(file, id);
                        return null;
                    }
                    Path other = beside.get(id);
                    SourceFile notes = other == null ? null : texts.read(other);
                    if (source == null) {
                        return null;
                    }
                    return remembered(
                            type,
                            source.path(),
                            problems,
                            own -> reading.reportingTo(own)
                                    .file(one -> drafting.apply(new Found(id, source, notes), one)),
                            source,
                            notes,
                            reading.language());
                })
                .filter(Objects::nonNull)
                .toList();
    }

    /** Reports a file whose name is not an id; what is meant to be read under a better one is not known. */
    private void badName(Path file, String id) {
        problems.unread(Problems.Unread.DATA, tree.path(file));
        String better = Ids.of(id);
        Path target = file.resolveSibling(better + ".md");
        boolean free = !better.isEmpty() && !tree.isFile(target) && !tree.isTaken(target);
        List<Move> moves = new ArrayList<>();
        if (free) {
            problems.unread(Problems.Unread.DATA, tree.path(target));
            for (Path one : List.of(file, file.resolveSibling(ContentPaths.beside(name(file))))) {
                String other = tree.path(one.resolveSibling(better + (one.equals(file) ? ".md" : ".yaml")));
                boolean there =
                        tree.isFile(one) && (one.equals(file) || tree.path(one).startsWith(ARTICLES));
                if (there) {
                    moves.add(new Move(tree.path(one), other));
                }
            }
        }
        problems.add(Problem.error(
                        "bad-id",
                        Span.whole(SourceFile.of(tree.path(file), "")),
                        Ids.objection(id),
                        free ? "rename the file to '" + better + ".md'" : Ids.better(id))
                .fixedBy(Fix.of(moves.toArray(Move[]::new))));
    }

    /** The files of a folder, by name. */
    private List<Path> files(String folder) {
        return List.copyOf(tree.files(folder).values());
    }

    private List<Asset> assets(boolean checked, SettingsDraft settings, List<SourceDraft> sources) {
        AssetReader reader = new AssetReader(content, tree, problems, memory);
        List<Asset> assets = reader.all();
        if (checked) {
            reader.check(assets, settings);
            sources.stream().filter(one -> one.evidence() != null).forEach(one -> reader.checkCopy(one, assets));
        }
        return assets;
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static String stem(Path file) {
        return Ids.normal(ContentPaths.stem(name(file)));
    }
}
