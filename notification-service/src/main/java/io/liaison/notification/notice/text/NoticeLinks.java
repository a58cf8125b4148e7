package io.liaison.notification.notice.text;

import io.liaison.notification.notice.domain.Notice;
import java.util.List;
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
            case "tracking" -> request + task(notice);
            case "archive" -> request + (isOfRetrospective(notice) ? "/retrospective" : "/dossier");
            default -> request;
        };
    }

    private static String topicOf(String eventType) {
        String[] parts = eventType.split("\\.", 3);
        return parts.length > 1 ? parts[1] : "";
    }

    private static String task(Notice notice) {
        List<String> task = notice.facts().getOrDefault("taskId", List.of());
        return task.size() == 1 ? "/tasks/" + task.get(0) : "/tasks";
    }

    private static boolean isOfRetrospective(Notice notice) {
        return notice.eventType().startsWith("liaison.archive.retrospective");
    }
}
