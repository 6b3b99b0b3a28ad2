package org.dossier.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dossier.manuscript.MeantMetadata;
import org.dossier.manuscript.Ref;
import org.dossier.manuscript.SettingsDraft;
import org.dossier.model.Keyed;
import org.dossier.model.Language;
import org.dossier.model.Settings;
import org.dossier.read.yaml.Fields;
import org.dossier.read.yaml.Holds;
import org.dossier.read.yaml.KeyList;
import org.dossier.read.yaml.Reading;
import org.dossier.read.yaml.Refers;
import org.dossier.read.yaml.Shape;
import org.dossier.read.yaml.Yaml;
import org.dossier.source.Problem;
import org.dossier.source.SourceFile;

/** Reads {@code dossier.yaml}. */
public final class SettingsReader {
    static final Shape<SettingsDraft> SETTINGS = new Shape<>("dossier", SettingsReader::settings);
    private static final Shape<Settings.Editor> EDITOR = new Shape<>("editor", SettingsReader::editor);
    private static final Shape<Policies> POLICIES = new Shape<>("policies", Policies::of);
    private static final Shape<MeantMetadata> MEANT = new Shape<>("metadata", SettingsReader::meant);
    private static final Shape<Settings.Linking> LINKING = new Shape<>("linking", SettingsReader::linking);
    private static final Shape<Map<Language, List<String>>> STOP = new Shape<>("stop", SettingsReader::stop);
    private static final Shape<Rules> RULES = new Shape<>("rules", SettingsReader::rules);

    private SettingsReader() {}

    /** Null when it is not YAML, which has been reported. */
    public static SettingsDraft read(SourceFile file, Yaml yaml, Reading reading) {
        Yaml.Mapping map = yaml.read(file, 0, file.text().length(), reading.problems());
        if (map == null) {
            return null;
        }
        return SETTINGS.read(new Fields(map, reading));
    }

    private static SettingsDraft settings(Fields all) {
        Language language = all.language("language", Language.ENGLISH);
        Fields fields = all.in(language);
        fields.need("title");
        String url = base(fields);
        Policies policies = orNone(fields.map("policies", POLICIES), Policies.NONE);
        Rules rules = orNone(fields.map("rules", RULES), Rules.NONE);
        return new SettingsDraft(
                fields.name("title"),
                fields.line("description"),
                language,
                url,
                fields.list("editors", EDITOR),
                fields.text("license"),
                policies.methodology,
                policies.corrections,
                policies.contact,
                fields.flag("strict", false),
                orNone(
                        fields.map("linking", LINKING),
                        new Settings.Linking(false, Settings.Linking.Link.ALL, Map.of())),
                rules.levels,
                rules.off,
                fields.flag("noindex", false),
                fields.choice("cards", Settings.Cards.class, Settings.Cards.AUTO),
                fields.list("asset_metadata", MEANT),
                fields.marks());
    }

    private static <T> T orNone(T read, T none) {
        return read == null ? none : read;
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
        fields.need("name");
        return new Settings.Editor(fields.text("name"), fields.text("contact"));
    }

    private static MeantMetadata meant(Fields fields) {
        fields.need("file");
        fields.need("tags");
        return new MeantMetadata(fields.asset("file"), fields.texts("tags"), fields.marks());
    }

    private record Policies(Ref methodology, Ref corrections, String contact) {
        static final Policies NONE = new Policies(null, null, "");

        static Policies of(Fields fields) {
            return new Policies(
                    fields.ref("methodology", Refers.PAGE),
                    fields.ref("corrections", Refers.PAGE),
                    fields.text("contact"));
        }
    }

    private static Settings.Linking linking(Fields fields) {
        Map<Language, List<String>> stop = fields.map("stop", STOP);
        return new Settings.Linking(
                fields.flag("headings", false),
                fields.choice("link", Settings.Linking.Link.class, Settings.Linking.Link.ALL),
                stop == null ? Map.of() : stop);
    }

    private static Map<Language, List<String>> stop(Fields words) {
        Map<Language, List<String>> stop = new TreeMap<>();
        for (String tag : words.keys(KeyList.Chosen.LANGUAGES, Holds.Plain.TEXTS)) {
            List<String> texts = words.texts(tag);
            Language language = words.reading().language(tag, words.keySpan(tag), null);
            if (language != null) {
                stop.computeIfAbsent(language, none -> new ArrayList<>()).addAll(texts);
            }
        }
        return stop;
    }

    /** What a dossier says of a rule. */
    private enum Said implements Keyed {
        ERROR,
        WARNING,
        OFF
    }

    private record Rules(Map<String, Problem.Level> levels, Set<String> off) {
        static final Rules NONE = new Rules(Map.of(), Set.of());
    }

    private static Rules rules(Fields fields) {
        Rules rules = new Rules(new LinkedHashMap<>(), new LinkedHashSet<>());
        for (String id : fields.keys(KeyList.Chosen.RULES, Holds.Word.of(Said.class))) {
            Said said = fields.choice(id, Said.class, null);
            if (said == Said.OFF) {
                rules.off.add(id);
            } else if (said != null) {
                rules.levels.put(id, said == Said.ERROR ? Problem.Level.ERROR : Problem.Level.WARNING);
            }
        }
        return rules;
    }
}
