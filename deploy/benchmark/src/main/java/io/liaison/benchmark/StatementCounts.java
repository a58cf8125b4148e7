package io.liaison.benchmark;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How often each statement was run in one database since the last reset, from {@code pg_stat_statements}. */
record StatementCounts(Map<String, Long> calls) {

    static void reset(Database postgres) {
        postgres.execute("select pg_stat_statements_reset()");
    }

    static StatementCounts of(Database postgres, String database) {
        Map<String, Long> calls = new TreeMap<>();
        postgres.query("""
                        select query, calls from pg_stat_statements statements
                          join pg_database on pg_database.oid = statements.dbid where datname = ?""", row -> Map.entry(shape(row.getString("query")), row.getLong("calls")), database)
                .forEach(statement -> calls.merge(statement.getKey(), statement.getValue(), Long::sum));
        return new StatementCounts(calls);
    }

    /** The statement without what differs between clients: layout, parameters and constants, their casts. */
    static String shape(String sql) {
        return sql.toLowerCase(Locale.ROOT)
                .replaceAll("\\$\\d+|'[^']*'|\\b\\d+\\b", "?")
                .replaceAll("::[a-z]+(\\[])?", "")
                .replaceAll("\\s+", " ")
                .replaceAll("\\( ", "(")
                .replaceAll(" \\)", ")")
                .strip();
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
