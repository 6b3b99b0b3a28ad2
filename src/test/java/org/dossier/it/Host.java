package org.dossier.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A static host of a folder, on this computer alone.
 *
 * @param pause milliseconds between two pieces of a page, and before anything else: 0 for a host that is as fast as it can
 */
record Host(Path folder, int pause, HttpServer server, ExecutorService threads) implements AutoCloseable {
    private static final int PIECE = 1500;
    private static final int PIECES = 40;

    /** A host that sends at once. */
    static Host fast(Path folder) throws IOException {
        return of(folder, 0);
    }

    /** A host at the end of a slow line: a browser draws a page before the rest of it has come. */
    static Host slow(Path folder) throws IOException {
        return of(folder, 15);
    }

    private static Host of(Path folder, int pause) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Host host = new Host(folder, pause, server, Executors.newCachedThreadPool());
        server.setExecutor(host.threads);
        server.createContext("/", host::send);
        server.start();
        return host;
    }

    /** The address of a file of the folder. */
    String address(Path file) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + path;
    }

    private void send(HttpExchange exchange) throws IOException {
        Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1));
        if (!Files.isRegularFile(file)) {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
            return;
        }
        byte[] bytes = Files.readAllBytes(file);
        String type = Files.probeContentType(file);
        exchange.getResponseHeaders().set("Content-Type", type == null ? "application/octet-stream" : type);
        boolean page = file.toString().endsWith(".html");
        rest(page ? 0 : 10 * pause);
        exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            int sent = 0;
            for (int piece = 1; page && pause > 0 && piece < PIECES; piece++) {
                int end = endOfLine(bytes, sent + PIECE);
                out.write(bytes, sent, end - sent);
                out.flush();
                sent = end;
                rest(pause);
            }
            out.write(bytes, sent, bytes.length - sent);
        }
    }

    /** Pages are cut between lines: a title that comes in two parts grows, whatever a style sheet says. */
    private static int endOfLine(byte[] bytes, int from) {
        int end = Math.min(from, bytes.length);
        while (end < bytes.length && bytes[end - 1] != '\n') {
            end++;
        }
        return end;
    }

    private static void rest(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
