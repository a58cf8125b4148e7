package io.liaison.request.intake.domain;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.Person;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who is told of what happened to a request (functional.md, sections 2 and 3). Nobody is told twice, a duty outweighs
 * mere news, and who acted is not told of it, but for the initiator of a submission.
 */
public final class Recipients implements RequestEvent.Visitor<List<Notice>> {

    private final Request request;
    private final Directory directory;
    private final List<String> involved;
    private final Map<String, Notice> told = new LinkedHashMap<>();

    private Recipients(Request request, Directory directory, Collection<String> involved) {
        this.request = request;
        this.directory = directory;
        this.involved = List.copyOf(involved);
    }

    public static List<Notice> of(RequestEvent event, Request request, Directory directory) {
        return of(event, request, directory, List.of());
    }

    /**
     * The recipients of an event that also concerns whoever was told before.
     *
     * @param involved everybody who was told of the request or works on it
     */
    public static List<Notice> of(
            RequestEvent event, Request request, Directory directory, Collection<String> involved) {
        return event.accept(new Recipients(request, directory, involved));
    }

    /** Initiator and administrators; with high priority also everybody who will be asked. */
    @Override
    public List<Notice> submitted(RequestEvent.Submitted event) {
        duty(directory.administrators(), Act.RETURN, null);
        if (!request.signed()) {
            duty(raisingHead(), Act.SIGN, null);
        }
        if (request.form().priority() == Priority.HIGH) {
            news(directory.headsAndLiaisonsOf(request.form().departments()));
        }
        told.remove(event.by().person());
        news(List.of(request.origin().initiator()));
        return all();
    }

    @Override
    public List<Notice> signed(RequestEvent.Signed event) {
        news(spokesperson());
        news(directory.administrators());
        return allBut(event.by());
    }

    @Override
    public List<Notice> returned(RequestEvent.Returned event) {
        duty(spokesperson(), Act.SUBMIT, null);
        news(raisingHead());
        return allBut(event.by());
    }

    @Override
    public List<Notice> rejected(RequestEvent.Rejected event) {
        news(spokesperson());
        news(raisingHead());
        return allBut(event.by());
    }

    /** The dispatch notice (需求分派通知). */
    @Override
    public List<Notice> dispatched(RequestEvent.Dispatched event) {
        duty(headOf(event.round().leadDepartment()), Act.CONFIRM, event.round().confirmBy());
        news(spokesperson());
        // Even a head who dispatched to the own department has the duty to confirm.
        return all();
    }

    @Override
    public List<Notice> objected(RequestEvent.Objected event) {
        duty(directory.administrators(), Act.DISPATCH, null);
        news(spokesperson());
        return allBut(event.by());
    }

    /** The superior of the head who does not answer, and the administrators. */
    @Override
    public List<Notice> confirmationOverdue(RequestEvent.ConfirmationOverdue event) {
        directory
                .headOf(event.leadDepartment())
                .flatMap(directory::superiorOf)
                .ifPresent(superior -> news(List.of(superior)));
        news(directory.administrators());
        return all();
    }

    @Override
    public List<Notice> confirmed(RequestEvent.Confirmed event) {
        news(spokesperson());
        news(raisingHead());
        news(directory.administrators());
        return allBut(event.by());
    }

    /** Everybody who had been told of the request or had begun to work on it. */
    @Override
    public List<Notice> withdrawn(RequestEvent.Withdrawn event) {
        news(directory.administrators());
        news(raisingHead());
        request.lead().ifPresent(round -> news(headOf(round.leadDepartment())));
        if (request.progress() != null || request.form().priority() == Priority.HIGH) {
            news(directory.headsAndLiaisonsOf(Participants.departments(request)));
        }
        news(involved.stream().filter(this::isActive).toList());
        return allBut(event.by());
    }

    /** Those who talk with one another, and whom it names; of an edit only those it names anew. */
    @Override
    public List<Notice> messagePosted(RequestEvent.MessagePosted event) {
        news(event.named());
        if (event.message().edition() == 0) {
            news(spokesperson());
            news(directory.administrators());
        }
        return allBut(event.by());
    }

    private boolean isActive(String person) {
        return directory.person(person).filter(Person::active).isPresent();
    }

    /** The former and the new liaison, and everybody who works with them on the request. */
    @Override
    public List<Notice> liaisonChanged(RequestEvent.LiaisonChanged event) {
        news(List.of(event.formerLiaison(), event.liaison()));
        news(List.of(request.origin().initiator()));
        news(spokesperson());
        news(directory.headsAndLiaisonsOf(Participants.departments(request)));
        return allBut(event.by());
    }

    private List<String> spokesperson() {
        return List.of(Role.spokesperson(request, directory));
    }

    private List<String> raisingHead() {
        return headOf(request.origin().raisingDepartment());
    }

    private List<String> headOf(String department) {
        return directory.headOf(department).stream().toList();
    }

    private void news(Collection<String> people) {
        people.forEach(person -> told.putIfAbsent(person, new Notice(person, null, null, false)));
    }

    private void duty(Collection<String> people, Act act, @Nullable Instant dueAt) {
        people.forEach(person -> told.put(person, new Notice(person, act, dueAt, true)));
    }

    private List<Notice> allBut(ActedBy by) {
        told.remove(by.person());
        return all();
    }

    private List<Notice> all() {
        return List.copyOf(told.values());
    }
}
