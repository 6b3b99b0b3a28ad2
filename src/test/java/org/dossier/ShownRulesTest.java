package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dossier.model.Language;
import org.dossier.render.labels.Labels;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The rules that are kept by the way things are shown, held against the files that readers get, and the authors' own
 * annotations: nothing of the program is between.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShownRulesTest {
    private static final Path FICTIONAL = Path.of("src/test/resources/dossiers/fictional");
    private static final Set<String> CLEARS = Set.of("acquitted", "withdrawn", "dismissed", "corrected");
    private static final Map<String, String> REPLIES = Map.of(
            "quoted", "Replied",
            "declined", "Declined to comment",
            "no-reply", "Did not reply",
            "not-sought", "The editors did not seek a reply",
            "not-recorded", "The article does not say",
            "not-reachable", "Could not be reached");

    /** What a card says of each reply, in a sentence; who is named is in it too. */
    private static final Map<String, Pattern> SENTENCES = Map.of(
            "quoted", Pattern.compile("\\breplied\\.|There is a reply"),
            "declined", Pattern.compile("\\b[Dd]eclined to comment"),
            "no-reply", Pattern.compile("\\bdid not reply\\.|; no reply is recorded\\.|Nobody replied"),
            "not-sought", Pattern.compile("The editors (did not ask|asked nobody)"),
            "not-recorded", Pattern.compile("The article does not say whether .* was asked"),
            "not-reachable", Pattern.compile("\\bcould not be reached\\.|Nobody could be reached"));

    /** The annotations of each article, as their authors wrote them. */
    private final Map<String, JsonNode> annotations = new TreeMap<>();

    /** All claims, as their authors wrote them, by id. */
    private final Map<String, JsonNode> claims = new LinkedHashMap<>();

    private final Map<String, String> articles = new LinkedHashMap<>();
    /** Those that the first page shows. */
    private final Set<String> chosen = new TreeSet<>();

    private TestSite site;
    private JsonNode data;

    @BeforeAll
    void build() throws IOException {
        site = TestSite.of(FICTIONAL);
        data = new JsonMapper().readTree(site.files().get("data/dossier.json"));
        String settings = Files.readString(FICTIONAL.resolve("content/dossier.yaml"));
        chosen.addAll(texts(new YAMLMapper().readTree(settings).at("/front/claims")));
        for (Path file : ContentFolder.files(FICTIONAL.resolve("content/articles"))) {
            String name = file.getFileName().toString();
            if (name.endsWith(".yaml")) {
                annotations.put(name.replace(".yaml", ""), new YAMLMapper().readTree(Files.readString(file)));
            }
        }
        annotations.forEach((article, all) -> all.path("claims").forEach(claim -> {
            claims.put(claim.path("id").asString(""), claim);
            articles.put(claim.path("id").asString(""), article);
        }));
        assertTrue(
                claims.size() > 50 && !claims.containsKey(""), claims.keySet().toString());
    }

    // ---- claims

    @Test
    void aClaimIsReadWithAllThatBelongsToItOnEveryPage() {
        Set<String> seen = new TreeSet<>();
        claims.forEach((id, claim) -> {
            for (String route : routes(id)) {
                List<Element> cards = cards(site.page(route), claim);
                assertEquals(1, cards.size(), () -> id + " on " + route);
                complete(id, cards.get(0), id + " on " + route);
                seen.add(route.replaceAll("/.*", ""));
            }
        });
        assertEquals(
                Set.of("articles", "people", "organizations", "claims.html", "index.html"),
                seen,
                "kinds of pages that were looked at");
    }

    /** The pages that must show a claim: article, ledger, and profiles of those it is about and who makes it. */
    private Set<String> routes(String id) {
        JsonNode claim = claims.get(id);
        Set<String> routes = new TreeSet<>(Set.of("claims.html", "articles/" + articles.get(id) + ".html"));
        if (chosen.contains(id)) {
            routes.add("index.html");
        }
        claim.path("about").forEach(one -> routes.add(profile(one.asString(""))));
        if (data.path("profiles").has(claim.path("by").asString(""))) {
            routes.add(profile(claim.path("by").asString("")));
        }
        return routes;
    }

    private String profile(String id) {
        return data.path("profiles").path(id).path("page").asString("");
    }

    /** What holds a claim with all that belongs to it: a card, a line that opens, or on the first page a claim and its answers side by side. */
    private static final String CARD = ".claim-card, .beside:not(.remark), .told";

    private static List<Element> cards(Document page, JsonNode claim) {
        // A claim about oneself is in both lists of a profile.
        List<Element> cards = new ArrayList<>(page.select(CARD));
        cards.removeIf(card -> !straight(card.select(".say").text()).endsWith(summary(claim))
                && !straight(card.select(".say").text()).contains(summary(claim) + " "));
        return page.select("#claims-by").isEmpty() || cards.size() < 2 ? cards : cards.subList(1, 2);
    }

    /** Authors type straight marks, and readers see those of the language. */
    private static String straight(String shown) {
        return shown.replaceAll("[“”]", "\"").replaceAll("[‘’]", "'");
    }

    private static String summary(JsonNode claim) {
        return claim.path("summary").asString("").strip();
    }

    private void complete(String id, Element card, String where) {
        JsonNode claim = claims.get(id);
        String text = straight(card.text());
        assertEquals(
                claim.path("kind").asString(""), card.select("h3 .kind").text().toLowerCase(Locale.ROOT), where);
        String who = card.select("h3 .of").text();
        assertTrue(speakers(id).stream().anyMatch(who::contains), () -> where + " does not say who: " + text);
        responses(id).forEach(response -> {
            String by = name(response.path("by").asString(""));
            Pattern sentence = SENTENCES.get(response.path("status").asString(""));
            List<Element> answers = card.select(".answer").stream()
                    .filter(one -> one.select(".status").text().contains(by)
                            && sentence.matcher(one.select(".status").text()).find())
                    .toList();
            assertFalse(answers.isEmpty(), () -> where + " lacks what " + by + " answered: " + text);
            // In full once a page: elsewhere it says where.
            if (answers.stream()
                    .noneMatch(one -> one.select("p:has(.status) > a.more").size() == 1)) {
                String told = answers.stream().map(Element::text).collect(Collectors.joining(" "));
                has(told, response.path("text").asString(""), where);
                has(told, response.path("reason").asString(""), where);
            }
        });
        deniers(id).forEach(denial -> {
            String denials = straight(card.select(".answer.denial").text());
            assertTrue(speakers(denial).stream().anyMatch(denials::contains), () -> where + " lacks who denies it");
            assertTrue(denials.contains(summary(claims.get(denial))), () -> where + " lacks the denial " + denial);
        });
        if (claim.has("outcome")) {
            String status = claim.at("/outcome/status").asString("");
            String outcome = card.select(".outcome").text();
            assertTrue(
                    outcome.toLowerCase(Locale.ROOT).startsWith(status), () -> where + " lacks the outcome: " + text);
            has(outcome, claim.at("/outcome/text").asString(""), where);
            Element opened = card.selectFirst("> .card");
            String body = straight(opened == null ? card.text() : opened.text());
            assertEquals(
                    CLEARS.contains(status),
                    body.indexOf(straight(outcome)) < body.indexOf(summary(claim)),
                    where + ": outcome first");
            String line = card.select(".line .tx").text().toLowerCase(Locale.ROOT);
            assertTrue(
                    opened == null || !CLEARS.contains(status) || line.startsWith(status),
                    where + ": outcome first in the line, too: " + line);
        }
    }

    /** Texts with references or citations are told by their beginning. */
    private static void has(String text, String written, String where) {
        String words = written.replaceFirst("(?s)[*_`\\[].*", "")
                .replaceAll("\\s+", " ")
                .strip();
        assertTrue(straight(text).contains(words), () -> where + " lacks '" + words + "': " + text);
    }

    /** The answers to a claim, as they were written: to it by its id, or to all that is held against who answers. */
    private List<JsonNode> responses(String id) {
        JsonNode claim = claims.get(id);
        List<JsonNode> responses = new ArrayList<>();
        annotations.forEach((article, all) -> all.path("responses").forEach(response -> {
            String by = response.path("by").asString("");
            Set<String> to = texts(response.path("to"));
            boolean against = article.equals(articles.get(id))
                    && claim.path("stance").asString("").equals("negative")
                    && texts(claim.path("about")).contains(by)
                    && !claim.path("by").asString("").equals(by);
            if (to.contains(id) || to.contains("all") && against) {
                responses.add(response);
            }
        }));
        return responses;
    }

    /** Each whom a negative claim is about has an answer, or it is said that there is none. */
    @Test
    void nobodyIsAccusedWithoutAnAnswerOfTheirOwn() {
        int concerned = 0;
        for (Map.Entry<String, JsonNode> one : claims.entrySet()) {
            JsonNode claim = one.getValue();
            if (!claim.path("stance").asString("").equals("negative")) {
                continue;
            }
            for (String who : texts(claim.path("about"))) {
                concerned++;
                assertTrue(
                        who.isEmpty()
                                || who.equals(claim.path("by").asString(""))
                                || responses(one.getKey()).stream()
                                        .anyMatch(answer ->
                                                answer.path("by").asString("").equals(who)),
                        () -> one.getKey() + ": " + who);
            }
        }
        assertTrue(concerned > 30, "concerned: " + concerned);
    }

    /** One text may be without brackets. */
    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        if (list.isString()) {
            texts.add(list.asString());
        }
        list.forEach(one -> texts.add(one.asString("")));
        return texts;
    }

    /** Who makes a claim, in the words that pages may use: that of an article is its outlet's, too. */
    private Set<String> speakers(String id) {
        String by = claims.get(id).path("by").asString("");
        JsonNode outlet = data.path("articles").path(articles.get(id)).path("outlet");
        return switch (by) {
            case "article" ->
                outlet.has("profile")
                        ? Set.of("the article", name(outlet.path("profile").asString("")))
                        : Set.of("the article", outlet.path("name").asString("The article"));
            case "unnamed" -> Set.of("an unnamed source");
            default -> Set.of(name(by));
        };
    }

    private String name(String profile) {
        JsonNode name = data.path("profiles").path(profile).path("name").path("text");
        assertTrue(name.isString(), profile);
        return name.asString();
    }

    private Set<String> deniers(String id) {
        Set<String> deniers = new TreeSet<>();
        claims.forEach((denial, claim) -> {
            JsonNode denied = claim.path("denies");
            // One id may be without brackets.
            if (denied.asString("").equals(id)
                    || denied.valueStream().anyMatch(one -> one.asString("").equals(id))) {
                deniers.add(denial);
            }
        });
        return deniers;
    }

    @Test
    void noPageShowsAClaimOutsideOfItsBlock() {
        Set<String> words = new HashSet<>();
        claims.values().forEach(claim -> words.add(summary(claim)));
        site.pages().forEach((route, page) -> {
            for (Element element : page.getAllElements()) {
                for (Attribute attribute : element.attributes()) {
                    words.forEach(one -> assertFalse(
                            attribute.getValue().contains(one), () -> route + ": " + attribute + " hides a claim"));
                }
                String own = element.wholeOwnText();
                if (words.stream().anyMatch(own::contains)) {
                    Element row = element.closest("tr.row");
                    assertTrue(
                            row != null && row.select(".by, .st").size() > 1 || element.closest(CARD) != null,
                            () -> route + " shows a bare claim: " + own);
                    assertNotNull(element.closest(".say, .answer.denial, .tx"), () -> route + ": " + own);
                }
            }
        });
    }

    @Test
    void noOtherFileShowsAClaimWithoutTheAnswersInTheSameRecord() {
        Set<String> showing = new TreeSet<>();
        site.files().forEach((route, bytes) -> {
            // LedgerIndexTest holds that rows of the ledger have the state of the answers.
            boolean whole = route.equals("data/dossier.json")
                    || route.startsWith("search/claims/")
                    || route.startsWith("claims/rows/");
            if (!route.endsWith(".html") && !whole) {
                // Rows and records are lines; in one, a line break within a text is a sign.
                for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
                    String record = unquoted(line);
                    claims.forEach((id, claim) -> {
                        if (record.contains(unquoted(summary(claim)))) {
                            showing.add(route.replaceAll("data/annotations/.*", "data/annotations/"));
                            answered(route, record, id);
                        }
                    });
                }
            }
        });
        assertEquals(
                Set.of("claims.xml", "data/annotations/", "data/claims.csv", "data/entities.ftm.json", "responses.xml"),
                showing);
    }

    /** A record that says a claim says each answer to it, or its state. */
    private void answered(String route, String record, String id) {
        data.path("claims").path(id).path("responses").forEach(response -> {
            // Tables have the key of the state, as in their other columns.
            String status = response.path("status").asString();
            String state = route.endsWith(".csv")
                    ? status
                    : Labels.of(Language.ENGLISH).text("response." + status);
            String words = response.path("text").asString(state);
            assertTrue(record.contains(unquoted(words)), () -> route + " shows " + id + " without: " + words);
        });
    }

    /** Formats write quotation marks and line breaks in their own ways. */
    private static String unquoted(String text) {
        return straight(text.replace("\\n", " ")).replaceAll("[\"'\\\\]", "").replaceAll("\\s+", " ");
    }

    @Test
    void theDataHaveEveryClaimWhole() {
        assertTrue(site.files().containsKey("feed.xml") && site.files().containsKey("data/mentions.csv"));
        Set<String> shown = new TreeSet<>();
        objects(data, object -> object.has("summary") && object.has("kind"), object -> {
            String id = claims.keySet().stream()
                    .filter(one -> summary(claims.get(one))
                            .equals(straight(object.path("summary").asString(""))))
                    .findFirst()
                    .orElseThrow();
            shown.add(id);
            completeData(id, object);
        });
        assertEquals(claims.keySet(), shown);
    }

    /** What is found is the line that is beside the text: the kind, who says it, and how it was answered. */
    @Test
    void aClaimThatIsSearchedForIsReadWithItsStateInOneLine() {
        Set<String> shown = new TreeSet<>();
        int answered = 0;
        for (String route : site.files().keySet()) {
            if (route.startsWith("search/claims/")) {
                for (JsonNode found : IndexFile.data(site.text(route))) {
                    Element line = Jsoup.parse(found.get(0).asString("")).selectFirst(".line");
                    String id = line.selectFirst(".tx a").attr("href").replaceFirst(".*#claim-", "");
                    Element beside = site.page("articles/" + articles.get(id) + ".html")
                            .getElementById("claim-" + id)
                            .closest(".beside")
                            .selectFirst(".line");
                    for (String part : List.of(".kd", ".tx a", ".st")) {
                        String there = beside.select(part.equals(".tx a") ? ".tx" : part)
                                .text();
                        assertTrue(there.endsWith(line.select(part).text()), id + " " + part + ": " + line);
                        answered += part.equals(".st") && !there.isEmpty() ? 1 : 0;
                    }
                    String who = line.select(".tx").text();
                    assertTrue(
                            speakers(id).stream().anyMatch(who::contains)
                                    || who.matches("(\\S+ · )?(Article|Unnamed):.*"),
                            id + " does not say who: " + who);
                    assertTrue(
                            responses(id).isEmpty() || !line.select(".st").isEmpty(),
                            id + " lacks the state of its answer: " + line);
                    assertTrue(shown.add(id), id);
                }
            }
        }
        assertEquals(claims.keySet(), shown);
        assertTrue(answered > 25, "lines with a state: " + answered);
    }

    /** Words of the text that a claim is about are claims too: none is found without a word of its answers. */
    @Test
    void aPassageThatIsSearchedForTellsOfTheClaimsInIt() {
        Set<String> told = new TreeSet<>();
        site.files().keySet().stream()
                .filter(route -> route.startsWith("search/text/"))
                .forEach(route -> {
                    List<JsonNode> blocks = new ArrayList<>();
                    IndexFile.data(site.text(route))
                            .forEach(text -> text.path(4).forEach(blocks::add));
                    for (JsonNode block : blocks) {
                        for (int i = 1; i < block.size(); i++) {
                            String id = block.get(i).get(0).asString("").replaceFirst(".*#claim-", "");
                            String brief = block.get(i).get(1).asString("");
                            assertTrue(
                                    speakers(id).stream().anyMatch(brief::contains) || brief.contains(" in “"), brief);
                            JsonNode claim = claims.get(id);
                            for (JsonNode response : responses(id)) {
                                String status = response.path("status").asString("");
                                assertTrue(brief.contains(REPLIES.get(status)), brief);
                            }
                            if (claim.has("outcome")) {
                                String status = claim.at("/outcome/status").asString("");
                                assertTrue(brief.toLowerCase(Locale.ROOT).contains(status), brief);
                            }
                            assertEquals(!deniers(id).isEmpty(), brief.contains("Denied"), brief);
                            told.add(id);
                        }
                    }
                });
        assertEquals(claims.keySet(), told);
    }

    private void completeData(String id, JsonNode object) {
        JsonNode claim = claims.get(id);
        assertEquals(claim.path("kind"), object.path("kind"), id);
        String by = claim.path("by").asString("");
        boolean profile = data.path("profiles").has(by);
        assertEquals(by, object.at(profile ? "/by/profile" : "/by/kind").asString(""), id);
        assertEquals(claim.at("/response/status"), object.at("/response/status"), id);
        assertEquals(claim.at("/outcome/status"), object.at("/outcome/status"), id);
        List<String> names = new ArrayList<>();
        names.addAll(object.propertyNames());
        if (claim.has("outcome")) {
            assertTrue(names.indexOf("outcome") < names.indexOf("summary"), id + ": outcome first");
        }
        Set<String> denied = new TreeSet<>();
        object.path("deniedBy")
                .forEach(one -> denied.add(
                        one.isString() ? one.asString("") : one.path("id").asString("")));
        assertEquals(deniers(id), denied, id);
    }

    private interface Seen {
        void see(JsonNode object);
    }

    private static void objects(JsonNode node, Predicate<JsonNode> which, Seen seen) {
        if (node.isObject() && which.test(node)) {
            seen.see(node);
        }
        for (JsonNode each : node) {
            objects(each, which, seen);
        }
    }

    // ---- relations

    private static final Set<String> DOUBTED = Set.of("alleged", "disputed", "self-described");

    @Test
    void aDoubtedRelationSaysSoInWordsAndInLine() {
        int written = 0;
        for (Map.Entry<String, JsonNode> one : annotations.entrySet()) {
            for (JsonNode relation : one.getValue().path("relations")) {
                String status = relation.path("status").asString("");
                if (DOUBTED.contains(status)) {
                    written++;
                    for (String route : List.of(
                            "articles/" + one.getKey() + ".html",
                            profile(relation.path("subject").asString("")),
                            profile(relation.path("object").asString("")))) {
                        assertFalse(worded(route, status).isEmpty(), () -> status + " relation on " + route);
                    }
                }
            }
        }
        assertTrue(written >= 4, "relations written: " + written);
        int[] inData = new int[1];
        objects(
                data.path("relations"),
                object -> object.has("subject"),
                object -> inData[0] += DOUBTED.contains(object.path("status").asString("")) ? 1 : 0);
        int shown = 0;
        for (String route : site.pages().keySet()) {
            if (route.matches("(people|organizations)/.*")) {
                shown += DOUBTED.stream()
                        .mapToInt(status -> worded(route, status).size())
                        .sum();
            }
        }
        assertEquals(2 * inData[0], shown, "each from both ends");
        String style = site.text("theme/dossier.css");
        DOUBTED.forEach(status -> assertTrue(
                style.matches("(?s).*\\." + status + " \\{\\s*--doubt: repeating-linear-gradient.*"),
                () -> "the line of what is " + status + " is broken"));
    }

    /** Relations of a status on a page, each of which must be worded so. */
    private List<Element> worded(String route, String status) {
        List<Element> relations = site.page(route).select("li.relation." + status);
        String words = status.equals("self-described") ? " says so" : status;
        relations.forEach(one -> assertTrue(one.select(".doubt").text().endsWith(words), () -> route + ": " + one));
        return relations;
    }
}
