package org.dossier.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.dossier.Patience;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * A tab of a {@link Browser} that is used as a reader uses it: by mouse, keys and touch. It speaks the browser's own protocol
 * (https://chromedevtools.github.io/devtools-protocol/): Playwright's driver for it weighs 200 MB. Used by one thread.
 */
final class Tab implements AutoCloseable {
    /** Longer than anything takes on a busy machine: only a browser that hangs is given up. */
    private static final long LIMIT_SECONDS = 180;

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /** What the browser prints before its own address. */
    private static final String LISTENING = "DevTools listening on ws://";

    private final Browser browser;
    private final Path profile;
    private final Process process;
    private final BlockingQueue<String> received;
    private final List<String> asked = new ArrayList<>();
    /** What has been loaded, by the browser's own names. */
    private final Set<String> loaded = new HashSet<>();

    private WebSocket socket;
    private int number;
    private boolean scripted = true;

    private Tab(Browser browser, Path profile, Process process, BlockingQueue<String> received) {
        this.browser = browser;
        this.profile = profile;
        this.process = process;
        this.received = received;
    }

    /** Opens an empty tab in a browser of its own. */
    static Tab of(Browser browser) throws Exception {
        Path profile = Files.createTempDirectory("chromium");
        Process process = browser.start(profile, "--remote-debugging-port=0", "about:blank");
        try {
            CompletableFuture<String> address = new CompletableFuture<>();
            Thread reader = new Thread(() -> {
                process.inputReader(StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.startsWith(LISTENING))
                        .forEach(line -> address.complete(line.substring(LISTENING.length())));
                address.completeExceptionally(new IOException("the browser did not start"));
            });
            reader.setDaemon(true);
            reader.start();
            URI list = URI.create("http://" + within(address).replaceFirst("/.*", "/json/list"));
            HttpClient client = HttpClient.newHttpClient();
            Tab tab = new Tab(browser, profile, process, new LinkedBlockingQueue<>());
            tab.socket =
                    within(client.newWebSocketBuilder().buildAsync(page(client, list), new Listener(tab.received)));
            tab.call("Page.enable", Map.of());
            tab.call("Page.setLifecycleEventsEnabled", Map.of("enabled", true));
            tab.call("Network.enable", Map.of());
            tab.call("Inspector.enable", Map.of());
            tab.call("Accessibility.enable", Map.of());
            // As a window that is in front: else nothing in it has the focus.
            tab.call("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
            return tab;
        } catch (Exception e) {
            end(process, profile);
            throw e;
        }
    }

    /** Where the page of a browser that has just begun is spoken to: it may be there only after the browser answers. */
    private static URI page(HttpClient client, URI list) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(list).build();
        List<String> pages = new ArrayList<>();
        boolean came = Patience.comes(() -> {
            JsonNode all = JSON.readTree(within(client.sendAsync(request, HttpResponse.BodyHandlers.ofString()))
                    .body());
            all.forEach(one -> {
                if (one.path("type").asString().equals("page")) {
                    pages.add(one.path("webSocketDebuggerUrl").asString());
                }
            });
            return !pages.isEmpty();
        });
        assertTrue(came, "the browser has no tab");
        return URI.create(pages.get(0));
    }

    private static <T> T within(CompletableFuture<T> future) throws Exception {
        return future.get(LIMIT_SECONDS, TimeUnit.SECONDS);
    }

    /** This tab while its browser runs; else one in another: a browser that crashed or hung fails the test that used it, and no other. */
    Tab orAnother() throws Exception {
        return process.isAlive() ? this : of(browser);
    }

    /**
     * Keeps whole messages, and as the last one, when the browser is gone, one that is empty.
     *
     * @param messages where to
     * @param begun the beginning of the one that is coming in
     */
    private record Listener(BlockingQueue<String> messages, StringBuilder begun) implements WebSocket.Listener {
        Listener(BlockingQueue<String> messages) {
            this(messages, new StringBuilder());
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            begun.append(part);
            if (last) {
                messages.add(begun.toString());
                begun.setLength(0);
            }
            socket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            messages.add("");
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            messages.add("");
        }
    }

    /** Calls a method of the protocol. */
    JsonNode call(String method, Map<String, ?> parameters) throws Exception {
        int id = ++number;
        String text = JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters));
        try {
            within(socket.sendText(text, true));
        } catch (ExecutionException | TimeoutException e) {
            throw gone(e.toString());
        }
        JsonNode message = next();
        while (message.path("id").asInt(0) != id) {
            message = next();
        }
        if (message.has("error")) {
            throw new IOException(message.path("error").toString());
        }
        return message.path("result");
    }

    /** What the browser says next. */
    private JsonNode next() throws Exception {
        String text = received.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
        if (text == null || text.isEmpty()) {
            throw gone(text == null ? "it does not answer" : "it has ended");
        }
        JsonNode message = JSON.readTree(text);
        JsonNode told = message.path("params");
        switch (message.path("method").asString("")) {
            case "Network.requestWillBeSent" ->
                asked.add(told.path("request").path("url").asString());
            case "Page.lifecycleEvent" -> {
                if (told.path("name").asString().equals("load")) {
                    loaded.add(told.path("loaderId").asString());
                }
            }
            case "Inspector.targetCrashed" -> throw gone("its page crashed");
            default -> {}
        }
        return message;
    }

    /** Not an {@link IOException}, by which a page tells that it cannot answer now: this tab never will. */
    private IllegalStateException gone(String why) {
        close();
        return new IllegalStateException("the browser is gone: " + why);
    }

    /** Goes to an address, and does not wait for it: it may lead on to another at once. */
    String go(String address) throws Exception {
        JsonNode going = call("Page.navigate", Map.of("url", address));
        assertEquals("", going.path("errorText").asString(""), address);
        return going.path("loaderId").asString();
    }

    /** Opens an address, and waits until it has been loaded and drawn. */
    void open(String address) throws Exception {
        for (String one : List.of("about:blank", address)) {
            asked.clear();
            // Of what was left, news may still come.
            String loader = go(one);
            while (!loaded.contains(loader)) {
                next();
            }
        }
        pause(50);
    }

    /** Addresses that the page has asked for, itself among them. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    /** The size of the window in CSS pixels, and what the reader's system asks for, such as {@code prefers-color-scheme}. */
    void looks(int width, int height, Map<String, String> wishes) throws Exception {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        List<Map<String, String>> features = wishes.entrySet().stream()
                .map(one -> Map.of("name", one.getKey(), "value", one.getValue()))
                .toList();
        call("Emulation.setEmulatedMedia", Map.of("features", features));
    }

    /** The value of an expression; promises are waited for. */
    JsonNode eval(String expression) throws Exception {
        JsonNode result = call(
                "Runtime.evaluate",
                Map.of("expression", expression, "returnByValue", true, "awaitPromise", true, "userGesture", true));
        if (result.has("exceptionDetails")) {
            throw new IOException(result.path("exceptionDetails").toString());
        }
        return result.path("result").path("value");
    }

    /** The value of an expression that is a text. */
    String text(String expression) throws Exception {
        return eval("String(" + expression + ")").asString();
    }

    /** The value of an expression that is true or false. */
    boolean is(String expression) throws Exception {
        return eval("Boolean(" + expression + ")").asBoolean();
    }

    /**
     * Whether an expression becomes true, on this page or on the one that it leads to. What leaves a page, or waits for a file, is followed by
     * this and not by {@link #pause}: a page that is going does not answer, and a file comes when it comes.
     */
    boolean comes(String expression) throws Exception {
        return Patience.comes(() -> {
            try {
                return is(expression);
            } catch (IOException going) {
                // The next page is asked.
                return false;
            }
        });
    }

    /** The same of a text. */
    void assertComes(String expected, String expression, String... what) throws Exception {
        if (!comes("String(" + expression + ") === " + JSON.writeValueAsString(expected))) {
            assertEquals(expected, text(expression), String.join("", what));
        }
    }

    /** What of the page has moved since it was opened, while nobody used it, and by how much: empty when nothing has. */
    String moved() throws Exception {
        eval(
                "(() => { window.moved = []; new PerformanceObserver((list) => list.getEntries().forEach((one) => window.moved.push("
                        + "one.value.toFixed(4) + one.sources.map(({ node }) => node && ` ${node.nodeName} ${node.className}`))))"
                        + ".observe({ type: 'layout-shift', buffered: true }); })()");
        pause(50);
        return text("window.moved.join('; ')");
    }

    /** Files that pages opened from now on do not get: patterns of addresses, such as {@code *.woff2}; none for all. */
    void without(String... patterns) throws Exception {
        call("Network.setBlockedURLs", Map.of("urls", List.of(patterns)));
    }

    /** Whether pages that are opened from now on may run their scripts. */
    void scripts(boolean on) throws Exception {
        scripted = on;
        call("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    /** Lets the page do what its own clock tells it to do later, and what is drawn: nothing else is sure to have come then. */
    void pause(int milliseconds) throws Exception {
        if (!scripted) {
            Thread.sleep(milliseconds);
            return;
        }
        eval("new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), "
                + milliseconds + "))");
    }

    /** Presses a key: a letter, or a name such as {@code Tab} and {@code Escape}. */
    void press(String key) throws Exception {
        Map<String, Integer> codes = Map.of("Tab", 9, "Enter", 13, "Escape", 27);
        int code = codes.getOrDefault(key, (int) Character.toUpperCase(key.charAt(0)));
        Map<String, Object> event = Map.of(
                "key",
                key,
                "code",
                key,
                "windowsVirtualKeyCode",
                code,
                "text",
                key.length() == 1 ? key : "",
                "type",
                "");
        for (String type : List.of("keyDown", "keyUp")) {
            Map<String, Object> one = new TreeMap<>(event);
            one.put("type", type);
            call("Input.dispatchKeyEvent", one);
        }
        pause(0);
    }

    /** The middle of the first line box of an element, scrolled into view. */
    private Map<String, Object> middle(String selector) throws Exception {
        JsonNode box = eval("(() => { const one = document.querySelector(" + JSON.writeValueAsString(selector) + ");"
                + " one.scrollIntoView({ block: 'center', behavior: 'instant' });"
                + " const box = one.getClientRects()[0];"
                + " return [box.x + box.width / 2, box.y + box.height / 2]; })()");
        return Map.of("x", box.get(0).asDouble(), "y", box.get(1).asDouble());
    }

    /** Moves the mouse onto an element. */
    void hover(String selector) throws Exception {
        Map<String, Object> event = new TreeMap<>(middle(selector));
        event.put("type", "mouseMoved");
        call("Input.dispatchMouseEvent", event);
    }

    /** Presses the mouse on an element. */
    void click(String selector) throws Exception {
        hover(selector);
        for (String type : List.of("mousePressed", "mouseReleased")) {
            Map<String, Object> event = new TreeMap<>(middle(selector));
            event.putAll(Map.of("type", type, "button", "left", "clickCount", 1));
            call("Input.dispatchMouseEvent", event);
        }
        pause(0);
    }

    /** Taps an element with a finger. What it leads to is waited for with {@link #comes}. */
    void tap(String selector) throws Exception {
        call("Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
        call("Input.dispatchTouchEvent", Map.of("type", "touchStart", "touchPoints", List.of(middle(selector))));
        call("Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
    }

    /** What a screen reader is told of an element: role, name, description. */
    Told told(String selector) throws Exception {
        JsonNode object = call(
                "Runtime.evaluate",
                Map.of("expression", "document.querySelector(" + JSON.writeValueAsString(selector) + ")"));
        JsonNode nodes = call(
                        "Accessibility.getPartialAXTree",
                        Map.of(
                                "objectId",
                                object.path("result").path("objectId").asString(),
                                "fetchRelatives",
                                false))
                .path("nodes");
        JsonNode node = nodes.get(0);
        return new Told(value(node, "role"), value(node, "name"), value(node, "description"));
    }

    private static String value(JsonNode node, String what) {
        return node.path(what).path("value").asString("");
    }

    /** What a screen reader is told. */
    record Told(String role, String name, String description) {}

    /** A picture of what the window shows, as PNG. */
    byte[] picture() throws Exception {
        return Base64.getDecoder()
                .decode(call("Page.captureScreenshot", Map.of("format", "png"))
                        .path("data")
                        .asString());
    }

    @Override
    public void close() {
        if (socket != null) {
            socket.abort();
        }
        end(process, profile);
    }

    private static void end(Process process, Path profile) {
        Jar.kill(process);
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            // The last of its processes may still be at work there.
        }
    }
}
