package org.dossier.read.yaml;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Language;
import org.dossier.model.Name;
import org.dossier.text.QuotationMarks;

/** Reads names and titles: a text, or a map from language tags to texts. */
final class NameReader {
    private NameReader() {}

    /**
     * The name in a field.
     *
     * @param node the value; not null
     * @return null when it names nothing, which is reported
     */
    static Name name(String key, Yaml.Node node, Reading reading) {
        if (node instanceof Yaml.Mapping map) {
            List<Name.Form> forms = forms(map, reading);
            if (forms.isEmpty()) {
                if (map.entries().values().stream().noneMatch(entry -> CutText.isAllCut(entry.value()))) {
                    empty(key, node, reading);
                }
                return null;
            }
            Name.Form main = forms.stream()
                    .filter(form -> form.language().equals(reading.language()))
                    .findFirst()
                    .orElse(forms.get(0));
            return new Name(
                    main.text(),
                    main.language(),
                    forms.stream().filter(form -> form != main).toList());
        }
        String written = reading.scalar(node, "a name");
        if (written == null) {
            return null;
        }
        String text = Reading.folded(written);
        if (text.isEmpty()) {
            empty(key, node, reading);
            return null;
        }
        return Name.of(typographic(text, reading.language()), reading.language());
    }

    private static String typographic(String text, Language language) {
        return QuotationMarks.set(text, language.tag());
    }

    private static void empty(String key, Yaml.Node node, Reading reading) {
        reading.problem("missing-key", node.span(), "'" + key + "' is empty", "fill it in");
    }

    /** The forms in a map by language tag, in the order written; a language may have several, as a list. */
    static List<Name.Form> forms(Yaml.Mapping map, Reading reading) {
        List<Name.Form> forms = new ArrayList<>();
        map.entries().forEach((tag, entry) -> {
            Language language = reading.language(tag, entry.key(), null);
            List<Yaml.Node> nodes = entry.value() instanceof Yaml.Sequence list ? list.items() : List.of(entry.value());
            for (Yaml.Node node : nodes) {
                String text = reading.scalar(node, "a name");
                if (language != null && text != null && !text.isBlank()) {
                    forms.add(new Name.Form(language, typographic(Reading.folded(text), language)));
                }
            }
        });
        return forms;
    }
}
