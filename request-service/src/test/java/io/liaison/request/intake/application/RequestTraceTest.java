package io.liaison.request.intake.application;

import static io.liaison.request.support.RequestFixture.LI;
import static io.liaison.request.support.RequestFixture.NOW;
import static io.liaison.request.support.RequestFixture.WANG;
import static io.liaison.request.support.RequestFixture.ZHANG;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.request.intake.domain.Act;
import io.liaison.request.intake.domain.Attachment;
import io.liaison.request.intake.domain.FieldReason;
import io.liaison.request.intake.domain.Particulars;
import io.liaison.request.intake.domain.Phase;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestForm;
import io.liaison.request.intake.domain.RequestType;
import io.liaison.request.rows.ParticularsJson;
import io.liaison.request.support.RequestFixture;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RequestTraceTest {

    private final RequestTrace trace = new RequestTrace(JsonMapper.shared());

    @Property(tries = 150)
    void shouldComeBackToEveryStateARequestWasEverIn(@ForAll @Size(min = 1, max = 25) List<Act> acts) {
        // given: a request that lives through whatever of the acts is open
        Deque<Request> states = new ArrayDeque<>();
        Deque<Map<String, String>> traces = new ArrayDeque<>();
        Request request = RequestFixture.draft();
        for (Act act : acts) {
            Request after = request.allows(act) ? done(act, request, states.size()) : request.follow(signal(act));
            if (!after.equals(request)) {
                states.push(request);
                traces.push(trace.of(request, after));
                request = after;
            }
        }

        // when, then: taking back act by act meets each state again
        while (!states.isEmpty()) {
            request = trace.undone(request, traces.pop().getOrDefault(RequestTrace.UNDO, ""));
            assertThat(request).isEqualTo(states.pop());
        }
    }

    /** Also what a type adds, and another type's in its place. */
    @Test
    void shouldComeBackToTheParticularsARequestHad() {
        RequestTrace stored = new RequestTrace(JsonMapper.builder()
                .addMixIn(Particulars.class, ParticularsJson.class)
                .build());
        List<RequestForm> forms = List.of(
                RequestFixture.form(RequestType.RESOURCE, List.of("PRD"), "budget"),
                RequestFixture.issue(),
                RequestFixture.process(),
                RequestFixture.form());
        for (RequestForm before : forms) {
            for (RequestForm after : forms) {
                Request draft = RequestFixture.draft(before);
                Request edited = draft.edit(after);
                String undo = stored.of(draft, edited).getOrDefault(RequestTrace.UNDO, "");

                assertThat(stored.undone(edited, undo)).isEqualTo(draft);
            }
        }
    }

    private static Request done(Act act, Request request, int turn) {
        return switch (act) {
            case EDIT -> request.edit(titled(request.form(), "第" + turn + "稿"));
            case ATTACH ->
                request.attach(new Attachment("附件" + turn, turn, "a" + turn, "text/plain"), RequestFixture.LIMITS);
            case SUBMIT ->
                request.submit(RequestFixture.submission(request.formVersion() + 1), turn % 3 == 0)
                        .request();
            case SIGN -> request.sign(ZHANG, NOW).request();
            case RETURN ->
                request.sendBack(LI, NOW, "補充", List.of(new FieldReason("goal", "不明")))
                        .request();
            case REJECT -> request.reject(LI, NOW, "超出預算").request();
            case DISPATCH -> dispatched(request);
            case CONFIRM -> request.confirm(ZHANG, NOW).request();
            case OBJECT -> request.object(ZHANG, NOW, "應由產品部牽頭").request();
            case WITHDRAW -> request.withdraw(WANG, NOW, "活動取消").request();
            default -> request;
        };
    }

    private static Request dispatched(Request request) {
        var proposed = RequestFixture.toProposed();
        return request.dispatch(
                        LI,
                        NOW,
                        new io.liaison.request.intake.domain.Assignment(
                                proposed.leadDepartment(), proposed.leadHead(), proposed.proposed(), "維持原分派"))
                .request();
    }

    private static Phase.Signal signal(Act act) {
        return switch (act) {
            case EDIT -> Phase.Signal.ROOM_OPENED;
            case ATTACH -> Phase.Signal.PLAN_SUBMITTED;
            case SUBMIT -> Phase.Signal.SECOND_COORDINATION_OPENED;
            case SIGN -> Phase.Signal.TASKS_OPENED;
            case RETURN -> Phase.Signal.ACCEPTANCE_OPENED;
            case REJECT -> Phase.Signal.REQUEST_COMPLETED;
            default -> Phase.Signal.DOSSIER_SEALED;
        };
    }

    private static RequestForm titled(RequestForm form, String title) {
        JsonMapper json = JsonMapper.shared();
        return json.treeToValue(
                json.<tools.jackson.databind.node.ObjectNode>valueToTree(form).put("title", title), RequestForm.class);
    }
}
