package io.liaison.request.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.request.intake.domain.Request;
import io.liaison.request.permission.domain.Right;
import io.liaison.request.support.PlainClient;
import io.liaison.request.support.PlainClient.Call;
import io.liaison.request.support.PlainClient.Reply;
import io.liaison.request.support.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever is sent: the fault is the caller's, said as a problem document, and nothing of it stays. Ten thousand
 * malformed calls per creating endpoint, made from the description of the API.
 */
class MalformedCallTest extends ServiceTest {

    private static final Logger log = LoggerFactory.getLogger(MalformedCallTest.class);
    private static final int INPUTS = Integer.getInteger("liaison.malformed-inputs", 10_000);
    private static final int INPUTS_OF_OTHERS = INPUTS / 40;
    private static final long SEED = 618;
    private static final int SIDE_BY_SIDE = 48;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    private final Collection<String> defects = new ConcurrentLinkedQueue<>();
    private final Collection<UUID> made = new ConcurrentLinkedQueue<>();
    private final AtomicInteger accepted = new AtomicInteger();
    private StoredRequests stored;
    private PlainClient client;
    private MalformedInputs inputs;

    @BeforeEach
    void readTheDescription() {
        client = new PlainClient(port);
        stored = new StoredRequests(application);
        JsonNode api = JsonMapper.shared()
                .readTree(
                        exchange(Call.of("GET", Endpoints.DESCRIPTION, "wang")).body());
        inputs = new MalformedInputs(api, SEED);
    }

    @AfterEach
    void leaveNothing() {
        stored.clear(made.toArray(UUID[]::new));
        exchange(Call.of("DELETE", "/api/me/substitution", "wang"));
        endSubstitutions();
        forgetPeople();
    }

    static List<Endpoint> creating() {
        return Endpoints.TABLE.stream()
                .filter(endpoint -> endpoint.creates() && !isOfTheDirectory(endpoint))
                .toList();
    }

    static List<Endpoint> creatingInTheDirectory() {
        return Endpoints.TABLE.stream()
                .filter(endpoint -> endpoint.creates() && isOfTheDirectory(endpoint))
                .toList();
    }

    static List<Endpoint> changing() {
        return Endpoints.TABLE.stream()
                .filter(endpoint -> !endpoint.creates())
                .filter(endpoint -> !Set.of("GET", "HEAD", "OPTIONS").contains(endpoint.method()))
                .toList();
    }

    /** All tests share the one directory, so a sound call of these is refused and no measure for what one keeps. */
    private static boolean isOfTheDirectory(Endpoint endpoint) {
        return endpoint.need() instanceof Endpoint.OfRight needed
                && Set.of(Right.CHANGE_DIRECTORY, Right.NAME_SUBSTITUTE).contains(needed.right());
    }

    @ParameterizedTest
    @MethodSource("creating")
    void shouldNeitherFailNorKeepAnythingOfMalformedInput(Endpoint endpoint) {
        Call sound = sound(endpoint);
        Map<String, Long> before = rows();
        Reply probe = exchange(Samples.again(sound));
        assertThat(probe.status()).as(probe.body()).isEqualTo(endpoint.success());
        remember(probe);
        Map<String, Long> perCall = growth(before, rows());
        before = rows();

        send(endpoint, sound, INPUTS);

        assertThat(defects).isEmpty();
        Map<String, Long> grown = growth(before, rows());
        log.info("{}: {} inputs, {} accepted, grown by {}", endpoint.call(), INPUTS, accepted, grown);
        assertGrowth(grown, perCall);
    }

    @ParameterizedTest
    @MethodSource("creatingInTheDirectory")
    void shouldKeepOneEntryOfEachAcceptedCallAndNothingOfAnyOther(Endpoint endpoint) {
        Call sound = sound(endpoint);
        Map<String, Long> before = rows();

        send(endpoint, sound, INPUTS);

        assertThat(defects).isEmpty();
        Map<String, Long> grown = growth(before, rows());
        log.info("{}: {} inputs, {} accepted, grown by {}", endpoint.call(), INPUTS, accepted, grown);
        grown.remove("outbox");
        List<String> kept = List.of(tableOf(endpoint), "audit_entry", "idempotency_record");
        assertThat(grown.keySet()).isSubsetOf(kept);
        assertThat(kept)
                .allSatisfy(table ->
                        assertThat(grown.getOrDefault(table, 0L)).as(table).isEqualTo(accepted.get()));
    }

    private static String tableOf(Endpoint endpoint) {
        return switch (endpoint.path().substring(endpoint.path().lastIndexOf('/') + 1)) {
            case "departments" -> "department";
            case "people" -> "person";
            default -> "substitution";
        };
    }

    @ParameterizedTest
    @MethodSource("changing")
    void shouldNotFailOfMalformedInputOfAnyOtherCall(Endpoint endpoint) {
        send(endpoint, sound(endpoint), INPUTS_OF_OTHERS);

        assertThat(defects).isEmpty();
    }

