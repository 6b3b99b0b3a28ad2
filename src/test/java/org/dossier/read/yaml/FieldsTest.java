package org.dossier.read.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dossier.model.Imprint;
import org.dossier.model.Language;
import org.dossier.model.Name;
import org.dossier.source.Marks;
import org.dossier.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {
    private static final Key<String> X = Key.text("x");
    private static final Shape<String> ENTRY = new Shape<>(Keys.of("entry", X), fields -> fields.get(X));

    @Test
    void textIsFoldedToOneLine() {
        ReadYaml yaml = ReadYaml.of("a: |\n  one\n   two\n\nb: 12:30\nc: 007\nd: no\ne: ' x '\n");
        assertEquals("one two", yaml.get(Key.text("a")));
        assertEquals("12:30", yaml.get(Key.text("b")));
        assertEquals("007", yaml.get(Key.text("c")));
        assertEquals("no", yaml.get(Key.text("d")));
        assertEquals("x", yaml.get(Key.text("e")));
        assertEquals("", yaml.get(Key.text("absent")));
        assertEquals(List.of(), yaml.found());
    }

    @Test
    void wrongTypesAreErrorsOfTheWholeValue() {
        ReadYaml yaml = ReadYaml.of("text: [a]\nlist: b\nmap: 5\nflag: yes\ncount: two\ndate: {a: b}\nid: [c]\n");
        assertEquals("", yaml.get(Key.text("text")));
        assertEquals(List.of(), yaml.get(ENTRY.list("list")));
        assertNull(yaml.get(ENTRY.map("map")));
        assertTrue(yaml.get(Key.flag("flag", true)));
        assertEquals(0, yaml.get(Key.count("count")));
        assertNull(yaml.get(Key.date("date")));
        assertNull(yaml.get(Key.ref("id", IdTarget.PAGE)));
        assertEquals(
                List.of(
                        "text is expected here, not a list",
                        "'list' is a list; this is text",
                        "a map is expected here, not a number",
                        "true or false is expected here, not 'yes'",
                        "'two' is not a valid number",
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
        yaml.read(Key.text("title"), Key.text("summary"));
        assertEquals(
                List.of("did you mean 'title'?", "known keys: summary, title"),
                yaml.problems.sorted().stream().map(problem -> problem.help()).toList());
        assertEquals(List.of("unknown-key titel", "unknown-key zzz"), yaml.found());
    }

    @Test
    void anUnknownValueIsNamedWithTheNearestKnownOne() {
        ReadYaml yaml = ReadYaml.of("a: letters\nb: x\nc: own-summary\nd: own_summary\n");
        assertEquals(
                Imprint.Type.NEWS, yaml.get(Key.choice("a", Imprint.Type.class).or(Imprint.Type.NEWS)));
        assertNull(yaml.get(Key.choice("b", Imprint.Rights.class)));
        assertEquals(Imprint.Rights.OWN_SUMMARY, yaml.get(Key.choice("c", Imprint.Rights.class)));
        assertNull(yaml.get(Key.choice("d", Imprint.Rights.class)));
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
        assertTrue(yaml.get(Key.flag("a", false)));
        assertFalse(yaml.get(Key.flag("b", true)));
        assertFalse(yaml.get(Key.flag("c", false)));
        assertFalse(yaml.get(Key.flag("d", false)));
        assertEquals(List.of("wrong-type 'true'", "wrong-type 1"), yaml.found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.0", "1e1", "first", "1000000", "99999999999999999999"})
    void aCountIsAWholeNumberFromOne(String number) {
        ReadYaml yaml = ReadYaml.of("a: " + number + "\nb: 12");
        assertEquals(0, yaml.get(Key.count("a")));
        assertEquals(12, yaml.get(Key.count("b")));
        assertEquals(List.of("wrong-type " + number), yaml.found());
    }

    @Test
    void oneTextAloneIsAListOfOne() {
        ReadYaml yaml = ReadYaml.of("a: x\nb: [y, ' z ']\nc:\n");
        assertEquals(List.of("x"), yaml.get(Key.texts("a")));
        assertEquals(List.of("y", "z"), yaml.get(Key.texts("b")));
        assertEquals(List.of(), yaml.get(Key.texts("c")));
        assertEquals(List.of(), yaml.get(Key.texts("absent")));
    }

    @Test
    void anEmptyEntryOfAListIsSaid() {
        ReadYaml yaml = ReadYaml.of("a:\n  - x\n  -\nb: [y, '']\n");
        assertEquals(List.of("x"), yaml.get(Key.texts("a")));
        assertEquals(1, yaml.get(Key.refs("b", IdTarget.CLAIM)).size());
        assertEquals(2, yaml.found().size());
        assertTrue(
                yaml.found().stream().allMatch(found -> found.startsWith("empty-entry")),
                yaml.found().toString());
    }

    @Test
    void oneMapWhereAListIsExpectedLacksItsDash() {
        ReadYaml yaml = ReadYaml.of("claims:\n  quote: x\n");
        yaml.get(ENTRY.list("claims"));
        assertEquals(
                "2:3 'claims' is a list; this is a map | begin each entry with a dash, such as\n"
                        + "    claims:\n      - …",
                yaml.said());
    }

    @Test
    void entriesOfAListReportTheirOwnUnknownKeys() {
        ReadYaml yaml = ReadYaml.of("a:\n  - {x: 1, y: 2}\n  - text\n  -\n");
        assertEquals(List.of("1"), yaml.get(ENTRY.list("a")));
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
        assertEquals(url, yaml.get(Key.url("a")));
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
        assertEquals("", yaml.get(Key.url("a")));
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
        assertEquals(route, UrlReader.asset(written));
    }

    @Test
    void languages() {
        ReadYaml yaml = ReadYaml.of("a: AR-ps\nb: en_US\nc: x\nd: zh-Hant\n");
        assertEquals("ar-PS", yaml.get(Key.language("a")).tag());
        assertEquals("en", yaml.get(Key.language("b")).tag());
        assertEquals("en", yaml.get(Key.language("c")).tag());
        assertEquals("zh-Hant", yaml.get(Key.language("d")).tag());
        assertEquals(List.of("bad-language en_US", "bad-language x"), yaml.found());
    }

    @Test
    void aNameMayHaveScripts() {
        ReadYaml yaml = ReadYaml.of("a: Plain\nb: {ar: حملة, en: 7amleh, he: [חמלה, ח]}\nc: {ar: حملة}\n");
        assertEquals(Name.of("Plain", Language.ENGLISH), yaml.get(Key.name("a")));
        Key<Name> b = Key.name("b");
        Name name = yaml.get(b);
        assertEquals("7amleh", name.text());
        assertEquals(
                List.of("حملة", "חמלה", "ח"),
                name.others().stream().map(Name.Form::text).toList());
        assertEquals("حملة", yaml.fields(b).in(new Language("ar")).get(b).text());
        assertEquals(new Language("ar"), yaml.get(Key.name("c")).language());
        assertEquals(List.of(), yaml.found());
    }

    @Test
    void aNameThatNamesNothingIsSaid() {
        ReadYaml yaml = ReadYaml.of("a: ''\nb: {}\nc: {en: ''}\nd: {xx_y: z}\ne: [x]\nf: {en: {x: y}}\n");
        for (String key : yaml.map.entries().keySet()) {
            assertNull(yaml.get(Key.name(key)), key);
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
        assertEquals(List.of(), yaml.get(Key.forms("names")));
        assertEquals(List.of("wrong-type Foo"), yaml.found());
    }

    @Test
    void idsAreComparedInOneForm() {
        assertEquals(
                "\u00E9",
                ReadYaml.of("a: e\u0301").get(Key.ref("a", IdTarget.PAGE)).id());
    }

    @Test
    void marksPointAtValuesAndAtKeysWithoutOne() {
        ReadYaml yaml = ReadYaml.of("a: x y\nb:\n");
        assertEquals("x y", yaml.fields().marks().of("a").text());
        assertEquals("b", yaml.fields().marks().of("b").text());
        assertTrue(yaml.fields().marks().has("a"));
        assertFalse(yaml.fields().marks().has("b"), "nothing stands behind it");
        assertFalse(yaml.fields().has("b"));
        assertEquals("x y", yaml.fields().at(Key.text("a")).text());
        assertEquals("b", yaml.fields().at(Key.text("b")).text());
        assertEquals(yaml.map.span(), yaml.fields().at(Key.text("c")));
    }

    @Test
    void whatCannotBeReadLacksNothing() {
        ReadYaml yaml = ReadYaml.of("a: b");
        Key<String> title = Key.text("title").needed();
        Shape<Marks> shape = new Shape<>(Keys.of("thing", title), fields -> {
            assertEquals("", fields.get(title));
            return fields.marks();
        });
        assertTrue(
                shape.readNothing(Span.whole(yaml.file), yaml.reading).whole().isWholeFile());
        assertEquals(List.of(), yaml.found());
    }

    private static String missing(String text, Key<?>... keys) {
        ReadYaml yaml = ReadYaml.of(text);
        yaml.read(keys);
        return yaml.said();
    }

    @Test
    void whatIsMissingIsOneProblemInTheOrderOfTheDeclaration() {
        Key<String> a = Key.text("a").needed(": nobody knows");
        assertEquals(
                "1:1 'b' and 'a' are missing | add the lines\n    b: …     # full, excerpt-only, own-summary\n"
                        + "    a: …     # nobody knows",
                missing("x: 1", Key.choice("b", Imprint.Rights.class).needed(), a, X.needed()));
        assertEquals(
                "1:1 'a' is missing: nobody knows | add the line\n    a: …     # nobody knows", missing("x: 1", a, X));
        assertEquals(
                "1:1 'a' is missing: in YAML 'null' means no value, unless it is in quotes | add the line\n"
                        + "    a: …     # in YAML 'null' means no value, unless it is in quotes",
                missing("a: null", a));
        assertEquals(
                "1:1 'b' is missing: one of them | add the line\n    b: …     # one of them",
                missing("x: 1", X, Key.text("b").neededUnless(a, ": one of them"), Key.text("a")));
    }

    @Test
    void eitherOfTwoKeysWillDo() {
        ReadYaml yaml = ReadYaml.of("y: 1\n");
        Key<String> other = Key.text("y");
        yaml.read(Key.text("x").neededUnless(other, ""), other);
        assertEquals(List.of(), yaml.found());
    }

    @Test
    void aReaderTakesAllKeysThatAreDeclaredAndNoOther() {
        ReadYaml yaml = ReadYaml.of("a: x\nb: y\n");
        Keys keys = Keys.of("thing", Key.text("a"), Key.text("b"));
        Shape<String> reads = new Shape<>(keys, fields -> fields.get(Key.text("a")) + fields.get(Key.text("b")));
        assertEquals("xy", reads.read(yaml.map, yaml.reading));
        Shape<String> forgets = new Shape<>(keys, fields -> fields.get(Key.text("a")));
        assertThrows(IllegalStateException.class, () -> forgets.read(yaml.map, yaml.reading));
        Fields fields = new Fields(yaml.map, keys, yaml.reading);
        assertThrows(IllegalArgumentException.class, () -> fields.get(Key.text("c")));
        assertThrows(IllegalArgumentException.class, () -> fields.get(Key.date("a")), "it holds a text");
    }

    @Test
    void aMapWhoseKeysAreChosenHoldsOneKindOfValue() {
        ReadYaml yaml = ReadYaml.of("en: [x]\nar: y\n");
        Keys keys = Keys.chosen("words", Keys.Chosen.LANGUAGES, ValueKind.Plain.TEXTS);
        Fields fields = new Fields(yaml.map, keys, yaml.reading);
        assertEquals(List.of("en", "ar"), List.copyOf(fields.names()));
        assertEquals(List.of("x"), fields.get(Key.texts("en")));
        assertThrows(IllegalStateException.class, fields::done, "'ar' is not read");
        assertEquals(List.of("y"), fields.get(Key.texts("ar")));
        fields.done();
        assertThrows(IllegalArgumentException.class, () -> fields.get(Key.text("ar")));
        assertEquals(List.of(), yaml.found());
    }
}
