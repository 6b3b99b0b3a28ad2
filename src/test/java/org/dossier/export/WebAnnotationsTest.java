package org.dossier.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.Build;
import org.dossier.TestSite;
import org.dossier.model.Annotation;
import org.dossier.model.Article;
import org.dossier.model.Dossier;
import org.dossier.text.Folded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Web Annotations as a processor of JSON-LD reads them, and their selectors resolved on what they point to by code of its own. */
class WebAnnotationsTest {
    private static final String COLLECTION = "data/annotations.jsonld";
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String AS = "https://www.w3.org/ns/activitystreams#";

    /** The terms of the vocabulary that are used here, as it names them: what is not among them is lost in reading. */
    // spec: Web Annotation Vocabulary
    private static final String CONTEXT = """
            {"@context": {
              "oa": "%s", "as": "%s", "dc": "http://purl.org/dc/elements/1.1/", "dcterms": "http://purl.org/dc/terms/",
              "foaf": "http://xmlns.com/foaf/0.1/", "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
              "rdfs": "http://www.w3.org/2000/01/rdf-schema#", "xsd": "http://www.w3.org/2001/XMLSchema#",
              "id": "@id", "type": "@type",
              "Annotation": "oa:Annotation", "TextualBody": "oa:TextualBody", "SpecificResource": "oa:SpecificResource",
              "TextQuoteSelector": "oa:TextQuoteSelector", "TextPositionSelector": "oa:TextPositionSelector",
              "AnnotationCollection": "as:OrderedCollection", "AnnotationPage": "as:OrderedCollectionPage", "Person": "foaf:Person",
              "assessing": "oa:assessing", "commenting": "oa:commenting", "describing": "oa:describing", "linking": "oa:linking",
              "questioning": "oa:questioning", "replying": "oa:replying",
              "body": {"@id": "oa:hasBody", "@type": "@id"}, "target": {"@id": "oa:hasTarget", "@type": "@id"},
              "source": {"@id": "oa:hasSource", "@type": "@id"}, "selector": {"@id": "oa:hasSelector", "@type": "@id"},
              "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"}, "purpose": {"@id": "oa:hasPurpose", "@type": "@vocab"},
              "exact": "oa:exact", "prefix": "oa:prefix", "suffix": "oa:suffix",
              "start": {"@id": "oa:start", "@type": "xsd:nonNegativeInteger"}, "end": {"@id": "oa:end", "@type": "xsd:nonNegativeInteger"},
              "value": "rdf:value", "format": "dc:format", "name": "foaf:name", "label": "rdfs:label",
              "creator": {"@id": "dcterms:creator", "@type": "@id"}, "created": {"@id": "dcterms:created", "@type": "xsd:dateTime"},
              "items": {"@id": "as:items", "@type": "@id", "@container": "@list"}, "partOf": {"@id": "as:partOf", "@type": "@id"},
              "first": {"@id": "as:first", "@type": "@id"}, "last": {"@id": "as:last", "@type": "@id"},
              "next": {"@id": "as:next", "@type": "@id"},
              "total": {"@id": "as:totalItems", "@type": "xsd:nonNegativeInteger"},
              "startIndex": {"@id": "as:startIndex", "@type": "xsd:nonNegativeInteger"}
            }}""".formatted(OA, AS);

    private final JsonMapper mapper = new JsonMapper();

    /** As a processor reads it; fails where it would lose a value. */
    private JsonNode expanded(String text) throws JsonLdError {
        JsonArray read = JsonLd.expand(JsonDocument.of(new StringReader(text)))
                .options(new JsonLdOptions((url, loading) -> {
                    assertEquals("http://www.w3.org/ns/anno.jsonld", url.toString());
                    return JsonDocument.of(new StringReader(CONTEXT));
                }))
                .get();
        JsonNode expanded = mapper.readTree(read.toString());
        JsonNode written = mapper.readTree(text);
        long contexts = written.isArray() ? written.size() : 1;
        assertEquals(leaves(written) - contexts, leaves(expanded, "@type") + types(written), text);
        return expanded;
    }

    private static long leaves(JsonNode node) {
        return node.isValueNode()
                ? 1
                : node.values().stream().mapToLong(WebAnnotationsTest::leaves).sum();
    }

    /** Without types, which are of nodes and of values. */
    private static long leaves(JsonNode node, String but) {
        return node.isValueNode()
                ? 1
                : node.isArray()
                        ? node.values().stream()
                                .mapToLong(one -> leaves(one, but))
                                .sum()
                        : node.propertyStream()
                                .filter(one -> !one.getKey().equals(but))
                                .mapToLong(one -> leaves(one.getValue(), but))
                                .sum();
    }

    private static long types(JsonNode node) {
        return node.findValues("type").size();
    }

    /** The only value of a property. */
    private static JsonNode one(JsonNode node, String property) {
        JsonNode values = node.path(property);
        assertEquals(1, values.size(), () -> property + " of " + node);
        return values.get(0);
    }

    private static String id(JsonNode node, String property) {
        return one(node, property).path("@id").asString();
    }

    private static int number(JsonNode node, String property) {
        JsonNode value = one(node, property);
        assertEquals(
                "http://www.w3.org/2001/XMLSchema#nonNegativeInteger",
                value.path("@type").asString());
        return value.path("@value").asInt();
    }

