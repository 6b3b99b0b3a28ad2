package org.dossier.compose;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dossier.edit.Edits;
import org.dossier.edit.YamlInsertion;
import org.dossier.edit.YamlValue;
import org.dossier.manuscript.Ids;
import org.dossier.manuscript.Manuscript;
import org.dossier.read.yaml.Yaml;
import org.dossier.source.Edit;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;

/** What imported records cite: sources that are there, found by their address, and drafts of new ones. */
final class ImportSources {
    private static final Set<String> SCHEMAS = Set.of("""
            Document Article HyperText Pages PlainText Table Workbook Email Image Video Audio Package Page Folder
            """.split("\\s+"));

    private final Map<String, String> byAddress = new HashMap<>();
    private final Map<String, YamlValue> added = new LinkedHashMap<>();
    private final Map<String, ForeignRecord> documents;
    private final UnaryOperator<String> free;
    private final String standard;

    /**
     * The sources of a content.
     *
     * @param documents records that may be proof of others, by id
     * @param free makes an id that nothing has
     * @param standard id of what is cited by a record that names no source; null for none
     */
    ImportSources(
            Manuscript content, Map<String, ForeignRecord> documents, UnaryOperator<String> free, String standard) {
        content.sources().stream()
                .filter(one -> !one.url().isEmpty())
                .forEach(one -> byAddress.putIfAbsent(address(one.url()), one.id()));
        content.articles().stream()
                .filter(one -> !one.imprint().url().isEmpty())
                .forEach(one -> byAddress.putIfAbsent(address(one.imprint().url()), one.id()));
        this.documents = documents;
        this.free = free;
        this.standard = standard;
    }

    /** True for a record that others may cite. */
    static boolean isOne(ForeignRecord record) {
        return SCHEMAS.contains(record.schema());
    }

    private static String address(String url) {
        return url.replaceFirst("#.*", "").replaceFirst("^https?://", "").replaceFirst("/$", "");
    }

    /** The ids of what a record cites; none when it names nothing, and there is none for such. */
    List<String> of(ForeignRecord record) {
        Stream<String> proofs = record.all("proof").stream()
                .map(documents::get)
                .filter(one -> one != null && isOne(one))
                .map(this::document);
        List<String> ids = Stream.concat(
                        record.all("sourceUrl").stream()
                                .filter(url -> url.matches("https?://[^\\s/]+\\.\\S+"))
                                .map(url -> web(url, record, Map.of())),
                        proofs)
                .distinct()
                .toList();
        return ids.isEmpty() && standard != null ? List.of(standard) : ids;
    }

    private String document(ForeignRecord record) {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put(
                "title",
                Stream.of(record.first("title"), record.name(), record.first("fileName"), record.id())
                        .filter(one -> !one.isEmpty())
                        .findFirst()
                        .orElse(record.id()));
        put(known, "author", String.join(", ", record.all("author")));
        put(known, "date", ImportedText.date(record.all("publishedAt", "date")).orElse(""));
        String url = record.first("sourceUrl");
        if (url.matches("https?://[^\\s/]+\\.\\S+")) {
            return web(url, record, known);
        }
        return byAddress.computeIfAbsent("record " + record.id(), none -> {
            put(known, "locator", record.first("fileName").isEmpty() ? record.id() : record.first("fileName"));
            return add(String.valueOf(known.get("title")), known);
        });
    }

    private String web(String url, ForeignRecord record, Map<String, Object> known) {
        String address = address(url);
        return byAddress.computeIfAbsent(address, none -> {
            Map<String, Object> keys = new LinkedHashMap<>();
            keys.put("title", ImportedText.comment(address));
            keys.putAll(known);
            put(keys, "publisher", record.first("publisher"));
            keys.put("url", url.replaceFirst("#.*", ""));
            put(keys, "accessed", ImportedText.date(record.all("retrievedAt")).orElse(""));
            return add(address.replaceFirst("^www\\.", ""), keys);
        });
    }

    private static void put(Map<String, Object> keys, String key, String value) {
        if (!value.isEmpty()) {
            keys.put(key, value);
        }
    }

    private String add(String title, Map<String, Object> keys) {
        String words = Ids.of(title);
        String id =
                free.apply(words.isEmpty() ? "source" : words.length() > 60 ? Ids.of(words.substring(0, 60)) : words);
        keys.put("draft", true);
        added.put(id, new YamlValue(keys));
        return id;
    }

    /**
     * The changes to the file of sources for those of the new ones that are cited.
     *
     * @return none when there is nothing to change; the file that is changed, which may not be there yet, is that of their spans
     * @throws java.io.IOException when the file cannot be read
     */
    List<Edit> edits(Path project, Set<String> cited) throws java.io.IOException {
        if (added.keySet().stream().noneMatch(cited::contains)) {
            return List.of();
        }
        SourceFile before = NewFiles.sources(project);
        Yaml.Mapping map = new Yaml().read(before, 0, before.text().length(), new Problems());
        if (map == null) {
            throw new java.io.IOException(NewFiles.SOURCES + " cannot be read; run 'dossier check'");
        }
        YamlInsertion insertion = new YamlInsertion(before, map);
        return added.entrySet().stream()
                .filter(one -> cited.contains(one.getKey()))
                .map(one -> insertion.entry(one.getKey(), one.getValue()))
                .toList();
    }

    /** The file of sources with some changes, as it will be. */
    static SourceFile file(List<Edit> edits) {
        SourceFile before = edits.get(0).span().file();
        return SourceFile.of(before.path(), Edits.edited(before, edits));
    }
}
