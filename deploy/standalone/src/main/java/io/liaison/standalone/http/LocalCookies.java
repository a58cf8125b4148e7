package io.liaison.standalone.http;

import java.net.CookieHandler;
import java.net.HttpCookie;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The cookies of one person on this machine, kept as browsers keep them: a cookie belongs to the host, whatever the port,
 * and the loopback interface counts as secure. The JDK's own cookie manager would keep back secure cookies here.
 */
final class LocalCookies extends CookieHandler {

    private final Map<String, HttpCookie> cookies = new ConcurrentHashMap<>();

    @Override
    public Map<String, List<String>> get(URI uri, Map<String, List<String>> requestHeaders) {
        String header = cookies.values().stream()
                .filter(cookie -> belongsTo(cookie, uri))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return header.isEmpty() ? Map.of() : Map.of("Cookie", List.of(header));
    }

    private static boolean belongsTo(HttpCookie cookie, URI uri) {
        String path = Optional.ofNullable(cookie.getPath()).orElse("/");
        return uri.getPath().startsWith(path);
    }

    @Override
    public void put(URI uri, Map<String, List<String>> responseHeaders) {
        responseHeaders.forEach((name, values) -> {
            if ("set-cookie".equalsIgnoreCase(name)) {
                values.forEach(this::keep);
            }
        });
    }

    private void keep(String header) {
        for (HttpCookie cookie : HttpCookie.parse("Set-Cookie: " + header)) {
            if (cookie.hasExpired() || cookie.getValue().isEmpty()) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(cookies.get(name)).map(HttpCookie::getValue);
    }
}
