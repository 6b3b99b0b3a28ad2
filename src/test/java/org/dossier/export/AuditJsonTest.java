package org.dossier.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dossier.audit.Audit;
import org.dossier.audit.AuditedDossier;
import org.junit.jupiter.api.Test;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AuditJsonTest {
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static String written(Audit audit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AuditJson.write(audit, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everySectionIsThereAlsoWhenItIsEmpty() throws IOException {
        JsonNode json = STRICT.readTree(written(AuditedDossier.empty().audit()));
        for (String list :
                List.of("problems", "people", "claims", "anchors", "lowered", "questions", "drafts", "works")) {
            assertTrue(json.path(list).isArray(), list);
        }
        assertEquals(0, json.at("/counted/claims").asInt(-1));
        assertFalse(json.has("reached"));
    }

    @Test
    void aClaimIsWrittenOnceWithItsOutcomeBeforeItAndItsAnswer() throws IOException {
        JsonNode json = STRICT.readTree(written(AuditedDossier.full().audit()));
        assertEquals("2024-03-01", json.at("/reached").asString());
        assertEquals("[1]", json.at("/people/0/claims").toString());
        JsonNode first = json.at("/claims/0");
        assertEquals(1, first.path("number").asInt());
        assertEquals("broken-lamps", first.path("id").asString());
        assertEquals("no-reply", first.at("/answers/0/status").asString());
        assertEquals("2024-01-10", first.at("/answers/0/asked").asString());
        assertEquals("whole", first.at("/denials/0/id").asString());
        assertEquals("no-reply", first.at("/concerns/0").asString());
        assertEquals("content/articles/lamps.yaml", first.path("file").asString());
        assertEquals(2, first.path("line").asInt());
        List<String> keys = new ArrayList<>(json.at("/claims/1").propertyNames());
        assertTrue(keys.indexOf("outcome") < keys.indexOf("summary"), keys::toString);
        assertEquals("corrected", json.at("/claims/1/outcome/status").asString());
        assertEquals("I did not.", json.at("/claims/1/answers/0/text/text").asString());
    }

    @Test
    void peopleAnchorsAndTheRestKeepTheirKeys() throws IOException {
        JsonNode json = STRICT.readTree(written(AuditedDossier.full().audit()));
        assertTrue(json.at("/people/0/privatePerson").asBoolean());
        assertEquals("Ada Noor", json.at("/people/0/name/text").asString());
        assertEquals("alleged", json.at("/people/0/ties/0/status").asString());
        assertEquals("Orm Lamps", json.at("/people/0/ties/0/object/name/text").asString());
        assertEquals(7, json.at("/people/0/unsourced/0/line").asInt());
        assertEquals(1, json.at("/people/0/shared/0/decided").asInt());
        assertEquals("bo-noor", json.at("/people/0/shared/0/others/0/id").asString());
        assertEquals("changed", json.at("/anchors/0/state").asString());
        assertEquals("gone", json.at("/anchors/0/difference/1/fate").asString());
        assertEquals("delivery", json.at("/anchors/0/difference/1/words").asString());
        assertEquals("warning", json.at("/problems/0/level").asString());
        assertEquals("claim-response", json.at("/lowered/0/id").asString());
        assertEquals("Why?", json.at("/questions/0/text/text").asString());
        assertEquals("Di Quist", json.at("/drafts/0/who/name/text").asString());
        assertEquals("lamps", json.at("/works/0/via/id").asString());
        assertTrue(json.at("/works/1/unarchived").asBoolean());
    }

    @Test
    void anyNameCanBeRead() throws IOException {
        String hostile = "\"}],\\ <b> \u2028 😀";
        Audit audit = AuditedDossier.empty()
                .file("people/ada-noor.md", "---\nname: '" + hostile + "'\npublic_role: '" + hostile + "'\n---\n")
                .audit();
        JsonNode json = STRICT.readTree(written(audit));
        assertEquals(
                audit.people().get(0).who().name().text(),
                json.at("/people/0/name/text").asString());
        assertEquals("“}],\\ <b> \u2028 😀", json.at("/people/0/role/text").asString());
    }
}
