package io.liaison.gateway.routing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** Where the parts are. */
@Validated
@ConfigurationProperties("liaison.parts")
public record PartsProperties(
        @NotNull @Valid Address requestService,
        @NotNull @Valid Address planningService,
        @NotNull @Valid Address trackingService,
        @NotNull @Valid Address notificationService,
        @NotNull @Valid Address archiveService) {

    /** Where one part is. */
    public record Address(@NotNull URI uri, @NotNull URI healthUri) {

        Part named(String name) {
            return new Part(name, uri, healthUri);
        }
    }

    public List<Part> all() {
        return List.of(request(), planning(), tracking(), notification(), archive());
    }

    Part request() {
        return requestService.named("request-service");
    }

    Part planning() {
        return planningService.named("planning-service");
    }

    Part tracking() {
        return trackingService.named("tracking-service");
    }

    Part notification() {
        return notificationService.named("notification-service");
    }

    Part archive() {
        return archiveService.named("archive-service");
    }
}
