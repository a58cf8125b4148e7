package io.liaison.benchmark;

import io.liaison.benchmark.Observation.Seen;
import io.liaison.standalone.http.Answer;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The table at the end of a run, in Markdown. */
final class Report {

    private static final int LONGEST_STATEMENT = 110;

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
        processors(measured);
        sessions(measured);
        statements(measured);
        measured.failures().stream().findFirst().ifPresent(this::error);
    }

    private void error(Answer answer) {
        line("");
        line("The first error: %s answered %d: %s", answer.call(), answer.status(), answer.text());
    }

    private static String machine() {
        return "%d cores, JDK %s"
                .formatted(Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"));
    }

    private void processors(Measurement measured) {
        Observation gateway = measured.gateway().observation();
        Observation bare = measured.bare().observation();
        line("");
        line("| share of all processors used by | gateway run | ms per submission | bare run |");
        line("|---|---|---|---|");
        double perSubmission = 1e3
                * Runtime.getRuntime().availableProcessors()
                / measured.gateway().result().rate();
        together(gateway.processors(), bare.processors())
                .forEach((part, shares) -> line(
                        "| %s | %.0f %% | %.2f | %.0f %% |",
                        part, 100 * shares[0], shares[0] * perSubmission, 100 * shares[1]));
        line(
                "| all | %.0f %% | %.2f | %.0f %% |",
                100 * gateway.busy(), gateway.busy() * perSubmission, 100 * bare.busy());
    }

    private void sessions(Measurement measured) {
        line("");
        line("| sessions of the database, on average | gateway run | bare run |");
        line("|---|---|---|");
        together(
                        measured.gateway().observation().sessions(),
                        measured.bare().observation().sessions())
                .forEach((situation, counts) -> line("| %s | %.1f | %.1f |", situation, counts[0], counts[1]));
    }

    private static Map<String, double[]> together(Map<String, Double> first, Map<String, Double> second) {
        Map<String, double[]> together = new TreeMap<>();
        first.forEach((key, value) -> together.put(key, new double[] {value, second.getOrDefault(key, 0.0)}));
        second.forEach((key, value) -> together.putIfAbsent(key, new double[] {0.0, value}));
        return together;
    }

    /** Keeps the script honest: what only one of the two runs. */
    private void statements(Measurement measured) {
        Map<String, Double> service = perTransaction(
                measured.gateway(), measured.gateway().result().calls().size());
        Map<String, Double> script =
                perTransaction(measured.bare(), measured.bare().result().transactions());
        line("");
        line("Statements per submission: %d in the service, %d in the script.", service.size(), script.size());
        difference("only in the service", service, script);
        difference("only in the script", script, service);
    }

    private static Map<String, Double> perTransaction(Seen<?> seen, int transactions) {
        return seen.observation().statements().perTransaction(transactions);
    }

    private void difference(String title, Map<String, Double> some, Map<String, Double> others) {
        Map<String, Double> only = new TreeMap<>(some);
        only.keySet().removeAll(others.keySet());
        only.forEach((statement, times) -> line(
                "- %s, %.1f times: %s",
                title, times, statement.substring(0, Math.min(statement.length(), LONGEST_STATEMENT))));
    }

    private void line(String text, Object... values) {
        out.println(String.format(Locale.ROOT, text, values));
    }
}
