package io.liaison.request.attachment.scan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * ClamAV's daemon.
 *
 * @param host where it listens; nothing is scanned while it is empty
 * @param port of its TCP socket
 * @param connectTimeout how long to wait for a connection
 * @param timeout how long one file may take, sending it included
 * @param whenUnavailable what becomes of files when it does not answer
 * @param openFor how long it is left alone after half of ten scans failed
 */
@Validated
@ConfigurationProperties("liaison.attachments.virus-scan")
record VirusScanProperties(
        @DefaultValue("") @NotNull String host,
        @DefaultValue("3310") @Min(1) @Max(65535) int port,
        @DefaultValue("2s") @NotNull Duration connectTimeout,
        @DefaultValue("2m") @NotNull Duration timeout,
        @DefaultValue("REFUSE") @NotNull WhenUnavailable whenUnavailable,
        @DefaultValue("30s") @NotNull Duration openFor) {

    /** What becomes of files that can't be scanned now. */
    enum WhenUnavailable {
        /** They are refused until the scanner is back. */
        REFUSE,
        /** They are accepted unscanned, which is logged. */
        ACCEPT
    }

    boolean isOn() {
        return !host.isBlank();
    }
}