    /** Each accepted call makes what one makes, and no refused one makes anything. */
    private void assertGrowth(Map<String, Long> grown, Map<String, Long> perCall) {
        boolean eachIsNew = perCall.containsKey("idempotency_record");
        grown.forEach((table, rows) -> {
            long most = accepted.get() * perCall.getOrDefault(table, 0L);
            assertThat(rows).as(table).isLessThanOrEqualTo(most);
            assertThat(!eachIsNew || rows == most)
                    .as("%s grew by %d, not %d", table, rows, most)
                    .isTrue();
        });
    }

    private void send(Endpoint endpoint, Call sound, int count) {
        Flux.range(0, count)
                .flatMap(n -> send(endpoint, sound, "%s #%d".formatted(endpoint.call(), n), n), SIDE_BY_SIDE)
                .then()
                .block(PATIENCE);
    }

    private Mono<Reply> send(Endpoint endpoint, Call sound, String name, int n) {
        Call call = inputs.input(endpoint, sound, n);
        return client.exchange(call).doOnNext(reply -> judge(name, call, reply)).onErrorResume(failure -> {
            defects.add(name + ": " + failure);
            return Mono.empty();
        });
    }

    private void judge(String name, Call call, Reply reply) {
        if (reply.status() < 300) {
            accepted.incrementAndGet();
            remember(reply);
        } else if (reply.status() >= 500 || !isProblem(reply)) {
            String sent = new String(call.body(), StandardCharsets.UTF_8);
            defects.add("%s: %s %s %s answered %d %s %s"
                    .formatted(
                            name,
                            call.uri(),
                            call.headers(),
                            sent.substring(0, Math.min(sent.length(), 600)),
                            reply.status(),
                            reply.contentType(),
                            reply.body()));
        }
    }

    private static boolean isProblem(Reply reply) {
        if (!reply.contentType().startsWith("application/problem+json")) {
            return false;
        }
        try {
            JsonNode problem = JsonMapper.shared().readTree(reply.body());
            return problem.path("type").asString("").startsWith("urn:liaison:problem:")
                    && problem.path("status").asInt() == reply.status()
                    && !problem.path("code").asString("").isBlank();
        } catch (JacksonException unreadable) {
            return false;
        }
    }

    private void remember(Reply reply) {
        String id = reply.body().isEmpty()
                ? ""
                : JsonMapper.shared().readTree(reply.body()).path("id").asString("");
        if (id.length() == 36) {
            made.add(UUID.fromString(id));
        }
    }

    /** A sound call by somebody who may, on a request of its own where it needs one. */
    private Call sound(Endpoint endpoint) {
        Caller caller = Caller.of(endpoint.need());
        Request request = Objects.requireNonNull(
                stored.store(Situation.fit(endpoint.need())).block(PATIENCE));
        return endpoint.need() instanceof Endpoint.OfOwner
                ? Samples.of(endpoint, caller.person(), thing(endpoint, caller, request))
                : Samples.of(endpoint, caller.person(), request);
    }

    /** Something of the caller's own that the call is about. */
    private UUID thing(Endpoint endpoint, Caller caller, Request request) {
        Reply reply = exchange(Samples.of(Samples.making(endpoint), caller.person(), request));
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        remember(reply);
        return UUID.fromString(
                JsonMapper.shared().readTree(reply.body()).path("id").asString());
    }

    private Map<String, Long> rows() {
        List<String> tables = Objects.requireNonNull(database.sql("""
                        select table_name from information_schema.tables
                         where table_schema = current_schema() and table_type = 'BASE TABLE'
                           and table_name not in ('inbox', 'outbox_shard', 'flyway_schema_history')""")
                .map(row -> Objects.requireNonNull(row.get(0, String.class)))
                .all()
                .collectList()
                .block(PATIENCE));
        Map<String, Long> rows = new TreeMap<>();
        tables.forEach(table -> rows.put(table, count(table)));
        return rows;
    }

    private Long count(String table) {
        return Objects.requireNonNull(database.sql("select count(*) from " + table)
                .map(row -> Objects.requireNonNull(row.get(0, Long.class)))
                .one()
                .block(PATIENCE));
    }

    private static Map<String, Long> growth(Map<String, Long> before, Map<String, Long> after) {
        Map<String, Long> growth = new TreeMap<>();
        after.forEach((table, rows) -> growth.put(table, rows - before.getOrDefault(table, 0L)));
        growth.values().removeIf(rows -> rows == 0);
        return growth;
    }

    private Reply exchange(Call call) {
        return Objects.requireNonNull(client.exchange(call).block(PATIENCE));
    }

    /** Through the service, so that its topic does not go on to tell of them. */
    private void endSubstitutions() {
        Objects.requireNonNull(database.sql("select person, starts_at from substitution")
                        .map(row -> Call.of(
                                "DELETE",
                                "/api/directory/people/%s/substitutions/%s"
                                        .formatted(
                                                row.get("person", String.class), row.get("starts_at", Instant.class)),
                                "li"))
                        .all()
                        .collectList()
                        .block(PATIENCE))
                .forEach(this::exchange);
    }

    /** Those whom a sound input brought. */
    private void forgetPeople() {
        database.sql(
                        "delete from person where id not in (select head from department union select liaison from department)")
                .fetch()
                .rowsUpdated()
                .then(database.sql("update directory_version set version = version + 1")
                        .then())
                .block(PATIENCE);
    }
}
