package io.liaison.request.intake.messaging;

import io.liaison.platform.directory.people.Directory;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestEvent;
import io.liaison.request.intake.domain.Round;
import io.liaison.request.intake.domain.Submission;
import java.util.Objects;

/** Maps what happened to the message that says so. */
final class RequestMessages implements RequestEvent.Visitor<RequestMessage> {

    private final Head head;
    private final Request request;
    private final Directory directory;

    RequestMessages(Head head, Request request, Directory directory) {
        this.head = head;
        this.request = request;
        this.directory = directory;
    }

    @Override
    public RequestMessage submitted(RequestEvent.Submitted event) {
        Submission submission = Objects.requireNonNull(request.submission());
        return new RequestMessage.Submitted(
                head,
                event.version(),
                submission.raisedOn(),
                event.resubmission(),
                event.signatureLapsed(),
                FormData.of(request));
    }

    @Override
    public RequestMessage signed(RequestEvent.Signed event) {
        return new RequestMessage.Signed(head, event.version());
    }

    @Override
    public RequestMessage returned(RequestEvent.Returned event) {
        return new RequestMessage.Returned(
                head,
                event.reason(),
                event.fields().stream()
                        .map(field -> new RequestMessage.FieldReasonData(field.field(), field.reason()))
                        .toList());
    }

    @Override
    public RequestMessage rejected(RequestEvent.Rejected event) {
        return new RequestMessage.Rejected(head, event.reason());
    }

    @Override
    public RequestMessage dispatched(RequestEvent.Dispatched event) {
        Round round = event.round();
        return new RequestMessage.Dispatched(
                head, round.number(), round.leadDepartment(), round.leadHead(), round.reason(), round.confirmBy());
    }

    @Override
    public RequestMessage objected(RequestEvent.Objected event) {
        return new RequestMessage.Objected(head, event.round(), event.grounds());
    }

    @Override
    public RequestMessage confirmationOverdue(RequestEvent.ConfirmationOverdue event) {
        return new RequestMessage.ConfirmationOverdue(head, event.round(), event.leadDepartment(), event.count());
    }

    @Override
    public RequestMessage confirmed(RequestEvent.Confirmed event) {
        return new RequestMessage.Confirmed(
                head,
                event.leadDepartment(),
                headOf(event.leadDepartment()),
                headOf(request.origin().raisingDepartment()),
                FormData.of(request));
    }

    @Override
    public RequestMessage withdrawn(RequestEvent.Withdrawn event) {
        return new RequestMessage.Withdrawn(head, event.reason());
    }

    @Override
    public RequestMessage messagePosted(RequestEvent.MessagePosted event) {
        RequestEvent.MessagePosted.Posted message = event.message();
        return new RequestMessage.MessagePosted(
                head,
                message.id(),
                message.author(),
                message.text(),
                message.mentions(),
                message.postedAt(),
                message.edition(),
                message.editedAt());
    }

    @Override
    public RequestMessage liaisonChanged(RequestEvent.LiaisonChanged event) {
        return new RequestMessage.LiaisonChanged(head, event.department(), event.formerLiaison(), event.liaison());
    }

    private String headOf(String department) {
        return directory.headOf(department).orElseThrow();
    }
}
