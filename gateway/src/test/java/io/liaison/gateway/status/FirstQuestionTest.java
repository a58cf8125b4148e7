package io.liaison.gateway.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.gateway.routing.PartsProperties;
import io.liaison.gateway.routing.PartsProperties.Address;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

class FirstQuestionTest {

    @Test
    void shouldAskEachPartOnceAndBeReadyWhateverItAnswers() {
        AtomicInteger questions = new AtomicInteger();
        DisposableServer away = HttpServer.create()
                .port(0)
                .handle((call, answer) -> {
                    questions.incrementAndGet();
                    return answer.status(503).send();
                })
                .bindNow();
        try {
            FirstQuestion question = new FirstQuestion(new StatusPoll(partsAt(away)));
            for (int probe = 0; probe < 2; probe++) {
                assertThat(question.health().block(Duration.ofSeconds(30)))
                        .isEqualTo(Health.up().build());
            }
            assertThat(questions).hasValue(5);
        } finally {
            away.disposeNow();
        }
    }

    private static PartsProperties partsAt(DisposableServer server) {
        URI uri = URI.create("http://localhost:" + server.port());
        Address address = new Address(uri, uri);
        return new PartsProperties(address, address, address, address, address);
    }
}
