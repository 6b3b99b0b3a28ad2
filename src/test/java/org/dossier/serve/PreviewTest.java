package org.dossier.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.dossier.output.OutputFile;
import org.dossier.source.Problem;
import org.dossier.source.SourceFile;
import org.junit.jupiter.api.Test;

class PreviewTest {
    private static final Problem WRONG = Problem.error(
            "some-code", SourceFile.of("content/a.md", "words").span(0, 5), "wrong <b> words", "write others");

    private final HttpClient client = HttpClient.newHttpClient();

    private static Draft good(String home) {
        OutputFile page = OutputFile.of("index.html", "<html><body>" + home + "</body></html>");
        return new Draft(List.of(), false, new Draft.Files(List.of(page, OutputFile.of("data/x.json", "{}"))));
    }

    private HttpResponse<String> get(Server server, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server.address()).resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @Test
    void whatWasGoodStaysWhileTheNewestIsNot() throws IOException {
        AtomicReference<Draft> draft = new AtomicReference<>(new Draft(List.of(WRONG), true, null));
        Preview preview = new Preview(memory -> draft.get());
        List<Preview.State> told = new ArrayList<>();
        preview.listen(told::add);
        preview.update(false);
        assertNull(preview.state().site());
        draft.set(good("one"));
        preview.update(false);
        Draft.Files shown = preview.state().site();
        assertNotNull(shown);
        draft.set(new Draft(List.of(WRONG), true, null));
        preview.update(true);
        assertSame(shown, preview.state().site());
        assertTrue(preview.state().failed());
        assertTrue(preview.state().text().contains("error[some-code]"), preview.state()::text);
        assertEquals(List.of(1, 2, 3), told.stream().map(Preview.State::number).toList());
    }

    @Test
    void pagesCarryTheScriptAndDataDoesNot() throws Exception {
        Preview preview = new Preview(memory -> good("one"));
        preview.update(false);
        try (Server server = new Server(preview, 0, e -> null)) {
            HttpResponse<String> page = get(server, "/");
            assertEquals(200, page.statusCode());
            assertTrue(page.body().contains("one<script src=\"/.dossier/preview.js\""), page::body);
            assertEquals("{}", get(server, "/data/x.json").body());
            assertEquals(404, get(server, "/none.html").statusCode());
            assertEquals(404, get(server, "/../pom.xml").statusCode());
            String tag = page.headers().firstValue("ETag").orElseThrow();
            assertEquals(304, get(server, "/", "If-None-Match", tag).statusCode());
        }
    }

    @Test
    void beforeAnythingWasGoodThereIsAPageThatSaysWhatIsWrong() throws Exception {
        Preview preview = new Preview(memory -> new Draft(List.of(WRONG), true, null));
        preview.update(false);
        try (Server server = new Server(preview, 0, e -> null)) {
            HttpResponse<String> page = get(server, "/articles/any.html");
            assertEquals(503, page.statusCode());
            assertTrue(page.body().contains("error[some-code]: wrong &lt;b> words"), page::body);
            assertTrue(page.body().contains("preview.js"), page::body);
        }
    }

    @Test
    void aPageThatCannotBeDrawnSaysWhy() throws Exception {
        OutputFile broken = new OutputFile("index.html", out -> {
            throw new IllegalStateException("template");
        });
        Preview preview = new Preview(memory -> new Draft(List.of(), false, new Draft.Files(List.of(broken))));
        preview.update(false);
        try (Server server = new Server(preview, 0, e -> WRONG)) {
            HttpResponse<String> page = get(server, "/");
            assertEquals(500, page.statusCode());
            assertTrue(page.body().contains("some-code"), page::body);
        }
    }

    @Test
    void onlyItsOwnAddressIsAnswered() throws Exception {
        Preview preview = new Preview(memory -> good("secret"));
        preview.update(false);
        try (Server server = new Server(preview, 0, e -> null);
                java.net.Socket socket = new java.net.Socket(
                        "127.0.0.1", URI.create(server.address()).getPort())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 403"), answer);
            assertFalse(answer.contains("secret"), answer);
        }
    }

    @Test
    void readingIsAllThatCanBeDone() throws Exception {
        Preview preview = new Preview(memory -> good("one"));
        preview.update(false);
        try (Server server = new Server(preview, 0, e -> null)) {
            HttpRequest post = HttpRequest.newBuilder(URI.create(server.address()))
                    .POST(HttpRequest.BodyPublishers.ofString("x"))
                    .build();
            assertEquals(
                    405, client.send(post, HttpResponse.BodyHandlers.ofString()).statusCode());
        }
    }
}
