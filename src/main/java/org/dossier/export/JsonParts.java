package org.dossier.export;

import java.util.List;
import org.dossier.model.Citation;
import org.dossier.model.Credit;
import org.dossier.model.Image;
import org.dossier.model.Name;
import org.dossier.model.Place;
import org.dossier.model.Review;
import org.dossier.model.Routes;
import org.dossier.model.Signature;

/** What several kinds of record in {@code data/dossier.json} have in common. */
record JsonParts(Json json) {
    /** A name or title with its other forms. */
    void name(String key, Name name) {
        json.object(key, () -> {
            json.words("text", name.text());
            json.text("language", name.language().tag());
            if (!name.others().isEmpty()) {
                json.objects("others", name.others(), form -> {
                    json.words("text", form.text());
                    json.text("language", form.language().tag());
                });
            }
        });
    }

    /** What is cited, in the order written. */
    void sources(List<Citation> citations) {
        json.objects("sources", citations, citation -> {
            json.text("id", citation.id());
            json.text("locator", citation.locator());
        });
    }

    /** Who wrote or published something. */
    void credit(Credit credit) {
        json.words("name", credit.name());
        json.text("profile", credit.profile());
    }

    /** A picture; left out when null. */
    void image(Image image) {
        json.object("image", image, it -> {
            json.text("file", it.file());
            json.words("alt", it.alt());
            json.text("credit", it.credit());
            json.text("license", it.license());
        });
    }

    /** Who checked something; left out when null. */
    void review(Review review) {
        json.object("review", review, it -> {
            json.text("by", it.by());
            json.date("date", it.date());
            json.text("rating", it.rating());
            json.text("explanation", it.explanation());
        });
    }

    /** Who noted an annotation, and when; left out when neither is given. */
    void signed(Signature signed) {
        json.object("noted", signed.isEmpty() ? null : signed, it -> {
            json.text("by", it.by());
            json.date("date", it.date());
        });
    }

    /** The words an annotation is about. */
    void passage(String annotation, Place place, PublishedText text) {
        json.object("passage", () -> {
            json.text("article", place.article());
            json.text("page", Routes.passage(place.article(), annotation));
            json.words("quote", text.words(place));
            json.number("start", text.start(place.whole()));
            json.number("end", text.end(place.whole()));
            json.objects("ranges", place.ranges(), range -> {
                json.number("start", text.start(range));
                json.number("end", text.end(range));
            });
        });
    }
}
