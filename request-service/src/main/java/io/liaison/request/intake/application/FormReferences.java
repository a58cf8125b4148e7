package io.liaison.request.intake.application;

import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.intake.domain.RequestForm;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** That a form, also of a draft, names only departments there are. */
final class FormReferences {

    private FormReferences() {}

    static void require(RequestForm form, Directory directory) {
        List<FieldViolation> unknown = Stream.concat(
                        unknownDepartments("departments[%d]", form.departments(), directory),
                        unknownDepartments(
                                "asks[%d].department",
                                form.asks().stream()
                                        .map(ask -> ask.department())
                                        .toList(),
                                directory))
                .toList();
        if (!unknown.isEmpty()) {
            throw RuleViolation.invalid("validation", unknown);
        }
    }

    private static Stream<FieldViolation> unknownDepartments(String place, List<String> codes, Directory directory) {
        return IntStream.range(0, codes.size())
                .filter(index -> !codes.get(index).isEmpty())
                .filter(index -> directory.department(codes.get(index)).isEmpty())
                .mapToObj(index -> FieldViolation.of(
                        place.replace("%d", String.valueOf(index)), "department.unknown", codes.get(index)));
    }
}
