package io.liaison.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.EventSchemas;
import org.junit.jupiter.api.Test;

class ContractTest {

    private final EventSchemas schemas = EventSchemas.ofThisModule();

    @Test
    void shouldDescribeEveryEvent() {
        assertThat(schemas.eventTypes())
                .containsExactlyInAnyOrder(
                        "liaison.archive.dossier-sealed.v1",
                        "liaison.archive.retrospective-opened.v1",
                        "liaison.archive.retrospective-reminder.v1",
                        "liaison.archive.retrospective-rescheduled.v1",
                        "liaison.archive.retrospective-contributed.v1",
                        "liaison.archive.retrospective-summarised.v1",
                        "liaison.archive.retrospective-signed.v1",
                        "liaison.archive.retrospective-completed.v1",
                        "liaison.archive.guide-published.v1");
    }

    @Test
    void shouldKeepWhatIsReleased() {
        schemas.assertCompatibleWithReleased();
    }
}
