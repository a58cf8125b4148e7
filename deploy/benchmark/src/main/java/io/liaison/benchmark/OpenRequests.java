package io.liaison.benchmark;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Very many open requests in the request service's database, and the places in the review queue they make. */
final class OpenRequests {

    static final int COUNT = 100_000;

    /** How many of ten that wait stand before the deep page. */
    private static final double DEEP = 0.9;

    private static final String ORDERED = """
            select id, priority_rank, submitted_at from request where state = 'SUBMITTED'
            order by priority_rank, submitted_at, id offset ? limit 1""";

    private final Database requests;

    OpenRequests(Database requests) {
        this.requests = requests;
    }

    /** A row of the queue behind which a page begins. */
    record Place(int rank, Instant submittedAt, UUID id) {

        /** As the request service gives it out. */
        String cursor() {
            String keys = String.join("\u001f", String.valueOf(rank), submittedAt.toString(), id.toString());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(keys.getBytes(StandardCharsets.UTF_8));
        }
    }

    void fill() {
        requests.execute(
                Texts.resource("/benchmark/open-requests.sql").formatted(COUNT), "vacuum analyze", "checkpoint");
    }

    /** The place that nine tenths of the queue are before. */
    Place deep() {
        int waiting = requests.query(
                        "select count(*)::int from request where state = 'SUBMITTED'", row -> row.getInt(1))
                .get(0);
        return at((int) (waiting * DEEP));
    }

    /** What stands at a position of the queue, counted from 0. */
    Place at(int position) {
        return requests.query(
                        ORDERED,
                        row -> new Place(
                                row.getInt("priority_rank"),
                                row.getTimestamp("submitted_at").toInstant(),
                                row.getObject("id", UUID.class)),
                        position)
                .get(0);
    }

    /** What stands behind a place. */
    UUID next(Place place) {
        return requests.query(
                        """
                        select id from request
                         where state = 'SUBMITTED' and (priority_rank, submitted_at, id) > (?, ?::timestamptz, ?)
                         order by priority_rank, submitted_at, id limit 1""",
                        row -> row.getObject("id", UUID.class),
                        place.rank(),
                        place.submittedAt().toString(),
                        place.id())
                .get(0);
    }

    /** How PostgreSQL reads a page; fails when that is not a range of an index. */
    List<String> plan(String statement) {
        List<String> plan = requests.query("explain (analyze, timing off) " + statement, row -> row.getString(1));
        String text = String.join("\n", plan);
        if (text.contains("Seq Scan on request ") || text.contains("Sort Key")) {
            throw new BenchmarkFailure("The queue is not read by an index:\n" + text);
        }
        return plan;
    }
}
