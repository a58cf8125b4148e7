package io.liaison.notification.notice.application;

import io.liaison.platform.rule.RuleViolation;
import java.util.UUID;

/** What is said where a person names a notice that isn't in the own inbox. */
final class Notices {

    private Notices() {}

    static RuleViolation unknown(UUID noticeId) {
        return RuleViolation.notFound("notice-unknown", noticeId.toString());
    }
}
