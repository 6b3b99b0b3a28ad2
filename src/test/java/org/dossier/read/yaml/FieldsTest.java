package org.dossier.read.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dossier.manuscript.Cited;
import org.dossier.model.Imprint;
import org.dossier.model.Language;
import org.dossier.model.Link;
import org.dossier.model.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {
    private static final Shape<String> ENTRY = new Shape<>("entry", fields -> fields.text("x"));

    @Test
    void textIsFoldedToOneLine() {
        ReadYaml yaml = ReadYaml.of("a: |\n  one\n   two\n\nb: 12:30\nc: 007\nd: no\ne: ' x '\n");
        Fields fields = yaml.fields();
        assertEquals("one two", fields.text("a"));
        assertEquals("12:30", fields.text("b"));
        assertEquals("007", fields.text("c"));
        assertEquals("no", fields.text("d"));
        assertEquals("x", fields.text("e"));
        assertEquals("", fields.text("absent"));
        assertEquals(List.of(), yaml.found());
    }

    @Test
    void wrongTypesAreErrorsOfTheWholeValue() {
        ReadYaml yaml = ReadYaml.of("text: [a]\nlist: b\nmap: 5\nflag: yes\ncount: two\ndate: {a: b}\nid: [c]\n");
        Fields fields = yaml.fields();
        assertEquals("", fields.text("text"));
        assertEquals(List.of(), fields.list("list", ENTRY));
        assertNull(fields.map("map", ENTRY));
        assertTrue(fields.flag("flag", true));
        assertEquals(0, fields.count("count"));
        assertNull(fields.date("date"));
        assertNull(fields.ref("id", Refers.PAGE));
        assertEquals(
                List.of(
                        "text is expected here, not a list",
                        "'list' is a list; this is text",
                        "a map is expected here, not a number",
                        "true or false is expected here, not text",
                        "'two' is no count",
                        "a date is expected here, not a map",
                        "an id is expected here, not a list"),
                yaml.problems.sorted().stream()
                        .map(problem -> problem.message())
                        .toList());
        assertEquals("[a]", yaml.problems.sorted().get(0).span().text());
    }

    @Test
    void anUnknownKeyIsNamedWithTheNearestKnownOne() {
        ReadYaml yaml = ReadYaml.of("titel: x\nsummary: y\nzzz: w\n");
        Fields fields = yaml.fields();
        fields.text("title");
        fields.text("summary");
        fields.done();
        assertEquals(
                List.of("did you mean 'title'?", "known keys: summary, title"),
                yaml.problems.sorted().stream().map(problem -> problem.help()).toList());
        assertEquals(List.of("unknown-key titel", "unknown-key zzz"), yaml.found());
    }

    @Test
    void anUnknownValueIsNamedWithTheNearestKnownOne() {
        ReadYaml yaml = ReadYaml.of("a: letters\nb: x\nc: own-summary\nd: own_summary\n");
        Fields fields = yaml.fields();
        assertEquals(Imprint.Type.NEWS, fields.choice("a", Imprint.Type.class, Imprint.Type.NEWS));
        assertNull(fields.choice("b", Imprint.Rights.class, null));
        assertEquals(Imprint.Rights.OWN_SUMMARY, fields.choice("c", Imprint.Rights.class, null));
        assertNull(fields.choice("d", Imprint.Rights.class, null));
        assertEquals(
                List.of(
                        "did you mean 'letter'?",
                        "it takes one of: full, excerpt-only, own-summary",
                        "did you mean 'own-summary'?"),
                yaml.problems.sorted().stream().map(problem -> problem.help()).toList());
    }

    @Test
    void flagsAreTrueOrFalseWithoutQuotes() {
        ReadYaml yaml = ReadYaml.of("a: true\nb: false\nc: 'true'\nd: 1\n");
        Fields fields = yaml.fields();
        assertTrue(fields.flag("a", false));
        assertFalse(fields.flag("b", true));
        assertFalse(fields.flag("c", false));
        assertFalse(fields.flag("d", false));
        assertEquals(List.of("wrong-type 'true'", "wrong-type 1"), yaml.found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.0", "1e1", "first", "1000000", "99999999999999999999"})
    void aCountIsAWholeNumberFromOne(String number) {
        ReadYaml yaml = ReadYaml.of("a: " + number + "\nb: 12");
        assertEquals(0, yaml.fields().count("a"));
        assertEquals(12, yaml.fields().count("b"));
        assertEquals(List.of("wrong-type " + number), yaml.found());
    }

    @Test
    void oneTextAloneIsAListOfOne() {
        ReadYaml yaml = ReadYaml.of("a: x\nb: [y, ' z ']\nc:\n");
        assertEquals(List.of("x"), yaml.fields().texts("a"));
        assertEquals(List.of("y", "z"), yaml.fields().texts("b"));
        assertEquals(List.of(), yaml.fields().texts("c"));
        assertEquals(List.of(), yaml.fields().texts("absent"));
    }

    @Test
    void anEmptyEntryOfAListIsSaid() {
        ReadYaml yaml = ReadYaml.of("a:\n  - x\n  -\nb: [y, '']\n");
        assertEquals(List.of("x"), yaml.fields().texts("a"));
        assertEquals(1, yaml.fields().refs("b", Refers.CLAIM).size());
        assertEquals(2, yaml.found().size());
        assertTrue(
                yaml.found().stream().allMatch(found -> found.startsWith("empty-entry")),
                yaml.found().toString());
    }

    @Test
    void oneMapWhereAListIsExpectedLacksItsDash() {
        ReadYaml yaml = ReadYaml.of("claims:\n  quote: x\n");
        yaml.fields().list("claims", ENTRY);
        assertEquals(
                "2:3 'claims' is a list; this is a map | begin each entry with a dash, such as\n"
                        + "    claims:\n      - …",
                yaml.said());
    }

    @Test
    void entriesOfAListReportTheirOwnUnknownKeys() {
        ReadYaml yaml = ReadYaml.of("a:\n  - {x: 1, y: 2}\n  - text\n  -\n");
        assertEquals(List.of("1"), yaml.fields().list("a", ENTRY));
        assertEquals(List.of("unknown-key y", "wrong-type text", "wrong-type "), yaml.found());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "http://example.org/a?b=c#d",
                "HTTPS://EXAMPLE.ORG/",
                "https://пример.испытание/ü",
                "https://example.org/a(b)",
                "http://127.0.0.1:8080/x",
                "https://[2001:db8::1]/"
            })
    void addresses(String url) {
        ReadYaml yaml = ReadYaml.of("a: " + url);
        assertEquals(url, yaml.fields().url("a"));
        assertEquals(List.of(), yaml.found());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "example.org",
                "//example.org",
                "/x",
                "ftp://example.org",
                "https://",
                "https:///x",
                "https://exa mple.org",
                "https://x\u202Ey.org",
                "https://x<y",
                "data:text/html,x",
                "mailto:a@b.c",
                "'https://a\"onmouseover=x'",
                "https://a\\b"
            })
    void noAddresses(String url) {
        ReadYaml yaml = ReadYaml.of("a: " + url);
        assertEquals("", yaml.fields().url("a"));
        assertEquals("bad-url", yaml.problem().code());
    }

    @ParameterizedTest
    @CsvSource({
        "x.jpg, assets/x.jpg",
        "assets/x.jpg, assets/x.jpg",
        "/assets/x.jpg, assets/x.jpg",
        "../assets/a/x.jpg, assets/a/x.jpg",
        "a..b.jpg, assets/a..b.jpg",
        "assets/../../etc/passwd, ''",
        "a/../b.jpg, ''",
        "a/./b.jpg, ''",
        "a//b.jpg, ''",
        "https://x.org/y.jpg, ''",
        "a\\b.jpg, ''",
        "'', ''",
        "'/', ''",
        "'..', ''",
    })
    void assetsStandBelowTheirFolder(String written, String route) {
        assertEquals(route, Addresses.asset(written));
    }

    @Test
    void linksHaveLabelsAndMayBeMail() {
        ReadYaml yaml = ReadYaml.of(
                "a:\n  - https://x.org\n  - {label: L, url: 'mailto:a@b.org'}\n  - {label: M}\n  - {url: x}\nb: https://y.org");
        assertEquals(
                List.of(new Link("https://x.org", "https://x.org"), new Link("L", "mailto:a@b.org")),
                yaml.fields().links("a"));
        assertEquals(1, yaml.fields().links("b").size());
        assertEquals(List.of("missing-key {", "bad-url x"), yaml.found());
    }

    @Test
    void languages() {
        ReadYaml yaml = ReadYaml.of("a: AR-ps\nb: en_US\nc: x\nd: zh-Hant\n");
        Fields fields = yaml.fields();
        assertEquals("ar-PS", fields.language("a", Language.ENGLISH).tag());
        assertEquals("en", fields.language("b", Language.ENGLISH).tag());
        assertEquals("en", fields.language("c", Language.ENGLISH).tag());
        assertEquals("zh-Hant", fields.language("d", Language.ENGLISH).tag());
        assertEquals(List.of("bad-language en_US", "bad-language x"), yaml.found());
    }

    @Test
    void aNameMayHaveScripts() {
        ReadYaml yaml = ReadYaml.of("a: Plain\nb: {ar: حملة, en: 7amleh, he: [חמלה, ח]}\nc: {ar: حملة}\n");
        Fields fields = yaml.fields();
        assertEquals(Name.of("Plain", Language.ENGLISH), fields.name("a"));
        Name name = fields.name("b");
        assertEquals("7amleh", name.text());
        assertEquals(
                List.of("حملة", "חמלה", "ח"),
                name.others().stream().map(Name.Form::text).toList());
        assertEquals("حملة", fields.in(new Language("ar")).name("b").text());
        assertEquals(new Language("ar"), fields.name("c").language());
        assertEquals(List.of(), yaml.found());
    }

    @Test
    void aNameThatNamesNothingIsSaid() {
        ReadYaml yaml = ReadYaml.of("a: ''\nb: {}\nc: {en: ''}\nd: {xx_y: z}\ne: [x]\nf: {en: {x: y}}\n");
        for (String key : yaml.map.entries().keySet()) {
            assertNull(yaml.fields().name(key), key);
        }
        assertEquals(
                List.of(
                        "missing-key",
                        "missing-key",
                        "missing-key",
                        "missing-key",
                        "bad-language",
                        "wrong-type",
                        "missing-key",
                        "wrong-type"),
                yaml.problems.sorted().stream().map(problem -> problem.code()).toList());
    }

    @Test
    void formsNeedAMap() {
        ReadYaml yaml = ReadYaml.of("names: Foo\n");
        assertEquals(List.of(), yaml.fields().forms("names"));
        assertEquals(List.of("wrong-type Foo"), yaml.found());
    }

    @Test
    void citationsAreIdsOrMaps() {
        ReadYaml yaml = ReadYaml.of("a: [x, {id: y, locator: p. 3}, {locator: z}]\nb: w\n");
        List<Cited> cited = yaml.fields().cited("a");
        assertEquals(List.of("x", "y"), cited.stream().map(Cited::id).toList());
        assertEquals("p. 3", cited.get(1).locator());
        assertEquals("w", yaml.fields().cited("b").get(0).id());
        assertEquals(List.of("missing-key {"), yaml.found());
    }

    @Test
    void idsAreComparedInOneForm() {
        assertEquals(
                "\u00E9",
                ReadYaml.of("a: e\u0301").fields().ref("a", Refers.PAGE).id());
    }

    @Test
    void marksPointAtValuesAndAtKeysWithoutOne() {
        ReadYaml yaml = ReadYaml.of("a: x y\nb:\n");
        assertEquals("x y", yaml.fields().marks().of("a").text());
        assertEquals("b", yaml.fields().marks().of("b").text());
        assertTrue(yaml.fields().marks().has("a"));
        assertFalse(yaml.fields().marks().has("b"), "nothing stands behind it");
        assertFalse(yaml.fields().has("b"));
    }

    @Test
    void whatCannotBeReadLacksNothing() {
        ReadYaml yaml = ReadYaml.of("a: b");
        Fields none = Fields.none(yaml.file.whole(), yaml.reading);
        none.need("title");
        assertEquals("", none.text("title"));
        none.done();
        assertEquals(List.of(), yaml.found());
        assertTrue(none.marks().whole().isWholeFile());
    }
}
