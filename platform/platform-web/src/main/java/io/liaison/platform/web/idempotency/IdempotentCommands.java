package io.liaison.platform.web.idempotency;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Runs creating commands at most once per key. The key, a digest of the body and the answer are kept in the command's
 * own transaction, so that a repeated call, also a concurrent one, gets the first call's answer.
 */
public interface IdempotentCommands {

    /**
     * Runs the command, or answers with what it answered before.
     *
     * @param key the {@code Idempotency-Key} header; 1 to 128 visible ASCII characters
     * @param person who calls; keys of different people never meet
     * @param operation stable name of the operation, such as {@code raise-request}
     * @param body the request record; another body under the same key is refused as a conflict
     * @param answerType class of the answer, a record that JSON can carry
     * @param command the command; joins the transaction this method opens, and is subscribed to again when another
     *     transaction was in its way and the database undid it
     * @throws io.liaison.platform.web.http.PreconditionMissing when the key is missing (400)
     */
    <T> Mono<T> once(
            @Nullable String key, String person, String operation, Object body, Class<T> answerType, Mono<T> command);
}
