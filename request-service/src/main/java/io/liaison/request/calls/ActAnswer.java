package io.liaison.request.calls;

import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestState;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every act on a request answers: where the request stands now.
 *
 * @param state its state in intake
 * @param phase its overall phase
 * @param version the version of the form last submitted; 0 while a draft
 * @param revision version of the stored request, also in the {@code ETag} header
 */
public record ActAnswer(
        UUID id, @Nullable String number, RequestState state, String phase, int version, long revision) {

    public static ActAnswer of(Request request) {
        return new ActAnswer(
                request.id(),
                request.number().orElse(null),
                request.state(),
                request.phase(),
                request.formVersion(),
                request.version());
    }
}
