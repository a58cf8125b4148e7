package io.liaison.request.attachment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.attachment.application.FileStore.ReceivedContent;
import io.liaison.request.attachment.application.VirusScan.Kind;
import io.liaison.request.attachment.application.VirusScan.Verdict;
import io.liaison.request.support.RequestFixture;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBuffer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class ContentIntakeTest {

    private final List<String> steps = new ArrayList<>();

    @Test
    void shouldAnnounceContentBeforeItIsKept() {
        intake(Mono.just(Verdict.CLEAN)).take("計劃.txt", Flux.empty()).block();

        assertThat(steps).containsExactly("receive", "announce", "keep");
    }

    @Test
    void shouldLeaveNothingOfWhatIsInfected() {
        ContentIntake intake = intake(Mono.just(new Verdict(Kind.INFECTED, "Eicar")));

        assertThatThrownBy(() -> intake.take("計劃.txt", Flux.empty()).block())
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.code()).isEqualTo("file-infected");
                    assertThat(refused.fields().get(0).arguments()).containsExactly("Eicar");
                });
        assertThat(steps).containsExactly("receive", "drop");
    }

    @Test
    void shouldLeaveNothingWhereTheScannerIsAwayOrDoesNotLook() {
        ContentIntake away = intake(Mono.error(new DependencyUnavailable("virus-scan-unavailable", new IOException())));
        ContentIntake tooLarge = intake(Mono.just(new Verdict(Kind.UNSCANNABLE, "size")));

        assertThatThrownBy(() -> away.take("計劃.txt", Flux.empty()).block()).isInstanceOf(DependencyUnavailable.class);
        assertThatThrownBy(() -> tooLarge.take("計劃.txt", Flux.empty()).block())
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("file-unscannable"));
        assertThat(steps).containsExactly("receive", "drop", "receive", "drop");
    }

    private ContentIntake intake(Mono<Verdict> verdict) {
        FileStore files = new Files();
        return new ContentIntake(
                files,
                new Screening(content -> verdict, files),
                new Announcements(),
                Clock.fixed(RequestFixture.NOW, ZoneOffset.UTC));
    }

    private Mono<Void> step(String name) {
        return Mono.fromRunnable(() -> steps.add(name));
    }

    private final class Files implements FileStore {

        @Override
        public Mono<ReceivedContent> receive(Flux<DataBuffer> content) {
            return step("receive").thenReturn(new ReceivedContent(UUID.randomUUID(), 1, "a".repeat(64), "text/plain"));
        }

        @Override
        public Flux<DataBuffer> readReceived(ReceivedContent received) {
            return Flux.empty();
        }

        @Override
        public Mono<Void> keep(ReceivedContent received) {
            return step("keep");
        }

        @Override
        public Mono<Void> drop(ReceivedContent received) {
            return step("drop");
        }

        @Override
        public Mono<Long> dropReceived(Instant before) {
            return Mono.just(0L);
        }

        @Override
        public Flux<DataBuffer> read(String sha256, long from, long length) {
            return Flux.empty();
        }

        @Override
        public Mono<Void> delete(String sha256) {
            return step("delete");
        }
    }

    private final class Announcements implements Contents {

        @Override
        public Mono<Void> announce(String sha256, Instant now) {
            return step("announce");
        }

        @Override
        public Mono<Void> refer(String sha256, Instant now) {
            return step("refer");
        }

        @Override
        public Mono<Swept> sweepNext(Instant before, Instant now, Function<String, Mono<Void>> removing) {
            return Mono.empty();
        }
    }
}
