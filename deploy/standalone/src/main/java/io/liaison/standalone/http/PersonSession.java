package io.liaison.standalone.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One person signed in at the gateway, as a browser would be: by the authorization code flow, with a session cookie, and
 * with the CSRF token on every call that changes something.
 *
 * <p>May be shared by threads.
 */
public final class PersonSession {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final URI gateway;
    private final String person;
    private final LocalCookies cookies = new LocalCookies();
    private final HttpClient client;

    private PersonSession(URI gateway, String person) {
        this.gateway = gateway;
        this.person = person;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .connectTimeout(Duration.ofSeconds(5))
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    /** Signs a person in; throws {@link UnexpectedAnswer} when the identity provider refuses. */
    public static PersonSession signIn(URI gateway, String person, String password) {
        PersonSession session = new PersonSession(gateway, person);
        new SignIn(session.client, gateway).run(person, password);
        session.get("/api/me").require(200);
        return session;
    }

    /** A session that nobody is signed in to. */
    public static PersonSession anonymous(URI gateway) {
        return new PersonSession(gateway, "nobody");
    }

    public String person() {
        return person;
    }

    public Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    public Answer post(String path, @Nullable Object body) {
        return send("POST", path, body, Map.of());
    }

    /** A POST with a fresh {@code Idempotency-Key}, as every creating call demands. */
    public Answer create(String path, @Nullable Object body) {
        return send("POST", path, body, idempotencyKey());
    }

    /** A PUT that replaces the version read before. */
    public Answer put(String path, @Nullable Object body, String etag) {
        return send("PUT", path, body, Map.of("If-Match", etag));
    }

    public Answer put(String path, @Nullable Object body) {
        return send("PUT", path, body, Map.of());
    }

    public Answer delete(String path) {
        return send("DELETE", path, null, Map.of());
    }

    /**
     * Any call.
     *
     * @param body made JSON, or sent as it is where it is a string; absent for none
     * @param headers added to the usual ones
     */
    public Answer send(String method, String path, @Nullable Object body, Map<String, String> headers) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        if (body != null) {
            all.putIfAbsent("Content-Type", "application/json");
        }
        return exchange(method, path, publisher(body), all);
    }

    /** Sends a file, with a fresh {@code Idempotency-Key}. */
    public Answer upload(String path, byte[] content, String mediaType) {
        Map<String, String> headers = new LinkedHashMap<>(idempotencyKey());
        headers.put("Content-Type", mediaType);
        return exchange("POST", path, BodyPublishers.ofByteArray(content), headers);
    }

    /** The bytes of a file. */
    public HttpResponse<byte[]> download(String path) {
        HttpRequest request = request("GET", path, BodyPublishers.noBody(), Map.of());
        return Exchange.of(client, request, BodyHandlers.ofByteArray());
    }

    /** The lines of a stream of server-sent events, as they come; to be closed. */
    public Stream<String> lines(String path, Map<String, String> headers) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("Accept", "text/event-stream");
        HttpRequest request = request("GET", path, BodyPublishers.noBody(), all);
        return Exchange.of(client, request, BodyHandlers.ofLines()).body();
    }

    private Answer exchange(String method, String path, BodyPublisher body, Map<String, String> headers) {
        HttpResponse<String> response =
                Exchange.of(client, request(method, path, body, headers), BodyHandlers.ofString());
        return new Answer(
                "%s %s by %s".formatted(method, path, person),
                response.statusCode(),
                response.headers(),
                response.body());
    }

    private HttpRequest request(String method, String path, BodyPublisher body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(PATIENCE)
                .header("Accept", headers.getOrDefault("Accept", "application/json, application/problem+json"))
                .method(method, body);
        if (!"GET".equals(method)) {
            cookies.value("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        }
        headers.forEach(request::setHeader);
        return request.build();
    }

    private static BodyPublisher publisher(@Nullable Object body) {
        if (body == null) {
            return BodyPublishers.noBody();
        }
        return BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body));
    }

    private static Map<String, String> idempotencyKey() {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** One exchange whose failures are unchecked. */
    static final class Exchange {

        private Exchange() {}

        static <T> HttpResponse<T> of(HttpClient client, HttpRequest request, HttpResponse.BodyHandler<T> handler) {
            try {
                return client.send(request, handler);
            } catch (IOException e) {
                throw new UnexpectedAnswer(request.method() + " " + request.uri() + " got no answer: " + e, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new UnexpectedAnswer("Interrupted during " + request.uri(), e);
            }
        }
    }
}
