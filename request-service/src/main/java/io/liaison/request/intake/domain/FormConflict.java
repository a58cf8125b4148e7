package io.liaison.request.intake.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * That somebody edited a form which somebody else had changed meanwhile: what an editor has to know to bring the two
 * together.
 *
 * @param revision version of the stored request as it is now, for {@code If-Match}
 * @param differences the fields in which the late editor's form and the current one differ
 */
public record FormConflict(long revision, List<Difference> differences) {

    /**
     * A field.
     *
     * @param yours what the late editor's form says; absent where nothing
     * @param current what the form says now; absent where nothing
     */
    public record Difference(
            String field, @Nullable String yours, @Nullable String current) {}

    public FormConflict {
        differences = List.copyOf(differences);
    }

    public static FormConflict between(Request current, RequestForm yours) {
        Map<String, String> theirs = FormValues.of(current.form());
        Map<String, String> own = FormValues.of(yours);
        Set<String> fields = new LinkedHashSet<>(theirs.keySet());
        fields.addAll(own.keySet());
        return new FormConflict(
                current.version(),
                fields.stream()
                        .filter(field -> !Objects.equals(own.get(field), theirs.get(field)))
                        .map(field -> new Difference(field, own.get(field), theirs.get(field)))
                        .toList());
    }
}
