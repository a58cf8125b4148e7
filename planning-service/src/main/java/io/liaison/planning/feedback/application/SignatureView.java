package io.liaison.planning.feedback.application;

import io.liaison.planning.feedback.domain.Signature;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An on-line signature as it is shown. */
public record SignatureView(String person, @Nullable String onBehalfOf, Instant at) {

    static SignatureView of(Signature signature) {
        return new SignatureView(signature.by().person(), signature.by().onBehalfOf(), signature.at());
    }

    static @Nullable SignatureView ofNullable(@Nullable Signature signature) {
        return signature == null ? null : of(signature);
    }
}
