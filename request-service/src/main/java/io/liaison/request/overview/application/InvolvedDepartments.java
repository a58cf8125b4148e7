package io.liaison.request.overview.application;

import io.liaison.request.directory.application.DepartmentInvolvement;
import io.liaison.request.directory.application.OpenDuty;
import io.liaison.request.intake.domain.Request;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** A department can't go as long as open requests count on it. */
@Component
class InvolvedDepartments implements DepartmentInvolvement {

    private final OpenRequests requests;

    InvolvedDepartments(OpenRequests requests) {
        this.requests = requests;
    }

    @Override
    public Flux<OpenDuty> of(String department) {
        return requests.of(department).map(InvolvedDepartments::duty);
    }

    private static OpenDuty duty(Request request) {
        return new OpenDuty(
                "take-part",
                request.id(),
                request.number().orElse(null),
                request.form().title(),
                null);
    }
}
