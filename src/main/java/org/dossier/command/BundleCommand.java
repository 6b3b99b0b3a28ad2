package org.dossier.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.Build;
import org.dossier.cache.KeptMemory;
import org.dossier.cache.MadeFiles;
import org.dossier.edit.Edits;
import org.dossier.export.RoCrateJson;
import org.dossier.model.Settings;
import org.dossier.output.Bag;
import org.dossier.output.RouteRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dossier bundle}. */
@Command(
        name = "bundle",
        mixinStandardHelpOptions = true,
        description =
                "Makes a folder for an archive: the site, with the checksum of every file, as a BagIt bag with RO-Crate metadata. 'dossier verify' checks it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  # the site of the project in the current folder",
            "  dossier bundle -o /tmp/dossier-2024",
            "  # with the content: only for your own archive",
            "  dossier bundle -o /tmp/archive --content"
        })
public final class BundleCommand extends ProjectCommand {
    private static final String SITE = "site";
    private static final String CONTENT = "content";

    @Mixin
    private ProjectFolder folder;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "BAG",
            required = true,
            description = "The folder to make. It must be new or empty.")
    private Path output;

    @Option(
            names = "--content",
            description =
                    "Adds the content as you wrote it, with drafts and withheld names. Such a bag is not for publication.")
    private boolean content;

    @Override
    public Integer call() throws IOException {
        Path project = project(folder.named());
        if (Files.exists(output) && !isEmptyFolder(output)) {
            throw wrong(output + " already exists and is not empty; name a new folder");
        }
        if (output.toAbsolutePath()
                .normalize()
                .startsWith(project.resolve(CONTENT).toAbsolutePath().normalize())) {
            throw wrong(output + " is in the content, and would become part of it; name a folder elsewhere");
        }
        Bag bag = new Bag(output);
        Path site = bag.payload().resolve(SITE);
        Files.createDirectories(bag.payload());
        Build.Built built;
        try (TerminalProgress progress = new TerminalProgress(streams())) {
            built = Build.build(project, site, false, progress, MadeFiles.of(project), KeptMemory.none(), Map::of);
        }
        streams().print(built.problems(), built.checked().unread());
        if (built.report() == null) {
            Edits.remove(output);
            err().println("Nothing was bundled.");
            return Exit.PROBLEMS;
        }
        // What the publisher needs to change a site: nobody changes this one.
        Edits.remove(site.resolve(RouteRules.PRIVATE_FOLDER));
        List<RoCrateJson.Folder> folders = new ArrayList<>();
        folders.add(new RoCrateJson.Folder(SITE, "The published site; open index.html."));
        if (content) {
            copy(project.resolve(CONTENT), bag.payload().resolve(CONTENT));
            folders.add(new RoCrateJson.Folder(CONTENT, "The content as its editors wrote it. Not for publication."));
            err().println("The bag holds drafts and withheld names: do not publish it.");
        }
        try (OutputStream out = Files.newOutputStream(bag.payload().resolve("ro-crate-metadata.json"))) {
            new RoCrateJson(built.checked().dossier(), folders).writeTo(out);
        }
        int files = bag.seal(info(built.checked().dossier().settings()));
        out().println(output + ": " + files + " files; check it with 'dossier verify " + output + "'");
        return Exit.DONE;
    }

    private static Map<String, String> info(Settings settings) {
        Map<String, String> info = new LinkedHashMap<>();
        info.put("External-Description", settings.title().text());
        String editors = settings.editors().stream().map(Settings.Editor::name).collect(Collectors.joining(", "));
        if (!editors.isEmpty()) {
            info.put("Contact-Name", editors);
        }
        if (settings.url() != null) {
            info.put("External-Identifier", settings.url());
        }
        return info;
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
