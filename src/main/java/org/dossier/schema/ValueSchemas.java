package org.dossier.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.manuscript.Ids;
import org.dossier.model.IdKind;
import org.dossier.model.Profile;
import org.dossier.model.RelationKind;
import org.dossier.model.RelationKinds;
import org.dossier.model.Section;
import org.dossier.read.Identifiers;
import org.dossier.read.yaml.IdTarget;
import org.dossier.read.yaml.ValueKind;

/**
 * ValueSchemas without keys of their own, as schemas. A text may look like a number or like yes and no, which YAML takes for no text; a pattern
 * is asked of texts alone.
 */
final class ValueSchemas {
    /** How a pattern that does not fit is said in editors that know this keyword; others pass it over. */
    private static final String SAYS = "patternErrorMessage";

    private static final String NOTHING = "nothing";
    private static final String TRUTH = "truth";

    private static final int LAST_YEAR = 9999;
    private static final int LAST_COUNT = 999_999;

    /** Words of a list that YAML takes for something else. */
    private static final List<String> TRUTHS = List.of("true", "false");

    private ValueSchemas() {}

    /** What values refer to. Editors offer a value of every type that they find, so these do not name theirs. */
    static Map<String, Node> definitions() {
        return Map.of(
                NOTHING, new Node().with("not", Node.type("string", "number", "boolean", "object", "array")),
                TRUTH, new Node().with("not", Node.type("string", "number", "object", "array", "null")));
    }

    /** A value that may be left out: a key with nothing after it, which is {@code null}, is the same. */
    static Node orNothing(Node node) {
        return node.is("array") || node.is("object") ? node.or("null") : node.or(Node.ref(NOTHING));
    }

    /** A value that is needed. */
    static Node of(ValueKind.Plain holds) {
        return switch (holds) {
            case TEXT -> text();
            case QUOTE, LINE, MARKDOWN -> words();
            case ASSET ->
                Node.type("string", "number")
                        .with("pattern", Patterns.ASSET)
                        .with(SAYS, "A file of content/assets is expected: assets/name.jpg");
            case TEXTS ->
                Node.type("string", "number", "array").with("items", words()).or(Node.ref(TRUTH));
            case NAME ->
                filled().or("object").with("minProperties", 1).with(forms()).or(Node.ref(TRUTH));
            case FORMS -> Node.type("object").with(forms());
            case DATE -> date(Patterns.DATE, "A date is expected: 2015, 2015-10, 2015-10-11, ~2015 or 2015-10/2016-01");
            case MOMENT ->
                date(
                        Patterns.MOMENT,
                        "A date, optionally with a time, is expected: 2015, 2015-10-11, ~2015, 2015-10/2016-01 or "
                                + "2015-10-11T07:30:00+01:00");
            case ADDRESS -> address(Patterns.WEB, "A web address is expected, in full, with https://");
            case ADDRESS_OR_MAIL ->
                address(Patterns.WEB_OR_MAIL, "A web or e-mail address is expected, with https:// or mailto:");
            case FLAG -> Node.type("boolean");
            case COUNT ->
                Node.type("integer", "string")
                        .with("minimum", 1)
                        .with("maximum", LAST_COUNT)
                        .with("pattern", "^[1-9][0-9]{0,5}$")
                        .with(SAYS, "A whole number is expected; 1 is the first");
            case DECIMAL -> number("^[0-9]{1,15}(\\.[0-9]{1,4})?$", "A number above 0 is expected");
            case PERCENT ->
                number("^[0-9]{1,3}(\\.[0-9]{1,4})?$", "A number above 0 and up to 100 is expected")
                        .with("maximum", 100);
            case CURRENCY ->
                Node.type("string")
                        .with("pattern", "^[A-Z]{3}$")
                        .with(SAYS, "A currency of ISO 4217 is expected: USD, EUR");
            case LANGUAGE -> tag(Node.type("string"));
        };
    }

    private static Node number(String pattern, String says) {
        return Node.type("number", "string")
                .with("exclusiveMinimum", 0)
                .with("pattern", pattern)
                .with(SAYS, says);
    }

    private static Node text() {
        return Node.type("string", "number").or(Node.ref(TRUTH));
    }

    private static Node words() {
        return filled().or(Node.ref(TRUTH));
    }

    private static Node filled() {
        return Node.type("string", "number")
                .with("pattern", Patterns.WORDS)
                .with(SAYS, "This is empty: fill it in, or remove it");
    }

