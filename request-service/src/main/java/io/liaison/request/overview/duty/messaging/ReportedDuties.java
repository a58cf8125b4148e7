package io.liaison.request.overview.duty.messaging;

import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.messaging.consume.EventHandler;
import io.liaison.platform.messaging.event.ReceivedEvent;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.overview.application.SmallFacts;
import io.liaison.request.overview.duty.application.FollowDuties;
import io.liaison.request.overview.duty.domain.DutyChange;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every event that opens or closes a duty in another service does so here as well. One that lacks what its contract
 * promises changes nothing and is logged: timeline and phase, which need less of it, go on.
 */
@Component
class ReportedDuties implements EventHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ReportedDuties.class);
    private static final String PLANNING = "liaison.planning.";
    private static final String TRACKING = "liaison.tracking.";
    private static final String ARCHIVE = "liaison.archive.";
    private static final Set<String> OF_ARCHIVE =
            Set.of("opened", "rescheduled", "contributed", "summarised", "signed", "completed");

    private final FollowDuties following;
    private final DirectorySource directory;
    private final JsonMapper json;

    ReportedDuties(FollowDuties following, DirectorySource directory, JsonMapper json) {
        this.following = following;
        this.directory = directory;
        this.json = json;
    }

    @Override
    public boolean handles(String type) {
        return type.startsWith(PLANNING) || type.startsWith(TRACKING) || isOfRetrospective(type);
    }

    private static boolean isOfRetrospective(String type) {
        return OF_ARCHIVE.stream().anyMatch(name -> type.equals(ARCHIVE + "retrospective-" + name + ".v1"));
    }

    @Override
    public Mono<Void> handle(ReceivedEvent event) {
        UUID requestId = SmallFacts.requestId(event.data());
        return requestId == null
                ? Mono.empty()
                : following.follow(requestId, (request, planned) -> meaning(event, request, planned));
    }

    private List<DutyChange> meaning(ReceivedEvent event, Request request, boolean planned) {
        try {
            return meaning(new Report(event, request, planned, directory.current(), json), event);
        } catch (Report.BrokenPromise broken) {
            LOG.warn("A duty can't be followed", broken);
            return List.of();
        }
    }

    private static List<DutyChange> meaning(Report report, ReceivedEvent event) {
        if (event.type().startsWith(PLANNING)) {
            return new PlanningDuties(report).of();
        }
        return event.type().startsWith(TRACKING) ? new TrackingDuties(report).of() : new ArchiveDuties(report).of();
    }
}
