package io.liaison.benchmark;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Where the time went, beside the bare run. */
final class ProfileTables {

    private static final int LONGEST_STATEMENT = 110;

    private final PrintStream out;
    private final Observation gateway;
    private final Observation bare;

    ProfileTables(PrintStream out, Observation gateway, Observation bare) {
        this.out = out;
        this.gateway = gateway;
        this.bare = bare;
    }

    /** Processor time of each process, as a share and, at this rate per second, for each call. */
    void processors(double rate, String title) {
        double perCall = 1e3 * Runtime.getRuntime().availableProcessors() / rate;
        line("");
        line("| share of all processors used by | gateway run | %s | bare run |", title);
        line("|---|---|---|---|");
        together(gateway.processors(), bare.processors())
                .forEach((part, shares) -> line(
                        "| %s | %.0f %% | %.2f | %.0f %% |",
                        part, 100 * shares[0], shares[0] * perCall, 100 * shares[1]));
        line("| all | %.0f %% | %.2f | %.0f %% |", 100 * gateway.busy(), gateway.busy() * perCall, 100 * bare.busy());
    }

    void sessions() {
        line("");
        line("| sessions of the database, on average | gateway run | bare run |");
        line("|---|---|---|");
        together(gateway.sessions(), bare.sessions())
                .forEach((situation, counts) -> line("| %s | %.1f | %.1f |", situation, counts[0], counts[1]));
    }

    /** The most expensive statements; and, to keep the script honest, what only one of the two runs. */
    void statements(int calls, int transactions) {
        line("");
        line("| statement of the service, by its time in PostgreSQL | ms each |");
        line("|---|---|");
        gateway.statements()
                .slowest()
                .forEach(
                        slow -> line("| `%s` | %.2f |", shortened(slow.getKey()).replace('|', ' '), slow.getValue()));
        Map<String, Double> service = gateway.statements().perTransaction(calls);
        Map<String, Double> script = bare.statements().perTransaction(transactions);
        line("");
        line("Statements per call: %d in the service, %d in the script.", service.size(), script.size());
        difference("only in the service", service, script);
        difference("only in the script", script, service);
    }

    private void difference(String title, Map<String, Double> some, Map<String, Double> others) {
        Map<String, Double> only = new TreeMap<>(some);
        only.keySet().removeAll(others.keySet());
        only.forEach((statement, times) -> line("- %s, %.1f times: %s", title, times, shortened(statement)));
    }

    private static String shortened(String statement) {
        return statement.substring(0, Math.min(statement.length(), LONGEST_STATEMENT));
    }

    private static Map<String, double[]> together(Map<String, Double> first, Map<String, Double> second) {
        Map<String, double[]> together = new TreeMap<>();
        first.forEach((key, value) -> together.put(key, new double[] {value, second.getOrDefault(key, 0.0)}));
        second.forEach((key, value) -> together.putIfAbsent(key, new double[] {0.0, value}));
        return together;
    }

    private void line(String text, Object... values) {
        out.println(String.format(Locale.ROOT, text, values));
    }
}
