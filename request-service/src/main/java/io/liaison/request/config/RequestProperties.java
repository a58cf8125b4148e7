package io.liaison.request.config;

import io.liaison.request.intake.domain.RequestType;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of requests.
 *
 * @param prefixes prefix of the numbers of a type of request, where it is not the usual one
 */
@Validated
@ConfigurationProperties("liaison.request")
public record RequestProperties(
        @DefaultValue @NotNull Map<RequestType, @NotNull @Pattern(regexp = "[A-Z]{2,8}") String> prefixes) {

    private static final Map<RequestType, String> USUAL = Map.of(
            RequestType.PROJECT, "XMBG",
            RequestType.RESOURCE, "ZYSQ",
            RequestType.ISSUE, "WTXT",
            RequestType.PROCESS, "LCYH");

    public RequestProperties {
        Map<RequestType, String> all = new EnumMap<>(USUAL);
        all.putAll(prefixes);
        prefixes = Map.copyOf(all);
    }

    public String prefixOf(RequestType type) {
        return prefixes.getOrDefault(type, type.name());
    }

    @AssertTrue(message = "each type needs a prefix of its own")
    boolean isUnambiguous() {
        return prefixes.values().stream().distinct().count() == prefixes.size();
    }
}
