package org.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dossier.model.Settings;
import org.dossier.output.OutputFile;

/** {@code data/datapackage.json}: which tables there are, what their columns mean and how they refer to each other. */
record DataPackageJson(Settings settings, List<Table> tables) implements OutputFile.Content {
    // spec: Data Package 2.0, "license": its name is an identifier
    private static final Pattern LICENSE = Pattern.compile("[-a-zA-Z0-9._]+");

    private static final int LINES = 3;

    private static final String DEFUSED =
            "Text that a spreadsheet would take for a formula has an apostrophe before it: drop the first"
                    + " character of every cell that begins with an apostrophe, then blanks or further apostrophes, and one of = + - @.";

    @Override
    public void writeTo(OutputStream out) throws IOException {
        Json.write(
                out,
                LINES,
                json -> json.object(() -> {
                    json.text("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
                    json.text("profile", "tabular-data-package");
                    json.text("name", "dossier");
                    json.text("title", settings.title().text());
                    json.text("description", (settings.description().text() + " " + DEFUSED).strip());
                    json.text("homepage", settings.url());
                    if (LICENSE.matcher(settings.license()).matches()) {
                        List<String> one = List.of(settings.license());
                        json.objects("licenses", one, license -> json.text("name", license));
                    }
                    if (!settings.editors().isEmpty()) {
                        json.objects("contributors", settings.editors(), editor -> json.words("title", editor.name()));
                    }
                    json.objects("resources", tables, table -> resource(table, json));
                }));
    }

    private static void resource(Table table, Json json) {
        json.text("name", table.name());
        json.text("type", "table");
        json.text("profile", "tabular-data-resource");
        json.text("path", table.file());
        json.text("description", table.about());
        json.text("format", "csv");
        json.text("mediatype", "text/csv");
        json.text("encoding", "utf-8");
        json.object("schema", () -> {
            json.objects("fields", table.columns(), column -> {
                json.text("name", column.name());
                json.text("type", column.type().name().toLowerCase(Locale.ROOT));
                json.text("description", column.about());
            });
            if (!table.key().isEmpty()) {
                json.texts("primaryKey", table.key());
            }
            List<Table.Column> references =
                    table.columns().stream().filter(one -> !one.to().isEmpty()).toList();
            if (!references.isEmpty()) {
                json.objects("foreignKeys", references, column -> {
                    json.texts("fields", List.of(column.name()));
                    json.object("reference", () -> {
                        json.text("resource", column.to());
                        json.texts("fields", List.of("id"));
                    });
                });
            }
        });
    }
}
