package io.liaison.request.attachment.upload.web;

import io.liaison.platform.web.problem.Problem;
import io.liaison.platform.web.problem.ProblemMapping;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What only callers of the tus protocol can meet with. */
@Component
@Order(1)
class UploadProblems implements ProblemMapping {

    @Override
    public @Nullable Problem map(Throwable failure) {
        return failure instanceof Tus.UnspokenVersion
                ? Problem.of(HttpStatus.PRECONDITION_FAILED)
                        .withCode("tus-version", Tus.VERSION)
                        .withHeader(Tus.VERSION_HEADER, Tus.VERSION)
                : null;
    }
}
