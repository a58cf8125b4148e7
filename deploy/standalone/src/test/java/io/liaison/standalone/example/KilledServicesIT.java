package io.liaison.standalone.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.standalone.parts.Part;
import io.liaison.standalone.people.DemoDirectory;
import io.liaison.standalone.platform.StandalonePlatform;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The example ends with the same counts when each service is killed once in the middle of it. */
class KilledServicesIT {

    /** At which step of the play which service is killed: spread over the chapters, between acts that need it. */
    private static final Map<Integer, Part> KILLED = Map.of(
            3, Part.REQUEST,
            13, Part.PLANNING,
            22, Part.TRACKING,
            27, Part.NOTIFICATION,
            36, Part.ARCHIVE);

    @Test
    void shouldEndWithTheSameCountsWhenEachServiceIsKilledOnce() {
        Figures undisturbed = play(Map.of());
        Figures disturbed = play(KILLED);

        assertThat(disturbed.events()).isEqualTo(undisturbed.events());
        assertThat(disturbed.deadlinesFired()).isEqualTo(undisturbed.deadlinesFired());
    }

    private static Figures play(Map<Integer, Part> plan) {
        try (StandalonePlatform platform = ExamplePlatform.start()) {
            Killer killer = new Killer(platform, plan);
            Stage stage = new Stage(platform.gatewayUri(), killer, DemoDirectory.PASSWORD, killer);
            assertThat(new CampaignExample(stage).play().sealValid()).isTrue();
            assertThat(killer.killed).isEqualTo(plan.size());
            return Figures.of(platform);
        }
    }

    /**
     * Kills a service before a step, with the effects of the step before under way, and starts it again while the play
     * goes on. Only time waits: deadlines due while a service is away would find another state than in an undisturbed
     * play.
     */
    private static final class Killer implements StageClock, Consumer<String> {

        private final StandalonePlatform platform;
        private final Map<Integer, Part> plan;
        private final StageClock clock;
        private CompletableFuture<Void> restarting = CompletableFuture.completedFuture(null);
        private int steps;
        private int killed;

        Killer(StandalonePlatform platform, Map<Integer, Part> plan) {
            this.platform = platform;
            this.plan = plan;
            this.clock = new ControlledClock(platform.controlUri());
        }

        @Override
        public void accept(String step) {
            ExamplePlatform.print(step);
            Part victim = plan.get(++steps);
            if (victim != null) {
                ExamplePlatform.print("kill -9 " + victim.id());
                platform.kill(victim);
                killed++;
                restarting = CompletableFuture.runAsync(() -> platform.restart(victim));
            }
        }

        @Override
        public void moveTo(OffsetDateTime when) {
            restarting.join();
            clock.settle();
            clock.moveTo(when);
        }

        @Override
        public void settle() {
            restarting.join();
            clock.settle();
        }
    }
}
