package io.liaison.standalone.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.standalone.parts.Part;
import io.liaison.standalone.people.DemoDirectory;
import io.liaison.standalone.platform.StandalonePlatform;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The example, each service killed once in the middle of it. */
final class DisturbedPlay {

    /** At which step of the play which service is killed: spread over the chapters, between acts that need it. */
    private static final Map<Integer, Part> KILLED = Map.of(
            3, Part.REQUEST,
            13, Part.PLANNING,
            22, Part.TRACKING,
            27, Part.NOTIFICATION,
            36, Part.ARCHIVE);

    private DisturbedPlay() {}

    /** Plays it on a platform of its own; what then has happened there. */
    static Figures figures() {
        try (StandalonePlatform platform = ExamplePlatform.start()) {
            Killer killer = new Killer(platform);
            Stage stage = new Stage(platform.gatewayUri(), killer, DemoDirectory.PASSWORD, killer);
            assertThat(new CampaignExample(stage).play().sealValid()).isTrue();
            assertThat(killer.killed).isEqualTo(KILLED.size());
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
        private final StageClock clock;
        private CompletableFuture<Void> restarting = CompletableFuture.completedFuture(null);
        private int steps;
        private int killed;

        Killer(StandalonePlatform platform) {
            this.platform = platform;
            this.clock = new ControlledClock(platform.controlUri());
        }

        @Override
        public void accept(String step) {
            ExamplePlatform.print(step);
            Part victim = KILLED.get(++steps);
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
