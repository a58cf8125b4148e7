package io.liaison.platform.test;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reactor.blockhound.BlockingOperationError;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

class BlockingCallDetectionTest {

    @Test
    void shouldRefuseToWaitOnAThreadThatMustNot() {
        Mono<Integer> sleeping = Mono.fromCallable(() -> {
                    Thread.sleep(1);
                    return 1;
                })
                .subscribeOn(Schedulers.parallel());

        StepVerifier.create(sleeping)
                .expectErrorMatches(error ->
                        error instanceof BlockingOperationError || error.getCause() instanceof BlockingOperationError)
                .verify(Duration.ofSeconds(10));
    }

    @Test
    void shouldAllowRandomIdentifiers() {
        StepVerifier.create(Mono.fromCallable(UUID::randomUUID).subscribeOn(Schedulers.parallel()))
                .expectNextCount(1)
                .expectComplete()
                .verify(Duration.ofSeconds(10));
    }
}
