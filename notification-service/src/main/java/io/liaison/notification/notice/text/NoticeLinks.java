package io.liaison.notification.notice.text;

import io.liaison.notification.notice.domain.Notice;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The page on which a notice's act is done. */
public final class NoticeLinks {

    private NoticeLinks() {}

    /** Path of the page, within the web pages. */
    public static String of(Notice notice) {
        UUID requestId = notice.requestId();
        if (requestId == null) {
            return notice.eventType().startsWith("liaison.archive.guide") ? "/guide" : "/notices";
        }
        String request = "/requests/" + requestId;
        return switch (topicOf(notice.eventType())) {
            case "planning" -> request + "/coordination";
            case "tracking" -> task(notice).map(id -> "/tasks/" + id).orElse(request + "/tasks");
            case "archive" ->
                isOfRetrospective(notice) ? request + "/retrospective" : "/archive/" + name(notice, requestId);
            default -> request;
        };
    }

    private static String topicOf(String eventType) {
        String[] parts = eventType.split("\\.", 3);
        return parts.length > 1 ? parts[1] : "";
    }

    private static Optional<String> task(Notice notice) {
        return notice.facts().getOrDefault("taskId", List.of()).stream().findFirst();
    }

    private static String name(Notice notice, UUID requestId) {
        return notice.number() == null ? requestId.toString() : notice.number();
    }

    private static boolean isOfRetrospective(Notice notice) {
        return notice.eventType().startsWith("liaison.archive.retrospective");
    }
}
