package io.liaison.request.dispatch.domain;

import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Directory;
import io.liaison.request.intake.domain.Participants;
import io.liaison.request.intake.domain.ProcessParticulars;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestType;
import io.liaison.request.intake.domain.ResourceParticulars;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Why a department is proposed to lead (主責部門), by type of request (functional.md, section 3). */
public enum Ground {
    /** A project is led by the department that raised it. */
    RAISING_DEPARTMENT("raising-department") {
        @Override
        Stream<String> fitting(Request request, Directory directory) {
            return Stream.of(request.origin().raisingDepartment());
        }
    },
    /** A resource is granted by a department that owns its kind. */
    RESOURCE_OWNER("resource-owner") {
        @Override
        Stream<String> fitting(Request request, Directory directory) {
            return request.form()
                    .particulars(ResourceParticulars.class)
                    .map(ResourceParticulars::kind)
                    .map(kind -> codes(directory, owner -> owner.resourceKinds().contains(kind)))
                    .orElse(Stream.empty());
        }
    },
    /** An issue is settled by a neutral department that is no party to it. */
    NEUTRAL_NO_PARTY("neutral-no-party") {
        @Override
        Stream<String> fitting(Request request, Directory directory) {
            List<String> parties = Participants.atOdds(request);
            return codes(directory, Department::neutral).filter(code -> !parties.contains(code));
        }
    },
    /** A process is mended by the department that owns it: the one that raised it, where no other is named. */
    PROCESS_OWNER("process-owner") {
        @Override
        Stream<String> fitting(Request request, Directory directory) {
            return Stream.of(request.form()
                    .particulars(ProcessParticulars.class)
                    .map(ProcessParticulars::owner)
                    .filter(owner -> !owner.isEmpty())
                    .orElse(request.origin().raisingDepartment()));
        }
    };

    private static final Map<RequestType, Ground> BY_TYPE = new EnumMap<>(Map.of(
            RequestType.PROJECT, RAISING_DEPARTMENT,
            RequestType.RESOURCE, RESOURCE_OWNER,
            RequestType.ISSUE, NEUTRAL_NO_PARTY,
            RequestType.PROCESS, PROCESS_OWNER));

    private final String code;

    Ground(String code) {
        this.code = code;
    }

    abstract Stream<String> fitting(Request request, Directory directory);

    /** Its stable name; also the key of its text, {@code lead.<code>}. */
    public String code() {
        return code;
    }

    static Ground of(RequestType type) {
        return Objects.requireNonNull(BY_TYPE.get(type), "every type has a ground");
    }

    private static Stream<String> codes(Directory directory, Predicate<Department> which) {
        return directory.departments().stream().filter(which).map(Department::code);
    }
}
