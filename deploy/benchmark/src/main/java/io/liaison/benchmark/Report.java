package io.liaison.benchmark;

import io.liaison.standalone.http.Answer;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** The table at the end of a run, in Markdown. */
final class Report {

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void print(Measurement measured) {
        Load.Result gateway = measured.gateway().result();
        Pgbench.Result bare = measured.bare().result();
        line("");
        line("| figure | value |");
        line("|---|---|");
        line("| date, machine | %s, %s |", LocalDate.now(ZoneId.systemDefault()), machine());
        line(
                "| warm-up | %d submissions, %s |",
                measured.warmUp().submissions(),
                measured.warmUp().steady()
                        ? "until the rate was steady"
                        : "the rate still rose when its time was over");
        line("| submissions, connections | %d, %d |", gateway.calls().size(), measured.connections());
        line(
                "| through the gateway | %.0f/s, %s |",
                gateway.rate(), gateway.latencies().describe());
        line(
                "| bare pgbench, the same statements | %.0f/s, %s |",
                bare.rate(), bare.latencies().describe());
        line("| **ratio** | **%.2f** |", gateway.rate() / bare.rate());
        line(
                "| commit to foreign consumer, under this load | %s |",
                measured.delays().describe());
        line(
                "| one connection alone: submission | %s |",
                measured.alone().latencies().describe());
        line(
                "| one connection alone: commit to foreign consumer | %s |",
                measured.delaysAlone().describe());
        line("| gaps in the numbers | 0 |");
        line(
                "| errors, of these submissions and those on one connection | %d |",
                measured.failures().size());
        line(
                "| **first bottleneck** | **%s** |",
                Bottleneck.of(measured.gateway().observation()));
        ProfileTables tables = new ProfileTables(
                out, measured.gateway().observation(), measured.bare().observation());
        tables.processors(gateway.rate(), "ms per submission");
        tables.sessions();
        tables.statements(gateway.calls().size(), bare.transactions());
        measured.failures().stream().findFirst().ifPresent(this::error);
    }

    private void error(Answer answer) {
        line("");
        line("The first error: %s answered %d: %s", answer.call(), answer.status(), answer.text());
    }

    static String machine() {
        return "%d cores, JDK %s, parts as in production"
                .formatted(Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"));
    }

    private void line(String text, Object... values) {
        out.println(String.format(Locale.ROOT, text, values));
    }
}
