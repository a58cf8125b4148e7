package io.liaison.gateway.status;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class StatusController {

    private final StatusPoll poll;

    StatusController(StatusPoll poll) {
        this.poll = poll;
    }

    @GetMapping("/api/status")
    Mono<ResponseEntity<PlatformStatus>> status() {
        return poll.status().map(StatusController::answer);
    }

    private static ResponseEntity<PlatformStatus> answer(PlatformStatus status) {
        boolean ready = status.status() == PlatformStatus.State.UP;
        return ResponseEntity.status(ready ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .body(status);
    }
}
