package org.dossier.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dossier.model.Section;
import org.dossier.output.OutputFile;
import org.dossier.output.StorableText;
import org.dossier.render.page.ListFilter;
import org.dossier.render.page.SearchResults;
import tools.jackson.core.JsonGenerator;

/**
 * The files in which a long list of articles, people or organizations finds all its rows: each is a call of {@code dossierRows} with rows as its
 * pages have them. A short list has all on its page, and none of these. A long list of sources or corrections has one with the ids of what is on
 * each page.
 */
public final class ListIndex {
    private static final List<Section> LISTS = List.of(Section.ARTICLES, Section.PEOPLE, Section.ORGANIZATIONS);

    private ListIndex() {}

    /** All files, list by list, in the order of each. */
    public static List<OutputFile> of(SearchResults results) {
        List<OutputFile> files = new ArrayList<>();
        for (Section section : LISTS) {
            List<? extends Record> all = results.listed(section);
            for (int from = 0; from < all.size(); from += ListFilter.PER_FILE) {
                String key = Integer.toString(from / ListFilter.PER_FILE);
                List<? extends Record> some = all.subList(from, Math.min(all.size(), from + ListFilter.PER_FILE));
                OutputFile file = new OutputFile(
                        ListFilter.folder(section) + key + ".js",
                        out -> Script.write(
                                "dossierRows",
                                key,
                                json -> json.writeString(StorableText.storable(results.rows(section, some))),
                                out));
                files.add(results.kept(file, some, ""));
            }
        }
        for (Section section : List.of(Section.SOURCES, Section.CORRECTIONS)) {
            Map<String, List<String>> entries = results.entries(section);
            if (!entries.isEmpty()) {
                files.add(new OutputFile(
                        ListFilter.entries(section),
                        out -> Script.write("dossierEntries", section.key(), json -> entries(entries, json), out)));
            }
        }
        return files;
    }

    private static void entries(Map<String, List<String>> pages, JsonGenerator json) {
        json.writeStartObject();
        pages.forEach((page, ids) -> {
            json.writeName(page);
            json.writeStartArray();
            ids.forEach(json::writeString);
            json.writeEndArray();
        });
        json.writeEndObject();
    }
}
