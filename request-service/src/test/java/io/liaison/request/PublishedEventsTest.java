package io.liaison.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.EventSchemas;
import io.liaison.request.support.Journey;
import io.liaison.request.support.Neighbours;
import io.liaison.request.support.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** What other systems get: CloudEvents on Kafka, in order per request, as the schemas promise. */
class PublishedEventsTest extends ServiceTest {

    private final EventSchemas schemas = EventSchemas.ofThisModule();

    @Test
    void shouldReachKafkaInTheOrderOfTheActs() {
        UUID id = journey.objected();
        Journey.ok(journey.act("li", id, "dispatch", Map.of("leadDepartment", "MKT", "reason", "維持原分派")));
        Journey.ok(journey.act("zhang", id, "confirmation", Map.of()));

        List<ConsumerRecord<String, byte[]>> received = Neighbours.received("liaison.request", id.toString(), 6);

        assertThat(received)
                .extracting(message -> header(message, "ce_type"))
                .containsExactly(
                        "liaison.request.submitted.v1",
                        "liaison.request.signed.v1",
                        "liaison.request.dispatched.v1",
                        "liaison.request.objected.v1",
                        "liaison.request.dispatched.v1",
                        "liaison.request.confirmed.v1");
        assertThat(received).allSatisfy(message -> {
            schemas.assertConforms(header(message, "ce_type"), message.value());
            assertThat(header(message, "ce_source")).isEqualTo("/liaison/request-service");
            assertThat(header(message, "ce_subject")).startsWith("XMBG-202405");
        });
    }

    @Test
    void shouldReachKafkaForTheDirectory() {
        List<ConsumerRecord<String, byte[]>> received = Neighbours.received("liaison.directory", "department:PRD", 1);

        assertThat(received)
                .isNotEmpty()
                .allSatisfy(
                        message -> schemas.assertConforms("liaison.directory.department-changed.v1", message.value()));
    }

    @Test
    void shouldReachKafkaForTheWordingOfEachLanguage() {
        for (String language : List.of("zh-Hant", "zh-Hans", "en")) {
            List<ConsumerRecord<String, byte[]>> received = Neighbours.received("liaison.wording", language, 1);

            assertThat(received)
                    .isNotEmpty()
                    .allSatisfy(message -> schemas.assertConforms("liaison.wording.list-changed.v1", message.value()));
        }
    }

    @Test
    void shouldKeepWhatWasReleased() {
        schemas.assertCompatibleWithReleased();
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
