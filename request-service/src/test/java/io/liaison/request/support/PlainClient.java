package io.liaison.request.support;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpMethod;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;
import reactor.netty.resources.ConnectionProvider;

/** Calls the running service over HTTP with bytes as they are given: nothing is encoded, checked or repaired. */
public final class PlainClient {

    private static final int CONNECTIONS = 64;

    /**
     * A call.
     *
     * @param person whose token goes along; none where absent
     * @param headers names and values, in order
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Call(
            String method, String uri, @Nullable String person, List<Map.Entry<String, String>> headers, byte[] body) {

        public static Call of(String method, String uri, @Nullable String person) {
            return new Call(method, uri, person, List.of(), new byte[0]);
        }

        public Call json(String body) {
            return with("Content-Type", "application/json").body(body.getBytes(StandardCharsets.UTF_8));
        }

        public Call body(byte[] bytes) {
            return new Call(method, uri, person, headers, bytes);
        }

        public Call with(String header, String value) {
            List<Map.Entry<String, String>> more = new ArrayList<>(headers);
            more.add(Map.entry(header, value));
            return new Call(method, uri, person, List.copyOf(more), body);
        }
    }

    /** What came back. */
    public record Reply(int status, String contentType, String body) {}

    private final HttpClient client;

    public PlainClient(int port) {
        this.client = HttpClient.create(ConnectionProvider.builder("plain")
                        .maxConnections(CONNECTIONS)
                        .pendingAcquireMaxCount(-1)
                        .build())
                .baseUrl("http://localhost:" + port)
                .responseTimeout(Duration.ofSeconds(30));
    }

    public Mono<Reply> exchange(Call call) {
        return client.headers(headers -> {
                    if (call.person() != null) {
                        headers.set("Authorization", "Bearer " + call.person());
                    }
                    call.headers().forEach(header -> headers.add(header.getKey(), header.getValue()));
                    headers.set("Content-Length", call.body().length);
                })
                .request(HttpMethod.valueOf(call.method()))
                .uri(call.uri())
                .send(Mono.fromSupplier(() -> Unpooled.wrappedBuffer(call.body())))
                .responseSingle((response, content) -> content.asString(StandardCharsets.UTF_8)
                        .defaultIfEmpty("")
                        .map(body -> reply(response, body)));
    }

    private static Reply reply(HttpClientResponse response, String body) {
        String type = response.responseHeaders().get("Content-Type", "");
        return new Reply(response.status().code(), type, body);
    }
}
