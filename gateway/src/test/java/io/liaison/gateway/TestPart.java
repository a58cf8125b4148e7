package io.liaison.gateway;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableChannel;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** A part that says what it was asked, and misbehaves on demand. */
final class TestPart {

    volatile boolean ready = true;
    volatile Duration thinking = Duration.ZERO;
    final AtomicInteger calls = new AtomicInteger();

    private final DisposableServer server;

    TestPart() {
        server = HttpServer.create()
                .port(0)
                .handle((call, answer) -> {
                    String path = call.path();
                    if (path.equals("health")) {
                        return Mono.delay(thinking)
                                .then(answer.status(ready ? 200 : 503).send().then());
                    }
                    calls.incrementAndGet();
                    if (path.endsWith("slow")) {
                        return answer.sendString(Mono.just("late").delayElement(Duration.ofSeconds(5)));
                    }
                    if (path.endsWith("flaky")) {
                        return calls.get() < 3 ? cutOff(answer) : answer.sendString(Mono.just("at last"));
                    }
                    return path.endsWith("stream") ? stream(answer) : echo(call, answer);
                })
                .bindNow();
    }

    String uri() {
        return "http://localhost:" + server.port();
    }

    private static Publisher<Void> cutOff(HttpServerResponse answer) {
        return answer.withConnection(DisposableChannel::dispose).then();
    }

    private static Publisher<Void> stream(HttpServerResponse answer) {
        return answer.header("Content-Type", "text/event-stream")
                .sendString(Flux.interval(Duration.ofMillis(400)).take(5).map(number -> "data: " + number + "\n\n"));
    }

    private static Publisher<Void> echo(HttpServerRequest call, HttpServerResponse answer) {
        String headers = call.requestHeaders().entries().stream()
                .map(header -> header.getKey().toLowerCase(Locale.ROOT) + "=" + header.getValue())
                .collect(Collectors.joining("\n"));
        return call.receive()
                .aggregate()
                .asString()
                .defaultIfEmpty("")
                .flatMap(body -> Mono.from(answer.header("Content-Type", "text/plain")
                        .header("Set-Cookie", "stolen=1")
                        .header("X-Correlation-Id", "theirs")
                        .sendString(Mono.just(headers + "\nbody=" + body.length()))));
    }
}
