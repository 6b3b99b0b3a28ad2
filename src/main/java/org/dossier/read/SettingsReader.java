package org.dossier.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.manuscript.IntendedMetadata;
import org.dossier.manuscript.Markup;
import org.dossier.manuscript.Ref;
import org.dossier.manuscript.SettingsDraft;
import org.dossier.model.Export;
import org.dossier.model.Keyed;
import org.dossier.model.Language;
import org.dossier.model.PartialDate;
import org.dossier.model.Settings;
import org.dossier.read.yaml.Fields;
import org.dossier.read.yaml.IdTarget;
import org.dossier.read.yaml.Key;
import org.dossier.read.yaml.Keys;
import org.dossier.read.yaml.Reading;
import org.dossier.read.yaml.Shape;
import org.dossier.read.yaml.ValueKind;
import org.dossier.read.yaml.Yaml;
import org.dossier.source.Problem;
import org.dossier.source.SourceFile;

/** Reads {@code dossier.yaml}. */
final class SettingsReader {
    private static final Key<String> NAME = Key.prose("name").needed();
    private static final Key<String> CONTACT = Key.text("contact");
    private static final Key<List<Settings.Editor>> EDITORS =
            new Shape<>(Keys.of("editor", NAME, CONTACT), SettingsReader::editor).list("editors");

    private static final Key<Ref> METHODOLOGY = Key.ref("methodology", IdTarget.PAGE);
    private static final Key<Ref> CORRECTIONS = Key.ref("corrections", IdTarget.PAGE);
    private static final Key<Policies> POLICIES = new Shape<>(
                    Keys.of("policies", METHODOLOGY, CORRECTIONS, CONTACT), SettingsReader::policies)
            .map("policies")
            .or(new Policies(null, null, ""));

    private static final Key<String> FILE = Key.asset("file").needed();
    private static final Key<List<IntendedMetadata>> ASSET_METADATA = new Shape<>(
                    Keys.of("metadata", FILE, CommonKeys.TAGS.needed()), SettingsReader::meant)
            .list("asset_metadata");

    private static final Key<Map<Language, List<String>>> STOP = new Shape<>(
                    Keys.chosen("stop", Keys.Chosen.LANGUAGES, ValueKind.Plain.TEXTS), SettingsReader::stop)
            .map("stop")
            .or(Map.of());
    private static final Key<Boolean> HEADINGS = Key.flag("headings", false);
    private static final Key<Settings.Linking.Link> LINK =
            Key.choice("link", Settings.Linking.Link.class).or(Settings.Linking.Link.ALL);
    private static final Key<Settings.Linking> LINKING = new Shape<>(
                    Keys.of("linking", STOP, HEADINGS, LINK), SettingsReader::linking)
            .map("linking")
            .or(new Settings.Linking(false, Settings.Linking.Link.ALL, Map.of()));

    private static final Key<Rules> RULES = new Shape<>(
                    Keys.chosen("rules", Keys.Chosen.RULES, ValueKind.Word.of(Said.class)), SettingsReader::rules)
            .map("rules")
            .or(new Rules(Map.of(), Set.of()));

    private static final Key<Boolean> STRICT = Key.flag("strict", false);
    private static final Key<Boolean> NOINDEX = Key.flag("noindex", false);
    private static final Key<Settings.Cards> CARDS =
            Key.choice("cards", Settings.Cards.class).or(Settings.Cards.AUTO);

    private static final Key<Markup> LEAD = Key.line("lead");
    private static final Key<Markup> PRACTICE = Key.line("practice");
    private static final Key<PartialDate> CHECKED = Key.date("checked");
    private static final Key<List<Ref>> NAV = Key.refs("nav", IdTarget.SECTION_OR_PAGE);
    private static final Key<List<Ref>> CLAIMS = Key.refs("claims", IdTarget.CLAIM);
    private static final Key<List<Settings.Block>> BLOCKS = Key.choices("blocks", Settings.Block.class);
    private static final Key<SettingsDraft.FrontDraft> FRONT =
            new Shape<>(Keys.of("front", CommonKeys.FRONT_PICTURE, CLAIMS, BLOCKS), SettingsReader::front).map("front");
    private static final Key<Settings.Digits> DIGITS =
            Key.choice("digits", Settings.Digits.class).or(Settings.Digits.LATIN);

    private static final Map<Export, Key<Boolean>> OFFERED = Stream.of(Export.values())
            .collect(Collectors.toMap(
                    export -> export, export -> Key.flag(export.key()), (one, same) -> one, LinkedHashMap::new));
    private static final Key<Boolean> OTHERS = Key.flag("others");
    private static final Key<Map<Export, Boolean>> EXPORTS = new Shape<>(
                    Keys.of("exports", OFFERED.values().toArray(Key<?>[]::new)).and(OTHERS), SettingsReader::exports)
            .map("exports")
            .or(Map.of());

