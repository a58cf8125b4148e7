package io.liaison.request.intake.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the initiator fills in of form 1 (跨部門溝通需求申請表). A draft may leave anything open: texts are then empty,
 * the rest absent. {@code docs/form-1.md} says where each field of the source's template is.
 *
 * @param departments codes of the departments involved (涉及部門)
 * @param otherParties who else is involved that the directory does not know (其他)
 * @param wishedCompletion 期望完成時間
 * @param completionNote what that date stands for, such as the end of a campaign
 * @param particulars what the type adds; absent for a project, and while nothing is said
 */
public record RequestForm(
        @Nullable RequestType type,
        String title,
        String background,
        String goal,
        String contact,
        List<String> departments,
        String otherParties,
        List<Ask> asks,
        @Nullable LocalDate wishedCompletion,
        String completionNote,
        @Nullable Priority priority,
        @Nullable Particulars particulars) {

    public RequestForm {
        departments = List.copyOf(departments);
        asks = List.copyOf(asks);
        if (particulars != null && particulars.type() != type) {
            throw new IllegalArgumentException(particulars.type() + " in a form of type " + type);
        }
    }

    /** A form that involves departments only and whose date needs no note. */
    public RequestForm(
            @Nullable RequestType type,
            String title,
            String background,
            String goal,
            String contact,
            List<String> departments,
            List<Ask> asks,
            @Nullable LocalDate wishedCompletion,
            @Nullable Priority priority,
            @Nullable Particulars particulars) {
        this(
                type,
                title,
                background,
                goal,
                contact,
                departments,
                "",
                asks,
                wishedCompletion,
                "",
                priority,
                particulars);
    }

    /** What a type adds, where the form is of that type and says anything of it. */
    public <T extends Particulars> Optional<T> particulars(Class<T> kind) {
        return Optional.ofNullable(particulars).filter(kind::isInstance).map(kind::cast);
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
                        otherParties,
                        asks,
                        wishedCompletion,
                        completionNote,
                        priority,
                        particulars)
                : this;
    }
}
