package org.dossier.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.manuscript.Markup;
import org.dossier.manuscript.ProfileDraft;
import org.dossier.manuscript.Ref;
import org.dossier.model.Link;
import org.dossier.model.Name;
import org.dossier.model.NameOrder;
import org.dossier.model.Names;
import org.dossier.model.Profile;
import org.dossier.read.yaml.Fields;
import org.dossier.read.yaml.FrontMatter;
import org.dossier.read.yaml.IdTarget;
import org.dossier.read.yaml.Key;
import org.dossier.read.yaml.Keys;
import org.dossier.read.yaml.Reading;
import org.dossier.read.yaml.Shape;
import org.dossier.read.yaml.ValueKind;
import org.dossier.read.yaml.Yaml;
import org.dossier.source.SourceFile;

/** Reads the profile of a person or an organization. */
final class ProfileReader {
    private static final Key<Name> NAME = Key.name("name").needed();
    private static final Key<List<Name.Form>> NAMES = Key.forms("names");
    private static final Key<List<Profile.Identifier>> IDENTIFIERS = new Shape<>(
                    Keys.chosen("identifiers", Keys.Chosen.REGISTERS, ValueKind.Plain.TEXT), ProfileReader::identifiers)
            .map("identifiers")
            .or(List.of());
    private static final Key<String> SORT_NAME = Key.text("sort_name");
    private static final Key<List<String>> ALIASES = Key.texts("aliases");
    private static final Key<List<String>> WEAK_ALIASES = Key.texts("weak_aliases");

    private static final Key<Boolean> BY_SURNAME = Key.flag("surname", true);
    private static final Key<Boolean> CASED = Key.flag("case", true);
    private static final Key<Match> MATCH = new Shape<>(
                    Keys.of("match", BY_SURNAME, CASED), fields -> new Match(fields.get(BY_SURNAME), fields.get(CASED)))
            .map("match")
            .or(new Match(true, true));
    private static final Key<Boolean> COMMON_WORD = Key.flag("common_word", false);
    private static final Key<List<String>> NEVER = Key.texts("never");
    private static final Key<NameOrder> NAME_ORDER = Key.choice("name_order", NameOrder.class);
    private static final Key<String> SURNAME = Key.text("surname");

    private static final Key<String> KIND = Key.text("kind");
    private static final Key<Profile.Living> LIVING = Key.choice("living", Profile.Living.class);
    private static final Key<String> PUBLIC_ROLE = Key.prose("public_role");

    private static final Key<String> WHERE = Key.prose("place");
    private static final Shape<ProfileDraft.LifeDraft> LIFE = new Shape<>(
            Keys.of("life", CommonKeys.DATE, WHERE, CommonKeys.SOURCES),
            fields -> new ProfileDraft.LifeDraft(
                    fields.get(CommonKeys.DATE), fields.get(WHERE), fields.get(CommonKeys.SOURCES)));

    private static final Key<String> LINK_LABEL = Key.prose("label");
    private static final Key<String> LINK_URL = Key.address("url").needed();
    static final Key<List<Link>> LINKS = new Shape<>(
                    Keys.of("link", LINK_LABEL, LINK_URL), fields -> link(fields.get(LINK_LABEL), fields.get(LINK_URL)))
            .listOr("links", Keys.Form.LINKS, value -> link("", value.address()));
    private static final Key<List<Ref>> DIFFERENT_FROM = Key.refs("different_from", IdTarget.PROFILE);

    private static final Key<String> LABEL = Key.prose("label").needed();
    private static final Key<Markup> SAYS = Key.line("text").needed();
    private static final Key<List<ProfileDraft.FactDraft>> FACTS = new Shape<>(
                    Keys.of("fact", LABEL, SAYS, CommonKeys.DATE, CommonKeys.SOURCES), ProfileReader::fact)
            .list("facts");

    private static final Key<Boolean> NOINDEX = Key.flag("noindex");
    private static final Key<Boolean> REDACT = Key.flag("redact", false);
    private static final Key<List<String>> REDACT_ALSO = Key.texts("redact_also");
    private static final Key<List<String>> NOT_REDACTED = Key.texts("not_redacted");

    /** Of the front matter of each kind of profile. */
    static final Map<Profile.Kind, Keys> KEYS =
            Stream.of(Profile.Kind.values()).collect(Collectors.toUnmodifiableMap(kind -> kind, ProfileReader::keys));

    private ProfileReader() {}

    private static Keys keys(Profile.Kind kind) {
        return Keys.of(
                        "profile",
                        NAME,
                        CommonKeys.SHORT,
                        NAMES,
                        IDENTIFIERS,
                        CommonKeys.FORMER,
                        SORT_NAME,
                        ALIASES,
                        WEAK_ALIASES)
                .and(MATCH, COMMON_WORD, NEVER, NAME_ORDER, SURNAME)
                .and(CommonKeys.DESCRIPTION, KIND, LIVING, PUBLIC_ROLE, first(kind), last(kind))
                .and(CommonKeys.IMAGE, LINKS, DIFFERENT_FROM, CommonKeys.SOURCES, FACTS, RelationReader.STATED)
                .and(NOINDEX, REDACT, REDACT_ALSO, NOT_REDACTED, CommonKeys.DRAFT, CommonKeys.TAGS, CommonKeys.REVIEW)
                .named(kind.key());
    }

