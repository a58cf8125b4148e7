package io.liaison.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ThreadLocalAccessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrelationTest extends PlatformWebTest {

    @Test
    void shouldCarryTheIdIntoTheLogsOfOtherThreads() {
        web.get()
                .uri("/api/logged")
                .header("X-Correlation-Id", "order-66")
                .exchange()
                .expectHeader()
                .valueEquals("X-Correlation-Id", "order-66")
                .expectBody(String.class)
                .isEqualTo("order-66");
    }

    @Test
    void shouldTakeNothingElseAlongToOtherThreads() {
        assertThat(ContextRegistry.getInstance().getThreadLocalAccessors())
                .extracting(ThreadLocalAccessor::key)
                .containsExactly("correlationId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "<x>", "0123456789012345678901234567890123456789012345678901234567890123456789"})
    void shouldReplaceAnIdItDoesNotTrust(String id) {
        web.get()
                .uri("/api/logged")
                .header("X-Correlation-Id", id)
                .exchange()
                .expectBody(String.class)
                .value(logged -> assertThat(logged).matches("[0-9a-f-]{36}"));
    }
}
