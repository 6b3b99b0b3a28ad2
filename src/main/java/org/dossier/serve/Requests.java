package org.dossier.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Set;

/**
 * Which requests are answered. A browser has other pages open than ours, and any of them may ask for addresses of this computer: what it asks
 * for is refused, and what the browser would hand it all the same is marked as ours alone.
 *
 * @param hosts the names under which we are reached, with the port
 */
record Requests(Set<String> hosts) {
    /** What every answer says, whatever it answers. */
    static void guard(Headers answer) {
        // spec: Fetch, 3.7 (Cross-Origin-Resource-Policy): not even as a script or picture of another page
        answer.set("Cross-Origin-Resource-Policy", "same-origin");
        answer.set("Cross-Origin-Opener-Policy", "same-origin");
        answer.set("X-Content-Type-Options", "nosniff");
        answer.set("X-Frame-Options", "DENY");
        answer.set("Content-Security-Policy", "frame-ancestors 'none'");
        answer.set("Referrer-Policy", "same-origin");
        answer.set("Cache-Control", "no-store");
    }

    /** True for a method that only reads. */
    static boolean reads(HttpExchange exchange) {
        return List.of("GET", "HEAD").contains(exchange.getRequestMethod());
    }

    /** True when someone on this computer asks, or a page of ours; false for pages of others, also under a name of theirs that leads here. */
    boolean isOurs(HttpExchange exchange) {
        Headers asked = exchange.getRequestHeaders();
        List<String> host = asked.getOrDefault("Host", List.of());
        List<String> origin = asked.getOrDefault("Origin", List.of());
        return host.size() == 1
                && hosts.contains(host.get(0))
                && !exchange.getRequestURI().isAbsolute()
                && exchange.getRequestURI().getRawAuthority() == null
                && origin.stream().allMatch(one -> one.equals("http://" + host.get(0)))
                && isFromHere(asked);
    }

    /**
     * Pages at another port of this computer are strangers too, though browsers call them {@code same-site}. A link to us may be followed from
     * anywhere: who follows it sees the page, and the page with the link does not.
     *
     * <p>spec: W3C, Fetch Metadata Request Headers
     */
    private static boolean isFromHere(Headers asked) {
        List<String> site = asked.getOrDefault("Sec-Fetch-Site", List.of());
        boolean followed = List.of("navigate").equals(asked.get("Sec-Fetch-Mode"))
                && List.of("document").equals(asked.get("Sec-Fetch-Dest"));
        return followed || site.stream().allMatch(one -> one.equals("same-origin") || one.equals("none"));
    }
}
