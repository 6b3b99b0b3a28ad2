package org.dossier.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dossier.manuscript.Markup;
import org.dossier.manuscript.ProfileDraft;
import org.dossier.manuscript.SettingsDraft;
import org.dossier.model.Language;
import org.dossier.model.Name;
import org.dossier.model.NameOrder;
import org.dossier.model.Names;
import org.dossier.model.Profile;
import org.dossier.read.yaml.Fields;
import org.dossier.read.yaml.FrontMatter;
import org.dossier.read.yaml.Holds;
import org.dossier.read.yaml.KeyList;
import org.dossier.read.yaml.Reading;
import org.dossier.read.yaml.Refers;
import org.dossier.read.yaml.Shape;
import org.dossier.read.yaml.Yaml;
import org.dossier.source.SourceFile;

/** Reads the profile of a person or an organization. */
public final class ProfileReader {
    private static final Shape<ProfileDraft.LifeDraft> LIFE = new Shape<>("life", ProfileReader::life);
    private static final Shape<List<Profile.Identifier>> IDENTIFIERS =
            new Shape<>("identifiers", ProfileReader::identifiers);
    private static final Shape<ProfileDraft.FactDraft> FACT = new Shape<>("fact", ProfileReader::fact);
    private static final Shape<Match> MATCH = new Shape<>("match", Match::of);

    private ProfileReader() {}

    public static ProfileDraft read(String id, Profile.Kind kind, SourceFile file, Yaml yaml, Reading reading) {
        FrontMatter front = FrontMatter.of(file, yaml, reading.problems());
        return profile(id, kind, () -> front.body(file, reading)).read(front.fields(file, reading));
    }

    /**
     * The front matter of a profile.
     *
     * @param body reads the text below it
     */
    static Shape<ProfileDraft> profile(String id, Profile.Kind kind, Supplier<Markup> body) {
        return new Shape<>(kind.key(), "profile", fields -> profile(id, kind, body, fields));
    }

    private static ProfileDraft profile(String id, Profile.Kind kind, Supplier<Markup> body, Fields fields) {
        fields.need("name");
        Name name = fields.name("name");
        List<Name.Form> forms = fields.forms("names");
        boolean person = kind == Profile.Kind.PERSON;
        List<Profile.Identifier> identifiers = fields.map("identifiers", IDENTIFIERS);
        return new ProfileDraft(
                id,
                fields.formerIds(),
                kind,
                new Names(
                        name == null || forms.isEmpty() ? name : withForms(name, forms),
                        fields.text("sort_name"),
                        fields.texts("aliases"),
                        fields.texts("weak_aliases"),
                        matching(fields, person)),
                fields.line("description"),
                fields.text("kind"),
                fields.choice("living", Profile.Living.class, null),
                fields.text("public_role"),
                life(fields, person ? "birth" : "founded"),
                life(fields, person ? "death" : "dissolved"),
                fields.map("image", ArticleReader.IMAGE),
                identifiers == null ? List.of() : identifiers,
                fields.links("links"),
                fields.refs("different_from", Refers.PROFILE),
                fields.cited("sources"),
                fields.list("facts", FACT),
                fields.list("relations", AnnotationReader.STATED),
                body.get(),
                fields.flag("noindex", false),
                fields.flag("redact", false),
                fields.texts("redact_also"),
                fields.texts("not_redacted"),
                fields.flag("draft", false),
                fields.texts("tags"),
                fields.map("review", AnnotationReader.REVIEW),
                fields.marks());
    }

    private static Name withForms(Name name, List<Name.Form> forms) {
        List<Name.Form> all = Stream.concat(name.others().stream(), forms.stream())
                .distinct()
                .filter(form ->
                        !form.text().equals(name.text()) || !form.language().equals(name.language()))
                .toList();
        return new Name(name.text(), name.language(), all);
    }

    private static ProfileDraft.LifeDraft life(Fields fields, String key) {
        return fields.dateOrMap(key, date -> new ProfileDraft.LifeDraft(date, "", List.of()), LIFE);
    }

    private static ProfileDraft.LifeDraft life(Fields fields) {
        return new ProfileDraft.LifeDraft(fields.date("date"), fields.text("place"), fields.cited("sources"));
    }

    private static List<Profile.Identifier> identifiers(Fields map) {
        List<Profile.Identifier> identifiers = new ArrayList<>();
        for (String scheme : map.keys(KeyList.Chosen.REGISTERS, Holds.Plain.TEXT)) {
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
        return identifiers;
    }

    private static ProfileDraft.FactDraft fact(Fields fields) {
        fields.need("label");
        fields.need("text");
        return new ProfileDraft.FactDraft(
                fields.text("label"),
                fields.line("text"),
                fields.date("date"),
                fields.cited("sources"),
                fields.marks());
    }

    /** How names are found: {@code match}. */
    private record Match(boolean surname, boolean cased) {
        static final Match LEFT_OUT = new Match(true, true);

        static Match of(Fields fields) {
            return new Match(fields.flag("surname", true), fields.flag("case", true));
        }
    }

    private static Names.Matching matching(Fields fields, boolean person) {
        Match read = fields.map("match", MATCH);
        Match match = read == null ? Match.LEFT_OUT : read;
        return new Names.Matching(
                person && match.surname,
                match.cased,
                fields.flag("common_word", false),
                fields.texts("never"),
                fields.choice("name_order", NameOrder.class, null),
                fields.text("surname"));
    }

    /** The language that names are in when nothing else is said. */
    static Language languageOf(SettingsDraft settings) {
        return settings == null ? Language.ENGLISH : settings.language();
    }
}