    /** When and where a life began. */
    private static Key<ProfileDraft.LifeDraft> first(Profile.Kind kind) {
        return life(kind == Profile.Kind.PERSON ? "birth" : "founded");
    }

    /** When and where it ended. */
    private static Key<ProfileDraft.LifeDraft> last(Profile.Kind kind) {
        return life(kind == Profile.Kind.PERSON ? "death" : "dissolved");
    }

    private static Key<ProfileDraft.LifeDraft> life(String key) {
        return LIFE.mapOr(key, date -> new ProfileDraft.LifeDraft(date, "", List.of()));
    }

    static ProfileDraft read(String id, Profile.Kind kind, SourceFile file, Yaml yaml, Reading reading) {
        FrontMatter front = FrontMatter.of(file, yaml, reading.problems());
        Supplier<Markup> body = () -> front.body(file, reading);
        return front.read(new Shape<>(KEYS.get(kind), fields -> profile(id, kind, body, fields)), file, reading);
    }

    /** What a profile is called in short is a name of its own too. */
    private static List<String> aliases(Fields fields) {
        List<String> aliases = fields.get(ALIASES);
        String brief = fields.get(CommonKeys.SHORT);
        return brief.isEmpty()
                        || aliases.contains(brief)
                        || fields.get(WEAK_ALIASES).contains(brief)
                ? aliases
                : Stream.concat(aliases.stream(), Stream.of(brief)).toList();
    }

    private static ProfileDraft profile(String id, Profile.Kind kind, Supplier<Markup> body, Fields fields) {
        Name name = fields.get(NAME);
        List<Name.Form> forms = fields.get(NAMES);
        String publicRole = fields.get(PUBLIC_ROLE);
        Boolean noindex = fields.get(NOINDEX);
        return new ProfileDraft(
                id,
                fields.get(CommonKeys.FORMER),
                kind,
                new Names(
                        name == null || forms.isEmpty() ? name : withForms(name, forms),
                        fields.get(CommonKeys.SHORT),
                        fields.get(SORT_NAME),
                        aliases(fields),
                        fields.get(WEAK_ALIASES),
                        matching(fields, kind == Profile.Kind.PERSON)),
                fields.get(CommonKeys.DESCRIPTION),
                fields.get(KIND),
                fields.get(LIVING),
                publicRole,
                fields.get(first(kind)),
                fields.get(last(kind)),
                fields.get(CommonKeys.IMAGE),
                fields.get(IDENTIFIERS),
                fields.get(LINKS),
                fields.get(DIFFERENT_FROM),
                fields.get(CommonKeys.SOURCES),
                fields.get(FACTS),
                fields.get(RelationReader.STATED),
                body.get(),
                noindex == null ? !Profile.isPublic(kind, publicRole) : noindex,
                fields.get(REDACT),
                fields.get(REDACT_ALSO),
                fields.get(NOT_REDACTED),
                fields.get(CommonKeys.DRAFT),
                fields.get(CommonKeys.TAGS),
                fields.get(CommonKeys.REVIEW),
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

    private static List<Profile.Identifier> identifiers(Fields map) {
        List<Profile.Identifier> identifiers = new ArrayList<>();
        for (String scheme : map.names()) {
            Key<String> key = Key.text(scheme);
            String value = map.get(key);
            if (value.isEmpty()) {
                continue;
            }
            Identifiers.Check check = Identifiers.check(scheme, value);
            if (!check.problem().isEmpty()) {
                map.problem(
                        "bad-identifier",
                        key,
                        "'" + value + "' is not a valid " + scheme + " number: " + check.problem(),
                        "copy it again from the register");
            } else {
                identifiers.add(new Profile.Identifier(scheme, check.value(), check.url()));
            }
        }
        return identifiers;
    }

    private static Link link(String label, String url) {
        return url.isEmpty() ? null : new Link(label.isEmpty() ? url : label, url);
    }

    private static ProfileDraft.FactDraft fact(Fields fields) {
        return new ProfileDraft.FactDraft(
                fields.get(LABEL),
                fields.get(SAYS),
                fields.get(CommonKeys.DATE),
                fields.get(CommonKeys.SOURCES),
                fields.marks());
    }

    /** How names are found: {@code match}. */
    private record Match(boolean surname, boolean cased) {}

    private static Names.Matching matching(Fields fields, boolean person) {
        Match match = fields.get(MATCH);
        return new Names.Matching(
                person && match.surname,
                match.cased,
                fields.get(COMMON_WORD),
                fields.get(NEVER),
                fields.get(NAME_ORDER),
                fields.get(SURNAME));
    }
}
