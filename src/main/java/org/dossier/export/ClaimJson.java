package org.dossier.export;

import org.dossier.model.Claim;
import org.dossier.model.ClaimLinks;
import org.dossier.model.Dossier;
import org.dossier.model.Response;
import org.dossier.model.Routes;

/**
 * A claim in {@code data/dossier.json}. Who makes it, what kind it is, the responses, the outcome and the claims that
 * deny it, in words, are in the one object with it (editorial rule {@code denial-travels}); the outcome comes before
 * the summary (rule {@code outcome-first}).
 */
record ClaimJson(Json json, Dossier dossier) {
    /** The entries of a claim. */
    void write(Claim claim, PublishedText text) {
        ClaimLinks links = dossier.claimLinks(claim.id());
        json.text("page", Routes.claim(claim));
        json.passage(claim.id(), claim.place(), text);
        said(claim);
        json.texts("about", claim.about());
        json.text("aboutNobody", claim.aboutNobody());
        json.word("stance", claim.stance());
        answers(claim);
        json.objects("deniedBy", links.deniedBy(), this::denial);
        json.texts("supportedBy", links.supportedBy());
        json.texts("updatedBy", links.updatedBy());
        json.texts("denies", claim.denies());
        json.texts("supports", claim.supports());
        json.texts("updates", claim.updates());
        json.sources(claim.sources());
        json.review(claim.review());
        json.date("reviewBy", claim.reviewBy());
        json.signed(claim.signed());
    }

    /**
     * A claim that denies another: complete as far as a reader needs it there; who denies it in turn only by id, for
     * two may deny each other.
     */
    private void denial(String id) {
        Claim denial = dossier.claim(id);
        json.text("id", id);
        json.text("page", Routes.claim(denial));
        said(denial);
        answers(denial);
        json.texts("deniedBy", dossier.claimLinks(id).deniedBy());
    }

    private void said(Claim claim) {
        json.object("outcome", claim.outcome(), outcome -> {
            json.word("status", outcome.status());
            json.date("date", outcome.date());
            json.text("text", outcome.text());
            json.sources(outcome.sources());
        });
        json.word("kind", claim.kind());
        json.object("by", () -> {
            json.word("kind", claim.by().kind());
            json.text("profile", claim.by().profile());
            json.text("reason", claim.by().reason());
        });
        json.words("summary", claim.summary().text());
        json.text("short", claim.brief());
        json.text("states", claim.states());
        json.date("made", claim.made());
    }

    private void answers(Claim claim) {
        json.objects("responses", dossier.answers(claim), response -> {
            json.text("id", response.id());
            said(response);
        });
    }

    /** The entries of a response; the claims it responds to only by id. */
    void write(Response response, PublishedText text) {
        said(response);
        json.texts("to", response.to());
        if (response.place() != null) {
            json.passage(response.id(), response.place(), text);
        }
    }

    private void said(Response response) {
        json.text("article", response.article());
        json.text("by", response.by());
        json.word("status", response.status());
        json.objects("asked", response.asked(), asked -> {
            json.word("by", asked.by());
            json.date("date", asked.date());
            json.text("channel", asked.channel());
            json.date("deadline", asked.deadline());
            json.text("about", asked.about());
        });
        json.date("date", response.date());
        json.text("text", response.text());
        json.text("reason", response.reason());
        json.sources(response.sources());
    }
}
