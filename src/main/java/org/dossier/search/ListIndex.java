package org.dossier.search;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Section;
import org.dossier.output.OutputFile;
import org.dossier.output.StorableText;
import org.dossier.render.page.ListFilter;
import org.dossier.render.page.SearchResults;

/**
 * The files in which a long list of articles, people or organizations finds all its rows: each is a call of {@code dossierRows} with rows as its
 * pages have them. A short list has all on its page, and none of these.
 */
public final class ListIndex {
    private static final List<Section> LISTS = List.of(Section.ARTICLES, Section.PEOPLE, Section.ORGANIZATIONS);

    private ListIndex() {}

    /** All files, list by list, in the order of each. */
    public static List<OutputFile> of(SearchResults results) {
        List<OutputFile> files = new ArrayList<>();
        for (Section section : LISTS) {
            int count = results.listed(section);
            for (int from = 0; from < count; from += ListFilter.PER_FILE) {
                String key = Integer.toString(from / ListFilter.PER_FILE);
                int start = from;
                int end = Math.min(count, from + ListFilter.PER_FILE);
                files.add(new OutputFile(
                        ListFilter.folder(section) + key + ".js",
                        out -> Script.write(
                                "dossierRows",
                                key,
                                json -> json.writeString(StorableText.storable(results.rows(section, start, end))),
                                out)));
            }
        }
        return files;
    }
}
