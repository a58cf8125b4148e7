package io.liaison.request.overview.duty.application;

import io.liaison.request.overview.duty.domain.OpenDuty;

/** The pages on which duties are done. */
final class DutyLinks {

    private DutyLinks() {}

    static String of(OpenDuty duty) {
        if (duty.taskId() != null) {
            return "/tasks/" + duty.taskId();
        }
        String request = "/requests/" + duty.requestId();
        return request + (duty.kind().endsWith("-retrospective") ? "/retrospective" : "/coordination");
    }
}
