package org.dossier.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dossier.model.Language;
import org.dossier.model.Settings;
import org.dossier.source.Problem;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;

/** Reads {@code dossier.yaml}. */
final class SettingsReader {
    private SettingsReader() {}

    /** Null when it is not YAML, which has been reported. */
    static SettingsDraft read(SourceFile file, Yaml yaml, Reading reading) {
        Yaml.Mapping map = yaml.read(file, 0, file.text().length(), reading.problems());
        if (map == null) {
            return null;
        }
        Fields all = new Fields(map, reading);
        Language language = all.language("language", Language.ENGLISH);
        Fields fields = all.in(language);
        String url = base(fields);
        Fields policies = fields.map("policies");
        Rules rules = rules(fields.map("rules"));
        SettingsDraft settings = new SettingsDraft(
                fields.has("title") ? fields.name("title") : fields.missing("title", ""),
                fields.line("description"),
                language,
                url,
                fields.list("editors", SettingsReader::editor),
                fields.text("license"),
                policies == null ? null : policies.ref("methodology"),
                policies == null ? null : policies.ref("corrections"),
                policies == null ? "" : policies.text("contact"),
                fields.flag("strict", false),
                linking(fields.map("linking")),
                rules.levels,
                rules.off,
                rules.keys,
                fields.flag("noindex", false),
                fields.choice("cards", Settings.Cards.class, Settings.Cards.AUTO),
                fields.marks());
        if (policies != null) {
            policies.done();
        }
        fields.done();
        return settings;
    }

    /** The address of the site, ending in a slash; null when not given. */
    private static String base(Fields fields) {
        String url = fields.url("url");
        if (url.contains("?") || url.contains("#")) {
            fields.problem(
                    "bad-url",
                    fields.marks().of("url"),
                    "'" + url + "' is no address that a site can stand at",
                    "leave out what begins with ? or #");
            return null;
        }
        return url.isEmpty() ? null : url.endsWith("/") ? url : url + "/";
    }

    private static Settings.Editor editor(Fields fields) {
        String name = fields.has("name") ? fields.text("name") : fields.missing("name", "");
        return new Settings.Editor(name == null ? "" : name, fields.text("contact"));
    }

    private static Settings.Linking linking(Fields fields) {
        if (fields == null) {
            return new Settings.Linking(false, Settings.Linking.Link.ALL, Map.of());
        }
        Map<Language, List<String>> stop = new TreeMap<>();
        Fields words = fields.map("stop");
        if (words != null) {
            for (String tag : words.keys()) {
                List<String> texts = words.texts(tag);
                Language language = words.reading().language(tag, words.keySpan(tag), null);
                if (language != null) {
                    stop.computeIfAbsent(language, none -> new ArrayList<>()).addAll(texts);
                }
            }
            words.done();
        }
        Settings.Linking linking = new Settings.Linking(
                fields.flag("headings", false),
                fields.choice("link", Settings.Linking.Link.class, Settings.Linking.Link.ALL),
                stop);
        fields.done();
        return linking;
    }

    private record Rules(Map<String, Problem.Level> levels, Set<String> off, Map<String, Span> keys) {}

    private static Rules rules(Fields fields) {
        Rules rules = new Rules(new LinkedHashMap<>(), new LinkedHashSet<>(), new LinkedHashMap<>());
        if (fields == null) {
            return rules;
        }
        for (String id : fields.keys()) {
            rules.keys.put(id, fields.keySpan(id));
            switch (fields.text(id)) {
                case "error" -> rules.levels.put(id, Problem.Level.ERROR);
                case "warning" -> rules.levels.put(id, Problem.Level.WARNING);
                case "off" -> rules.off.add(id);
                default ->
                    fields.problem(
                            "unknown-value",
                            fields.marks().of(id),
                            "the level of a rule is error, warning or off",
                            "write one of the three");
            }
        }
        fields.done();
        return rules;
    }
}
