package io.liaison.planning.overview.web;

import io.liaison.planning.overview.application.Duty;
import io.liaison.planning.overview.application.ListingDuties;
import io.liaison.planning.overview.application.RoomView;
import io.liaison.planning.overview.application.ShowingRoom;
import io.liaison.platform.directory.acting.Actor;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/coordination")
class RoomController {

    record Duties(List<Duty> items) {}

    private final ShowingRoom showing;
    private final ListingDuties listing;

    RoomController(ShowingRoom showing, ListingDuties listing) {
        this.showing = showing;
        this.listing = listing;
    }

    @GetMapping("/{requestId}")
    Mono<RoomView> room(@PathVariable UUID requestId, Actor actor) {
        return showing.show(requestId, actor);
    }

    @GetMapping("/duties")
    Mono<Duties> duties(Actor actor) {
        return listing.of(actor).map(Duties::new);
    }
}
