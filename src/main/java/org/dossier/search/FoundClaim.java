package org.dossier.search;

import java.io.IOException;
import java.util.function.BiConsumer;
import org.dossier.model.Claim;
import org.dossier.render.page.SearchResults;
import tools.jackson.core.JsonGenerator;

/** A claim; its result is the whole card. */
record FoundClaim(Claim claim, ClaimWords words) implements Found {
    @Override
    public void to(BiConsumer<String, Boolean> taken) {
        words.of(claim, taken);
    }

    @Override
    public void writeTo(JsonGenerator json, SearchResults results) throws IOException {
        json.writeString(Script.storable(results.claim(claim)));
    }
}
