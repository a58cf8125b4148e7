package io.liaison.gateway.status;

import io.liaison.gateway.routing.Part;
import io.liaison.gateway.routing.PartsProperties;
import io.liaison.gateway.status.PlatformStatus.PartStatus;
import io.liaison.gateway.status.PlatformStatus.State;
import io.netty.channel.ChannelOption;
import java.time.Duration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** Asks every part whether it is ready, however many want to know at most once a second. */
@Component
class StatusPoll {

    /** That of the probes in Kubernetes. */
    private static final Duration TIME_LIMIT = Duration.ofSeconds(3);

    private static final Duration GOOD_FOR = Duration.ofSeconds(1);
    private static final int AT_ONCE = 8;

    private final WebClient client;
    private final Mono<PlatformStatus> asked;
    private final Mono<PlatformStatus> status;

    StatusPoll(PartsProperties parts) {
        HttpClient http = HttpClient.create()
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) TIME_LIMIT.toMillis())
                .responseTimeout(TIME_LIMIT);
        this.client = WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(http))
                .build();
        this.asked = Flux.fromIterable(parts.all())
                .flatMapSequential(this::ask, AT_ONCE)
                .collectList()
                .map(PlatformStatus::of);
        this.status = asked.cache(GOOD_FOR);
    }

    Mono<PlatformStatus> status() {
        return status;
    }

    /** The state at this moment: asks anew each time. */
    Mono<PlatformStatus> ask() {
        return asked;
    }

    private Mono<PartStatus> ask(Part part) {
        return client.get()
                .uri(part.healthUri())
                .exchangeToMono(StatusPoll::isReady)
                .timeout(TIME_LIMIT)
                .onErrorReturn(false)
                .map(ready -> new PartStatus(part.name(), ready ? State.UP : State.DOWN));
    }

    private static Mono<Boolean> isReady(ClientResponse answer) {
        return answer.releaseBody().thenReturn(answer.statusCode().is2xxSuccessful());
    }
}
