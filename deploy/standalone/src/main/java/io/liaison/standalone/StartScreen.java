package io.liaison.standalone;

import io.liaison.standalone.people.DemoDirectory;
import io.liaison.standalone.people.DemoPerson;
import io.liaison.standalone.platform.StandalonePlatform;
import io.liaison.standalone.start.Memory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a person needs to know when everything runs. */
final class StartScreen {

    private static final String RULE = "-".repeat(78);

    private StartScreen() {}

    static String of(StandalonePlatform platform, Duration readyAfter) {
        return """

                %1$s
                  Liaison is ready:  %2$s

                  Sign in as one of these, with the password  %3$s

                %4$s

                  Identity provider  %5$s
                  Kafka              %6$s
                  Data and logs      %7$s
                  Ready after        %8$s
                  Stop               Ctrl-C; the data stay (start with -Dfresh to forget them)
                %1$s
                """.formatted(
                        RULE,
                        platform.gatewayUri(),
                        DemoDirectory.PASSWORD,
                        people(DemoDirectory.load().people()),
                        platform.identityUri(),
                        platform.bootstrapServers(),
                        platform.home().root(),
                        size(platform, readyAfter));
    }

    private static String people(List<DemoPerson> people) {
        return people.stream().map(StartScreen::line).collect(Collectors.joining("\n"));
    }

    private static String line(DemoPerson person) {
        return "    %s%s%s%s"
                .formatted(
                        padded(person.id(), 20),
                        padded(person.name(), 16),
                        padded(person.department().zhHant(), 18),
                        role(person.role()));
    }

    private static String role(DemoPerson.Role role) {
        return switch (role) {
            case ADMINISTRATOR -> "平台管理員 platform administrator";
            case HEAD -> "部門負責人 head";
            case LIAISON -> "對接人 liaison";
            case MEMBER -> "成員 member";
        };
    }

    /** Chinese characters are two columns wide on a screen. */
    private static String padded(String text, int columns) {
        int width = text.codePoints().map(point -> point >= 0x2E80 ? 2 : 1).sum();
        return text + " ".repeat(Math.max(1, columns - width));
    }

    private static String size(StandalonePlatform platform, Duration readyAfter) {
        String seconds = String.format(Locale.ROOT, "%.1f s", readyAfter.toMillis() / 1000.0);
        List<Long> processes = platform.processIds();
        return Memory.residentMegabytes(processes).stream()
                .mapToObj(megabytes ->
                        "%s, in %d MB of memory (%d processes)".formatted(seconds, megabytes, processes.size()))
                .findFirst()
                .orElse(seconds);
    }
}
