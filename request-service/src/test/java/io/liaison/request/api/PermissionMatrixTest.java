package io.liaison.request.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.platform.test.Proves;
import io.liaison.request.api.Endpoint.OfAct;
import io.liaison.request.api.Endpoint.OfAuthor;
import io.liaison.request.api.Endpoint.OfOwner;
import io.liaison.request.api.Endpoint.OfRight;
import io.liaison.request.api.Endpoint.OfUpload;
import io.liaison.request.api.Endpoint.SeeingWith;
import io.liaison.request.intake.domain.Act;
import io.liaison.request.intake.domain.Permissions;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.permission.domain.Right;
import io.liaison.request.permission.domain.Standing;
import io.liaison.request.support.PlainClient;
import io.liaison.request.support.PlainClient.Call;
import io.liaison.request.support.PlainClient.Reply;
import io.liaison.request.support.ServiceTest;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who may do what (functional.md, section 9), over HTTP: every call of the service by everybody on a request in every
 * state answers what the tables say.
 */
class PermissionMatrixTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int SIDE_BY_SIDE = 16;
    private static final Caller OWNER = Caller.INITIATOR;

    /** One cell: what was called, and what is to come of it. */
    private record Cell(Endpoint endpoint, Caller caller, Situation situation, int expected) {

        boolean isMetBy(int status) {
            return status == expected || (expected == 200 && status == 204 && endpoint.orNothing());
        }

        String got(int status) {
            return "%s by %s on %s: %d, not %d".formatted(endpoint.call(), caller, situation, status, expected);
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final Map<Situation, Request> shared = new EnumMap<>(Situation.class);
    private final Map<Endpoint, UUID> things = new HashMap<>();
    private PlainClient client;
    private StoredRequests stored;

    @BeforeEach
    void peopleAndRequests() {
        client = new PlainClient(port);
        stored = new StoredRequests(application);
        Caller.substitutes()
                .forEach(caller ->
                        settle("PUT", "/api/me/substitution", caller.principal(), """
                {"substitute": "%s", "from": "2024-05-01T00:00:00Z", "until": "2024-05-20T00:00:00Z"}""".formatted(caller.person())));
        settle("PUT", "/api/directory/departments/CSV/liaison", "li", "{\"person\": \"csv-director\"}");
        Arrays.stream(Situation.values()).forEach(situation -> shared.put(situation, fresh(situation)));
        Endpoints.TABLE.stream()
                .filter(endpoint -> endpoint.need() instanceof OfOwner)
                .forEach(endpoint -> things.put(endpoint, ownThing(endpoint)));
    }

    @AfterEach
    void asBefore() {
        settle("PUT", "/api/directory/departments/CSV/liaison", "li", "{\"person\": \"csv-liaison\"}");
        Arrays.stream(Caller.values())
                .filter(Caller::known)
                .forEach(caller -> client.exchange(Call.of("DELETE", "/api/me/substitution", caller.person()))
                        .block(PATIENCE));
        stored.clear();
    }

    @Test
    @Proves("9-every-endpoint")
    void shouldHaveARowForEveryCall() {
        List<String> mapped = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getMethodsCondition().getMethods().stream()
                        .flatMap(method -> mapping.getPatternsCondition().getPatterns().stream()
                                .map(pattern -> method + " " + pattern.getPatternString())))
                .distinct()
                .toList();

        assertThat(Endpoints.TABLE.stream().map(Endpoint::call)).containsExactlyInAnyOrderElementsOf(mapped);
    }

    @Test
    @Proves({"9-visibility", "9-acts"})
    void shouldAnswerEverybodyInEveryStateAsTheTableSays() {
        List<Cell> cells = Endpoints.TABLE.stream()
                .filter(endpoint -> !isOwnSubstitution(endpoint))
                .flatMap(PermissionMatrixTest::cells)
                .toList();

        assertThat(wrong(cells)).isEmpty();
        assertThat(cells).hasSizeGreaterThan(2000);
    }

    /** Last, and one after the other: naming a substitute ends what the others rely on. */
    @Test
    void shouldLetEverybodyDecideOnTheirOwnSubstitutes() {
        List<String> wrong = Stream.of(
                        Endpoints.of("POST", "/api/me/substitutions"),
                        Endpoints.of("DELETE", "/api/me/substitutions/{from}"),
                        Endpoints.of("PUT", "/api/me/substitution"),
                        Endpoints.of("DELETE", "/api/me/substitution"))
                .map(Optional::orElseThrow)
                .flatMap(PermissionMatrixTest::cells)
                .flatMap(cell -> wrong(List.of(cell)).stream())
                .toList();

        assertThat(wrong).isEmpty();
    }

    private List<String> wrong(List<Cell> cells) {
        return Objects.requireNonNull(Flux.fromIterable(cells)
                .flatMap(this::check, SIDE_BY_SIDE)
                .collectList()
                .block(PATIENCE));
    }

    private Mono<String> check(Cell cell) {
        return sample(cell)
                .flatMap(client::exchange)
                .filter(reply -> !cell.isMetBy(reply.status()) || !isProblemWhereRefused(reply))
                .map(reply -> cell.got(reply.status()) + " " + reply.body());
    }

    private Mono<Call> sample(Cell cell) {
        String person = cell.caller().person();
        if (cell.endpoint().need() instanceof OfOwner) {
            UUID id = Objects.requireNonNull(things.get(cell.endpoint()));
            return Mono.just(Samples.of(cell.endpoint(), person, id));
        }
        boolean changes = cell.expected() < 300 && !cell.endpoint().method().equals("GET");
        Mono<Request> request = changes && !(cell.endpoint().need() instanceof OfRight)
                ? stored.store(cell.situation())
                : Mono.just(Objects.requireNonNull(shared.get(cell.situation())));
        return request.map(found -> Samples.of(cell.endpoint(), person, found));
    }

    /** What the call is about, made by its owner. */
    private UUID ownThing(Endpoint endpoint) {
        Endpoint making = Samples.making(endpoint);
        Request any = Objects.requireNonNull(shared.get(Situation.SIGNED));
        Reply made = Objects.requireNonNull(
                client.exchange(Samples.of(making, OWNER.person(), any)).block(PATIENCE));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return UUID.fromString(
                JsonMapper.shared().readTree(made.body()).path("id").asString());
    }

    private static boolean isProblemWhereRefused(Reply reply) {
        return reply.status() < 400 || reply.contentType().startsWith("application/problem+json");
    }

    private static Stream<Cell> cells(Endpoint endpoint) {
        List<Situation> situations = endpoint.need() instanceof OfRight || endpoint.need() instanceof OfOwner
                ? List.of(Situation.SIGNED)
                : List.of(Situation.values());
        return situations.stream()
                .filter(situation -> situation.announced() || !endpoint.path().endsWith("/versions/difference"))
                .flatMap(situation -> Arrays.stream(Caller.values())
                        .map(caller -> new Cell(endpoint, caller, situation, expected(endpoint, caller, situation))));
    }

    private static int expected(Endpoint endpoint, Caller caller, Situation situation) {
        if (caller.person() == null) {
            return 401;
        }
        if (!caller.known() && !isOpenToStrangers(endpoint)) {
            return 403;
        }
        if (endpoint.need() instanceof OfRight needed) {
            return caller.is(needed.right().standing()) ? Samples.answer(endpoint) : 403;
        }
        if (endpoint.need() instanceof OfOwner needed) {
            return !caller.is(needed.right().standing()) ? 403 : caller == OWNER ? endpoint.success() : 404;
        }
        if (!caller.sees(situation)) {
            return 404;
        }
        if (endpoint.need() instanceof SeeingWith needed) {
            return caller.is(needed.right().standing()) ? endpoint.success() : 403;
        }
        if (endpoint.need() instanceof OfAuthor needed) {
            boolean open = situation.opens(needed.act());
            return !caller.actsAs(OWNER) ? 403 : open ? endpoint.success() : 409;
        }
        if (endpoint.need() instanceof OfUpload needed) {
            return expected(endpoint, needed.act(), caller, situation);
        }
        return endpoint.need() instanceof OfAct needed
                ? expected(endpoint, needed.act(), caller, situation)
                : endpoint.success();
    }

    private static int expected(Endpoint endpoint, Act act, Caller caller, Situation situation) {
        boolean may = caller.has(Permissions.of(act).role());
        return !may ? 403 : situation.opens(act) ? endpoint.success() : 409;
    }

    private static boolean isOpenToStrangers(Endpoint endpoint) {
        return endpoint.need() instanceof OfRight needed && needed.right().standing() == Standing.SIGNED_IN;
    }

    private static boolean isOwnSubstitution(Endpoint endpoint) {
        return endpoint.need() instanceof OfRight needed && needed.right() == Right.NAME_SUBSTITUTE;
    }

    private Request fresh(Situation situation) {
        return Objects.requireNonNull(stored.store(situation).block(PATIENCE));
    }

    private void settle(String method, String uri, @Nullable String person, String body) {
        Reply reply = Objects.requireNonNull(
                client.exchange(Call.of(method, uri, person).json(body)).block(PATIENCE));
        assertThat(reply.status()).as(reply.body()).isBetween(200, 299);
    }
}
