package io.liaison.request.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.request.support.PlainClient;
import io.liaison.request.support.PlainClient.Call;
import io.liaison.request.support.PlainClient.Reply;
import io.liaison.request.support.ServiceTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Acts that are too large, over HTTP as it is: refused with a problem document, and nothing is left of them. */
class OversizedActTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String KEY = "Idempotency-Key";
    private static final String TOO_LARGE = "{\"note\":\"" + "x".repeat(2_000_000) + "\"}";

    @LocalServerPort
    private int port;

    private PlainClient client = new PlainClient(0);

    @BeforeEach
    void connect() {
        client = new PlainClient(port);
    }

    @Test
    void shouldRefuseASubmissionThatIsTooLarge() {
        UUID id = waitingFor("submission");
        Kept before = kept(id);

        JsonNode problem =
                problem(call(id, "submission", "wang").with(KEY, "too-large").json(TOO_LARGE), 413);

        assertThat(problem.path("status").asInt()).isEqualTo(413);
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(kept(id)).isEqualTo(before);
    }

    /** These two say everything by their address, so what is sent along is neither read nor held. */
    @ParameterizedTest
    @CsvSource({"signature, zhang", "confirmation, zhang"})
    void shouldNotReadABodyThatNobodyAskedFor(String act, String person) {
        UUID id = waitingFor(act);

        Reply reply = Objects.requireNonNull(
                client.exchange(call(id, act, person).json(TOO_LARGE)).block(PATIENCE));

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"submission, wang", "signature, zhang", "confirmation, zhang"})
    void shouldRefuseAKeyThatIsTooLong(String act, String person) {
        UUID id = waitingFor(act);
        Kept before = kept(id);

        JsonNode problem =
                problem(call(id, act, person).with(KEY, "k".repeat(129)).json("{}"), 422);

        assertThat(problem.at("/errors/0/field").asString()).isEqualTo(KEY);
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo("idempotency-key.malformed");
        assertThat(kept(id)).isEqualTo(before);
    }

    @Test
    void shouldRefuseMoreAcknowledgementsThanAFormHasFindings() {
        UUID id = waitingFor("submission");
        Kept before = kept(id);
        List<Map<String, String>> many = IntStream.range(0, 501)
                .mapToObj(n -> Map.of("rule", "vague-time", "field", "asks[" + n + "].what"))
                .toList();

        JsonNode problem = problem(submission(id, many), 422);
        JsonNode wordy =
                problem(submission(id, List.of(Map.of("rule", "r".repeat(65), "field", "f".repeat(129)))), 422);

        assertThat(problem.at("/errors/0/field").asString()).isEqualTo("acknowledgedFindings");
        assertThat(wordy.path("errors")
                        .valueStream()
                        .map(error -> error.path("field").asString()))
                .containsExactlyInAnyOrder("acknowledgedFindings[0].rule", "acknowledgedFindings[0].field");
        assertThat(kept(id)).isEqualTo(before);
    }

    private UUID waitingFor(String act) {
        return switch (act) {
            case "submission" -> journey.draft();
            case "signature" -> journey.submitted();
            default -> journey.dispatched();
        };
    }

    private static Call submission(UUID id, List<Map<String, String>> acknowledged) {
        return call(id, "submission", "wang")
                .json(JsonMapper.shared().writeValueAsString(Map.of("acknowledgedFindings", acknowledged)));
    }

    private static Call call(UUID id, String act, String person) {
        return Call.of("POST", "/api/requests/" + id + "/" + act, person);
    }

    private JsonNode problem(Call call, int status) {
        Reply reply = Objects.requireNonNull(client.exchange(call).block(PATIENCE));
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.contentType()).startsWith("application/problem+json");
        return JsonMapper.shared().readTree(reply.body());
    }

    /** Everything a refused act must not have changed. */
    private record Kept(JsonNode request, long audit, long events, long keys, long deadlines, long numbers) {}

    private Kept kept(UUID id) {
        return new Kept(
                journey.show("wang", id),
                count("select count(*) from audit_entry where request_id = '%s'".formatted(id)),
                count("select count(*) from outbox where message_key = '%s'".formatted(id)),
                count("select count(*) from idempotency_record"),
                count("select count(*) from deadline where group_key = '%s'".formatted(id)),
                count("select coalesce(sum(last), 0)::bigint from number_series"));
    }

    private long count(String sql) {
        return Objects.requireNonNull(
                database.sql(sql).mapValue(Long.class).one().block(PATIENCE));
    }
}
