package io.liaison.platform.directory.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A department (部門).
 *
 * @param code stable short code, such as {@code MKT}
 * @param name its names
 * @param parent code of the department above it; absent for the root
 * @param head id of the person who heads it (部門負責人)
 * @param liaison id of its one active liaison (單一對接人)
 * @param neutral whether it may lead the coordination of an issue
 * @param resourceKinds the kinds of resource it owns, such as {@code data}
 */
public record Department(
        String code,
        LocalizedName name,
        @Nullable String parent,
        String head,
        String liaison,
        boolean neutral,
        Set<String> resourceKinds) {

    public Department {
        resourceKinds = Set.copyOf(resourceKinds);
    }

    /** The same department, with another liaison. */
    public Department with(String otherLiaison) {
        return new Department(code, name, parent, head, otherLiaison, neutral, resourceKinds);
    }
}
