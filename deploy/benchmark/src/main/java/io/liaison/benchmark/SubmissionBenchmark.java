package io.liaison.benchmark;

import io.liaison.benchmark.Initiators.Initiator;
import io.liaison.benchmark.Observation.Seen;
import io.liaison.standalone.parts.Part;
import io.liaison.standalone.start.Progress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How many submissions a second the platform takes, beside the bare rate of their statements. */
final class SubmissionBenchmark {

    private static final int CONNECTIONS = 32;
    private static final int ALONE = 100;

    private final MeasuredPlatform platform;
    private final Pgbench pgbench;
    private final Progress progress;
    private final int submissions;

    SubmissionBenchmark(MeasuredPlatform platform, Pgbench pgbench, Progress progress, int submissions) {
        this.platform = platform;
        this.pgbench = pgbench;
        this.progress = progress;
        this.submissions = submissions;
    }

    Measurement run() throws InterruptedException {
        try (Load load = new Load();
                ForeignConsumer consumer =
                        new ForeignConsumer(platform.platform().bootstrapServers())) {
            List<Initiator> initiators = Initiators.signIn(platform.platform(), CONNECTIONS);
            progress.say("%d sessions are signed in".formatted(initiators.size()));
            WarmUp.Result warm = new WarmUp(load, progress).run(initiators);
            List<Draft> single = load.createDrafts(initiators.subList(0, 1), ALONE);
            List<Draft> drafts = load.createDrafts(initiators, submissions);
            progress.say("Drafts are created: %d, about %d bytes each".formatted(drafts.size(), draftSize()));

            platform.settle();
            Load.Result alone = load.submit(single);
            platform.settle();
            platform.checkpoint();
            Seen<Load.Result> gateway = Observation.of(platform, Part.REQUEST.database(), () -> load.submit(drafts));
            progress.say("Through the gateway: %.0f submissions per second"
                    .formatted(gateway.result().rate()));

            platform.settle();
            checkNumbers();
            Map<UUID, Instant> commits = platform.commits();
            Latencies delays = consumer.delays(gateway.result().successes(), commits);
            Latencies delaysAlone = consumer.delays(alone.successes(), commits);
            return new Measurement(CONNECTIONS, warm, alone, gateway, bare(gateway.result()), delaysAlone, delays);
        }
    }

    private void checkNumbers() {
        try (Database requests = platform.requests()) {
            Numbers.requireWithoutGaps(Numbers.in(requests));
        }
    }

    private long draftSize() {
        try (Database requests = platform.requests()) {
            return requests.query("select avg(octet_length(form::text))::bigint from request", row -> row.getLong(1))
                    .get(0);
        }
    }

    private Seen<Pgbench.Result> bare(Load.Result gateway) {
        try (BareLimit bare = new BareLimit(platform, pgbench, CONNECTIONS)) {
            progress.say("pgbench runs the same statements");
            int transactions = bare.prepare(gateway.elapsed());
            return Observation.of(platform, BareLimit.DATABASE, () -> bare.run(transactions));
        }
    }
}
