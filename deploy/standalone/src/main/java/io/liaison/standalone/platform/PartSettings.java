package io.liaison.standalone.platform;

import io.liaison.platform.embedded.DatabaseCoordinates;
import io.liaison.standalone.parts.Part;
import io.liaison.standalone.parts.Ports;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each part is told about the platform it runs in, as environment variables: passwords on a command line would be
 * visible to everybody on the machine.
 *
 * @param clockFile moves the parts' clocks; absent for real time
 * @param directory folder of the demo directory's files
 */
record PartSettings(
        Ports ports,
        String bootstrapServers,
        URI issuer,
        String gatewaySecret,
        @Nullable Path clockFile,
        Path directory) {

    Map<String, String> ofGateway() {
        Map<String, String> settings = common(Part.GATEWAY);
        for (Part service : Part.services()) {
            String prefix = "LIAISON_PARTS_" + service.id().replace("-", "").toUpperCase(Locale.ROOT);
            settings.put(prefix + "_URI", "http://localhost:" + ports.of(service));
            settings.put(
                    prefix + "_HEALTHURI",
                    "http://localhost:%d/actuator/health/readiness".formatted(ports.management(service)));
        }
        settings.put("SPRING_SECURITY_OAUTH2_CLIENT_PROVIDER_LIAISON_ISSUERURI", issuer.toString());
        settings.put("SPRING_SECURITY_OAUTH2_CLIENT_REGISTRATION_LIAISON_CLIENTID", "liaison-gateway");
        settings.put("SPRING_SECURITY_OAUTH2_CLIENT_REGISTRATION_LIAISON_CLIENTSECRET", gatewaySecret);
        return settings;
    }

    Map<String, String> ofService(Part service, DatabaseCoordinates database) {
        Map<String, String> settings = common(service);
        settings.put("SPRING_R2DBC_URL", database.r2dbcUrl());
        settings.put("SPRING_R2DBC_USERNAME", database.user());
        settings.put("SPRING_R2DBC_PASSWORD", database.password());
        settings.put("SPRING_FLYWAY_URL", database.jdbcUrl());
        settings.put("SPRING_FLYWAY_USER", database.user());
        settings.put("SPRING_FLYWAY_PASSWORD", database.password());
        settings.put("SPRING_KAFKA_BOOTSTRAPSERVERS", bootstrapServers);
        // A part that has been killed and started again should not wait long for its own former self.
        settings.put("SPRING_KAFKA_CONSUMER_PROPERTIES_SESSION_TIMEOUT_MS", "6000");
        settings.put("SPRING_KAFKA_CONSUMER_PROPERTIES_HEARTBEAT_INTERVAL_MS", "2000");
        if (service == Part.REQUEST) {
            settings.put("LIAISON_DIRECTORY_SEED", directory.toString());
        }
        return settings;
    }

    /** Only this machine gets in: the demo people's password is no secret. */
    private Map<String, String> common(Part part) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("SERVER_ADDRESS", "localhost");
        settings.put("SERVER_PORT", String.valueOf(ports.of(part)));
        settings.put("MANAGEMENT_SERVER_ADDRESS", "localhost");
        settings.put("MANAGEMENT_SERVER_PORT", String.valueOf(ports.management(part)));
        settings.put("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI", issuer.toString());
        settings.put("SPRING_LIFECYCLE_TIMEOUTPERSHUTDOWNPHASE", "4s");
        if (clockFile != null) {
            settings.put("LIAISON_CLOCK_FILE", clockFile.toString());
        }
        return settings;
    }

    @Override
    public String toString() {
        return "settings of the parts of " + issuer;
    }
}
