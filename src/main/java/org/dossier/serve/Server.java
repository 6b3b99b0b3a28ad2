package org.dossier.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dossier.output.OutputFile;
import org.dossier.source.PackedText;
import org.dossier.source.Problem;
import org.dossier.source.ProblemText;

/**
 * Shows a {@link Preview} to browsers on this computer. It knows no files, only the routes of the site, and answers only to its own
 * address: other pages in the same browser can neither read it nor reach it under a name of theirs.
 */
public final class Server implements Closeable {
    private static final String OWN = "/.dossier/";
    private static final long HEARTBEAT_SECONDS = 15;

    /** Tried first, so that a page that is open finds the server again after it was started anew. */
    private static final int USUAL_PORT = 4130;

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("xml", "application/xml; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("mp4", "video/mp4"));

    /** What a browser may run scripts of. */
    private static final Set<String> SCRIPTED =
            Set.of("text/html; charset=utf-8", "image/svg+xml", "application/xml; charset=utf-8");

    private final Preview preview;
    private final Function<RuntimeException, Problem> blamed;
    private final HttpServer http;
    private final Requests requests;

    /**
     * Begins to serve.
     *
     * @param port to listen on; 0 for the usual one, or any that is free
     * @param blamed what is wrong when a page cannot be drawn; null for a mistake of the program, which is thrown on
     * @throws BindException when the port is taken
     */
    public Server(Preview preview, int port, Function<RuntimeException, Problem> blamed) throws IOException {
        this.preview = preview;
        this.blamed = blamed;
        this.http = open(port);
        String at = ":" + http.getAddress().getPort();
        this.requests = new Requests(Set.of("127.0.0.1" + at, "localhost" + at));
        http.createContext("/", this::answer);
        // Each browser window that waits for news holds one.
        http.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "answer");
            thread.setDaemon(true);
            return thread;
        }));
        http.start();
    }

    private static HttpServer open(int port) throws IOException {
        InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        if (port != 0) {
            return HttpServer.create(new InetSocketAddress(here, port), 0);
        }
        try {
            return HttpServer.create(new InetSocketAddress(here, USUAL_PORT), 0);
        } catch (BindException e) {
            return HttpServer.create(new InetSocketAddress(here, 0), 0);
        }
    }

    /** Its address, with a slash at the end. */
    public String address() {
        return "http://127.0.0.1:" + http.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        http.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Requests.guard(exchange.getResponseHeaders());
            String path = exchange.getRequestURI().getPath();
            if (!requests.isOurs(exchange)) {
                send(exchange, 403, TYPES.get("txt"), "Forbidden.\n".getBytes(StandardCharsets.UTF_8));
            } else if (!Requests.reads(exchange)) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                send(exchange, 405, TYPES.get("txt"), "Read-only.\n".getBytes(StandardCharsets.UTF_8));
            } else if (path == null || !path.startsWith("/")) {
                send(exchange, 400, TYPES.get("txt"), "Not a valid URL.\n".getBytes(StandardCharsets.UTF_8));
            } else if (path.equals(OWN + "events")) {
                events(exchange);
            } else if (path.equals(OWN + "preview.js")) {
                send(
                        exchange,
                        200,
                        TYPES.get("js"),
                        PackedText.of(Server.class, "preview.js").getBytes(StandardCharsets.UTF_8));
            } else {
                file(exchange, path.endsWith("/") ? path.substring(1) + "index.html" : path.substring(1));
            }
        }
    }

    private void file(HttpExchange exchange, String route) throws IOException {
        Preview.State state = preview.state();
        if (state.site() == null) {
            String why = state.number() == 0
                    ? "The dossier is being read. It will appear here when it is ready."
                    : state.text();
            send(exchange, 503, TYPES.get("html"), withScript(notYet(why), ""));
            return;
        }
        OutputFile file = state.site().at(route);
        OutputFile shown = file == null ? state.site().at("404.html") : file;
        String type = type(shown == null ? ".html" : shown.route());
        Bytes bytes;
        try {
            bytes = shown == null ? Bytes.of(notYet("There is no page " + route)) : Bytes.of(shown);
        } catch (RuntimeException e) {
            Problem problem = blamed.apply(e);
            if (problem == null) {
                throw e;
            }
            send(exchange, 500, TYPES.get("html"), withScript(notYet(ProblemText.of(problem)), ""));
            return;
        }
        boolean asset = shown != null && shown.content() instanceof OutputFile.Copy;
        if (asset && SCRIPTED.contains(type)) {
            // A page or drawing that an author got from somewhere runs no script among the drafts.
            exchange.getResponseHeaders().set("Content-Security-Policy", "frame-ancestors 'none'; sandbox");
        }
        exchange.getResponseHeaders().set("ETag", bytes.tag());
        if (bytes.tag().equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
        } else if (file == null || type.startsWith("text/html") && !asset) {
            send(exchange, file == null ? 404 : 200, type, withScript(bytes.all(), bytes.tag()));
        } else {
            send(exchange, type, bytes);
        }
    }

    /** Sends a file, or the part that is asked for. */
    private static void send(HttpExchange exchange, String type, Bytes bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Accept-Ranges", "bytes");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Long.toString(bytes.length()));
            exchange.sendResponseHeaders(200, -1);
            return;
        }
        String version = exchange.getRequestHeaders().getFirst("If-Range");
        boolean same = version == null || version.equals(bytes.tag());
        Bytes.Part part = same ? bytes.part(exchange.getRequestHeaders().getFirst("Range")) : null;
        if (part != null && part.start() == part.end()) {
            exchange.getResponseHeaders().set("Content-Range", "bytes */" + bytes.length());
            exchange.sendResponseHeaders(416, -1);
            return;
        }
        Bytes.Part sent = part == null ? new Bytes.Part(0, bytes.length()) : part;
        if (part != null) {
            exchange.getResponseHeaders()
                    .set("Content-Range", "bytes " + part.start() + "-" + (part.end() - 1) + "/" + bytes.length());
        }
        long length = sent.end() - sent.start();
        exchange.sendResponseHeaders(part == null ? 200 : 206, length == 0 ? -1 : length);
        if (length > 0) {
            bytes.write(sent, exchange.getResponseBody());
        }
    }

    private static String type(String route) {
        String end = route.substring(route.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
        return TYPES.getOrDefault(end, "application/octet-stream");
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || bytes.length == 0 ? -1 : bytes.length);
        if (!head && bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    /** A page with the script that waits for news; on the disk there is none. */
    private static byte[] withScript(byte[] page, String tag) {
        String html = new String(page, StandardCharsets.UTF_8);
        String script = "<script src=\"" + OWN + "preview.js\" data-tag='" + tag + "' defer></script>";
        int end = html.lastIndexOf("</body>");
        String with = end < 0 ? html + script : html.substring(0, end) + script + html.substring(end);
        return with.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] notYet(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        return ("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">"
                        + "<meta name=\"viewport\" content=\"width=device-width\"><title>Nothing to show yet</title></head>"
                        + "<body><h1>Nothing to show yet</h1><pre>" + escaped + "</pre></body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Sends news until the browser goes away.
     *
     * <p>spec: HTML, 9.2 Server-sent events
     */
    private void events(HttpExchange exchange) throws IOException {
        BlockingQueue<Preview.State> news = new LinkedBlockingQueue<>();
        Consumer<Preview.State> listener = news::add;
        preview.listen(listener);
        try {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.sendResponseHeaders(200, -1);
                return;
            }
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            if (preview.state().number() == 0) {
                beat(out);
            } else {
                write(preview.state(), out);
            }
            while (true) {
                Preview.State state = news.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
                if (state == null) {
                    beat(out);
                } else {
                    write(state, out);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // The browser went away: there is nobody to tell.
            return;
        } finally {
            preview.leave(listener);
        }
    }

    /** Says nothing but that it is still there. */
    private static void beat(OutputStream out) throws IOException {
        out.write(":\n\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void write(Preview.State state, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder("event: ");
        text.append(state.failed() ? "failed" : state.all() ? "all" : "built");
        text.append("\nid: ").append(state.number()).append('\n');
        state.text().lines().forEach(line -> text.append("data: ").append(line).append('\n'));
        text.append(state.text().isEmpty() ? "data:\n\n" : "\n");
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
