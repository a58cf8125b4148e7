package io.liaison.benchmark;

import io.liaison.platform.embedded.DatabaseCoordinates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The same statements without the platform: pgbench on a database of its own on the same PostgreSQL, made by the request
 * service's migrations, with drafts to submit and parameters taken from the submissions just measured.
 */
final class BareLimit implements AutoCloseable {

    static final String DATABASE = "benchmark_bare";

    private static final Path MIGRATIONS = Path.of("request-service/src/main/resources/db/migration");
    private static final int WARM_UP_EACH = 15;
    private static final int FEWEST_EACH = 20;
    private static final int MOST_EACH = 1_000;

    private final DatabaseCoordinates superuser;
    private final Pgbench pgbench;
    private final int clients;
    private final Database bare;

    BareLimit(MeasuredPlatform platform, Pgbench pgbench, int clients) {
        this.superuser = platform.superuser();
        this.pgbench = pgbench;
        this.clients = clients;
        try (Database postgres = platform.database("postgres")) {
            postgres.execute("create database " + DATABASE);
        }
        this.bare = platform.database(DATABASE);
        migrations().forEach(migration -> bare.execute(Texts.file(migration)));
        try (Database requests = platform.requests()) {
            copySamples(requests);
        }
    }

    /** In the order of their numbers, as the service applies them. */
    private static List<Path> migrations() {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.sorted(Comparator.comparingInt(BareLimit::version)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int version(Path migration) {
        return Integer.parseInt(migration.getFileName().toString().replaceAll("^V(\\d+)__.*$", "$1"));
    }

    private void copySamples(Database requests) {
        String query = Texts.resource("/benchmark/sample.sql");
        // The same query over the empty tables of this database gives the columns.
        bare.execute("create table taken as " + query + " with no data");
        requests.copyTexts(query, bare, "taken");
        bare.execute(
                "create table sample as select row_number() over () - 1 as sample, taken.* from taken",
                "alter table sample add primary key (sample)");
    }

    /**
     * Makes drafts for as many transactions as take about this long, found by a short run.
     *
     * @return how many each client is to run
     */
    int prepare(Duration about) {
        prepareDrafts(0, WARM_UP_EACH);
        double rate = pgbench.run(superuser, DATABASE, clients, WARM_UP_EACH, 0).rate();
        long wanted = Math.round(rate * about.toMillis() / 1_000.0 / clients);
        int each = (int) Math.max(FEWEST_EACH, Math.min(MOST_EACH, wanted));
        prepareDrafts(WARM_UP_EACH, each);
        return each;
    }

    Pgbench.Result run(int each) {
        return pgbench.run(superuser, DATABASE, clients, each, WARM_UP_EACH);
    }

    /** Drafts as the service stores them, seen by their initiator, for each client a range of its own. */
    private void prepareDrafts(int first, int count) {
        bare.execute(
                "drop table if exists draft",
                """
                create table draft as
                select n, number_of.client, gen_random_uuid() as id, gen_random_uuid() as event_id,
                       gen_random_uuid()::text as key, 'PRJ-2000' || lpad(n::text, 7, '0') as number,
                       n %% (select count(*) from sample) as sample
                  from generate_series(0, %d) client
                 cross join generate_series(%d, %d) done
                 cross join lateral (select client * %d + done as n, client) number_of
                """.formatted(clients - 1, first + 1, first + count, Pgbench.STRIDE),
                "alter table draft add primary key (n)",
                """
                insert into request (id, version, initiator, raising_department, created_at, updated_at, state, type,
                                     priority, title, signed, form, attachments, rounds)
                select id, 0, initiator, raising_department, now(), now(), 'DRAFT', type, priority, title, false,
                       form::jsonb, attachments::jsonb, rounds::jsonb
                  from draft join sample using (sample)""",
                """
                insert into request_audience (request_id, member_kind, member)
                select id, 'PERSON', initiator from draft join sample using (sample)""",
                "vacuum analyze",
                "checkpoint");
    }

    @Override
    public void close() {
        bare.close();
    }
}
