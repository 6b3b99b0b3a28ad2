package org.dossier.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.model.Language;
import org.dossier.model.Name;
import org.dossier.model.Profile;
import org.dossier.source.SourceFile;

/** Reads the profile of a person or an organization. */
final class ProfileReader {
    private ProfileReader() {}

    static ProfileDraft read(String id, Profile.Kind kind, SourceFile file, Yaml yaml, Reading reading) {
        FrontMatter front = FrontMatter.of(file, yaml, reading.problems());
        Fields fields = front.fields(file, reading);
        Name name = fields.has("name") ? fields.name("name") : fields.missing("name", "");
        List<Name.Form> forms = fields.forms("names");
        boolean person = kind == Profile.Kind.PERSON;
        ProfileDraft profile = new ProfileDraft(
                id,
                fields.formerIds(),
                kind,
                name == null || forms.isEmpty() ? name : withForms(name, forms),
                fields.text("sort_name"),
                fields.texts("aliases"),
                fields.texts("weak_aliases"),
                fields.line("description"),
                fields.text("kind"),
                fields.has("living") ? living(fields) : null,
                fields.text("public_role"),
                life(fields, person ? "birth" : "founded"),
                life(fields, person ? "death" : "dissolved"),
                ArticleReader.image(fields.map("image")),
                identifiers(fields),
                fields.links("links"),
                fields.refs("different_from"),
                fields.cited("sources"),
                fields.list("facts", ProfileReader::fact),
                fields.list("relations", entry -> AnnotationReader.relation(entry, false)),
                matching(fields, person),
                reading.markdown().blocks(file, front.bodyStart(), file.text().length(), reading.problems()),
                fields.flag("noindex", false),
                fields.flag("redact", false),
                fields.flag("draft", false),
                fields.texts("tags"),
                AnnotationReader.review(fields.map("review")),
                fields.marks());
        fields.done();
        return profile;
    }

    private static Name withForms(Name name, List<Name.Form> forms) {
        List<Name.Form> all = Stream.concat(name.others().stream(), forms.stream())
                .distinct()
                .filter(form ->
                        !form.text().equals(name.text()) || !form.language().equals(name.language()))
                .toList();
        return new Name(name.text(), name.language(), all);
    }

    private static Profile.Living living(Fields fields) {
        return fields.choice("living", Profile.Living.class, null);
    }

    private static ProfileDraft.LifeDraft life(Fields fields, String key) {
        if (!fields.has(key)) {
            return null;
        }
        if (!fields.isMap(key)) {
            return new ProfileDraft.LifeDraft(fields.date(key), "", List.of());
        }
        Fields inner = fields.map(key);
        ProfileDraft.LifeDraft life =
                new ProfileDraft.LifeDraft(inner.date("date"), inner.text("place"), inner.cited("sources"));
        inner.done();
        return life;
    }

    private static List<Profile.Identifier> identifiers(Fields fields) {
        Fields map = fields.map("identifiers");
        if (map == null) {
            return List.of();
        }
        List<Profile.Identifier> identifiers = new ArrayList<>();
        for (String scheme : map.keys()) {
            String value = map.text(scheme);
            if (value.isEmpty()) {
                continue;
            }
            Identifiers.Check check = Identifiers.check(scheme, value);
            if (!check.problem().isEmpty()) {
                map.problem(
                        "bad-identifier",
                        map.marks().of(scheme),
                        "'" + value + "' is no " + scheme + " number: " + check.problem(),
                        "copy it once more from where it is registered");
            } else {
                identifiers.add(new Profile.Identifier(scheme, check.value(), check.url()));
            }
        }
        map.done();
        return identifiers;
    }

    private static ProfileDraft.FactDraft fact(Fields fields) {
        String label = fields.has("label") ? fields.text("label") : fields.missing("label", "");
        Markup text = fields.has("text") ? fields.line("text") : fields.missing("text", "");
        return new ProfileDraft.FactDraft(
                label == null ? "" : label,
                text == null ? Markup.EMPTY : text,
                fields.date("date"),
                fields.cited("sources"),
                fields.marks());
    }

    private static Profile.Matching matching(Fields fields, boolean person) {
        boolean commonWord = fields.flag("common_word", false);
        List<String> never = fields.texts("never");
        Fields match = fields.map("match");
        if (match == null) {
            return new Profile.Matching(person, true, commonWord, never);
        }
        Profile.Matching matching = new Profile.Matching(
                person && match.flag("surname", true), match.flag("case", true), commonWord, never);
        if (!person) {
            match.flag("surname", false);
        }
        match.done();
        return matching;
    }

    /** The language that names are in when nothing else is said. */
    static Language languageOf(SettingsDraft settings) {
        return settings == null ? Language.ENGLISH : settings.language();
    }
}
