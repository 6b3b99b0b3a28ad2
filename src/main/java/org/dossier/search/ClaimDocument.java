package org.dossier.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.dossier.model.Article;
import org.dossier.model.Claim;
import org.dossier.model.Dossier;
import org.dossier.model.Response;
import org.dossier.output.StorableText;
import org.dossier.render.page.SearchResults;
import org.dossier.search.WordIndex.Weight;
import tools.jackson.core.JsonGenerator;

/** A claim; its result is the line that every page shows of it. */
record ClaimDocument(Claim claim, Dossier dossier) implements SearchDocument {
    /** Gives who makes it, about whom, what it says, the words it is about, and what was answered and came of it. */
    @Override
    public void to(BiConsumer<String, Weight> words) {
        name(claim.by().profile(), Weight.NAME, words);
        claim.about().forEach(id -> name(id, Weight.NAME, words));
        said(claim, Weight.SUMMARY, words);
        quotes().forEach(quote -> words.accept(quote, Weight.TEXT));
        for (Response answer : dossier.answers(claim)) {
            name(answer.by(), Weight.BESIDE, words);
            words.accept(answer.text().text(), Weight.BESIDE);
            words.accept(answer.reason(), Weight.BESIDE);
        }
        if (claim.outcome() != null) {
            words.accept(claim.outcome().text().text(), Weight.BESIDE);
        }
        for (String id : dossier.claimLinks(claim.id()).deniedBy()) {
            Claim denial = dossier.claim(id);
            name(denial.by().profile(), Weight.BESIDE, words);
            said(denial, Weight.BESIDE, words);
        }
    }

    private static void said(Claim claim, Weight weight, BiConsumer<String, Weight> words) {
        words.accept(claim.summary().text(), weight);
        words.accept(claim.brief(), weight);
        words.accept(claim.states(), weight);
    }

    private void name(String profile, Weight weight, BiConsumer<String, Weight> words) {
        if (profile != null) {
            words.accept(dossier.profile(profile).name().text(), weight);
        }
    }

    private Article article() {
        return dossier.article(claim.place().article());
    }

    private List<String> quotes() {
        return claim.place().ranges().stream()
                .map(range -> range.of(article().body().text()))
                .toList();
    }

    /**
     * Writes its line, and other words that may have been looked for: the summary, where the line is a shorter form, the words it is about, in a language
     * that is shown before both, and the facts.
     */
    @Override
    public void writeTo(JsonGenerator json, SearchResults results) throws IOException {
        List<String> texts = new ArrayList<>(List.of(
                results.claim(claim),
                article().language().tag(),
                results.summary(claim),
                Passages.spaced(String.join(" … ", quotes()))));
        texts.addAll(results.facts(claim));
        json.writeStartArray();
        texts.forEach(text -> json.writeString(StorableText.storable(text)));
        json.writeEndArray();
    }
}
