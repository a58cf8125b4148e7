package io.liaison.archive.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierTest {

    private static final Instant NOW = Instant.parse("2024-06-20T02:00:00Z");
    private static final Settling SETTLING = new Settling(Duration.ofMinutes(1), Duration.ofHours(24));
    private static final String SUBMITTED = "liaison.request.submitted.v1";
    private static final String COMPLETED = "liaison.tracking.request-completed.v1";
    private static final String FILED = "liaison.archive.retrospective-completed.v1";

    private final Dossier fresh = Dossier.of(UUID.randomUUID());

    @Test
    void shouldStayOpenWhileTheRequestRuns() {
        Dossier dossier = take(fresh, SUBMITTED);

        assertThat(dossier.number()).isEqualTo("XMBG-202405001");
        assertThat(dossier.requestType()).isEqualTo("PROJECT");
        assertThat(dossier.outcome()).isNull();
        assertThat(dossier.sealDueAt()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "liaison.tracking.request-completed.v1, COMPLETED",
        "liaison.request.rejected.v1, REJECTED",
        "liaison.request.withdrawn.v1, WITHDRAWN"
    })
    void shouldSettleWhenTheRequestEnds(String type, Outcome outcome) {
        Dossier dossier = take(fresh, type);

        assertThat(dossier.outcome()).isEqualTo(outcome);
        assertThat(dossier.endedAt()).isEqualTo(NOW);
        assertThat(dossier.sealDueAt()).isEqualTo(NOW.plus(SETTLING.ended()));
    }

    @Test
    void shouldNotPutOffSealingForWhatComesWhileItSettles() {
        Dossier settling = take(fresh, COMPLETED);

        Dossier later = settling.take(arrival("liaison.request.signed.v1"), NOW.plusSeconds(30), SETTLING);

        assertThat(later.sealDueAt()).isEqualTo(NOW.plus(SETTLING.ended()));
    }

    @Test
    void shouldKeepTheFirstOutcome() {
        Dossier dossier = take(take(fresh, COMPLETED), "liaison.request.withdrawn.v1");

        assertThat(dossier.outcome()).isEqualTo(Outcome.COMPLETED);
    }

    @Test
    void shouldWaitADayForWhatComesLate() {
        Dossier sealed = take(fresh, COMPLETED).sealed(NOW);
        assertThat(sealed.sealDueAt()).isNull();
        assertThat(sealed.nextVolume()).isEqualTo(2);

        Dossier supplemented = take(sealed, "liaison.archive.retrospective-opened.v1");

        assertThat(supplemented.sealDueAt()).isEqualTo(NOW.plus(SETTLING.supplement()));
    }

    @Test
    void shouldNotWaitADayWhenTheRetrospectiveIsFiled() {
        Dossier sealed = take(fresh, COMPLETED).sealed(NOW);
        Dossier waiting = take(sealed, "liaison.archive.retrospective-opened.v1");

        assertThat(take(waiting, FILED).sealDueAt()).isEqualTo(NOW.plus(SETTLING.ended()));
        assertThat(take(sealed, FILED).sealDueAt()).isEqualTo(NOW.plus(SETTLING.ended()));
    }

    @Test
    void shouldKeepWhatASealedVolumeSaysOfItsRequest() {
        Dossier sealed = take(take(fresh, SUBMITTED), COMPLETED).sealed(NOW);

        Dossier later = sealed.take(
                new Arrival(SUBMITTED, "OTHER", "Other", "ISSUE", NOW.plusSeconds(60)), NOW.plusSeconds(60), SETTLING);

        assertThat(later.number()).isEqualTo("XMBG-202405001");
        assertThat(later.title()).isEqualTo("618");
    }

    private static Dossier take(Dossier dossier, String type) {
        return dossier.take(arrival(type), NOW, SETTLING);
    }

    private static Arrival arrival(String type) {
        return new Arrival(type, "XMBG-202405001", "618", "PROJECT", NOW);
    }
}
