package org.dossier.search;

import java.io.IOException;
import org.dossier.render.page.SearchResults;
import tools.jackson.core.JsonGenerator;

/** What a query finds, and what its result shows: a document of the index. */
interface SearchDocument extends WordIndex.Document {
    /**
     * Writes what the result shows, as one value.
     *
     * @throws IOException when a template cannot be read
     */
    void writeTo(JsonGenerator json, SearchResults results) throws IOException;
}
