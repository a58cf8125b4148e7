package io.liaison.request.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.OpenApiContract;
import io.liaison.request.support.PlainClient;
import io.liaison.request.support.PlainClient.Call;
import io.liaison.request.support.PlainClient.Reply;
import io.liaison.request.support.ServiceTest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API (functional.md, section 10) says what the calls do. */
class OpenApiTest extends ServiceTest {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    @LocalServerPort
    private int port;

    private JsonNode api;

    @BeforeEach
    void read() {
        api = JsonMapper.shared().readTree(get("wang", Endpoints.DESCRIPTION).body());
    }

    @Test
    void shouldDescribeTheInterfaceThatIsKept() {
        OpenApiContract.assertKept(api);
    }

    @Test
    void shouldDescribeEveryCallOnceAndNothingElse() {
        TreeSet<String> described = new TreeSet<>();
        api.path("paths")
                .properties()
                .forEach(path -> path.getValue().propertyNames().stream()
                        .filter(METHODS::contains)
                        .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(Endpoints.TABLE.stream()
                        .map(Endpoint::call)
                        .filter(call -> !call.contains(Endpoints.DESCRIPTION))
                        .toList());
    }

    @Test
    void shouldSayWhatEachCallAnswers() {
        for (Endpoint endpoint : Endpoints.TABLE) {
            JsonNode operation = operation(endpoint.method(), endpoint.path());
            if (operation.isMissingNode()) {
                continue;
            }
            JsonNode responses = operation.path("responses");
            assertThat(responses.propertyNames())
                    .as(endpoint.call())
                    .contains(String.valueOf(endpoint.success()), "401", "403", "503");
            boolean answers = responses.path(String.valueOf(endpoint.success())).has("content");
            assertThat(answers)
                    .as(endpoint.call())
                    .isEqualTo(endpoint.success() != 204 && !endpoint.method().equals("HEAD"));
            assertThat(operation.path("description").asString())
                    .as(endpoint.call())
                    .isNotBlank();
        }
    }

    @Test
    void shouldDemandTheHeadersThatTheCallsDemand() {
        JsonNode key = parameter(operation("POST", "/api/requests"), "Idempotency-Key");
        JsonNode version = parameter(operation("PUT", "/api/requests/{id}/form"), "If-Match");

        assertThat(key.path("required").asBoolean()).isTrue();
        assertThat(key.path("schema").path("maxLength").asInt()).isEqualTo(128);
        assertThat(version.path("required").asBoolean()).isTrue();
        assertThat(operation("PUT", "/api/requests/{id}/form").path("responses").propertyNames())
                .contains("412", "428");
    }

    @Test
    void shouldCarryTheLimitsThatAreChecked() {
        JsonNode form = api.at("/components/schemas/FormBody/properties");
        JsonNode limit = parameter(operation("GET", "/api/requests"), "limit").path("schema");

        assertThat(form.path("title").path("maxLength").asInt()).isEqualTo(200);
        assertThat(form.path("asks").path("maxItems").asInt()).isEqualTo(100);
        assertThat(form.path("departments").path("items").path("maxLength").asInt())
                .isEqualTo(32);
        assertThat(form.path("type").path("enum")).hasSize(4);
        assertThat(form.path("wishedCompletion").path("format").asString()).isEqualTo("date");
        assertThat(limit.path("minimum").asInt()).isEqualTo(1);
        assertThat(limit.path("maximum").asInt()).isEqualTo(100);
    }

    @Test
    void shouldTellWhatAnAnswerAlwaysHas() {
        JsonNode answer = api.at("/components/schemas/ActAnswer");

        assertThat(strings(answer.path("required")))
                .contains("id", "state", "revision")
                .doesNotContain("number");
    }

    @Test
    void shouldNotShowWhoCallsAsAParameter() {
        assertThat(api.toString()).doesNotContain("\"actor\"");
    }

    @Test
    void shouldBeBehindTheSignIn() {
        assertThat(exchange(Call.of("GET", Endpoints.DESCRIPTION, null)).status())
                .isEqualTo(401);
        assertThat(get("wang", Endpoints.DESCRIPTION + ".yaml").body()).startsWith("openapi: 3.1");
    }

    private JsonNode operation(String method, String path) {
        return api.path("paths").path(path).path(method.toLowerCase(Locale.ROOT));
    }

    private static JsonNode parameter(JsonNode operation, String name) {
        return operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private Reply get(String person, String uri) {
        Reply reply = exchange(Call.of("GET", uri, person));
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply;
    }

    private Reply exchange(Call call) {
        return Objects.requireNonNull(new PlainClient(port).exchange(call).block(Duration.ofSeconds(20)));
    }
}
