package io.liaison.request.overview.history.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.request.intake.domain.Request;
import io.liaison.request.overview.history.application.RequestHistory.Recorded;
import io.liaison.request.overview.history.application.RequestHistory.RecordedAct;
import io.liaison.request.support.RequestFixture;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RewindingTest {

    private static final Instant T = Instant.parse("2024-05-06T02:00:00Z");

    /** The undo of these tests: a revision less. */
    private final Rewinding rewinding = new Rewinding((request, undo) -> revision(request.version() - 1));

    @Test
    void shouldTakeBackWhatCameLater() {
        Recorded recorded = new Recorded(revision(2), List.of(act(3, 2L, "{}"), act(2, 1L, "{}"), act(1, 0L, null)));

        assertThat(rewinding.to(T.plusSeconds(1), recorded).orElseThrow().request())
                .isEqualTo(revision(0));
        assertThat(rewinding.to(T.plusSeconds(2), recorded).orElseThrow().request())
                .isEqualTo(revision(1));
        assertThat(rewinding.to(T.plusSeconds(9), recorded).orElseThrow().request())
                .isEqualTo(revision(2));
        assertThat(rewinding.to(T, recorded)).isEmpty();
    }

    @Test
    void shouldSayThatItDoesNotKnowWhatWasNotKept() {
        // given: a submission from before undos were kept, then a signature with one
        Recorded recorded =
                new Recorded(revision(2), List.of(act(3, 2L, "{}"), act(2, null, null), act(1, null, null)));

        assertThat(rewinding.to(T.plusSeconds(2), recorded).orElseThrow().request())
                .isEqualTo(revision(1));
        PastState before = rewinding.to(T.plusSeconds(1), recorded).orElseThrow();
        assertThat(before.request()).isNull();
        assertThat(before.lastAct().at()).isEqualTo(T.plusSeconds(1));
    }

    @Test
    void shouldPassOverWhatDidNotChangeTheRequest() {
        // given: something on record of the request that did not touch it, between two acts
        Recorded recorded = new Recorded(revision(1), List.of(act(3, 1L, "{}"), act(2, null, null), act(1, 0L, null)));

        assertThat(rewinding.to(T.plusSeconds(1), recorded).orElseThrow().request())
                .isEqualTo(revision(0));
    }

    @Test
    void shouldNotGuessWhereARevisionIsMissing() {
        Recorded recorded = new Recorded(revision(5), List.of(act(3, 4L, "{}"), act(1, 0L, null)));

        assertThat(rewinding.to(T.plusSeconds(1), recorded).orElseThrow().request())
                .isNull();
    }

    private static RecordedAct act(int second, @Nullable Long revision, @Nullable String undo) {
        return new RecordedAct("edit", "wang", null, T.plusSeconds(second), "DRAFT", revision, undo);
    }

    private static Request revision(long version) {
        Request draft = FIRST;
        return new Request(
                draft.id(),
                version,
                draft.origin(),
                draft.state(),
                null,
                draft.form(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                null);
    }

    private static final Request FIRST = RequestFixture.draft();
}
