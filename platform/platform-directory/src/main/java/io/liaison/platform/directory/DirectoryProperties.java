package io.liaison.platform.directory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of a service's view of the directory.
 *
 * @param personClaim claim of the access token that holds the person's id
 * @param poll how often the copy asks whether another instance changed it
 * @param timeout how long reading the copy may take
 * @param startTimeout for how long a service that starts tries to read the copy: its database may come up after it
 */
@Validated
@ConfigurationProperties("liaison.directory")
public record DirectoryProperties(
        @DefaultValue("preferred_username") @NotBlank String personClaim,

        @DefaultValue("1s") @NotNull @DurationMin(millis = 10)
        Duration poll,

        @DefaultValue("30s") @NotNull @DurationMin(millis = 100)
        Duration timeout,

        @DefaultValue("1m") @NotNull @DurationMin(millis = 100)
        Duration startTimeout) {}
