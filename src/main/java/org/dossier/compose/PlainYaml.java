package org.dossier.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.read.yaml.Yaml;

/** YAML without its places: what two files say can be compared. */
final class PlainYaml {
    private PlainYaml() {}

    /** Maps, lists, and for each scalar its type and text; maps keep their order. */
    static Object of(Yaml.Node node) {
        if (node instanceof Yaml.Mapping map) {
            Map<String, Object> plain = new LinkedHashMap<>();
            map.entries().forEach((key, entry) -> plain.put(key, of(entry.value())));
            return plain;
        }
        if (node instanceof Yaml.Sequence list) {
            return list.items().stream().map(PlainYaml::of).toList();
        }
        Yaml.Scalar scalar = (Yaml.Scalar) node;
        return List.of(scalar.isNull(), scalar.type(), scalar.text());
    }
}
