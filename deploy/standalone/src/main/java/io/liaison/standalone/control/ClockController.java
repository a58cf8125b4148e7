package io.liaison.standalone.control;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ClockController {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PlatformClock clock;
    private final Settlement settlement;

    ClockController(PlatformClock clock, Settlement settlement) {
        this.clock = clock;
        this.settlement = settlement;
    }

    /** @param movable whether {@code POST /clock} moves it */
    record Time(Instant now, boolean movable) {}

    /** @param to where to move the clock */
    record Move(OffsetDateTime to) {}

    @GetMapping("/clock")
    Time now() {
        return new Time(clock.now(), clock.isMovable());
    }

    /** One move at a time: the second would not know what it waits for. */
    @PostMapping("/clock")
    synchronized Time move(@RequestBody Move move) throws InterruptedException {
        if (!clock.isMovable()) {
            throw problem(
                    HttpStatus.CONFLICT, "The platform runs on real time; start it with -Dliaison.clock=movable.");
        }
        if (!clock.moveTo(move.to().toInstant())) {
            throw problem(
                    HttpStatus.CONFLICT,
                    "The clock moves forwards only: it is %s, and %s is before that."
                            .formatted(clock.now(), move.to()));
        }
        return settle();
    }

    @PostMapping("/settle")
    synchronized Time settle() throws InterruptedException {
        List<String> open = settlement.await(PATIENCE);
        if (!open.isEmpty()) {
            throw problem(
                    HttpStatus.GATEWAY_TIMEOUT,
                    "Not settled after %d s: %s".formatted(PATIENCE.toSeconds(), String.join("; ", open)));
        }
        return now();
    }

    private static ErrorResponseException problem(HttpStatus status, String detail) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }
}
