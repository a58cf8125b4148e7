/** A creating call that is sent twice takes effect once: the {@code Idempotency-Key} header. */
@NullMarked
package io.liaison.platform.web.idempotency;

import org.jspecify.annotations.NullMarked;
