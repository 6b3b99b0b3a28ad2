package org.dossier.suggest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dossier.Build;

/** A small project whose content stands in the test. */
final class TestProject {
    private final Path project;

    TestProject(Path project) throws IOException {
        this.project = project;
        file("dossier.yaml", "title: A test\n");
    }

    TestProject file(String path, String text) throws IOException {
        Path file = project.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    TestProject article(String id, String text) throws IOException {
        return file("articles/" + id + ".md", "---\ntitle: T\n---\n\n" + text + "\n");
    }

    TestProject article(String id, String language, String text) throws IOException {
        return file("articles/" + id + ".md", "---\ntitle: T\nlanguage: " + language + "\n---\n\n" + text + "\n");
    }

    TestProject person(String id, String name, String... more) throws IOException {
        return file("people/" + id + ".md", "---\nname: " + name + "\n" + String.join("\n", more) + "\n---\n");
    }

    TestProject organization(String id, String name, String... more) throws IOException {
        return file("organizations/" + id + ".md", "---\nname: " + name + "\n" + String.join("\n", more) + "\n---\n");
    }

    Suggestions suggestions() throws IOException {
        return Suggest.in(Build.check(project).dossier());
    }

    /** The names, each as {@code name kind count}. */
    List<String> names() throws IOException {
        return suggestions().names().stream()
                .map(one -> one.name() + " " + one.kind().key() + " " + one.count())
                .toList();
    }

    /** The forms of known names, each as {@code text why profiles}. */
    List<String> forms() throws IOException {
        return suggestions().forms().stream()
                .map(one -> one.text() + " " + one.why().key() + " " + String.join(" ", one.profiles()))
                .toList();
    }
}
