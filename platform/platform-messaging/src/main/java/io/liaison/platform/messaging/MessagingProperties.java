package io.liaison.platform.messaging;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the messaging of a service.
 *
 * @param publishes topics the service owns; they and their dead-letter topics are created at its start
 * @param consumes topics the service listens to
 * @param topics how topics are created
 * @param outbox publishing
 * @param consumer consuming
 * @param deadlines firing deadlines
 * @param retention how long done rows are kept
 */
@Validated
@ConfigurationProperties("liaison.messaging")
public record MessagingProperties(
        @DefaultValue @NotNull List<@NotBlank String> publishes,
        @DefaultValue @NotNull List<@NotBlank String> consumes,
        @DefaultValue @NotNull @Valid Topics topics,
        @DefaultValue @NotNull @Valid Outbox outbox,
        @DefaultValue @NotNull @Valid Consumer consumer,
        @DefaultValue @NotNull @Valid Deadlines deadlines,
        @DefaultValue @NotNull @Valid Retention retention) {

    public MessagingProperties {
        publishes = List.copyOf(publishes);
        consumes = List.copyOf(consumes);
    }

    /**
     * How topics are created.
     *
     * @param partitions partitions of a topic
     * @param replicas copies of a topic; the broker's own default when absent
     * @param compacted those of the topics published that keep the newest event per key for ever
     */
    public record Topics(
            @DefaultValue("6") @Min(1) @Max(1000) int partitions,
            @Nullable Short replicas,

            @DefaultValue({"liaison.directory", "liaison.wording"}) @NotNull
            List<@NotBlank String> compacted) {}

    /**
     * Publishing. A relay only hands an event to Kafka while its lease outlasts {@code maxBlock + deliveryTimeout}, so
     * a relay that lost its lease has nothing under way any more.
     *
     * @param poll how often the outbox is looked at without being woken
     * @param gathering shortest time from one round of publishing to the next: so that events that come fast go together
     * @param batch most events of a shard taken at a time
     * @param lease how long a shard belongs to a relay without renewal
     * @param deliveryTimeout how long Kafka may take to confirm an event
     * @param maxBlock how long handing over an event may wait for Kafka's metadata or buffers
     * @param databaseTimeout how long a statement of the relay may take
     * @param maxEventSize largest event that is accepted
     * @param listen whether to be woken by the database
     */
    public record Outbox(
            @DefaultValue("5s") @NotNull @DurationMin(millis = 10)
            Duration poll,

            @DefaultValue("20ms") @NotNull Duration gathering,
            @DefaultValue("200") @Min(1) @Max(10_000) int batch,

            @DefaultValue("30s") @NotNull @DurationMin(seconds = 1)
            Duration lease,

            @DefaultValue("10s") @NotNull @DurationMin(millis = 100)
            Duration deliveryTimeout,

            @DefaultValue("5s") @NotNull @DurationMin(millis = 100)
            Duration maxBlock,

            @DefaultValue("10s") @NotNull @DurationMin(millis = 100)
            Duration databaseTimeout,

            @DefaultValue("900KB") @NotNull DataSize maxEventSize,
            @DefaultValue("true") boolean listen) {

        @AssertTrue(message = "must be longer than max-block and delivery-timeout together")
        boolean isLeaseLongEnough() {
            return lease.compareTo(maxBlock.plus(deliveryTimeout)) > 0;
        }
    }

    /**
     * Consuming.
     *
     * @param batch most records taken from Kafka at a time
     * @param together most events that share a transaction
     * @param togetherSize most bytes of their data: all of it is in memory until the transaction ends
     * @param gathering shortest time from one batch to the next: so that events that come fast come together
     * @param concurrency keys worked on side by side when each event gets a transaction of its own
     * @param threads listener threads, each with its own partitions
     * @param attempts how often an event that a handler refuses is tried before it becomes a dead letter
     * @param backOff pause before the second attempt; doubled for each further one
     * @param retryPause pause before a batch is tried again because an engine can't be reached; grows
     * @param maxRetryPause longest such pause
     * @param timeout how long a batch may take
     */
    public record Consumer(
            @DefaultValue("100") @Min(1) @Max(5_000) int batch,
            @DefaultValue("50") @Min(1) @Max(1_000) int together,
            @DefaultValue("1MB") @NotNull DataSize togetherSize,
            @DefaultValue("50ms") @NotNull Duration gathering,
            @DefaultValue("8") @Min(1) @Max(256) int concurrency,
            @DefaultValue("1") @Min(1) @Max(64) int threads,
            @DefaultValue("3") @Min(1) @Max(100) int attempts,

            @DefaultValue("200ms") @NotNull @DurationMin(millis = 1)
            Duration backOff,

            @DefaultValue("500ms") @NotNull @DurationMin(millis = 1)
            Duration retryPause,

            @DefaultValue("10s") @NotNull @DurationMin(millis = 1)
            Duration maxRetryPause,

            @DefaultValue("2m") @NotNull @DurationMin(seconds = 1)
            Duration timeout) {}

    /**
     * Firing deadlines.
     *
     * @param poll how often due deadlines are looked for
     * @param workers threads that fire them
     * @param timeout how long one may take
     * @param lockTimeout how long firing may wait for a row that a command holds; shorter than the database's deadlock
     *     time-out, so that the command is the one that goes on
     * @param retryPause pause before a failed deadline is tried again; doubled for each further failure
     * @param maxRetryPause longest such pause
     */
    public record Deadlines(
            @DefaultValue("250ms") @NotNull @DurationMin(millis = 10)
            Duration poll,

            @DefaultValue("2") @Min(1) @Max(64) int workers,

            @DefaultValue("30s") @NotNull @DurationMin(millis = 100)
            Duration timeout,

            @DefaultValue("400ms") @NotNull @DurationMin(millis = 10)
            Duration lockTimeout,

            @DefaultValue("1s") @NotNull @DurationMin(millis = 1)
            Duration retryPause,

            @DefaultValue("10m") @NotNull @DurationMin(millis = 1)
            Duration maxRetryPause) {}

    /**
     * How long done rows are kept.
     *
     * @param every how often they are swept
     * @param published events that were published
     * @param received identifiers of events received; longer than Kafka keeps the events themselves
     * @param deadlines deadlines fired or lifted
     */
    public record Retention(
            @DefaultValue("1h") @NotNull @DurationMin(seconds = 1)
            Duration every,

            @DefaultValue("7d") @NotNull Duration published,
            @DefaultValue("30d") @NotNull Duration received,
            @DefaultValue("30d") @NotNull Duration deadlines) {}
}
