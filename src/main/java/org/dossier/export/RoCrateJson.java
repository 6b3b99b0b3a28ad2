package org.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.dossier.model.Dossier;
import org.dossier.model.Settings;
import org.dossier.output.OutputFile;

/**
 * {@code ro-crate-metadata.json}: what a folder for an archive is, for programs that read research objects.
 *
 * @param dossier what it is about
 * @param folders what is in the folder, beside this file
 */
// spec: RO-Crate 1.2, "Root Data Entity": name, description, datePublished and license must be there
public record RoCrateJson(Dossier dossier, List<Folder> folders) implements OutputFile.Content {
    private static final int LINES = 3;
    private static final String UNLICENSED = "No license is stated: ask the editors.";

    /**
     * A folder.
     *
     * @param name of the folder
     * @param about what is in it
     */
    public record Folder(String name, String about) {}

    @Override
    public void writeTo(OutputStream out) throws IOException {
        Settings settings = dossier.settings();
        Json.write(
                out,
                LINES,
                json -> json.object(() -> {
                    json.text("@context", "https://w3id.org/ro/crate/1.2/context");
                    json.array("@graph", () -> {
                        json.object(() -> {
                            json.text("@id", "ro-crate-metadata.json");
                            json.text("@type", "CreativeWork");
                            json.object("conformsTo", () -> json.text("@id", "https://w3id.org/ro/crate/1.2"));
                            json.object("about", () -> json.text("@id", "./"));
                        });
                        json.object(() -> {
                            json.text("@id", "./");
                            json.text("@type", "Dataset");
                            json.text("name", settings.title().text());
                            json.text("description", description(settings));
                            json.text("datePublished", Moments.text(latest()));
                            json.text("license", settings.license().isEmpty() ? UNLICENSED : settings.license());
                            json.text("url", settings.url());
                            json.text("inLanguage", settings.language().tag());
                            json.objects("hasPart", folders, one -> json.text("@id", one.name() + "/"));
                        });
                        for (Folder one : folders) {
                            json.object(() -> {
                                json.text("@id", one.name() + "/");
                                json.text("@type", "Dataset");
                                json.text("name", one.name());
                                json.text("description", one.about());
                            });
                        }
                    });
                }));
    }

    private static String description(Settings settings) {
        String said = settings.description().text();
        return said.isEmpty() ? settings.title().text() : said;
    }

    /** The latest day that the content knows, never the clock. */
    private OffsetDateTime latest() {
        return dossier.articles().stream()
                .map(Moments::updated)
                .max(Comparator.naturalOrder())
                .orElse(Moments.UNKNOWN);
    }
}
