package org.dossier.model;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which files of a project say what. Paths are relative to the project, with forward slashes. */
public final class ContentPaths {
    /** The folder of all content. */
    public static final String CONTENT = "content/";

    /** What holds for the dossier as a whole. */
    public static final String SETTINGS = CONTENT + "dossier.yaml";

    /** The cited works that are not articles. */
    public static final String SOURCES = CONTENT + "sources.yaml";

    /** The record of what has been published. */
    public static final String LOCK = CONTENT + "dossier.lock";

    /** What the files of a folder of the content are, by the name of the folder. */
    public static final Map<String, IdKind> FOLDERS = Stream.of(IdKind.values())
            .filter(kind -> kind != IdKind.SOURCE)
            .collect(Collectors.toUnmodifiableMap(ContentPaths::name, kind -> kind));

    private static final String TEXT = ".md";
    private static final String DATA = ".yaml";

    private ContentPaths() {}

    private static String name(IdKind kind) {
        return switch (kind) {
            case ARTICLE -> "articles";
            case PERSON -> Profile.Kind.PERSON.folder();
            case ORGANIZATION -> Profile.Kind.ORGANIZATION.folder();
            case PAGE -> "pages";
            case SOURCE -> throw new IllegalArgumentException("sources share a file");
        };
    }

    /**
     * The folder of the files of a kind, with a slash at its end.
     *
     * @param kind any but that of sources, which share a file
     */
    public static String folder(IdKind kind) {
        return CONTENT + name(kind) + "/";
    }

    /**
     * The Markdown file of something.
     *
     * @param kind any but that of sources, which share a file
     */
    public static String of(IdKind kind, String id) {
        return folder(kind) + id + TEXT;
    }

    /** The profile of a person or organization. */
    public static String profile(Profile.Kind kind, String id) {
        return of(kind == Profile.Kind.PERSON ? IdKind.PERSON : IdKind.ORGANIZATION, id);
    }

    /** The file of the annotations of an article. */
    public static String annotations(String article) {
        return beside(of(IdKind.ARTICLE, article));
    }

    /** The other of the two files of an article: the annotations beside a text, the text beside annotations; any other path as it is. */
    public static String beside(String path) {
        return isText(path) ? stem(path) + DATA : isData(path) ? stem(path) + TEXT : path;
    }

    /** True when one of some files belongs to what the file of a path belongs to. */
    public static boolean anyOf(Set<String> files, String path) {
        return files.contains(path) || files.contains(beside(path));
    }

    /**
     * True for the files of a kind: texts, and beside those of articles their annotations.
     *
     * @param kind null for none, which has no files
     */
    public static boolean isFileOf(IdKind kind, String file) {
        return kind != null && (isText(file) || kind == IdKind.ARTICLE && isData(file));
    }

    /** What a file is of; null for one that is in none of the folders. */
    public static IdKind kind(String path) {
        if (!path.startsWith(CONTENT)) {
            return null;
        }
        int slash = path.indexOf('/', CONTENT.length());
        return slash < 0 ? null : FOLDERS.get(path.substring(CONTENT.length(), slash));
    }

    /** True for a profile, and for a folder of them. */
    public static boolean isProfile(String path) {
        IdKind kind = kind(path);
        return kind != null && kind.isProfile();
    }

    /** True for a file that holds a text below its front matter. */
    public static boolean isText(String file) {
        return file.endsWith(TEXT);
    }

    /** True for a file that holds nothing but keys. */
    public static boolean isData(String file) {
        return file.endsWith(DATA);
    }

    /** A name or path without the ending of a text or of data; any other as it is. */
    public static String stem(String file) {
        int ending = isText(file) ? TEXT.length() : isData(file) ? DATA.length() : 0;
        return file.substring(0, file.length() - ending);
    }

    /** The name of a file, without its folders. */
    public static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