    private static String text(JsonNode node, String property) {
        return one(node, property).path("@value").asString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "src/examples/watchdogs",
                "src/test/resources/dossiers/fictional",
                "src/test/resources/dossiers/excerpts"
            })
    void theCollectionLeadsToEachPageAndEachSelectorToItsWords(String project) throws JsonLdError, IOException {
        Dossier dossier = Build.check(Path.of(project)).dossier();
        String base = dossier.settings().url();
        TestSite site = TestSite.of(Path.of(project));
        Map<String, Annotation> known = new HashMap<>();
        for (Article article : dossier.articles()) {
            article.annotations().stream().filter(one -> one.place() != null).forEach(one -> known.put(one.id(), one));
        }

        JsonNode collection = expanded(site.text(COLLECTION)).get(0);
        assertEquals(base + COLLECTION, collection.path("@id").asString());
        assertEquals(AS + "OrderedCollection", collection.at("/@type/0").asString());
        assertEquals(known.size(), number(collection, AS + "totalItems"));
        Set<String> ids = new HashSet<>();
        Set<String> pages = new HashSet<>();
        String address = id(collection, AS + "first");
        while (address != null) {
            assertTrue(pages.add(address), "twice: " + address);
            String route = address.substring(base.length());
            JsonNode page = expanded(site.text(route)).get(0);
            assertEquals(address, page.path("@id").asString());
            assertEquals(AS + "OrderedCollectionPage", page.at("/@type/0").asString());
            assertEquals(base + COLLECTION, id(page, AS + "partOf"));
            assertEquals(ids.size(), number(page, AS + "startIndex"));
            for (JsonNode item : one(page, AS + "items").path("@list")) {
                String itsId = annotation(item, site, base, known);
                assertTrue(ids.add(itsId), "twice: " + itsId);
            }
            assertEquals(page.has(AS + "next"), !address.equals(id(collection, AS + "last")));
            address = page.has(AS + "next") ? id(page, AS + "next") : null;
        }
        assertEquals(known.size(), ids.size());
        assertTrue(
                Stream.of("jsonld", "recogito.json")
                        .allMatch(kind -> site.routes().stream()
                                        .filter(route -> route.startsWith("data/annotations/") && route.endsWith(kind))
                                        .count()
                                == pages.size()),
                "a page that nothing leads to");
    }

    /** Checks one annotation, and gives its address. */
    private static String annotation(JsonNode item, TestSite site, String base, Map<String, Annotation> known) {
        String address = item.path("@id").asString();
        String[] parts = address.substring(base.length()).split("#");
        assertTrue(site.page(parts[0]).getElementById(parts[1]) != null, address);
        Annotation annotation = known.get(parts[1].replaceFirst("^at-", ""));
        assertTrue(annotation != null, address);

        assertEquals(OA + "Annotation", item.at("/@type/0").asString());
        String motive = id(item, OA + "motivatedBy");
        assertTrue(motive.startsWith(OA), motive);
        if (item.has("http://purl.org/dc/terms/created")) {
            OffsetDateTime.parse(text(item, "http://purl.org/dc/terms/created"));
        }
        for (JsonNode body : item.path(OA + "hasBody")) {
            boolean words = body.at("/@type/0").asString().equals(OA + "TextualBody");
            assertTrue(
                    words
                            ? !text(body, "http://www.w3.org/1999/02/22-rdf-syntax-ns#value")
                                    .isBlank()
                            : site.has(id(body, OA + "hasSource").substring(base.length())),
                    body::toString);
            assertTrue(id(body, OA + "hasPurpose").startsWith(OA), body::toString);
        }

        List<String> words = new ArrayList<>();
        JsonNode targets = item.path(OA + "hasTarget");
        assertEquals(annotation.place().ranges().size() * 2, targets.size(), address);
        for (int i = 0; i < targets.size(); i += 2) {
            assertEquals(base + parts[0], id(targets.get(i), OA + "hasSource"));
            JsonNode quote = one(targets.get(i), OA + "hasSelector");
            JsonNode position = one(targets.get(i + 1), OA + "hasSelector");
            assertEquals(OA + "TextQuoteSelector", quote.at("/@type/0").asString());
            assertEquals(OA + "TextPositionSelector", position.at("/@type/0").asString());
            String text = site.text(id(targets.get(i + 1), OA + "hasSource").substring(base.length()));
            int start = text.offsetByCodePoints(0, number(position, OA + "start"));
            int end = text.offsetByCodePoints(0, number(position, OA + "end"));
            assertEquals(text(quote, OA + "exact"), text.substring(start, end), address);
            assertEquals(List.of(start), places(text, quote), () -> address + ": " + quote);
            words.add(text.substring(start, end));
        }
        assertEquals(
                folded(annotation.place().quote().replaceAll("\\[(\\.\\.\\.|…)\\]", " [...] ")),
                folded(String.join(" [...] ", words)),
                address);
        return address;
    }

    /** Where a quote begins in a text, with exactly what is said to be around it. */
    // spec: Web Annotation Data Model, 4.2.4 "Text Quote Selector": all matches are selected
    private static List<Integer> places(String text, JsonNode quote) {
        String exact = text(quote, OA + "exact");
        String prefix = quote.has(OA + "prefix") ? text(quote, OA + "prefix") : "";
        String suffix = quote.has(OA + "suffix") ? text(quote, OA + "suffix") : "";
        String whole = prefix + exact + suffix;
        List<Integer> places = new ArrayList<>();
        for (int at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
            places.add(at + prefix.length());
        }
        return places;
    }

    private static String folded(String words) {
        return Folded.quote(words).text().strip().replaceAll("\\s+", " ");
    }

    @Test
    void aProcessorReadsWhatRecogitoLoads() throws JsonLdError, IOException {
        TestSite site = TestSite.of(Path.of("src/test/resources/dossiers/fictional"));
        int lists = 0;
        for (String route : site.routes()) {
            if (route.endsWith(".recogito.json")) {
                JsonNode list = expanded(site.text(route));
                assertFalse(list.isEmpty(), route);
                lists++;
            }
        }
        assertTrue(lists > 3, "lists: " + lists);
    }
}
