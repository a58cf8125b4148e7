package io.liaison.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.EventSchemas;
import org.junit.jupiter.api.Test;

class ContractTest {

    private final EventSchemas schemas = EventSchemas.ofThisModule();

    @Test
    void shouldDescribeEveryEvent() {
        assertThat(schemas.eventTypes()).containsExactly("liaison.notification.notice-delivered.v1");
    }

    @Test
    void shouldKeepWhatIsReleased() {
        schemas.assertCompatibleWithReleased();
    }
}
