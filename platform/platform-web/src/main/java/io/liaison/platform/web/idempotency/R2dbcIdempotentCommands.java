package io.liaison.platform.web.idempotency;

import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.platform.web.http.PreconditionMissing;
import io.liaison.platform.web.problem.Contention;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;
import reactor.util.retry.RetryBackoffSpec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Keeps keys and answers in the service's own database. */
final class R2dbcIdempotentCommands implements IdempotentCommands {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");

    /** How often one that was undone because another transaction was in its way is tried once more. */
    private static final RetryBackoffSpec CONTENDED = Retry.backoff(3, Duration.ofMillis(50))
            .filter(Contention::isCauseOf)
            .onRetryExhaustedThrow((spec, signal) -> signal.failure());

    private final IdempotencyRecords records;
    private final TransactionalOperator transactions;
    private final JsonMapper json;

    R2dbcIdempotentCommands(IdempotencyRecords records, TransactionalOperator transactions, JsonMapper json) {
        this.records = records;
        this.transactions = transactions;
        this.json = json.rebuild()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
    }

    @Override
    public <T> Mono<T> once(
            @Nullable String key, String person, String operation, Object body, Class<T> answerType, Mono<T> command) {
        return Mono.defer(() -> {
                    String checkedKey = checked(key);
                    String digest = digest(body);
                    return records.claim(person, checkedKey, operation, digest)
                            .flatMap(first -> first
                                    ? run(person, checkedKey, command)
                                    : repeat(person, checkedKey, operation, digest, answerType));
                })
                .as(transactions::transactional)
                .retryWhen(CONTENDED);
    }

    private <T> Mono<T> run(String person, String key, Mono<T> command) {
        return command.flatMap(answer ->
                records.keepAnswer(person, key, json.writeValueAsString(answer)).thenReturn(answer));
    }

    private <T> Mono<T> repeat(String person, String key, String operation, String digest, Class<T> answerType) {
        return records.find(person, key)
                .filter(kept -> kept.isOf(operation, digest))
                .switchIfEmpty(Mono.error(() -> RuleViolation.conflict("idempotency-key-reused")))
                .mapNotNull(IdempotencyRecords.Kept::answer)
                .map(answer -> json.readValue(answer, answerType));
    }

    private static String checked(@Nullable String key) {
        if (key == null || key.isBlank()) {
            throw new PreconditionMissing(HEADER);
        }
        if (!KEY.matcher(key).matches()) {
            throw RuleViolation.invalid(FieldViolation.of(HEADER, "idempotency-key.malformed"));
        }
        return key;
    }

    private String digest(Object body) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(json.writeValueAsBytes(body)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
