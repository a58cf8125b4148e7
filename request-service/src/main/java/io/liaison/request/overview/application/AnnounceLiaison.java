package io.liaison.request.overview.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Directory;
import io.liaison.request.directory.application.LiaisonChangeListener;
import io.liaison.request.intake.application.RequestAnnouncements;
import io.liaison.request.intake.domain.RequestEvent;
import java.time.Instant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Announces a new liaison to every open request the department takes part in (functional.md, section 1). */
@Component
class AnnounceLiaison implements LiaisonChangeListener {

    private final OpenRequests requests;
    private final RequestAnnouncements announcements;

    AnnounceLiaison(OpenRequests requests, RequestAnnouncements announcements) {
        this.requests = requests;
        this.announcements = announcements;
    }

    @Override
    public Mono<Void> liaisonChanged(Department before, Department after, Directory directory, ActedBy by, Instant at) {
        RequestEvent event = new RequestEvent.LiaisonChanged(by, at, after.code(), before.liaison(), after.liaison());
        return requests.of(after.code())
                .collectList()
                .flatMap(found -> announcements.announce(found, event, directory));
    }
}
