package io.liaison.request.dispatch.application;

import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.request.dispatch.domain.LeadProposal;
import io.liaison.request.dispatch.load.application.ShowLoad;
import io.liaison.request.intake.domain.Request;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Proposes the lead department of a request by its type and by what the departments have to do already. */
@Component
public class ProposeLead {

    private final ShowLoad loads;
    private final DirectorySource directory;

    ProposeLead(ShowLoad loads, DirectorySource directory) {
        this.loads = loads;
        this.directory = directory;
    }

    /** The proposal with its grounds and the load of every candidate. */
    public Mono<LeadProposal> propose(Request request) {
        return loads.byDepartment().map(load -> LeadProposal.forRequest(request, directory.current(), load));
    }

    /** Just the department; looks at the load only where there is a choice. */
    public Mono<Optional<String>> department(Request request) {
        LeadProposal withoutLoad = LeadProposal.forRequest(request, directory.current(), Map.of());
        return withoutLoad.candidates().size() < 2
                ? Mono.just(withoutLoad.department())
                : propose(request).map(LeadProposal::department);
    }
}
