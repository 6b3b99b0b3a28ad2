package org.dossier.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A host of a site whose pages have the client of Hypothesis in them, and as much of the service behind it as the client needs to import: one
 * user, one group, and a list of annotations.
 *
 * @param site the folder of the site
 * @param client the folder of the client's package
 * @param saved what the client has saved, in the order it came
 */
record HypothesisHost(Path site, Path client, HttpServer server, ExecutorService threads, List<JsonNode> saved)
        implements AutoCloseable {
    private static final String USER = "acct:reader@localhost";

    private static final String CONFIG = """
            <script type="application/json" class="js-hypothesis-config">{"assetRoot": "%1$s", "sidebarAppUrl": "%1$sapp.html",
            "notebookAppUrl": "%1$sapp.html", "profileAppUrl": "%1$sapp.html", "apiUrl": "%1$sapi/", "authDomain": "localhost",
            "oauthClientId": "x", "openSidebar": true}</script>
            """;

    /** The client finds in the storage that its user has logged in. */
    private static final String APP = """
            <!DOCTYPE html><html><head><meta charset="utf-8">%s<script>
            localStorage.setItem('hypothesis.oauth.127%%2E0%%2E0%%2E1.token',
              JSON.stringify({ accessToken: 'a', refreshToken: 'b', expiresAt: Date.now() + 1e8 }));
            </script></head><body><hypothesis-app></hypothesis-app><script src="/build/boot-template.js"></script></body></html>
            """;

    private static final String GROUP = """
            [{"id": "__world__", "name": "Public", "type": "open", "public": true, "scoped": false, "links": {}, "isMember": true,
              "isScopedToUri": true, "canLeave": false}]""";

    private static final String PROFILE = """
            {"userid": "%s", "authority": "localhost", "features": {}, "preferences": {}, "groups": %s}""".formatted(USER, GROUP);

    private static final String LINKS = """
            {"account.settings": "x", "groups.new": "x", "oauth.authorize": "x", "oauth.revoke": "x", "search.tag": "x/:tag", "signup": "x",
            "user": "x/:user"}""";

    static HypothesisHost of(Path site, Path client) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        HypothesisHost host =
                new HypothesisHost(site, client, server, Executors.newCachedThreadPool(), new CopyOnWriteArrayList<>());
        server.setExecutor(host.threads);
        server.createContext("/", host::answer);
        server.start();
        return host;
    }

    String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/app.html")) {
            send(exchange, "text/html", APP.formatted(CONFIG.formatted(base())));
        } else if (path.startsWith("/api/")) {
            send(exchange, "application/json", service(path.substring(5), exchange));
        } else {
            Path file =
                    path.startsWith("/build/") ? client.resolve(path.substring(1)) : site.resolve(path.substring(1));
            if (!Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                exchange.close();
            } else if (path.endsWith(".html")) {
                String script = CONFIG.formatted(base()) + "<script src=\"/build/boot-template.js\"></script></head>";
                send(exchange, "text/html", Files.readString(file).replaceFirst("</head>", script));
            } else {
                String type = path.endsWith(".js") ? "text/javascript" : path.endsWith(".css") ? "text/css" : "x/y";
                send(exchange, type, Files.readAllBytes(file));
            }
        }
    }

    private String service(String path, HttpExchange exchange) throws IOException {
        JsonMapper json = new JsonMapper();
        return switch (path) {
            case "" -> {
                ObjectNode links = json.createObjectNode();
                route(links, "links", "GET", "links");
                route(links, "search", "GET", "search");
                route(links, "profile.read", "GET", "profile");
                route(links, "profile.groups.read", "GET", "groups");
                route(links, "groups.read", "GET", "groups");
                route(links, "annotation.create", "POST", "annotations");
                yield json.createObjectNode()
                        .<ObjectNode>set("links", tree(links))
                        .toString();
            }
            case "links" -> LINKS;
            case "profile" -> PROFILE;
            case "groups" -> GROUP;
            case "search" ->
                json.createObjectNode()
                        .put("total", 0)
                        .<ObjectNode>set("rows", json.createArrayNode())
                        .<ObjectNode>set("replies", json.createArrayNode())
                        .toString();
            case "annotations" -> {
                ObjectNode one =
                        (ObjectNode) json.readTree(exchange.getRequestBody().readAllBytes());
                synchronized (saved) {
                    one.put("id", "saved-" + saved.size());
                    saved.add(one);
                }
                one.put("user", USER).put("created", "2026-01-01T00:00:00Z").put("updated", "2026-01-01T00:00:00Z");
                one.set("links", json.createObjectNode());
                yield one.toString();
            }
            default -> "{}";
        };
    }

    private void route(ObjectNode links, String name, String method, String path) {
        links.putObject(name)
                .put("method", method)
                .put("url", base() + "api/" + path)
                .put("desc", name);
    }

    /** Names with dots are maps in maps. */
    private static ObjectNode tree(ObjectNode flat) {
        ObjectNode tree = new JsonMapper().createObjectNode();
        flat.propertyStream().forEach(one -> {
            String[] parts = one.getKey().split("\\.");
            ObjectNode at = tree;
            for (int i = 0; i < parts.length - 1; i++) {
                at = at.has(parts[i]) ? (ObjectNode) at.get(parts[i]) : at.putObject(parts[i]);
            }
            at.set(parts[parts.length - 1], one.getValue());
        });
        return tree;
    }

    private static void send(HttpExchange exchange, String type, String text) throws IOException {
        send(exchange, type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