    static final Keys KEYS = Keys.of("dossier", CommonKeys.LANGUAGE, CommonKeys.URL, POLICIES, RULES, CommonKeys.TITLE)
            .and(CommonKeys.DESCRIPTION, EDITORS, CommonKeys.LICENSE, STRICT, LINKING)
            .and(NOINDEX, CARDS, ASSET_METADATA)
            .and(LEAD, FRONT, NAV, PRACTICE, CHECKED)
            .and(RelationKindReader.KINDS, DIGITS, EXPORTS);

    private SettingsReader() {}

    /** Null when it is not YAML, which has been reported. */
    static SettingsDraft read(SourceFile file, Yaml yaml, Reading reading) {
        Yaml.Mapping map = yaml.read(file, 0, file.text().length(), reading.problems());
        return map == null ? null : new Shape<>(KEYS, SettingsReader::settings).read(map, reading);
    }

    private static SettingsDraft settings(Fields all) {
        Language language = all.get(CommonKeys.LANGUAGE);
        Fields fields = all.in(language);
        String url = base(fields);
        Policies policies = fields.get(POLICIES);
        Rules rules = fields.get(RULES);
        return new SettingsDraft(
                fields.get(CommonKeys.TITLE),
                fields.get(CommonKeys.DESCRIPTION),
                language,
                url,
                fields.get(EDITORS),
                fields.get(CommonKeys.LICENSE),
                policies.methodology,
                policies.corrections,
                policies.contact,
                fields.get(STRICT),
                fields.get(LINKING),
                rules.levels,
                rules.off,
                fields.get(NOINDEX),
                fields.get(CARDS),
                fields.get(ASSET_METADATA),
                fields.get(LEAD),
                fields.get(FRONT),
                fields.get(NAV),
                fields.get(PRACTICE),
                fields.get(CHECKED),
                fields.get(RelationKindReader.KINDS),
                fields.get(EXPORTS),
                fields.get(DIGITS),
                fields.marks());
    }

    /** The address of the site, ending in a slash; null when not given. */
    private static String base(Fields fields) {
        String url = fields.get(CommonKeys.URL);
        if (url.contains("?") || url.contains("#")) {
            fields.problem(
                    "bad-url",
                    CommonKeys.URL,
                    "'" + url + "' cannot be the URL of a site",
                    "remove everything from ? or # on");
            return null;
        }
        return url.isEmpty() ? null : url.endsWith("/") ? url : url + "/";
    }

    private static Map<Export, Boolean> exports(Fields fields) {
        Boolean others = fields.get(OTHERS);
        Map<Export, Boolean> said = new EnumMap<>(Export.class);
        OFFERED.forEach((export, key) -> {
            Boolean own = fields.get(key);
            if (own != null || others != null) {
                said.put(export, own == null ? others : own);
            }
        });
        return said;
    }

    private static Settings.Editor editor(Fields fields) {
        return new Settings.Editor(fields.get(NAME), fields.get(CONTACT));
    }

    private static SettingsDraft.FrontDraft front(Fields fields) {
        return new SettingsDraft.FrontDraft(
                fields.get(CommonKeys.FRONT_PICTURE), fields.get(CLAIMS), fields.get(BLOCKS), fields.marks());
    }

    private static IntendedMetadata meant(Fields fields) {
        return new IntendedMetadata(fields.get(FILE), fields.get(CommonKeys.TAGS), fields.marks());
    }

    private record Policies(Ref methodology, Ref corrections, String contact) {}

    private static Policies policies(Fields fields) {
        return new Policies(fields.get(METHODOLOGY), fields.get(CORRECTIONS), fields.get(CONTACT));
    }

    private static Settings.Linking linking(Fields fields) {
        return new Settings.Linking(fields.get(HEADINGS), fields.get(LINK), fields.get(STOP));
    }

    private static Map<Language, List<String>> stop(Fields words) {
        Map<Language, List<String>> stop = new TreeMap<>();
        for (String tag : words.names()) {
            List<String> texts = words.get(Key.texts(tag));
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

    private record Rules(Map<String, Problem.Level> levels, Set<String> off) {}

    private static Rules rules(Fields fields) {
        Rules rules = new Rules(new LinkedHashMap<>(), new LinkedHashSet<>());
        for (String id : fields.names()) {
            Said said = fields.get(Key.choice(id, Said.class));
            if (said == Said.OFF) {
                rules.off.add(id);
            } else if (said != null) {
                rules.levels.put(id, said == Said.ERROR ? Problem.Level.ERROR : Problem.Level.WARNING);
            }
        }
        return rules;
    }
}
