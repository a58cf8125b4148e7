package io.liaison.request.directory.web;

import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.LocalizedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A department. */
record DepartmentAnswer(
        String code,
        NameAnswer name,
        @Nullable String parent,
        String head,
        String liaison,
        boolean neutral,
        List<String> resourceKinds) {

    record NameAnswer(String zhHant, String zhHans, String en) {
        private static NameAnswer of(LocalizedName name) {
            return new NameAnswer(name.zhHant(), name.zhHans(), name.en());
        }
    }

    static DepartmentAnswer of(Department department) {
        return new DepartmentAnswer(
                department.code(),
                NameAnswer.of(department.name()),
                department.parent(),
                department.head(),
                department.liaison(),
                department.neutral(),
                department.resourceKinds().stream().sorted().toList());
    }
}
