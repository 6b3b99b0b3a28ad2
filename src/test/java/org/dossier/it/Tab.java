package org.dossier.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
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

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<String> received;
    private final List<String> asked = new ArrayList<>();
    private int number;
    private boolean scripted = true;

    private Tab(Process process, WebSocket socket, BlockingQueue<String> received) {
        this.process = process;
        this.socket = socket;
        this.received = received;
    }

    /** Opens an empty tab in a browser of its own. */
    static Tab of(Browser browser) throws Exception {
        Process process = new ProcessBuilder(browser.command("--remote-debugging-port=0", "about:blank"))
                .redirectErrorStream(true)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String address = said.lines()
                .filter(line -> line.startsWith("DevTools listening on ws://"))
                .findFirst()
                .orElseThrow(() -> new IOException("the browser did not start"))
                .substring("DevTools listening on ws://".length());
        Thread reader = new Thread(() -> said.lines().forEach(line -> {}));
        reader.setDaemon(true);
        reader.start();
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://" + address.substring(0, address.indexOf('/')) + "/json/list"))
                .build();
        JsonNode pages = JSON.readTree(
                client.send(request, HttpResponse.BodyHandlers.ofString()).body());
        BlockingQueue<String> received = new LinkedBlockingQueue<>();
        for (JsonNode page : pages) {
            if (page.path("type").asString().equals("page")) {
                URI socket = URI.create(page.path("webSocketDebuggerUrl").asString());
                Tab tab = new Tab(
                        process,
                        client.newWebSocketBuilder()
                                .buildAsync(socket, new Listener(received))
                                .join(),
                        received);
                tab.call("Page.enable", Map.of());
                tab.call("Network.enable", Map.of());
                tab.call("Accessibility.enable", Map.of());
                // As a window that is in front: else nothing in it has the focus.
                tab.call("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
                return tab;
            }
        }
        throw new IOException("the browser has no tab");
    }

    /**
     * Keeps whole messages.
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
    }

    /** Calls a method of the protocol. */
    JsonNode call(String method, Map<String, ?> parameters) throws Exception {
        int id = ++number;
        socket.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
                .join();
        return await(message -> message.path("id").asInt(0) == id);
    }

    private interface Which {
        boolean is(JsonNode message);
    }

    private JsonNode await(Which which) throws Exception {
        while (true) {
            String text = received.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
            if (text == null) {
                throw new IOException("the browser does not answer");
            }
            JsonNode message = JSON.readTree(text);
            if (message.path("method").asString("").equals("Network.requestWillBeSent")) {
                asked.add(message.path("params").path("request").path("url").asString());
            }
            if (which.is(message)) {
                if (message.has("error")) {
                    throw new IOException(message.path("error").toString());
                }
                return message.path("result");
            }
        }
    }

    /** Opens an address, and waits until it has been loaded and drawn. */
    void open(String address) throws Exception {
        call("Page.navigate", Map.of("url", "about:blank"));
        await(message -> message.path("method").asString("").equals("Page.loadEventFired"));
        asked.clear();
        call("Page.navigate", Map.of("url", address));
        await(message -> message.path("method").asString("").equals("Page.loadEventFired"));
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
     * Whether an expression becomes true within a minute, on this page or on the one that it leads to. What leaves a page is
     * followed by this and not by {@link #pause}: a page that is going does not answer.
     */
    boolean comes(String expression) throws Exception {
        for (int times = 0; times < 1200; times++) {
            try {
                if (is(expression)) {
                    return true;
                }
            } catch (IOException going) {
                // The next page is asked.
            }
            Thread.sleep(50);
        }
        return false;
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

    /** Lets the page do what it does later. */
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
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
