package io.liaison.request.intake.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The administrator's choice of a lead department.
 *
 * @param leadDepartment the department chosen
 * @param leadHead its head
 * @param proposed what the system proposed
 * @param reason the administrator's reason, demanded where the choice is not the proposal or answers an objection
 */
public record Assignment(
        String leadDepartment,
        String leadHead,
        Optional<String> proposed,
        @Nullable String reason) {

    boolean followsProposal() {
        return proposed.filter(leadDepartment::equals).isPresent();
    }

    boolean reasoned() {
        return reason != null && !reason.isBlank();
    }
}
