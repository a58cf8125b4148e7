package io.liaison.request.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

class SubmissionTurnsTest {

    private final SubmissionTurns turns = new SubmissionTurns(new IntakeProperties(2));
    private final List<Integer> started = new ArrayList<>();
    private final List<String> ended = new ArrayList<>();
    private final List<Sinks.One<String>> submissions =
            IntStream.range(0, 5).mapToObj(number -> Sinks.<String>one()).toList();

    @Test
    void shouldLetOnlySoManyBeUnderWayAndTheOthersFollowInTheirOrder() {
        IntStream.range(0, 5).forEach(this::submit);
        assertThat(started).containsExactly(0, 1);

        succeed(1);
        assertThat(started).containsExactly(0, 1, 2);

        succeed(0);
        succeed(2);
        assertThat(started).containsExactly(0, 1, 2, 3, 4);
        assertThat(ended).containsExactly("done 1", "done 0", "done 2");
    }

    @Test
    void shouldGiveTheTurnOnWhenOneFails() {
        IntStream.range(0, 3).forEach(this::submit);

        submissions.get(0).tryEmitError(new IllegalStateException("refused"));

        assertThat(ended).containsExactly("refused");
        assertThat(started).containsExactly(0, 1, 2);
    }

    @Test
    void shouldForgetWhoGoesAwayWhileWaiting() {
        submit(0);
        submit(1);
        Disposable waiting = submit(2);
        submit(3);

        waiting.dispose();
        succeed(0);

        assertThat(started).containsExactly(0, 1, 3);
    }

    @Test
    void shouldGiveTheTurnOnWhenOneUnderWayIsGivenUp() {
        Disposable underWay = submit(0);
        submit(1);
        submit(2);

        underWay.dispose();

        assertThat(started).containsExactly(0, 1, 2);
    }

    private Disposable submit(int number) {
        Mono<String> submission = Mono.defer(() -> {
            started.add(number);
            return submissions.get(number).asMono();
        });
        return turns.inTurn(submission)
                .subscribe(ended::add, failure -> ended.add(String.valueOf(failure.getMessage())));
    }

    private void succeed(int number) {
        submissions.get(number).tryEmitValue("done " + number);
    }
}
