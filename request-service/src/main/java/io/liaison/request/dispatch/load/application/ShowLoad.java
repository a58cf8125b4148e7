package io.liaison.request.dispatch.load.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.request.dispatch.load.domain.DepartmentLoad;
import io.liaison.request.permission.domain.Right;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The load of every department, for administrators who choose a lead. */
@Component
public class ShowLoad {

    /** How far back confirmations count for the median. */
    static final Duration WINDOW = Duration.ofDays(90);

    private final DepartmentLoads loads;
    private final DirectorySource directory;
    private final Clock clock;

    ShowLoad(DepartmentLoads loads, DirectorySource directory, Clock clock) {
        this.loads = loads;
        this.directory = directory;
        this.clock = clock;
    }

    /** All departments of the directory in the order of their codes, also those with nothing to do. */
    public Mono<List<DepartmentLoad>> all(Actor actor) {
        return Mono.fromSupplier(() -> Right.READ_REVIEW_QUEUE.require(actor, directory.current()))
                .then(byDepartment())
                .map(known -> directory.current().departments().stream()
                        .map(Department::code)
                        .map(code -> Optional.ofNullable(known.get(code)).orElse(DepartmentLoad.none(code)))
                        .toList());
    }

    /** The load of each department that has anything to do. */
    public Mono<Map<String, DepartmentLoad>> byDepartment() {
        return Mono.defer(() -> loads.since(clock.instant().minus(WINDOW)).collectMap(DepartmentLoad::department));
    }
}
