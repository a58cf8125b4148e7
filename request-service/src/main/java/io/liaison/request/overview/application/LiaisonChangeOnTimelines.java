package io.liaison.request.overview.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.people.Department;
import io.liaison.request.directory.application.LiaisonChangeListener;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Announces a new liaison on every open request the department takes part in (functional.md, section 1). */
@Component
class LiaisonChangeOnTimelines implements LiaisonChangeListener {

    private static final String TYPE = "liaison.directory.department-changed.v1";

    private final Timeline timeline;

    LiaisonChangeOnTimelines(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public Mono<Void> liaisonChanged(Department before, Department after, ActedBy by, Instant at) {
        Map<String, String> facts = Map.of(
                "department", after.code(),
                "formerLiaison", before.liaison(),
                "liaison", after.liaison());
        return timeline.appendToOpenOf(after.code(), new TimelineEntry(TYPE, at, by.person(), by.onBehalfOf(), facts));
    }
}
