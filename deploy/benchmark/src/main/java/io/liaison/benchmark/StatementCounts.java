package io.liaison.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each statement was run in one database since the last reset, from {@code pg_stat_statements}.
 *
 * @param calls how often, by the statement's shape
 * @param millis how long all of its runs took together
 */
record StatementCounts(Map<String, Long> calls, Map<String, Double> millis) {

    private static final int SHOWN = 6;

    private record Counted(String shape, long calls, double millis) {}

    static void reset(Database postgres) {
        postgres.execute("select pg_stat_statements_reset()");
    }

    static StatementCounts of(Database postgres, String database) {
        List<Counted> counted = postgres.query(
                """
                        select query, calls, total_exec_time from pg_stat_statements statements
                          join pg_database on pg_database.oid = statements.dbid where datname = ?""",
                row -> new Counted(
                        shape(row.getString("query")), row.getLong("calls"), row.getDouble("total_exec_time")),
                database);
        Map<String, Long> calls = new TreeMap<>();
        Map<String, Double> millis = new TreeMap<>();
        counted.forEach(statement -> {
            calls.merge(statement.shape(), statement.calls(), Long::sum);
            millis.merge(statement.shape(), statement.millis(), Double::sum);
        });
        return new StatementCounts(calls, millis);
    }

    /** The statement without what differs between clients: layout, parameters and constants, their casts. */
    static String shape(String sql) {
        return sql.toLowerCase(Locale.ROOT)
                .replaceAll("\\$\\d+|'[^']*'|-?\\b\\d+\\b", "?")
                .replaceAll("::[a-z]+(\\[])?", "")
                .replaceAll("\\s+", " ")
                .replaceAll("\\( ", "(")
                .replaceAll(" \\)", ")")
                .strip();
    }

    /** The statements that took most time together, the most expensive first, with the milliseconds of one run. */
    List<Map.Entry<String, Double>> slowest() {
        return millis.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(SHOWN)
                .map(all -> Map.entry(all.getKey(), all.getValue() / Math.max(1, calls.getOrDefault(all.getKey(), 1L))))
                .toList();
    }

    /**
     * Those run at least about once per transaction. Without what begins and ends the transactions: of a prepared one
     * PostgreSQL counts only the first run.
     */
    Map<String, Double> perTransaction(long transactions) {
        Map<String, Double> perTransaction = new TreeMap<>();
        calls.forEach((statement, count) -> {
            double times = count / (double) transactions;
            if (times > 0.9 && !statement.matches("begin.*|commit")) {
                perTransaction.put(statement, times);
            }
        });
        return perTransaction;
    }
}