    private static Node tag(Node node) {
        return node.with("pattern", Patterns.LANGUAGE)
                .with(SAYS, "A language tag of BCP 47 is expected, such as en, ar or pt-BR");
    }

    /** The keys of a map from language tags to names. */
    private static Node forms() {
        Node form = text().or(Node.ref(NOTHING));
        return languages(form.or(Node.type("array").with("items", form)));
    }

    /** The keys of a map from language tags. */
    static Node languages(Node values) {
        return new Node().with("propertyNames", tag(new Node())).with("additionalProperties", values);
    }

    static Node date(String pattern, String says) {
        return Node.type("string", "integer")
                .with("minimum", 1)
                .with("maximum", LAST_YEAR)
                .with("pattern", pattern)
                .with(SAYS, says);
    }

    private static Node address(String pattern, String says) {
        return Node.type("string").with("pattern", pattern).with(SAYS, says);
    }

    /**
     * A word of a list. What YAML takes for true or false may be written as such, too.
     *
     * @param meanings of the words, in their order; may be empty
     */
    static Node word(List<String> words, List<String> meanings) {
        List<Object> all = new ArrayList<>();
        words.forEach(word -> all.add(TRUTHS.contains(word) ? Boolean.valueOf(word) : word));
        Node node = new Node().with("enum", all);
        if (!meanings.isEmpty()) {
            node.with("enumDescriptions", meanings);
        }
        List<String> quoted = words.stream().filter(TRUTHS::contains).toList();
        return quoted.isEmpty()
                ? node
                : node.or(Node.type("string").with("pattern", "^(?:" + String.join("|", quoted) + ")$"));
    }

    /** An id. */
    static Node id(IdTarget to) {
        return switch (to) {
            case CREDIT -> text();
            case RELATION_KIND -> relationKind();
            case ANNOTATION, FORMER_ANNOTATION, CLAIM -> annotation(Patterns.ANNOTATION_ID);
            case ANSWERED -> annotation(Patterns.ANSWERED).with("examples", List.of("all"));
            case PASSAGE -> pattern(Patterns.PASSAGE, "The name of a passage of the article is expected");
            case SPEAKER -> thing().with("examples", List.of("article", "unnamed"));
            case PROFILE_OR_NONE -> thing().with("examples", List.of("none"));
            case SECTION_OR_PAGE ->
                thing().with(
                                "examples",
                                Stream.of(Section.values()).map(Section::key).toList());
            case PROFILE, PAGE, ARTICLE, SOURCE, FORMER -> thing();
        };
    }

    private static Node annotation(String pattern) {
        return pattern(pattern, "An id is expected: letters, digits, hyphens, dots and underscores")
                .with("maxLength", Ids.LONGEST_OF_ANNOTATION);
    }

    /** A list of ids, or one of them. */
    static Node ids(IdTarget to) {
        return to == IdTarget.CREDIT
                ? of(ValueKind.Plain.TEXTS)
                : id(to).or("array").with("items", id(to));
    }

    private static Node thing() {
        return pattern(Patterns.ID, "An id is expected: lower-case letters and digits, joined by single hyphens");
    }

    private static Node pattern(String pattern, String says) {
        return Node.type("string", "number").with("pattern", pattern).with(SAYS, says);
    }

    /** Those of the program are offered; a dossier may have others, whose keys are like ids. */
    private static Node relationKind() {
        Collection<RelationKind> kinds = RelationKinds.standard().all();
        Node standard = word(
                kinds.stream().map(RelationKind::key).toList(),
                kinds.stream().map(ValueSchemas::meaning).toList());
        return standard.or(thing());
    }

    private static String meaning(RelationKind kind) {
        return kind.label() + ", from " + ends(kind.from()) + " to " + ends(kind.to()) + "; the other way: "
                + kind.reverse();
    }

    private static String ends(Set<Profile.Kind> ends) {
        return ends.size() > 1
                ? "either"
                : IdKind.withArticle(ends.iterator().next().key());
    }

    /** A number in a register, or nothing. */
    static Node number(Identifiers.Register register) {
        Node node = register.bare() ? Node.type("string", "number") : Node.type("string");
        return node.with("pattern", "^\\s*(?:" + register.form() + ")?\\s*$")
                .with(SAYS, "A number of this register is expected: " + register.says())
                .or(Node.ref(NOTHING));
    }
}
