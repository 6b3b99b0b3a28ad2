package org.dossier.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.dossier.output.OutputFile;
import org.dossier.source.Problem;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {
    private static final Problem WRONG = Problem.error(
            "some-code", new Span(SourceFile.of("content/a.md", "words"), 0, 5), "wrong <b> words", "write others");

    private final HttpClient client = HttpClient.newHttpClient();

    private static Draft good(String home) {
        OutputFile page = OutputFile.of("index.html", "<html><body>" + home + "</body></html>");
        return new Draft(List.of(), false, new Draft.Files(Stream.of(page, OutputFile.of("data/x.json", "{}"))));
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
    void whoComesBeforeAnythingWasReadWaitsForIt() throws Exception {
        Preview preview = new Preview(memory -> good("one"));
        try (Server server = new Server(preview, 0, e -> null)) {
            HttpResponse<String> page = get(server, "/");
            assertEquals(503, page.statusCode());
            assertTrue(page.body().contains("is being read") && page.body().contains("preview.js"), page::body);
            HttpRequest events = HttpRequest.newBuilder(URI.create(server.address() + ".dossier/events"))
                    .build();
            try (Stream<String> news =
                    client.send(events, HttpResponse.BodyHandlers.ofLines()).body()) {
                Iterator<String> lines = news.iterator();
                assertEquals(":", lines.next(), "there is nothing to say yet");
                preview.update(false);
                assertEquals("", lines.next());
                assertEquals("event: built", lines.next());
                assertEquals("id: 1", lines.next());
            }
            assertEquals(200, get(server, "/").statusCode());
        }
    }

    @Test
    void aPageThatCannotBeDrawnSaysWhy() throws Exception {
        OutputFile broken = new OutputFile("index.html", out -> {
            throw new IllegalStateException("template");
        });
        Preview preview = new Preview(memory -> new Draft(List.of(), false, new Draft.Files(Stream.of(broken))));
        preview.update(false);
        try (Server server = new Server(preview, 0, e -> WRONG)) {
            HttpResponse<String> page = get(server, "/");
            assertEquals(500, page.statusCode());
            assertTrue(page.body().contains("some-code"), page::body);
        }
    }

    /** The answer to a request written letter by letter; {@code HERE} is the server's own address. */
    private static String raw(Server server, String... lines) throws IOException {
        String here = URI.create(server.address()).getAuthority();
        try (java.net.Socket socket =
                new java.net.Socket("127.0.0.1", URI.create(server.address()).getPort())) {
            String request = String.join("\r\n", lines).replace("HERE", here) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static Server serving(Draft draft) throws IOException {
        Preview preview = new Preview(memory -> draft);
        preview.update(false);
        return new Server(preview, 0, e -> null);
    }

    private static void refused(Server server, String... lines) throws IOException {
        String answer = raw(server, lines);
        assertTrue(answer.startsWith("HTTP/1.1 40"), () -> String.join(" ", lines) + ": " + answer);
        assertFalse(answer.contains("secret"), answer);
    }

    @Test
    void onlyItsOwnAddressIsAnswered() throws Exception {
        try (Server server = serving(good("secret"))) {
            assertTrue(raw(server, "GET / HTTP/1.1", "Host: HERE").contains("secret"));
            refused(server, "GET / HTTP/1.1", "Host: evil.example");
            refused(server, "GET / HTTP/1.1", "Host: HERE", "Host: evil.example");
            refused(server, "GET / HTTP/1.1", "Host: HERE", "Host: HERE");
            refused(server, "GET / HTTP/1.0");
            refused(server, "GET http://evil.example/ HTTP/1.1", "Host: HERE");
            refused(server, "GET //evil.example/ HTTP/1.1", "Host: HERE");
            refused(server, "GET / HTTP/1.1", "Host: 127.0.0.1");
            refused(server, "GET / HTTP/1.1", "Host: HERE.evil.example");
        }
    }

    @Test
    void pagesOfOthersAreRefused() throws Exception {
        try (Server server = serving(good("secret"))) {
            for (String site : List.of("cross-site", "same-site", "anything")) {
                refused(server, "GET / HTTP/1.1", "Host: HERE", "Sec-Fetch-Site: " + site);
                refused(
                        server,
                        "GET / HTTP/1.1",
                        "Host: HERE",
                        "Sec-Fetch-Site: " + site,
                        "Sec-Fetch-Mode: navigate",
                        "Sec-Fetch-Dest: iframe");
                String followed = raw(
                        server,
                        "GET / HTTP/1.1",
                        "Host: HERE",
                        "Sec-Fetch-Site: " + site,
                        "Sec-Fetch-Mode: navigate",
                        "Sec-Fetch-Dest: document");
                assertTrue(followed.contains("secret"), "a link may be followed");
            }
            for (String origin : List.of("null", "http://evil.example", "http://127.0.0.1:1", "https://HERE")) {
                refused(server, "GET / HTTP/1.1", "Host: HERE", "Origin: " + origin);
                refused(server, "GET /.dossier/events HTTP/1.1", "Host: HERE", "Origin: " + origin);
            }
            for (String own : List.of("Origin: http://HERE", "Sec-Fetch-Site: same-origin", "Sec-Fetch-Site: none")) {
                assertTrue(raw(server, "GET / HTTP/1.1", "Host: HERE", own).contains("secret"), own);
            }
        }
    }

    @Test
    void everyAnswerIsMarkedAsOurs() throws Exception {
        try (Server server = serving(good("one"))) {
            for (String path : List.of("/", "/data/x.json", "/none", "/.dossier/preview.js")) {
                for (String host : List.of("HERE", "evil.example")) {
                    String answer = raw(server, "GET " + path + " HTTP/1.1", "Host: " + host)
                            .toLowerCase(java.util.Locale.ROOT);
                    for (String header : List.of(
                            "cross-origin-resource-policy: same-origin",
                            "x-content-type-options: nosniff",
                            "x-frame-options: deny",
                            "content-security-policy: frame-ancestors 'none'")) {
                        assertTrue(answer.contains("\r\n" + header), () -> path + " lacks " + header + ": " + answer);
                    }
                }
            }
        }
    }

    private static Draft withFile(Path folder, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("film.mp4"), bytes);
        return new Draft(List.of(), false, new Draft.Files(Stream.of(OutputFile.copyOf("assets/film.mp4", file))));
    }

    @Test
    void aPartOfAFileIsSent(@TempDir Path folder) throws Exception {
        try (Server server = serving(withFile(folder, "0123456789".getBytes(StandardCharsets.US_ASCII)))) {
            assertEquals("200 0123456789", part(server, "bytes=x"));
            assertEquals("200 0123456789", part(server, "bytes=0-1,4-5"));
            assertEquals("200 0123456789", part(server, "bytes=5-4"));
            assertEquals("206 234", part(server, "bytes=2-4"));
            assertEquals("206 89", part(server, "bytes=8-"));
            assertEquals("206 789", part(server, "bytes=-3"));
            assertEquals("206 0123456789", part(server, "bytes=-99"));
            assertEquals("206 9", part(server, "bytes=9-99"));
            assertEquals("416 ", part(server, "bytes=10-"));
            assertEquals("416 ", part(server, "bytes=-0"));
            HttpResponse<String> some = get(server, "/assets/film.mp4", "Range", "bytes=2-4");
            assertEquals(
                    "bytes 2-4/10", some.headers().firstValue("Content-Range").orElseThrow());
            String tag = some.headers().firstValue("ETag").orElseThrow();
            assertEquals(
                    206,
                    get(server, "/assets/film.mp4", "Range", "bytes=2-4", "If-Range", tag)
                            .statusCode());
            assertEquals(
                    200,
                    get(server, "/assets/film.mp4", "Range", "bytes=2-4", "If-Range", "\"x\"")
                            .statusCode());
            assertEquals(
                    304, get(server, "/assets/film.mp4", "If-None-Match", tag).statusCode());
            String head = raw(server, "HEAD /assets/film.mp4 HTTP/1.1", "Host: HERE");
            assertTrue(head.contains("ontent-length: 10\r\n") && head.endsWith("\r\n\r\n"), head);
        }
    }

    private String part(Server server, String range) throws Exception {
        HttpResponse<String> answer = get(server, "/assets/film.mp4", "Range", range);
        return answer.statusCode() + " " + answer.body();
    }

    @Test
    void aLargeFileIsNeverAllInMemory(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("film.mp4");
        long length = Runtime.getRuntime().maxMemory() + 1;
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(length);
        }
        Draft draft =
                new Draft(List.of(), false, new Draft.Files(Stream.of(OutputFile.copyOf("assets/film.mp4", file))));
        try (Server server = serving(draft)) {
            HttpResponse<String> last = get(server, "/assets/film.mp4", "Range", "bytes=-5");
            assertEquals("\0".repeat(5), last.body());
            HttpRequest whole = HttpRequest.newBuilder(
                            URI.create(server.address()).resolve("/assets/film.mp4"))
                    .build();
            try (InputStream in = client.send(whole, HttpResponse.BodyHandlers.ofInputStream())
                    .body()) {
                in.skipNBytes(1 << 20);
                assertEquals(0, in.read());
            }
        }
    }

    @Test
    void scriptsOfAnAssetAreInert(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("x.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        Draft draft = new Draft(List.of(), false, new Draft.Files(Stream.of(OutputFile.copyOf("assets/x.svg", file))));
        try (Server server = serving(draft)) {
            String policy = get(server, "/assets/x.svg")
                    .headers()
                    .firstValue("Content-Security-Policy")
                    .orElseThrow();
            assertEquals("frame-ancestors 'none'; sandbox", policy);
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
            for (String method : List.of("PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH", "get", "FOO")) {
                String answer = raw(server, method + " / HTTP/1.1", "Host: HERE");
                assertTrue(answer.startsWith("HTTP/1.1 405"), () -> method + ": " + answer);
            }
        }
    }
}
