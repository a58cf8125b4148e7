package io.liaison.request.dispatch.domain;

import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Directory;
import io.liaison.request.intake.domain.Participants;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which lead department (主責部門) the system proposes, by type of request (functional.md, section 3). Empty where the
 * directory knows no department that fits.
 */
public enum LeadProposal {
    RAISING_DEPARTMENT {
        @Override
        Optional<String> propose(Request request, Directory directory) {
            return Optional.of(request.origin().raisingDepartment());
        }
    },
    OWNER_OF_RESOURCE {
        @Override
        Optional<String> propose(Request request, Directory directory) {
            return Optional.ofNullable(request.form().resourceKind())
                    .flatMap(kind -> directory.departments().stream()
                            .filter(department -> department.resourceKinds().contains(kind))
                            .map(Department::code)
                            .findFirst());
        }
    },
    NEUTRAL_DEPARTMENT {
        @Override
        Optional<String> propose(Request request, Directory directory) {
            List<String> parties = Participants.departments(request);
            return directory.departments().stream()
                    .filter(Department::neutral)
                    .map(Department::code)
                    .filter(code -> !parties.contains(code))
                    .findFirst();
        }
    };

    private static final Map<RequestType, LeadProposal> BY_TYPE = new EnumMap<>(Map.of(
            RequestType.PROJECT, RAISING_DEPARTMENT,
            RequestType.RESOURCE, OWNER_OF_RESOURCE,
            RequestType.ISSUE, NEUTRAL_DEPARTMENT,
            RequestType.PROCESS, RAISING_DEPARTMENT));

    abstract Optional<String> propose(Request request, Directory directory);

    public static Optional<String> forRequest(Request request, Directory directory) {
        RequestType type = request.form().type();
        return type == null
                ? Optional.empty()
                : Objects.requireNonNull(BY_TYPE.get(type)).propose(request, directory);
    }
}
