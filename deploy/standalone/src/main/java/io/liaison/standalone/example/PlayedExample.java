package io.liaison.standalone.example;

import io.liaison.standalone.people.DemoDirectory;
import io.liaison.standalone.platform.StandalonePlatform;
import io.liaison.standalone.platform.WorkedExample;
import io.liaison.standalone.start.Progress;
import org.springframework.stereotype.Component;

/** The example as the demo start plays it: every step on the screen, the counts at the end. */
@Component
final class PlayedExample implements WorkedExample {

    @Override
    public void play(StandalonePlatform platform, Progress progress) {
        Stage stage = new Stage(
                platform.gatewayUri(),
                new ControlledClock(platform.controlUri()),
                DemoDirectory.PASSWORD,
                progress::say);
        CampaignExample.Played played = new CampaignExample(stage).play();
        Figures figures = Figures.of(platform);
        if (!played.sealValid()) {
            throw new IllegalStateException("The seal of dossier " + played.number() + " does not verify");
        }
        progress.say("Dossier %s is sealed, and its seal verifies".formatted(played.number()));
        progress.say("%d events, %d notices, %d deadlines fired"
                .formatted(figures.totalEvents(), figures.notices(), figures.totalDeadlines()));
        figures.events().forEach((type, count) -> progress.say("  %5d  %s".formatted(count, type)));
        figures.deadlinesFired().forEach((kind, count) -> progress.say("  %5d  deadline %s".formatted(count, kind)));
    }
}
