package org.dossier.resolve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dossier.manuscript.Manuscript;
import org.dossier.model.Article;
import org.dossier.model.Body;
import org.dossier.model.Dossier;
import org.dossier.model.RelationKinds;
import org.dossier.read.ContentReader;
import org.dossier.source.Memory;
import org.dossier.source.Problem;
import org.dossier.source.Problems;

/** A small content folder that stands in the test. */
final class TestContent {
    private final Path project;
    private final Problems problems = new Problems();

    TestContent(Path project) {
        this.project = project;
        file("dossier.yaml", "title: A test");
    }

    /** A file below {@code content}. */
    TestContent file(String path, String text) {
        try {
            Path file = project.resolve("content").resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TestContent article(String id, String body) {
        return file("articles/" + id + ".md", "---\ntitle: " + id + "\n---\n" + body);
    }

    TestContent annotations(String id, String yaml) {
        return file("articles/" + id + ".yaml", yaml);
    }

    TestContent person(String id, String name, String... more) {
        return file("people/" + id + ".md", "---\nname: " + name + "\n" + String.join("\n", more) + "\n---\n");
    }

    TestContent organization(String id, String name, String... more) {
        return file("organizations/" + id + ".md", "---\nname: " + name + "\n" + String.join("\n", more) + "\n---\n");
    }

    Manuscript read() {
        try {
            return ContentReader.read(project, ContentReader.Part.ALL, problems, Memory.none());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Dossier dossier() {
        return Resolver.resolve(read(), RelationKinds.standard(), problems, Memory.none())
                .dossier();
    }

    /** The article of that id. */
    Article article(String id) {
        return dossier().article(id);
    }

    /** The body of an article of that text, in a dossier that holds what has been put into this one so far. */
    Body body(String markdown) {
        return article("text", markdown).article("text").body();
    }

    Problems problems() {
        return problems;
    }

    /** What is wrong, each as {@code code: message}. */
    List<String> messages() {
        return problems.sorted().stream()
                .map(problem -> problem.code() + ": " + problem.message())
                .toList();
    }

    /** What to do about it. */
    List<String> help() {
        return problems.sorted().stream().map(Problem::help).toList();
    }
}
