package io.liaison.request.api;

import io.liaison.request.api.Endpoint.OfAct;
import io.liaison.request.api.Endpoint.OfAuthor;
import io.liaison.request.api.Endpoint.OfOwner;
import io.liaison.request.api.Endpoint.OfRight;
import io.liaison.request.api.Endpoint.OfUpload;
import io.liaison.request.api.Endpoint.SeeingWith;
import io.liaison.request.intake.domain.Condition;
import io.liaison.request.intake.domain.Permission;
import io.liaison.request.intake.domain.Permissions;
import io.liaison.request.intake.domain.RequestState;
import io.liaison.request.permission.domain.Right;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of who may do what, as a page for people. */
final class PermissionsPage {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("messages", Locale.ROOT);

    private PermissionsPage() {}

    static String render() {
        return Stream.of(introduction(), acts(), rights(), calls()).collect(Collectors.joining("\n"));
    }

    private static String introduction() {
        return """
                # Who may do what with requests and the directory

                Made from the tables `Permissions`, `Right` and `Endpoints` of request-service; a test fails when this page differs
                from them, and another walks every call by everybody in every state. Substitutes may what those they stand for may.

                - Who has no token gets 401, whom the directory does not know as active 403.
                - A request that was never submitted is seen by its initiator alone. Afterwards it is seen by the initiator, the heads
                  and liaisons of the raising department, of those involved and of the lead, the superiors told of a breach, whoever
                  another service named, and the administrators. Everybody else gets 404.
                - Who sees a request but lacks the role gets 403, who has the role in the wrong state 409.
                - What is under `/api/dead-letters/request` every other part has under its own name, for the same people.
                """;
    }

    private static String acts() {
        String states = Arrays.stream(RequestState.values()).map(Enum::name).collect(Collectors.joining(" | "));
        String lines = Arrays.stream(RequestState.values()).map(state -> "---").collect(Collectors.joining("|"));
        return """
                ## Acts on a request

                An empty cell is a refusal; a state is where the act leads, a dot that the state stays.

                | act | role | besides | %s |
                |---|---|---|%s|
                """.formatted(states, lines)
                + Permissions.TABLE.stream().map(PermissionsPage::row).collect(Collectors.joining());
    }

    private static String row(Permission permission) {
        String cells = Arrays.stream(RequestState.values())
                .map(state -> permission
                        .next(state)
                        .map(next -> next == state ? "·" : next.name())
                        .orElse(""))
                .collect(Collectors.joining(" | "));
        return "| %s | %s | %s | %s |\n"
                .formatted(
                        permission.act().word(),
                        words(permission.role()),
                        permission.condition() == Condition.NONE ? "" : words(permission.condition()),
                        cells);
    }

    private static String rights() {
        return """
                ## Rights beside the acts

                | right | who | what others are told |
                |---|---|---|
                """
                + Arrays.stream(Right.values())
                        .map(right ->
                                "| %s | %s | %s |\n".formatted(right.words(), words(right.standing()), refusal(right)))
                        .collect(Collectors.joining());
    }

    private static String refusal(Right right) {
        String key = "problem." + right.standing().refusal();
        return TEXTS.containsKey(key) ? TEXTS.getString(key) : "";
    }

    private static String calls() {
        return """
                ## Calls

                | call | needs |
                |---|---|
                """
                + Endpoints.TABLE.stream()
                        .map(endpoint -> "| `%s` | %s |\n".formatted(endpoint.call(), need(endpoint)))
                        .collect(Collectors.joining());
    }

    private static String need(Endpoint endpoint) {
        if (endpoint.need() instanceof OfAct needed) {
            return "act: " + needed.act().word();
        }
        if (endpoint.need() instanceof OfUpload needed) {
            return "act: %s; for a deliverable to own its task, for a message to see the request"
                    .formatted(needed.act().word());
        }
        if (endpoint.need() instanceof OfAuthor needed) {
            return "to have written it; act: " + needed.act().word();
        }
        if (endpoint.need() instanceof OfOwner needed) {
            return "right: " + needed.right().words() + ", one's own";
        }
        if (endpoint.need() instanceof SeeingWith needed) {
            return "to see the request; right: " + needed.right().words();
        }
        return endpoint.need() instanceof OfRight needed
                ? "right: " + needed.right().words()
                : "to see the request";
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
