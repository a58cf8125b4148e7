package io.liaison.request.overview.export.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.request.overview.application.ShowRequest;
import io.liaison.request.overview.application.ShowRequest.ShownRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Everything this service knows of a request, for whoever may see it. */
@Component
public class ExportRequest {

    /** A request with the lists that belong to it; these are read only when they are written. */
    public record Exported(ShownRequest shown, Instant at, List<ExportSection> sections) {
        public Exported {
            sections = List.copyOf(sections);
        }
    }

    private final ShowRequest showing;
    private final List<ExportSection> sections;
    private final Clock clock;

    ExportRequest(ShowRequest showing, List<ExportSection> sections, Clock clock) {
        this.showing = showing;
        this.sections = List.copyOf(sections);
        this.clock = clock;
    }

    public Mono<Exported> export(UUID id, Actor actor) {
        return showing.show(id, actor).map(shown -> new Exported(shown, clock.instant(), sections));
    }
}
