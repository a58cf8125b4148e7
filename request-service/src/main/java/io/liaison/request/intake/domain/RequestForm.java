package io.liaison.request.intake.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the initiator fills in of form 1 (跨部門溝通需求申請表). A draft may leave anything open: texts are then empty,
 * the rest absent.
 *
 * @param departments codes of the departments involved (涉及部門)
 * @param wishedCompletion 期望完成時間
 * @param resourceKind for a resource application: the kind of resource, which says who owns it
 */
public record RequestForm(
        @Nullable RequestType type,
        String title,
        String background,
        String goal,
        String contact,
        List<String> departments,
        List<Ask> asks,
        @Nullable LocalDate wishedCompletion,
        @Nullable Priority priority,
        @Nullable String resourceKind) {

    public RequestForm {
        departments = List.copyOf(departments);
        asks = List.copyOf(asks);
    }

    /** The same form with contact details where the initiator gave none. */
    public RequestForm withContactIfMissing(String otherContact) {
        return contact.isEmpty()
                ? new RequestForm(
                        type,
                        title,
                        background,
                        goal,
                        otherContact,
                        departments,
                        asks,
                        wishedCompletion,
                        priority,
                        resourceKind)
                : this;
    }
}
