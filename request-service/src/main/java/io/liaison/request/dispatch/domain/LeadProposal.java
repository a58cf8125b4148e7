package io.liaison.request.dispatch.domain;

import io.liaison.platform.directory.people.Directory;
import io.liaison.request.dispatch.load.domain.DepartmentLoad;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which lead department (主責部門) the system proposes, and on what grounds (functional.md, section 3).
 *
 * @param ground what the type of the request asks of its lead; absent while the form has no type
 * @param candidates the departments that have it, the least loaded first; none where the directory knows none
 */
public record LeadProposal(@Nullable Ground ground, List<DepartmentLoad> candidates) {

    public LeadProposal {
        candidates = List.copyOf(candidates);
    }

    /** The department proposed. */
    public Optional<String> department() {
        return candidates.stream().findFirst().map(DepartmentLoad::department);
    }

    /**
     * The proposal for a request.
     *
     * @param loads what departments have to do already; one that is not in it has nothing
     */
    public static LeadProposal forRequest(Request request, Directory directory, Map<String, DepartmentLoad> loads) {
        RequestType type = request.form().type();
        if (type == null) {
            return new LeadProposal(null, List.of());
        }
        Ground ground = Ground.of(type);
        List<DepartmentLoad> ranked = ground.fitting(request, directory)
                .map(code -> Optional.ofNullable(loads.get(code)).orElse(DepartmentLoad.none(code)))
                .sorted(DepartmentLoad.LEAST_FIRST)
                .toList();
        return new LeadProposal(ground, ranked);
    }
}
