package io.liaison.request.attachment.web;

import io.liaison.platform.web.problem.Problem;
import io.liaison.platform.web.problem.ProblemMapping;
import io.liaison.request.attachment.application.DependencyUnavailable;
import io.liaison.request.attachment.application.FileTooLarge;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What only calls that carry files can meet with. */
@Component
@Order(1)
class AttachmentProblems implements ProblemMapping {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

    @Override
    public @Nullable Problem map(Throwable failure) {
        if (failure instanceof DependencyUnavailable away) {
            return Problem.unavailable(RETRY_AFTER).withCode(away.code());
        }
        return failure instanceof FileTooLarge tooLarge
                ? Problem.of(HttpStatus.CONTENT_TOO_LARGE).withCode("file-too-large", tooLarge.limit())
                : null;
    }
}
