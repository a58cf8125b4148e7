package io.liaison.standalone.example;

import io.liaison.standalone.http.Answer;
import io.liaison.standalone.http.PersonSession;
import io.liaison.standalone.http.UnexpectedAnswer;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where the example is played: every act by its own person through the gateway, the clock moved in between. A part that
 * is away for a while holds the play up; it doesn't break it.
 */
public final class Stage {

    static final ZoneId ZONE = ZoneId.of("Asia/Taipei");

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Set<Integer> AWAY = Set.of(502, 503, 504);

    private final URI gateway;
    private final StageClock clock;
    private final String password;
    private final Consumer<String> narrator;
    private final Map<String, PersonSession> sessions = new ConcurrentHashMap<>();

    /**
     * @param gateway address of the gateway
     * @param clock the clock of all services
     * @param password the one password of the demo people
     * @param narrator is told each step in words, before the step
     */
    public Stage(URI gateway, StageClock clock, String password, Consumer<String> narrator) {
        this.gateway = gateway;
        this.clock = clock;
        this.password = password;
        this.narrator = narrator;
    }

    void tell(String step) {
        narrator.accept(step);
    }

    /** Moves the clock of all services and waits until all that became due has had its effect everywhere. */
    void moveTo(LocalDateTime when) {
        tell("~ " + when);
        clock.moveTo(when.atZone(ZONE).toOffsetDateTime());
    }

    void moveTo(LocalDate date, int hour, int minute) {
        moveTo(date.atTime(hour, minute));
    }

    /** Waits until every effect of what was done so far has reached every service. */
    void settle() {
        clock.settle();
    }

    Answer get(String person, String path) {
        return send(person, "GET", path, null, Map.of()).require(200);
    }

    /** An act that creates something or moves a state; sent again under the same key while the part is away. */
    Answer act(String person, String path, @Nullable Object body) {
        return send(
                person,
                "POST",
                path,
                body,
                Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    /** Replaces the version of a document that was read before. */
    Answer replace(String person, String path, Object body, String etag) {
        return send(person, "PUT", path, body, Map.of("If-Match", etag));
    }

    Answer upload(String person, String path, byte[] content, String mediaType) {
        return session(person).upload(path, content, mediaType).requireSuccess();
    }

    PersonSession session(String person) {
        return sessions.computeIfAbsent(person, id -> PersonSession.signIn(gateway, id, password));
    }

    private Answer send(String person, String method, String path, @Nullable Object body, Map<String, String> headers) {
        Instant giveUp = Instant.now().plus(PATIENCE);
        boolean doubtful = false;
        while (true) {
            @Nullable Answer answer = attempt(person, method, path, body, headers);
            if (answer != null && !AWAY.contains(answer.status())) {
                boolean doneBefore = doubtful && (answer.status() == 409 || answer.status() == 412);
                return doneBefore ? answer : answer.requireSuccess();
            }
            if (Instant.now().isAfter(giveUp)) {
                throw new IllegalStateException("%s %s by %s stayed without an answer".formatted(method, path, person));
            }
            doubtful = true;
            pause();
        }
    }

    private @Nullable Answer attempt(
            String person, String method, String path, @Nullable Object body, Map<String, String> headers) {
        try {
            return session(person).send(method, path, body, headers);
        } catch (UnexpectedAnswer noAnswer) {
            tell("  … " + noAnswer.getMessage());
            return null;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The play was interrupted", e);
        }
    }
}
