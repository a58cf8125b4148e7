package io.liaison.request.api;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.request.intake.domain.Act;
import io.liaison.request.intake.domain.Assignment;
import io.liaison.request.intake.domain.Attachment;
import io.liaison.request.intake.domain.Condition;
import io.liaison.request.intake.domain.Origin;
import io.liaison.request.intake.domain.Permission;
import io.liaison.request.intake.domain.Permissions;
import io.liaison.request.intake.domain.Phase;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestState;
import io.liaison.request.intake.domain.Submission;
import io.liaison.request.support.RequestFixture;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where a request can stand, as far as it matters to who may do what. The lead is a department not involved. */
enum Situation {
    DRAFT(RequestState.DRAFT),
    SUBMITTED(RequestState.SUBMITTED),
    SIGNED(RequestState.SUBMITTED),
    RETURNED(RequestState.RETURNED),
    REJECTED(RequestState.REJECTED),
    DISPATCHED(RequestState.DISPATCHED),
    OBJECTED(RequestState.OBJECTED),
    CONFIRMED(RequestState.CONFIRMED),
    COMPLETED(RequestState.CONFIRMED),
    WITHDRAWN(RequestState.WITHDRAWN);

    private static final ActedBy LEAD_HEAD = new ActedBy("ops-director", null);

    private final RequestState state;

    Situation(RequestState state) {
        this.state = state;
    }

    /** Where a call may succeed. */
    static Situation fit(Endpoint.Need need) {
        if (need instanceof Endpoint.OfAct needed) {
            return where(needed.act());
        }
        if (need instanceof Endpoint.OfUpload needed) {
            return where(needed.act());
        }
        return need instanceof Endpoint.OfAuthor needed ? where(needed.act()) : SIGNED;
    }

    private static Situation where(Act act) {
        return Arrays.stream(values())
                .filter(situation -> situation.opens(act))
                .findFirst()
                .orElseThrow();
    }

    boolean announced() {
        return this != DRAFT;
    }

    boolean hasLead() {
        return compareTo(DISPATCHED) >= 0 && this != WITHDRAWN;
    }

    boolean opens(Act act) {
        Permission permission = Permissions.of(act);
        return permission.next(state).isPresent() && meets(permission.condition());
    }

    private boolean meets(Condition condition) {
        return switch (condition) {
            case NONE -> true;
            case NOT_YET_SIGNED -> this == SUBMITTED;
            case SIGNED -> this != SUBMITTED;
            case NOT_COMPLETED -> this != COMPLETED;
        };
    }

    /** Wang's request, there. */
    Request request(String number, Attachment file) {
        Request draft = Request.draft(
                        UUID.randomUUID(), new Origin("wang", "MKT", RequestFixture.NOW), RequestFixture.form())
                .attach(file, RequestFixture.LIMITS);
        if (this == DRAFT) {
            return draft;
        }
        Submission submission =
                new Submission(number, RequestFixture.TODAY, 1, RequestFixture.NOW, RequestFixture.WANG, List.of());
        Request submitted = draft.submit(submission, false).request();
        return this == SUBMITTED
                ? submitted
                : reviewed(
                        submitted.sign(RequestFixture.ZHANG, RequestFixture.NOW).request());
    }

    private Request reviewed(Request signed) {
        return switch (this) {
            case RETURNED ->
                signed.sendBack(RequestFixture.LI, RequestFixture.NOW, "預算未說明", List.of())
                        .request();
            case REJECTED ->
                signed.reject(RequestFixture.LI, RequestFixture.NOW, "超出預算").request();
            case WITHDRAWN ->
                signed.withdraw(RequestFixture.WANG, RequestFixture.NOW, "活動取消").request();
            case DISPATCHED, OBJECTED, CONFIRMED, COMPLETED -> answered(dispatched(signed));
            default -> signed;
        };
    }

    private static Request dispatched(Request signed) {
        Assignment toOperations = new Assignment("OPS", "ops-director", Optional.of("MKT"), "運營為主");
        return signed.dispatch(RequestFixture.LI, RequestFixture.NOW, toOperations)
                .request();
    }

    private Request answered(Request dispatched) {
        return switch (this) {
            case OBJECTED ->
                dispatched.object(LEAD_HEAD, RequestFixture.NOW, "應由產品部牽頭").request();
            case CONFIRMED -> dispatched.confirm(LEAD_HEAD, RequestFixture.NOW).request();
            case COMPLETED ->
                dispatched.confirm(LEAD_HEAD, RequestFixture.NOW).request().follow(Phase.Signal.REQUEST_COMPLETED);
            default -> dispatched;
        };
    }
}
