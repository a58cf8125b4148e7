package io.liaison.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What the sessions of one database were doing, looked at again and again. */
final class SessionStates implements AutoCloseable {

    static final String NUMBER = "waiting for the number series";

    private static final int INTERVAL_MILLIS = 50;
    private static final String LOOK = """
            select case
                     when state like 'idle in transaction%%' then 'in a transaction, waiting for the client'
                     when wait_event_type = 'Lock' and query ilike '%%number_series%%' then '%s'
                     when wait_event_type = 'Lock' then 'waiting for another lock'
                     when wait_event ilike 'wal%%' then 'waiting for the log to be written'
                     when wait_event is null then 'running, or waiting for a processor'
                     else 'waiting for ' || wait_event_type
                   end as situation, count(*) as sessions
              from pg_stat_activity
             where datname = ? and state <> 'idle' and backend_type = 'client backend' and pid <> pg_backend_pid()
             group by 1
            """.formatted(NUMBER);

    private final Map<String, Long> sessions = new TreeMap<>();
    private final Database database;
    private final String watched;
    private final Thread thread;
    private volatile boolean closed;
    private int looks;

    SessionStates(Database database, String watched) {
        this.database = database;
        this.watched = watched;
        this.thread = new Thread(this::watch, "session-states");
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        try {
            while (!closed) {
                look();
                Thread.sleep(INTERVAL_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void look() {
        looks++;
        database.query(LOOK, row -> Map.entry(row.getString("situation"), row.getLong("sessions")), watched)
                .forEach(seen -> sessions.merge(seen.getKey(), seen.getValue(), Long::sum));
    }

    /** How many sessions were in each situation on average. */
    synchronized Map<String, Double> averages() {
        Map<String, Double> averages = new LinkedHashMap<>();
        sessions.forEach((situation, seen) -> averages.put(situation, seen / (double) Math.max(1, looks)));
        return averages;
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        database.close();
    }
}
