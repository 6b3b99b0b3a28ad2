package org.dossier.export;

import org.dossier.model.Dossier;
import org.dossier.model.Name;
import org.dossier.model.Profile;
import org.dossier.model.ProfileLinks;
import org.dossier.model.Routes;

/**
 * A person or organization in {@code data/dossier.json}. Of a redacted one goes out only what its texts say, which the
 * dossier has cleaned: no other name, number, link, picture or date of life (editorial rule {@code redaction}).
 */
record ProfileJson(Json json, Dossier dossier) {
    /** The entries of one profile. */
    void write(Profile profile) {
        json.text("page", Routes.profile(profile));
        json.word("kind", profile.kind());
        json.flag("redacted", profile.redacted());
        json.flag("noindex", profile.noindex());
        if (profile.redacted()) {
            json.name("name", Name.of(profile.name().text(), profile.name().language()));
        } else {
            names(profile);
        }
        json.text("description", profile.description());
        json.text("role", profile.role());
        if (profile.kind() == Profile.Kind.PERSON) {
            json.word("living", profile.living());
        }
        json.text("publicRole", profile.privatePerson() ? "none" : profile.publicRole());
        if (!profile.redacted()) {
            identity(profile);
        }
        json.objects("facts", profile.facts(), fact -> {
            json.words("label", fact.label());
            json.text("text", fact.text());
            json.date("date", fact.date());
            json.sources(fact.sources());
        });
        json.text("biography", profile.biography());
        json.texts("tags", profile.tags());
        json.sources(profile.sources());
        json.review(profile.review());
        links(dossier.links(profile.id()));
    }

    private void names(Profile profile) {
        json.name("name", profile.name());
        json.text("short", profile.names().brief());
        json.text("sortName", profile.names().sortName());
        json.texts("aliases", profile.names().aliases());
        json.texts("weakAliases", profile.names().weakAliases());
    }

    private void identity(Profile profile) {
        life("born", profile.born());
        life("died", profile.died());
        json.image(profile.image());
        json.objects("identifiers", profile.identifiers(), identifier -> {
            json.text("scheme", identifier.scheme());
            json.text("value", identifier.value());
            json.text("url", identifier.url());
        });
        json.objects("links", profile.links(), link -> {
            json.words("label", link.label());
            json.text("url", link.url());
        });
        json.texts("differentFrom", profile.differentFrom());
    }

    private void life(String key, Profile.LifeDate life) {
        json.object(key, life, it -> {
            json.date("date", it.date());
            json.text("where", it.where());
            json.sources(it.sources());
        });
    }

    private void links(ProfileLinks links) {
        json.texts("articles", links.articles());
        json.ids("claimsAbout", links.claimsAbout());
        json.ids("claimsBy", links.claimsBy());
        json.ids("relations", links.relations());
        json.ids("events", links.events());
        json.objects("companions", links.companions(), companion -> {
            json.text("profile", companion.profile());
            json.number("articles", companion.articles());
        });
    }
}
