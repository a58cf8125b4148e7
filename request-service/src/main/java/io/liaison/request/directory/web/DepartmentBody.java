package io.liaison.request.directory.web;

import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.LocalizedName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A department as an administrator wants it.
 *
 * @param code absent when it is said by the address
 */
record DepartmentBody(
        @Nullable @Size(max = 32) String code,
        @NotNull @Valid NameBody name,
        @Nullable @Size(max = 32) String parent,
        @NotBlank @Size(max = 64) String head,
        @NotBlank @Size(max = 64) String liaison,
        @Nullable Boolean neutral,
        @Nullable @Size(max = 50) Set<@NotBlank @Size(max = 64) String> resourceKinds) {

    DepartmentBody {
        // In order, so that the digest of a repeated call is the same.
        resourceKinds = resourceKinds == null ? null : new TreeSet<>(resourceKinds);
    }

    record NameBody(
            @NotBlank @Size(max = 200) String zhHant,
            @NotBlank @Size(max = 200) String zhHans,
            @NotBlank @Size(max = 200) String en) {}

    Department department() {
        return department(code == null ? "" : code);
    }

    Department department(String ofAddress) {
        return new Department(
                ofAddress,
                new LocalizedName(name.zhHant(), name.zhHans(), name.en()),
                parent == null || parent.isBlank() ? null : parent,
                head,
                liaison,
                Boolean.TRUE.equals(neutral),
                resourceKinds == null ? Set.of() : resourceKinds);
    }
}
